import { sells } from '../disclosure/subject';
import { saidMarks } from '../disclosure/said';
import type { Language, Text } from '../engine/finding';
import type { Rule } from '../engine/rule';
import { arabic } from './health-miracle-claim.ar';
import { english } from './health-miracle-claim.en';

const medical: Text = {
  en: '“{text}” says of a cosmetic what only a medicine may promise, and people with an ailment may leave it untreated. Describe what it does for looks, and send people with symptoms to a doctor.',
  ar: '«{text}» تنسب إلى مستحضر تجميل ما لا يعِد به إلا الدواء، وقد يترك المصاب مرضه دون علاج. صِف أثره في المظهر، وأحِل من لديه أعراض إلى الطبيب.',
};

export const healthMiracleClaim: Rule = {
  id: 'health-miracle-claim',
  principle: 'manipulation',
  severity: 'error',
  title: { en: 'Cure or miracle health claim', ar: 'ادعاء شفاء أو معجزة صحية' },
  why: {
    en: 'People who are ill and hopeful may put off treatment that works, stop their medicine or spend what they do not have.',
    ar: 'المريض الذي يتعلق بالأمل قد يؤجل علاجًا نافعًا، أو يوقف دواءه، أو ينفق ما لا يملك.',
  },
  instead: {
    en: 'Use an authorised health claim for the nutrient, say that the product is not a medicine, and send people with symptoms to a doctor.',
    ar: 'استعمل ادعاءً صحيًا معتمدًا للعنصر الغذائي، واذكر أن المنتج ليس دواءً، وأحِل من لديه أعراض إلى الطبيب.',
  },
  message: {
    en: '“{text}” promises a recovery that no product can promise, and ill readers may drop real treatment. Use an authorised health claim, or describe the product.',
    ar: '«{text}» تعِد بشفاء لا يملك منتج أن يعِد به، وقد يترك المريض علاجه. استعمل ادعاءً صحيًا معتمدًا أو صِف المنتج.',
  },
  references: ['eu-ucpd-a17', 'uk-dmcc-sch20', 'ae-media-2023'],
  options: {
    allow: {
      type: 'strings', default: [],
      description: { en: 'Authorised wordings the team may use; a finding whose words contain one is left out.', ar: 'صياغات معتمدة يحق لجهتكم استعمالها؛ ولا يُنبَّه إلى عبارة تحتوي واحدة منها.' },
    },
  },
  evidence: { silence: ['quotation', 'about', 'negation', 'question'], soften: ['source'] },
  except: {
    en: [
      'your first {..1} in a',
      '(is|are) treatable', '(expired|unused|leftover) <medicine> {..4}',
      'reset (them|it|these) [at] any time',
            '(replace|swap) {..3} (with|for) {..2} (ai|bot|app|assistant|chatbot|algorithm)', '(cloth|iron|steamer|steam|press|shirt~|linen|curtain~|fabric|dress|clothes) {..4} wrinkles', 'wrinkles {..1} (from|in|out of) {..1} (linen|shirt~|clothes|fabric|curtain~|suit~|sheets)', '(seek|get|need) {..3} (medical|doctor)', '(ignore|avoid|beware of|wary of) {..4} (cure~|miracle|detox)', '(never|do not|don\'t) (stop taking|throw away)', 'stop taking {..6} (if|and call|and see|and seek)', '(no|zero) side effects (were|was) (reported|observed|seen|recorded)', '(reports|reported|reporting|had) no side effects'],
    ar: ['(ماينفعش|ما ينفع|لا يناسب|غير مناسب|لا يصلح|مش) {..1} أصغر من', '(ينظف|تنظف) كبدة', 'القلق (بشأن|على التقاعد)', 'وقف~ (كلم~|راجع~|استشر~|اسأل~)', 'طبيبة بدل الطبيب', 'عملية (شراء|دفع|سحب|تحويل|بيع|حجز)', '(لا توجد|لا يوجد) {any} مثبت~ {..1} (تشفي|يشفي|تعالج|يعالج) {..2}', '(منتهي~|قديم~|حوض|حاوية|مرحاض) {..4}', '{..5} (منتهية الصلاحية|المنتهية)', '(لا|لن|لم|ما|ليس) <endsIllness>',
      '(استبدل|بدل) {..2} (ذكائنا|الذكاء|روبوت|مساعد|تطبيق|خوارزمية) {..1}', '(توقف~|أوقف~|وقف~) {...4} (اتصل~|راجع~|استشر~|كلم~|أخبر~|اسأل~) {..1} (طبيب|طبيبتك|صيدلي|دكتورك|الطوارئ)', '(اترك|أوقف|وقف|ضع|احفظ) {..2} (بعيدا|داخل|في (ثلاجة|علبته|مكان|درجة|حرارة|الظل)) {..2}',
      '{..4} (الذكاء الاصطناعي|مساعد ذكي)', '(استشر|استشيري|راجع|اسأل) {..6} <medicine>', '(البحث|أبحاث|باحثون|علماء|دراسة|تجارب|جمعية|تبرع) {..6} <illness>', 'أوقف (الدواء|العلاج) (إذا|عند|وراجع|فورا)', '(يعيد|تعيد|نعيد) {..2} النظر (في|فيه|فيهم)'],
  },
  phrases: { en: english, ar: arabic },
  check(draft, context) {
    if (!sells(draft, 'cosmetics')) return [];
    const allowed = context.options['allow'] as readonly string[];
    return saidMarks(draft, context, 'medicalUse', 'medicalUseDenied').filter(({ start, end }) => !allowed.some((wording) => draft.text.slice(start, end).toLowerCase().includes(wording.trim().toLowerCase()))).map(({ start, end, language }) => ({
      start, end, language, message: medical,
      fixes: [{ title: { en: 'Say what it does for looks', ar: 'اذكر أثره في المظهر' }, edits: [{ start, end, text: care(draft.text.slice(start, end), language) }] }],
    }));
  },
  examples: {
    en: [
      'The balm ⟦sees off eczema for good⟧.', 'The balm is for dry hands.',
      'Two drops and you can ⟦leave the pills in the drawer⟧.', 'Leave the keys in the drawer by the door.',
      'This drink ⟦resets your gut⟧.',
      'Our ginger tea ⟦cures migraines for good⟧ and tastes great.',
      'The ⟦natural alternative to antibiotics⟧ is here.',
      '---\nproduct-category: cosmetics\n---\n\nGently ⟦treats eczema⟧.',
      '---\nproduct-category: cosmetics\n---\n\nA cream for skin that is prone to eczema. It does not treat eczema.',
      'This tea ⟦cures diabetes⟧.',
      'Meet the ⟦miracle cure⟧ from the mountains.',
      '⟦Melts fat overnight⟧, says the label.',
      'A juice to ⟦detox your body⟧ after the holidays.',
      '⟦Boosts immunity instantly⟧.',
      'The serum that ⟦reverses ageing⟧.',
      'A herbal drop with strong effects and ⟦no side effects⟧.',
      'One capsule a day ⟦replaces your medication⟧.',
      'The trick ⟦doctors don’t want you to know⟧.',
      '⟦Say goodbye to depression forever⟧.',
      'The mushroom powder ⟦kills cancer cells⟧.',
      '⟦Throw away your glasses⟧ with ten minutes a day.',
      '⟦Lose weight without dieting⟧.',
      'Our drops work ⟦without any side effects⟧.',
      'Talk to your doctor before changing your medication.',
      'Vitamin C contributes to the normal function of the immune system.',
      'Let the concrete cure for 28 days.',
      'There is no miracle cure for back pain.',
      'Researchers hope that the trial will help prevent dementia.',
      'Stop taking the tablets and call a doctor if you get a rash.',
      'Can a tea cure diabetes? No.',
      'Customers ask whether our honey cures diabetes. It is food, and they should see a doctor.',
      'Beware of ads that promise a miracle cure.',
      'No side effects were reported in the 2025 trial.',
      'The charity pays for surgery that restores children’s smiles.',
      'Rinse the brush in water to remove residue.',
      'The clinic treats diabetes, asthma and high blood pressure.',
      '⟦Your knees will feel like new again⟧.', '⟦Sweeps toxins straight out of your liver⟧', '⟦Hospitals are hiding the truth from you⟧.', 'Your knees may hurt after a long run.', 'New floors, as good as new',
      'The iron removes wrinkles from shirts.',
      '⟦Swap your painkillers for our tea⟧.', 'Swap your old batteries for new ones.',
    ],
    ar: [
      '⟦هتصحي من غير صداع من أول أسبوع⟧.', '⟦تنزلين 9 كيلو، لا رجيم ولا حرمان⟧.',
      '⟦صدفيتك تختفي خلال شهر بلا رجعة⟧', 'ملعقة من عسلنا ⟦وترمي حبوب السكري⟧.', '⟦خفّوا من الروماتيزم نهائيًا⟧ مع زيتنا.', 'سحبت الهيئة كبسولات كانوا يقولون إنها تشفي الروماتيزم.', 'لا ترمي الحبوب منتهية الصلاحية في الحوض.', 'تختفي الكدمة عادة خلال أسبوعين.',
      'يسألنا كثيرون إن كان العسل يعالج السكري. العسل غذاء، والعلاج عند الطبيب.',
      'شاي الزنجبيل ⟦يشفي الصداع النصفي نهائيًا⟧ وطعمه لذيذ.',
      'قلادة ⟦تعالج آلام الظهر في ليلة⟧.',
      '---\nproduct-category: تجميل\n---\n\nبلطف ⟦يعالج تساقط الشعر⟧.',
      '---\nproduct-category: cosmetics\n---\n\nكريم للبشرة الجافة، ولا يعالج الأكزيما.',
      'عشبة ⟦تعالج السكري نهائيًا⟧.',
      'اكتشف ⟦العلاج السحري⟧ من الجبال.',
      'شاي ⟦يحرق الدهون في ليلة واحدة⟧.',
      'حبوب طبية ⟦بدون أي آثار جانبية⟧.',
      'عصير ⟦يخلّصك من السموم⟧.',
      'زيت ⟦يقضي على الاكتئاب إلى الأبد⟧.',
      'كبسولات ⟦بديلة عن الدواء⟧.',
      'سيروم ⟦يعيد الشباب⟧.',
      '⟦وداعًا للصداع⟧ مع هذه القلادة.',
      'وصفة ⟦لا يريدك الأطباء أن تعرفها⟧.',
      'فطر ⟦يقتل الخلايا السرطانية⟧.',
      '⟦اخسري وزنك بدون رجيم⟧.',
      'مشروب ⟦يقوي المناعة فورًا⟧.',
      'قطرة ⟦تغنيك عن النظارة⟧.',
      'استشر طبيبك قبل تغيير الدواء.',
      'يساهم فيتامين سي في الأداء الطبيعي لجهاز المناعة.',
      'لا يوجد علاج سحري لآلام الظهر.',
      'يعمل الباحثون على لقاح للوقاية من السرطان.',
      'تعالج العيادة السكري والربو وضغط الدم.',
      'أوقف الدواء وراجع الطبيب إذا ظهر طفح.',
      'هل يعالج الشاي السكري نهائيًا؟ لا.',
      'احذر من إعلانات مضللة تعد بعلاج سحري.',
      'اقرأ الآثار الجانبية المذكورة في النشرة.',
      'اترك الخرسانة حتى تجف تمامًا.',
      'جمعية مكافحة السرطان تستقبل التبرعات.',
      '⟦ركبتك ترجع زي الشباب⟧.', '⟦استغنِ عن الحقن⟧.', '⟦يجتث الصداع من جذوره⟧', 'اطلب من الطبيب أن يفحص ركبتك.', 'ارجع زي الأول إلى الصف.',
      'اترك العلاج في الثلاجة بين 2 و8 درجات.',
      'توقف عن الدواء واتصل بطبيبك إذا ظهر طفح.',
      '⟦استبدلي المسكنات بشاينا⟧.', 'استبدل البطارية القديمة.',
    ],
  },
};

/** Care instead of a cure, in the form of the words it takes the place of. */
function care(words: string, language: Language): string {
  if (language === 'ar') {
    const verb = /^[وف]?ب?([يت])/.exec(words.replace(/[\u064B-\u0652]/g, ''))?.[1];
    const lead = /^و/.exec(words)?.[0] ?? '';
    return `${lead}${verb ? `${verb}عتني بـ` : /^و?ل/.test(words) ? 'للعناية بـ' : 'العناية بـ'}{نوع البشرة أو الشعر}`;
  }
  const verb = /^(?:treats|cures|heals)/i.test(words) ? 'cares for' : /^(?:treat|cure|heal)ing/i.test(words) ? 'caring for' : /^(?:treat|cure|heal)\b/i.test(words) ? 'care for' : undefined;
  return verb ? `${verb} {skin or hair type}` : '{skin or hair type} care';
}
