import type { Rule } from '../engine/rule';
import type { Rewording } from '../engine/rewrite/suggestion';
import { arabic, english } from './offset-neutral-claim.rewordings';

const perUnit = '{product} with {kg} kg CO2e per {unit} ({method}, {year}).';
const perUnitAr = '{المنتج} بانبعاثات {كغ} كغ مكافئ CO2 لكل {الوحدة} ({المنهج}، {السنة}).';
const fall = 'emissions: {kg} kg CO2e per {unit} ({method}, {year}), down {percent}% since {base year}.';
const fallAr = 'الانبعاثات: {كغ} كغ مكافئ CO2 لكل {الوحدة} ({المنهج}، {السنة})، بانخفاض {النسبة}% منذ {سنة الأساس}.';

/** Trees explain no figure. */
const emitted = (write: string): (string | Rewording)[] => [{ about: '⟧,? (since|because|as|thanks to|which is why|on account of)(?![^⟧]*[0-9])', write: `${write} |` }, { about: '(each|every) [^⟦.!?]{2,40} ⟦', write: write.replace(' per {unit}', '') }, write];

export const offsetNeutralClaim: Rule = {
  id: 'offset-neutral-claim',
  principle: 'environment',
  severity: 'error',
  title: { en: 'Offset-based neutrality or undated climate promise', ar: 'ادعاء حياد بالتعويض أو وعد مناخي بلا خطة' },
  why: {
    en: 'Offsets do not change what a product emits. People who hear “neutral” believe that buying it does no harm, and cannot tell it from one that really emits less.',
    ar: 'التعويض لا يغيّر ما ينبعث من المنتج. ومن يسمع «محايد» يظن أن الشراء بلا ضرر، فلا يميّزه عن منتج خفّض انبعاثاته فعلًا.',
  },
  instead: {
    en: 'Give the product’s own emissions, the method, the year and what has changed since when. For the future, point to a plan with steps that somebody independent checks.',
    ar: 'اذكر انبعاثات المنتج نفسه وطريقة حسابها وسنتها وما تغيّر ومنذ متى. وللمستقبل أشِر إلى خطة ذات خطوات تتحقق منها جهة مستقلة.',
  },
  message: {
    en: '“{text}” tells readers that buying does no harm to the climate, which offsets cannot make true. Give the product’s measured emissions, the method and the year.',
    ar: '«{text}» توحي بأن الشراء لا يضر المناخ، والتعويض لا يجعل ذلك صحيحًا. اذكر الانبعاثات المقيسة للمنتج وطريقة حسابها وسنتها.',
  },
  references: ['eu-ecgt-4c', 'eu-ecgt-62d', 'icc-2024'],
  evidence: { silence: ['quotation', 'about', 'negation', 'question'], soften: ['source'] },
  except: {
    en: ['(town|city|council|country|government|island|university|eu|parliament|region|sector|industry) {..5} (climate neutral|net zero|carbon-neutral) [by] {..1}',
      '(country|countries|eu|europe|european union|union|government~|nation~|city|cities|china|india|germany|france|uk|britain|saudi arabia|kingdom|parliament|minister~|ministry|un|world|law|treaty|economy|state|region|sector|industry|grid|continent|treasury|council) {..8} ((carbon|climate|emission~|co2) (neutral|neutrality|negative|free)|net zero|zero emission~)', '((carbon|climate|emission~|co2) (neutral|neutrality|negative)|net zero) (economy|economies|continent|target~|goal~|pledge~|policy|law|act|committee|summit|strategy for {..2} (country|government)|scenario~|pathway~|standard~|transition)', 'emission~ at the tailpipe', 'carbon free (steel|alloy|paper)',
      'remove {..1} carbon offset', 'carbon offset (market~|price~|credit~|scheme~|project~|standard~)',
    ],
    ar: ['(لم نعد|ما عدنا|بطلنا|ما صرنا|توقفنا) {..3} (نصف|نسمي|نقول|نستخدم|نكتب|نعتبر) {..5}', 'لم نعد (نصف|نسمي) {..6}', '(بلا|دون|صفر) انبعاثات (من العادم|عادم|في موقع {..1}|محلية)', '(المملكة|السعودية|الإمارات|مصر|قطر|الأردن|الاتحاد|أوروبا|الصين|الحكومة|المدينة|الوزارة|الوزير|العالم|الأمم المتحدة|الاقتصاد|البلاد|القطاع|دول) {..8} (الحياد|محايدة|محايدا|صفري|صفر انبعاثات)', '(هدف|أهداف|مستهدف|سياسة|مبادرة|قمة|مؤتمر|استراتيجية|تحقيق) (الحياد|الحياد الكربوني|الصفر)', '(أسواق|سوق|مشاريع|أرصدة) (الكربون|تعويض)', 'مركبات عديمة الانبعاثات'],
  },
  phrases: {
    en: [
      {
        match: ['is (100 %|fully) offset', 'is [100 %|fully|completely|entirely|certified|truly|now|already|officially] <neutral> [certified]'],
        suggest: emitted('… emits {kg} kg CO2e per {unit} ({method}, {year})'),
      },
      {
        match: ['are [100 %|fully|completely|entirely|certified|truly|now|already|officially] <neutral> [certified]'],
        suggest: emitted('… emit {kg} kg CO2e per {unit} ({method}, {year})'),
      },
      {
        match: ['[100 %|fully|completely|certified|truly] <neutral> {..1} <greenGoods>', '(net zero|zero carbon|zero emission~|zero co2) <greenGoods>', '[100 %|fully|completely] (carbon|emission~|co2|co₂) free (<greenGoods>|electricity|power|energy)'],
        suggest: [...english, perUnit],
      },
      {
        match: [
          '<neutral> [certified]', '(100 %|fully) offset', '[with] (zero|no|0|nil|0 %|zero net) [emissions|<greenhouse>] footprint', '[with] [a] <greenhouse> footprint of (zero|0|nil)', '[with] (zero|no|without [a|any|leaving a]) (carbon footprint|climate impact|carbon impact|climate footprint|co2 emissions)',
        ],
        suggest: [...english, perUnit],
      },
      {
        match: [
          "(we|we'll|we have|we've|our {..2}|automatically|fully|100 %|already|is|are|company) {..1} (offset~|compensate for|compensate~|neutralise~|neutralize~|balance out|cancel out) {..4} <greenhouse>", '[all|your|our|its|their] <greenhouse> {..2} (is|are|fully|100 %|been|automatically) [fully|100 %|completely|automatically] (offset|compensated|neutralised|neutralized|balanced out|cancelled out)',
        ],
        suggest: [...english, fall],
      },
      {
        match: ['(remove~|absorb~|capture~|save~|store~|locks away) more (carbon|co2|emissions) than {..3} (emit~|make~|cost~|produce~|create~|release~|cause~|use~)'],
        suggest: [{ when: /⟦(?:\p{L}+)s /iu, write: '… stores {kg} kg of CO2 and emits {kg} kg ({method}, {year})' }, { when: /⟦/, write: '… store {kg} kg of CO2 and emit {kg} kg ({method}, {year})' }],
      },
      {
        match: ["(we|we'll|we're|our {..3}|i|brand|company|products) {..4} [be|become|reach~|achieve|go|going|hit|committed to|aim for] {..2} (carbon neutral~|climate neutral~|net zero|carbon neutrality|climate neutrality|zero emissions|climate positive|carbon negative) (by|before|from|until|in) [the year|end of|the end of] ({number}|<month>)", '^ (carbon neutral|climate neutral|net zero|zero emissions|carbon negative|climate positive) (by|from|before) {number}'],
        suggest: ['our plan cuts emissions by {percent}% by {year}, checked by {verifier} ({link}).'],
      },
      {
        match: ["(we|we've|we have|we already|our {..1}) [already|fully|automatically] (offset|compensated|neutralised|neutralized) (your|every|each|all) {..1}", 'leave~ (no|zero) (carbon|co2|emissions|carbon footprint) [behind]', "(erase~|cancel~ out|cancel~|wipe~ out|undo~|neutralise~|neutralize~|balance~ out|zero~) (your|its|the|their) {..2} (footprint|emissions|carbon|co2)", '(take~|pull~|suck~|draw~|remove~) more (carbon|co2) (out of|from) the (air|atmosphere|sky) than {..3}'],
        suggest: [...english, fall],
      },
      { match: ['(zero carbon|net zero|zero emission~) {..5} (because|thanks to|since) {..1} (plant~|buy~|fund~|pay~) {..4}'], suggest: [fall] },
      {
        // What was emitted is said to be undone.
        match: [
      '(zero|no) (impact|effect) on (the|our) climate',
      '(has|have|leave~|with|at) (zero|no|not a|a zero) [carbon|climate|co2] footprint [at all|whatsoever]', 'carbon balanced', 'leave~ the (climate|planet|atmosphere) {..1} as (it|we|they) found it',
      '(offset~|compensation) included',
      '(leave~|has|have~) (no|zero|not a) {..1} (trace|mark|footprint|impact|effect) on {..1} (climate|atmosphere)',
      '(balanced|offset|neutralised|neutralized|compensated|cancelled|zeroed) (emissions|carbon|co2|footprint) {..2}',
      '(journey|road|path|way|race|roadmap|march|drive) (to|toward~) (net-zero|zero emissions|zero carbon|carbon neutrality|climate neutrality|carbon neutral|carbon negative|climate positive)',
      '(net zero|zero carbon|zero emission|climate-positive|carbon negative|climate neutral) (bank|airline|hotel|city|store|brand|company|home~|house~|school|factory|vodka|beer|coffee|wine|event|flight~|cruise|building~|villa~|compound|resort|festival|product~|delivery|shipping|burger~)',
      '(carbon|climate) credits {...8} (zero|no|without) {..1} impact',
      '(offset~|compensate~|neutralise|neutralize|balance|cancel out) (what|everything|all|whatever) (we|you|it|they) {..1} (emit~|produce|burn|release)',
          "(we|i|we've|we'll|we have|we will|you) {..1} (balance~|cancel~|neutralise~|neutralize~|offset~|wipe~|erase~|made up|make up|makes up) [out|for|away] {..3} <greenhouse>", '<greenhouse> {...1} (erased|undone|zeroed|wiped (out|away|clean)|cancelled|cancelled out|canceled out|neutralised|neutralized|reset to zero|down to zero)', '(offset|neutralise|neutralize|undo) (your|this|that|every|each|any) {..1} (flight~|trip~|journey~|ride~|order~|delivery~|stay~|parcel~|purchase~|shipment~|booking~|commute|drive|holiday|wedding|ticket~)', '(shipment~|delivery~|order~|flight~|parcel~|trip~|ride~|stay~|journey~|ticket~) (is|are|come~) {..1} (offset|compensated|neutralised|neutralized)', '(fly|travel|drive|cruise|sail|ship) {..2} (with a (clear|clean|easy|good) conscience|guilt free)',
        ],
        suggest: [...english, fall],
      },
      {
        match: ['^ (carbon|co2|emission~) free'],
        suggest: [...english, perUnit],
      },
      {
        match: ['(order|flight|trip|stay|parcel|delivery|ride|journey|event|shipment) {..1} (is|becomes|goes|are) (carbon|co2|emission~) (free|neutral)', '(zero|no|without) (carbon|climate) guilt', '0 % (carbon|co2|emission~)', '(footprint|emissions) (is|are) on us', '(pay~) for {..2} (removal|offsetting|compensation)', '(run~|drive~|fly~|operate~|brewed|made|heated) (carbon|emission~|co2) (free|neutral|neutrally)', "(we|we'll|we will) offset (it|it all|everything|all of it|them all)", '^ (travel|ship|shop|eat|sail) (carbon|co2|emission~) free', '^ (net zero|zero carbon|zero emission~) {any}'],
        suggest: [...english, fall],
      },
    ],
    ar: [
      {
        match: [
      '(من غير|بلا|دون|بغير) (أي|أدنى|ولا جرام|ولا غرام|ذرة|نقطة) <carbonTrace>', 'من غير <carbonTrace>', '(ما إله|مالهاش|مالوش|ماله|ما له|ما لها|ليس له|ليس لها|ما عنده|ما عنا) [أي] <carbonTrace>',
      '(خال~) من (<carbonTrace>)',
          '(محايد|حيادي|متعادل|متوازن) (كربونيا|مناخيا|الكربون|للكربون|الانبعاثات|انبعاثيا|للمناخ)', '(كربون|كاربون) (نيوترال|زيرو|فري)', '(نت|net) (زيرو|zero)', '(صفري|عديم|معدوم|منعدم) (الانبعاثات|الكربون|البصمة|الأثر المناخي)', '(صفر|زيرو|بلا|دون) (انبعاثات|كربون|بصمة كربونية|انبعاثات كربونية|أثر مناخي)', '(بصمة كربونية|بصمة) (صفرية|صفر|معدومة|صافية صفرية)', '(صافي) {..1} (انبعاثات|صفر) [صفر]',
        ],
        suggest: [...arabic, perUnitAr],
      },
      {
        match: ['(بلا|دون|من غير) ذنب (كربوني|مناخي|بيئي)', '(بصمتك|انبعاثاتك) علينا', 'عوض~ (رحلتك|طلبك|شحنتك)', '(يمحو|تمحو|يمحي|تمحي|امح|يصفر|تصفر|نصفر) (بصمتك|بصمة (بيتك|سفرك|رحلتك|طلبك))', '(عادلنا|وازنا|ألغينا|محونا|عوضنا) {..4} (ثاني أكسيد|كربون|انبعاث~)', 'حياد (مناخي|كربوني)', '(سق|سافر|طر|قد|سوق|اطلب|تسوق) {..1} (ضميرك مرتاح|بضمير مرتاح|مرتاح الضمير)', '(نعوض|نوازن|نعادل|نلغي|تعوض|يعوض|عوض|تعويض|موازنة|معادلة|نغطي|نمحي|تصفير|محو|نمتص|تحييد|نحيد) {..4} <greenhouse>', '<greenhouse> {..2} (معوض|تم تعويضها|عوضناها|نعوضه)', '(يمتص|تمتص|يزيل|تزيل|نزيل) {..2} (كربون|انبعاثات) {..2} أكثر مما {..2}', '(جيد|مفيد|أفضل|صديق) للمناخ'],
        suggest: [...arabic, fallAr],
      },
      {
        match: ['(رحلة|طريق|سباق|مسيرة) {..1} (نحو|إلى) {..1} (صفر انبعاثات|صافي الصفر|حياد كربوني|صفر كربون|الانبعاثات الصفرية)', '(سنصبح|سنكون|سنصل|نلتزم|نتعهد|نعدكم|هدفنا|نهدف|منتجاتنا ستكون|شركتنا ستصبح|شركتنا|سنحقق|هنبقى) {..5} (محايد~|الحياد|صفر|صافي) [كربونيا|مناخيا|الكربوني|المناخي|انبعاثات|صفري] {..2} (بحلول|في|عام|قبل) [عام|سنة] {number}'],
        suggest: ['نخطط لخفض الانبعاثات {النسبة}% بحلول {السنة}، وتتحقق من ذلك {جهة التحقق} ({الرابط}).'],
      },
      {
        match: [
      '(تتعوض|يتعوض|تعوض|نعوض|معوض~|محيد~) (كربونيا|مناخيا) [كله|بالكامل]',
      '(لا|ما) (يترك|تترك|نترك|يخلف|تخلف|يطلع|تطلع|نطلع|ينتج|تنتج|يصدر|تصدر|يبعث|يسبب|بيسيب|بتسيب) {..2} [ولا] [جرام|غرام|كيلو] [أي] <carbonTrace>',
      'كربون صفر', 'أثر على المناخ صفر', 'الحياد (صفري|كربوني) (هدفنا|قريبا)',
      'حيد (رحلتك|انبعاثاتك|بصمتك)',
      'التعويض (مشمول|علينا)',
      '(إيجابي~|سلبي|سالب|محايدين|محايدون) (مناخيا|كربونيا|للمناخ|كربون)',
      '<greenhouse> (متوازنة|معادلة|ملغاة|صفرية|محيدة|معادل عنها)',
      '(محايد|متعادل|معوض|خالية|خال) [من] ثاني أكسيد الكربون', '(وازنا|عادلنا|ألغينا|صفرنا|نصفر|نمحو|يوازن|توازن|يعادل|تعادل) {..2} <greenhouse>', '(ليس|ليست|ما|مالوش|ملوش|مالهاش|لا) {..2} (أثر|تأثير|ضرر|يؤثر|تؤثر) على المناخ', '(شحنة|شحناتنا|رحلة|رحلاتنا|طلب|طلباتنا|توصيل|طرد|إقامة|تذكرة|مشوار) {..1} (معوض|معادل) [كربونيا]', 'معوض (الكربون|الانبعاثات|البصمة) [بالكامل]', '(امسح|يمسح|تمسح|ألغ|يلغي|تلغي|نمسح) {..1} (بصمة|انبعاثات|أثرك الكربوني) [رحلتك|طلبك|سفرك]', '(نسحب|نزيل|يسحب|تسحب) {..3} كربون {..1} أكثر مما {..1}', '(عوضنا|نعوض) {..1} (مقعدك|رحلتك|طلبك|شحنتك|إقامتك)'],
        suggest: [...arabic, fallAr],
      },
    ],
  },
  examples: {
    en: [
      'The milk ⟦with zero CO2 footprint⟧', 'Oat drink ⟦with a carbon footprint of zero⟧', 'A printer with a small footprint: 40 by 30 cm.',
      'Our deliveries ⟦are carbon neutral⟧ since 2022.',
      'Order your ⟦climate-neutral coffee⟧ today.',
      '⟦CO2-neutral⟧ parcels', 'Our vans ⟦run carbon-free⟧.', 'Our vans run on time.',
      'Meet our first ⟦carbon neutral product⟧.',
      'This flight ⟦is climate neutral⟧.',
      'Free ⟦net-zero delivery⟧ in the city.',
      '⟦100% offset⟧ from farm to cup.',
      '⟦We offset all our emissions⟧.',
      'A ⟦carbon positive T-shirt⟧.',
      '⟦Zero emissions delivery⟧ to your door.',
      'Our soap ⟦is CO2-neutral certified⟧.',
      '⟦We will be carbon neutral by 2030⟧.',
      'Coffee ⟦with no carbon footprint⟧.',
      'Your order is shipped ⟦climate neutral⟧.',
      '⟦Net zero by 2040⟧.',
      'Our wool ⟦absorbs more carbon than it emits⟧.',
      'Product emissions fell from 4.1 to 2.9 kg CO2e between 2022 and 2025 (report p. 12).',
      'The carbon steel blade stays sharp.',
      'A pH neutral shampoo for daily use.',
      'The European Union wants to be climate neutral by 2050.',
      'No product is carbon neutral, and ours is no exception.',
      'What does “carbon neutral” mean?',
      'Offset printing on recycled paper.',
      'The price of carbon offset credits fell in March.',
      'The ban on “climate neutral” claims applies from September.',
      'Is this jacket really carbon neutral?',
      'The bicycle has a carbon frame and a neutral grey saddle.',
      'Our ⟦road to zero emissions⟧', 'We ⟦offset everything we emit⟧.', 'The road to the zero line is closed.',
    ],
    ar: [
      'كل غسلة ⟦تمحو بصمة بيتك⟧.',
      'لبن ⟦من غير أي انبعاثات كربون⟧', '⟦لا تترك شحناتنا أي أثر كربوني⟧.', 'قماش ⟦ما له بصمة كربونية⟧', 'لم نعد نصف شحناتنا بأنها محايدة كربونيًا.', 'دراجة كهربائية بلا انبعاثات من العادم.',
      'لم يعد يجوز للتجار وصف منتج بأنه محايد مناخيًا بالتعويض.',
      'توصيلاتنا ⟦محايدة كربونيًا⟧ منذ 2022.',
      'اطلب قهوتك ⟦المحايدة مناخيًا⟧ اليوم.',
      '⟦بصمتك علينا⟧.', 'سافر ⟦بحياد مناخي⟧.', 'حياد الحَكَم مطلوب.',
      'أول منتج ⟦محايد كربونيًا⟧ في متجرنا.',
      'رحلتك معنا ⟦محايدة مناخيًا⟧.',
      'توصيل ⟦خالٍ من الكربون⟧.',
      '⟦نعوّض 100% من الانبعاثات⟧.',
      'قميص ⟦إيجابي للمناخ⟧.',
      'شحن ⟦بصفر انبعاثات⟧ حتى بابك.',
      'قهوة ⟦بلا بصمة كربونية⟧.',
      '⟦سنصبح محايدين كربونيًا بحلول 2030⟧.',
      'سيارة ⟦عديمة الانبعاثات⟧.',
      'مصنعنا ⟦سالب الكربون⟧.',
      '⟦عوّضنا البصمة الكربونية⟧ لكل طلب.',
      'صابون ⟦متعادل الكربون⟧.',
      'انخفضت انبعاثات المنتج من 4.1 إلى 2.9 كغ بين 2022 و2025 (التقرير ص 12).',
      'شامبو متعادل الحموضة للاستخدام اليومي.',
      'شفرة من فولاذ الكربون تدوم حدّتها.',
      'تسعى المملكة إلى الحياد الصفري بحلول 2060.',
      'لا يوجد منتج محايد كربونيًا، ومنتجنا كذلك.',
      'ماذا تعني عبارة «محايد كربونيًا»؟',
      'طباعة أوفست على ورق معاد تدويره.',
      'انخفض سعر أرصدة تعويض الكربون في مارس.',
      'هل هذه السترة محايدة كربونيًا حقًا؟',
      'إطار الدراجة من ألياف الكربون.',
      'التحكيم محايد في المباراة.',
      '⟦طريقنا نحو الحياد الكربوني⟧', 'نصبح ⟦إيجابيين مناخيًا⟧', 'كان ردّه إيجابيًا.',
      'ألغِ رحلتك قبل يوم وتسترد ثمنها.',
      'شامبو ⟦أثره على المناخ صفر⟧', '⟦الحياد الكربوني قريبًا⟧',
    ],
  },
};
