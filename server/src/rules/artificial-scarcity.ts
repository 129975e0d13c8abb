import type { Rule } from '../engine/rule';
import { scarcityAr } from './artificial-scarcity.ar';
import { scarcityEn } from './artificial-scarcity.en';
import { inventedCounters, liveCounters } from './liveCounter';

export const artificialScarcity: Rule = {
  id: 'artificial-scarcity',
  principle: 'manipulation',
  severity: 'warning',
  title: { en: 'Scarcity or demand that cannot be checked', ar: 'ندرة أو طلب لا يمكن التحقق منهما' },
  why: {
    en: 'Stock that seems to vanish makes people fear a loss and stop comparing. In fixed copy the figure goes stale within hours, even if it was once true.',
    ar: 'المخزون الذي يبدو أنه يختفي يخيف الناس من الخسارة فيتوقفون عن المقارنة. والرقم في نص ثابت يبطل خلال ساعات وإن كان صحيحًا يومًا.',
  },
  instead: {
    en: 'Show the number from live stock, say when it was counted and when more comes, or say why there is a limit.',
    ar: 'اعرض العدد من المخزون الفعلي، واذكر متى أُحصي ومتى تصل الكمية القادمة، أو وضّح سبب محدودية العدد.',
  },
  message: {
    en: '“{text}” makes readers fear that others will be faster, and they cannot check it. Say how many there are on which date and when more comes, or why there is a limit.',
    ar: '«{text}» تخيف القارئ من أن يسبقه غيره، ولا سبيل له إلى التحقق. اذكر العدد وتاريخه وموعد التوريد القادم، أو سبب محدودية العدد.',
  },
  references: ['eu-ucpd-a5', 'eu-ucpd-a7', 'uk-dmcc-sch20', 'in-dp-1'],
  options: {
    allow: {
      type: 'strings', default: [],
      description: { en: 'Wording your team may use, for example where a system keeps the number up to date.', ar: 'عبارات يحق لفريقك استخدامها، مثل ما يُحدَّث عدده آليًا.' },
    },
  },
  evidence: { silence: ['quotation', 'about', 'live', 'reason', 'quantity'] },
  except: {
    en: ['in stock {number} {number} {..3}', 'in stock {number} (cm|mm|inch~|x) {..3}', 'low stock (banners|messages|labels|badges|notices|warnings|tags) {..1} (are|is|can|may|should|must|do|have)', '(used to|kept|would always|had been) (sell|selling|run|running|go|going) [out] {..4}', '(only|just) (<count>|{number}) available on loan', '(the|our) last (run|batch) {...2} (had|was|were|before the repair|of the (train|steam|tram))', '(the|our) last (batch|run) of {..2} (had|was|were)', 'last (<count>|{number}) available dates for', '(only|just) (<count>|{number}) (stops|stations|pages|miles|steps|laps|turns|questions|words|weeks|months) {..1} (left|remain|remaining)', 'limited (space|room) (for|in|on) {..3}', '(low|limited) (stock|stocks|supply|supplies|availability) of (blood|vaccine|medicine|water) {..2}', 
      '(as (i|we) write|at the time of writing) {...8} {...8} left',
      "(get here|come|come in|be here|arrive|turn up|visit|drop in) {..2} (before|by|early) {...8} (go|goes|sell|sells|selling|going) {..1} (fast|quickly|quick)",
      '(parking|yard|seat~|table~|bench~|entry|entrance|admission|desk~|locker~|walk-ins) {...6} first come first served', 'first come first served {...5} (car~|bike~|parking|table~|bench~)', 'gone in {..3} in (our|my) (house|home|kitchen|family)', '(gone|sold|sold out|used up|finished) {...6} (carries on|carry on|continues|continue|comes back|come back|are back|restock|next batch|same price|bake more|make more|print more|brew more)', '(until|till|once|when) the (shelf|shelves|counter|basket) (is|are) empty', 'pieces of (the|a|my|her|his|your) (puzzle|jigsaw|cake|pie|evidence|story|plan)', '(out of|back in) stock', 'low stock (alerts|notification~|threshold~|report~|email~|settings|level~|items)', 'left (side|hand|arm|leg|click|corner|column|panel|menu|to right|behind|open|blank|off|over|us|them|him|her|me|the|a|an|in charge|without|unanswered|unattended|alone|wing|by|his|their|and right|turn|margin|align|school|office)', '(turn|on the|to the|the|was|were|has|have|had|he|she|who|nothing|anything|bowel|ventricle) left', 'limited (liability|company|warranty|edition|evidence|experience|knowledge|success|data|to)', '(stock|share~) (market|exchange|price~|option~)',
      '<count> {..1} <timeunit> (left|remaining|available|to go)', 'last <count> (<timeunit>|season~|game~|match|matches|race~|episode~|commit~|version~|release~|pages|rows|lines|items|entries|messages|sessions|orders)', '(law|laws) of supply', '(on|in line with|supply and|energy|power|peak|consumer|labour|labor|market|global|oil|electricity) demand', 'demand (for|from|that|an|by|and supply)', '(nurse~|engineer~|worker~|developer~|skill~|teacher~|doctor~|job~|career~|profession~) {..4} demand', '(disk|disc|memory|space|battery|fuel|storage|time|ideas|money|patience|energy|quota) {..3} (left|remaining|running low|running out|limited|available)', '(gigabytes|gb|mb|kb|bytes|calories|points|credits|attempts|retries|lives|turns|players|goals|wickets|balls|overs|votes|seats in) {..2} (left|remaining)', '(sold out|gone) (concert|tour|show|crowd|arena|stadium)', 'a limited number of (studies|people|cases|requests|characters|countries)', '(limited|few) (places|spaces) (in the world|where|to)', 'space is limited to', 'empty seats', 'sold out of',
    ],
    ar: ['(إن|إذا|لو) (بقي|بقيت|تبقى|تبقت|فضل) {..2} (أماكن|مقاعد|مكان|تذاكر|نسخ|غرف|كمية)', 'آخر (الدور|الطابور|الصف|القائمة|السطر)', '(باقي|بقي|فاضل|متبقي|تبقى) {..2} (حبة~|حبتين|علبة~|جرعة~|شريط|حبوب) {..1} (دواء|علاج|وصفة|أنسولين|الضغط|السكري)', '(إلا|سوى|غير) [<count>] <timeunit> {..2}', '(مفيش|ما في|ما فيه|لا يوجد|بلا|دون|ما عندنا|معندناش) مخزون {..2}', 
      'قبل (ما|لا|أن) (يخلص|ينتهي|يفوت|ينفد) الوقت', 
      '(كان|كانت|كنا) {..2} (تخلص|يخلص|ننفد|تنفد|ينفد|نخلص) {..4}','بقية {any}', 
      '(الدور|الطابق|الصف|اليوم|الشهر|المرة) (الأخير|الأخيرة)', 'عليه طلب (معلق|مفتوح|قديم|صيانة)', 'حسب الكمية (المطلوب|التي)', '(غالبا|عادة|ساعات) {..2} (تخلص|يخلص) {..2}', 'اخر (موعد|مواعيد) [ال] (إلغاء|انسحاب|إرجاع|استرداد|اعتراض|تصويت|قلع|تسجيل|تقديم|استلام|تسليم|دفع|سداد|حضور|فحص|زيارة) {..2}', '(متبقي|باقي) {clock}', 'متبقي <count> (كم|كيلومتر|متر|دقيقة|دقائق|ساعة|ساعات|يوم|أيام|ريال|دينار|جنيه|درهم|صفحات|صفحة)', 'اخر (مقعد|كرسي|غرفة|طاولة|قطعة|شقة) (في|على|عند|من) {..1}', 'اخر (موعد|مواعيد) (ل|هو|في|يوم) {..2}', '(تأمين|فاتورة|دفعت|غطى|سداد|رصيد) {...8} متبقي {..1}', 
      'اخر (غرفة|شقة|مكان|مقعد|طاولة|باب|كرسي) {..1} (في|على|من) {..1} (ممر|صف|قاعة|شارع|يسار|يمين|طابق|دور|زاوية)', '<count> (شقق|غرف|أكواخ|شاليهات|خيام) (فقط|بس) {...1} (كلهم|كلها|جميعها)', '(تنبهنا|تنبهك|ينبه|تنبيه|نبه) {..2} قبل (أن|ما) (ينفد|تنفد|يخلص)', 'هل (بقي|بقيت|تبقى|تبقت) {..2} (مقاعد|مقعد|أماكن|مكان|غرف|تذاكر|قطع)', '(نضمن|أضمن|ضمان) بقاء {..1} (غرس~|زراعة|زرع~|نقل~|بعد)', '(نعيد|نرد|بعدها|قيمة|ثمن|نسترد) {..1} ما بقي من', '(بقي|تبقى|باقي) في (العلبة|الخزان|الكيس|القدر|الثلاجة|البطارية)', 'أخرى <places>', 'آخر {..6} (بيعت|بيع|اتباعت|انباعت|اتأجرت|تأجرت|كان|كانت)', '(تختلف|يختلف|تتفاوت|يتفاوت|تتغير|يتغير|تتباين) {..4} قليل', 'غير متوفر', 'آخر (حبة|قطع|حبات|علبة) [من] (دجاج|لحم|خبز|كعك|كيك|سمك|بطاطس|خضار|أحجية|لغز|شوكولاتة|بيتزا)', 'محدودة المسؤولية', 'ذات مسؤولية محدودة', 'العرض والطلب', '(عند|تحت|حسب) طلب', '(ناخب|ناخبين|الاقتراع|التصويت|انتخاب|انتخابات|مراكز|صناديق) {..6} إقبال', 'إقبال {..6} (ناخب|ناخبين|ناخبات|الاقتراع|التصويت|الانتخابات|المسائية)', 'طلب على (النفط|الطاقة|الكهرباء|الغاز|السكن|الدولار)', '(مقعد|مقاعد) (البرلمان|مجلس|النواب|الأمة|الشورى)', 'آخر (مكان|كتاب|كتب|موعد) (في|له|لها|كتبه)', 'آخر موعد (هو|يوم|{date}|(تقديم|تسجيل|حجز|طلب|طلبات|دفع|سداد|شحن|استلام|إرجاع|مشاركة|تسليم|اشتراك))', 'آخر (كتبه|منتجات|أجهزة)'],
  },
  phrases: { en: scarcityEn, ar: scarcityAr },
  check: (draft, context) => [...liveCounters(context, draft, 'stockCounter'), ...inventedCounters(draft, 'stockCounter')],
  examples: {
    en: [
      'In stock: 50, 53 and 56 cm. The 48 comes in February.', 'The booklets are free at the office while they last; we printed 3,000.',
      '⟦The navy colour won’t be around for much longer⟧.', '⟦The warehouse is running low⟧ after a busy spring.', 'The scaffolding won’t be around for much longer.', 'The printer is running low on ink.',
      '⟦Most of the spring batch is already spoken for⟧.', '⟦There’s barely a loaf left⟧ on the counter.', 'Low-stock labels are sometimes typed once and kept.',
      'We bake twice a day because the loaves used to sell out before others got one.',
      'As I write, on 20 November, I have nine slots left in January.',
      'The scones are good, but get here before eleven, because they go quickly.',
      'Parking in the yard, free for guests, first come first served: four cars fit.', 'Mild, grassy, gone in a week in our house.',
      'There are two rooms left for Friday as of this morning, 25 November.',
      'When the 300 blue boxes are gone, the white one carries on at the same price.',
      'Our jars ⟦always sell out⟧, so we bake on Mondays too.', 'This blanket is ⟦nearly sold out⟧ in grey.', 'We have ⟦a very small number of jars left⟧.', '⟦Only 4 spots remain⟧ in the pottery course.',
      '⟦Only {{ stock }} left⟧.', '⟦{{ n }} seats left⟧ for the retreat.', { text: 'Cups. <span class="stock-counter" ⟦data-min="2"⟧ data-max="9"></span> are on the shelf.', format: 'html' }, '⟦Once sold out, it won’t be coming back⟧.', '⟦Going, going⟧...', '⟦Only 3 left in stock⟧', '⟦Selling out fast⟧!', '⟦Limited quantities available⟧.', '⟦This kettle is in high demand⟧.', '⟦While supplies last⟧.', '⟦Just two seats left⟧ for the October retreat.', 'These mugs ⟦will sell out⟧.', '⟦Our last pairs⟧', '⟦We only have 5 copies left⟧!', '⟦Once they’re gone, they’re gone⟧.', '⟦87% already claimed⟧', 'We ⟦rarely restock⟧ this colour.', '⟦Due to overwhelming demand⟧ please order by phone.', 'Size M: ⟦only a few left⟧', '⟦Someone else might book it first⟧.',
      'This print is a numbered edition of 200.', 'Each workshop has 12 seats so that everyone gets time with the trainer.', 'Out of stock - join the waiting list.', 'Only {{ stock }} left, counted {{ time }} in our warehouse.', '{{ days }} left in your trial.', 'Press the left arrow, then the last key.', 'There are three weeks left before the school year.', 'The last 12 months were our best.', 'Nurses are in high demand across the region.', 'Streaming on demand is included.', 'Acme Limited is a limited liability company.', 'He left two items on the table.', 'Only 5 GB of disk space is left.', '40 chairs available as of 3 May 2026; next delivery on 20 May.',
      'Our coaches’ ⟦calendars are nearly full⟧.', '⟦Precious few suites remain for Eid⟧.', 'The last room on the left is the library.',
      '⟦Demand is off the charts⟧.', 'Demand for water rises in summer.',
    ],
    ar: [
      '⟦الغرف المطلة على البحر تكاد تكتمل⟧.', '⟦المقاعد في المخيم على وشك الاكتمال⟧.', 'تكتمل المجموعة بوصول اللون الأزرق.',
      'الرسم 30 دينارًا في يوم السباق إن بقيت أماكن.',
      'باقي حبتين دواء من وصفة الضغط حسب تاريخها. إذا تبين نجهز الجديدة ردي بنعم.', 'من معه قطعة ثانية يعود إلى آخر الدور.', 'آخر موعد للإلغاء اليوم السابق للدفعة.', 'عبارة «باقي غرفة واحدة» قد تعني تسعيرة واحدة عند وكيل واحد، ولا تعني الغرفة الأخيرة.',
      '⟦لا نستقبل إلا عددًا قليلًا من العرائس⟧.', '⟦القائمة تكاد تكتمل⟧.', 'ما عندنا مخزون، نخبز حسب الطلب.',
      'نخبز مرتين لأن الدفعة كانت تخلص قبل الظهر وكثير منكم يرجع بلا خبز.',
      'عندنا أربع شقق بس، كلهم في نفس العمارة.', 'ينبهك البرنامج قبل أن ينفد الصنف.',
      'هل بقيت مقاعد؟ في الروضة نعم.',
      'لا نضمن بقاء النبتة بعد زراعتها، فذلك يتبع السقاية.', 'عند كتابة هذا الإعلان في 20 نوفمبر 2026 بقي مقعدان.',
      'قبل الحصة الثانية نعيد الرسوم، وبعدها ما بقي من الحصص.', 'بقي في العلبة حبوب لستة أيام بحسب ما سجلته.',
      'التذاكر 300 فقط لأن الدفاع المدني يحدد ذلك.',
      'آخر موعد للتقديم 15 ديسمبر 2026.',
      'آخر شقة بهذه المساحة في العمارة بيعت في أغسطس بحسب العقد المسجل.',
      'خصم التسجيل ⟦لأول 50 مشتركًا فقط⟧ في دورة الخط.', 'صابون الغار هذا ⟦عليه طلب كبير⟧ في الشتاء.', 'خذ علبتك ⟦قبل نفاد الكمية⟧ من فرع الدوار.',
      '⟦بقي {{ stock }} قطع فقط⟧.', 'بقي {{ stock }} قطع، محدّث {{ time }} من مستودعنا.', '⟦مش هتلاقيها تاني⟧، صدّقني.', '⟦الكمية محدودة⟧.', 'اطلبه ⟦قبل نفاد الكمية⟧.', '⟦بقي 3 قطع فقط⟧.', '⟦آخر قطعة⟧!', '⟦المقاعد محدودة⟧، فاحجز.', '⟦لم يتبقَّ سوى غرفتين⟧ لليلة العيد.', 'عليكم بالعجل، ⟦الكمية بتخلص بسرعة⟧.', '⟦فاضل مقعدين بس⟧.', 'هذا العطر ⟦عليه طلب كبير⟧.', '⟦نظرًا للإقبال الشديد⟧ زدنا ساعات العمل.', 'الخصم ⟦لأول 50 مشترٍ فقط⟧.', '⟦كميات قليلة⟧ من كل مقاس.', '⟦أوشك المخزون على النفاد⟧.',
      'طُبع من هذا الكتاب 500 نسخة مرقّمة.', 'تتسع القاعة لأربعين متدربًا.', 'غير متوفر حاليًا، سجّل بريدك لنُعلمك.', 'شهدت مراكز الاقتراع إقبالًا كثيفًا في المساء.', 'بقي ثلاثة أشخاص في القاعة بعد المحاضرة.', 'يزداد الطلب على الطاقة في الصيف.', 'نُعدّ القهوة حسب الطلب.', 'شركة ذات مسؤولية محدودة.', 'قرأت آخر كتبه في العطلة.', 'فاز الحزب بثلاثة مقاعد في البرلمان.', 'المتاح 12 قطعة بتاريخ 3 مايو 2026، والتوريد القادم في 20 مايو.',
      '⟦جدول الطبيبة شبه ممتلئ⟧.', '⟦العبايات تتخطف من المعرض⟧.', 'آخر غرفة في الممر مكتبة.',
      'آخر مقعد في الصف الأيسر مكسور.',
      '⟦معظم الغرف محجوزة⟧.', 'معظم الغرف تطل على البحر.',
    ],
  },
};
