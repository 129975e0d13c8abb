import type { Rule } from '../engine/rule';
import { impersonationExamples } from './impersonation-false-affiliation.examples';
import { arabic } from './impersonation-false-affiliation.ar';
import { english } from './impersonation-false-affiliation.en';

export const impersonationFalseAffiliation: Rule = {
  id: 'impersonation-false-affiliation',
  principle: 'identity',
  severity: 'warning',
  title: { en: 'Impersonation or false affiliation', ar: 'انتحال صفة أو ادعاء صلة' },
  why: {
    en: 'A known name opens doors. Text that borrows one without right sends people’s money and data to somebody they never chose, and uses voices and faces that were not lent.',
    ar: 'الاسم المعروف يفتح الأبواب. والنص الذي يستعيره بلا حق يقود مال الناس وبياناتهم إلى من لم يختاروه، ويستعمل أصواتًا ووجوهًا لم يأذن أصحابها.',
  },
  instead: {
    en: 'Speak in your own name. Where a partnership or licence exists, give its number and a link on the partner’s site; where none does, say “not affiliated with {name}”.',
    ar: 'تحدث باسمك. وإن كانت هناك شراكة أو ترخيص فاذكر الرقم ورابطًا في موقع الشريك، وإن لم تكن فقل «لا تربطنا علاقة بـ{الجهة}».',
  },
  message: {
    en: '“{text}” lends you a name readers trust, and they cannot see by what right. Give the agreement or licence with a link, or say that you are not affiliated.',
    ar: '«{text}» تمنحك اسمًا يثق به القارئ، ولا يرى بأي حق. اذكر العقد أو الترخيص مع رابط، أو قل إنه لا تربطك علاقة بصاحب الاسم.',
  },
  references: ['eu-ucpd-a2', 'eu-ucpd-a4', 'tn-elvis', 'sa-ecl-11', 'sa-sdaia-deepfake', 'tiktok'],
  options: {
    allow: {
      type: 'strings', default: [],
      description: { en: 'Partnerships and licences your organisation really holds, as they are written: “official partner of Acme”.', ar: 'شراكات وتراخيص تملكها جهتكم فعلًا، كما تُكتب: «الشريك الرسمي لشركة أكمي».' },
    },
  },
  evidence: { silence: ['quotation', 'about', 'negation', 'question', 'licence', 'link'], soften: ['source'] },
  except: {
    en: ['(the|your|any) (letter|notice|email) from {..3} (tells|says|explains|shows)', 'who (stands|is|are) behind (us|it|this|{any}) $', '(held|protected|kept|registered|lodged) (with|in|by) {..1} government backed scheme', '(in|under|with|by) a government approved (scheme|body)', 'by the (fca no|{capital} under number) {number}', 'recognised by hmrc', '(is|was) {..1} (damaged|infected|hacked|compromised) (if|when|in|during|or)', '(deposit~|savings|money|loan~|account~) {..2} guaranteed by {..3}',
      '(scam~|phish~|fraud~|impersonat~|pretend~|fake|claim~ to (be|come)|spoof~|beware|hoax|warn~) {...8} (<knownName>|<office>|bank)', '(said|says|told|announced|reported|according to|ruled|rose|fell|raised)', '(unless|if|when|in case) {..3} (says|say|claims|claim|call~) {...8}',     ],
    ar: ['(مش|مو|ما|لسنا|ليست|غير) {..1} (تبع|تابع~|برعاية|بإشراف)', 'بصوت {...5} (سجلت|سجلها|سجلتها|سجلناها|سجل)', '(وصلتك|جاتك|جتك) رسالة باسم {any}', 'بريد المسجل', 'الدفع المرخصة {..3}', 'خرائط جوجل', 'المفضلة عندك', 'كتاب الصوتي {..1}', 'معك كريم من (الدعم|خدمة)', 'من (بلدية|أمانة) {any} (يغلق|تغلق|إغلاق|انقطاع|قطع|تحويل) {..2}', 'إلى (شركة التأمين|البنك|بنكك|صاحب العمل) طلب منك {..2}',
      '(وزير|وزارة|أمير|رئيس|المتحف|جامعة|بلدية|جمعية|منظمة|الحكومة|مسؤول|مسؤولون|افتتح|افتتحت|وقعت|وقع|أعلنت|أعلن|انطلق|انطلقت|انطلاق|نظمت|تنظم|أقيم|أقيمت|شهد|شهدت|مهرجان|مؤتمر|معرض|بطولة|قمة|مباراة|الدوري|قوات|المعارضة|مسلح|ميليشيا) {...8} (برعاية|بدعم|بالتعاون|بالشراكة|بتوجيهات|بتوجيه|بأمر|بموافقة|نيابة|مدعوم|تحت رعاية|بتكليف|باسم)', '(احتيال|احتيالية|انتحال|ينتحل|تنتحل|تدعي|يدعي|يزعم|تزعم|مزيفة|وهمية|احذر|تحذر|حذرت|حذر) {...8} (<knownName>|<office>|مصرفك|بنكك|البنك)', '(قال|قالت|أكد|أكدت|صرح|صرحت|أعلن|أعلنت|ذكر|ذكرت|أفاد|أوضح|أوضحت|ناقش|استقبل|بحث)', '(الناطق|المتحدث) {..1} باسم',
    ],
  },
  phrases: { en: english, ar: arabic },
  examples: impersonationExamples,
};
