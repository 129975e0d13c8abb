import type { Principle, Severity, Text } from '../engine/finding';
import type { EvidenceName } from '../engine/rule';

export const principles: Readonly<Record<Principle, Text>> = {
  manipulation: { en: 'Manipulation', ar: 'التلاعب' },
  transparency: { en: 'Transparency', ar: 'الشفافية' },
  consent: { en: 'Consent and data', ar: 'الموافقة والبيانات' },
  fairness: { en: 'Fairness', ar: 'الإنصاف' },
  accountability: { en: 'Accountability', ar: 'المساءلة' },
  identity: { en: 'Identity', ar: 'الهوية' },
  environment: { en: 'Environment', ar: 'البيئة' },
};

export const severities: Readonly<Record<Severity, Text>> = {
  error: { en: 'error', ar: 'خطأ' },
  warning: { en: 'warning', ar: 'تحذير' },
  info: { en: 'information', ar: 'معلومة' },
};

/** What makes a flagged sentence honest, for people. */
export const evidence: Readonly<Record<EvidenceName, Text>> = {
  date: { en: 'a concrete date or time', ar: 'تاريخ أو وقت محدد' },
  source: { en: 'a named source or a link to it', ar: 'مصدر مسمّى أو رابط إليه' },
  negation: { en: 'a negation', ar: 'النفي' },
  quotation: { en: 'a quotation of somebody else', ar: 'اقتباس من كلام غيرك' },
  about: { en: 'text about the practice itself, or about others who do it', ar: 'نص يتحدث عن الممارسة نفسها، أو عمّن يمارسها من غير الكاتب' },
  reason: { en: 'the reason for it', ar: 'ذكر السبب' },
  terms: { en: 'the terms, or a link to them', ar: 'الشروط أو رابط إليها' },
  quantity: { en: 'an exact quantity', ar: 'كمية محددة' },
  live: { en: 'a figure that is kept up to date', ar: 'رقم محدَّث باستمرار' },
  question: { en: 'a question, or what people ask', ar: 'صيغة السؤال، أو ما يسأل عنه الناس' },
  hedge: { en: 'wording that says it may be otherwise', ar: 'صياغة تبيّن أن الأمر قد يختلف' },
  online: { en: 'a way to do it online', ar: 'طريقة لفعل ذلك إلكترونيًا' },
  renewal: { en: 'the price after the trial and its period', ar: 'السعر بعد التجربة ومدته' },
  support: { en: 'free help named beside it: a helpline, a charity, a doctor', ar: 'مساعدة تُذكر معها: خط دعم أو جمعية أو طبيب' },
  optional: { en: 'words that say that it is optional', ar: 'كلام يقول إن الأمر اختياري' },
  sameSex: { en: 'goods and services that are rightly offered to one sex (clothing, gyms, salons, prayer rooms)', ar: 'سلع وخدمات تُقدَّم بحق لجنس واحد (ملابس وأندية وصالونات ومصليات)' },
  service: { en: 'a service message: an appointment, an invoice, a delivery, unsaved work', ar: 'رسالة خدمة: موعد أو فاتورة أو توصيل أو عمل لم يُحفظ' },
  advice: { en: 'safety advice, help, or what readers themselves have said', ar: 'نصيحة سلامة أو مساعدة أو ما قاله القارئ بنفسه' },
  bias: { en: 'text about prejudice', ar: 'نص يتناول التحيز نفسه' },
  condition: { en: 'the condition, named as one beside the word “free”', ar: 'الشرط مذكورًا باسمه بجانب كلمة «مجاني»' },
  cardless: { en: 'a start that cannot become a charge: no card, no renewal', ar: 'بداية لا تتحول إلى خصم: بلا بطاقة ولا تجديد' },
  inclusive: { en: 'the total price, or that everything is included', ar: 'السعر الإجمالي أو النص على أنه شامل' },
  costed: { en: 'the amount of what comes on top', ar: 'مبلغ ما يُضاف' },
  earlierPrice: { en: 'the earlier price and when it was charged', ar: 'السعر السابق ومتى كان معمولًا به' },
  permit: { en: 'the number of the discount licence', ar: 'رقم ترخيص التخفيضات' },
  unit: { en: 'what the price is for, or on which condition', ar: 'ما يقابله السعر أو شرطه' },
  licence: { en: 'the number of a licence or agreement, or that there is no tie', ar: 'رقم ترخيص أو عقد، أو التصريح بعدم وجود صلة' },
  link: { en: 'a link to another site in the same sentence', ar: 'رابط إلى موقع آخر في الجملة نفسها' },
  certificate: { en: 'a named certificate or scheme', ar: 'شهادة أو جهة اعتماد مسمّاة' },
};

const months: Text[] = [
  ['January', 'يناير'], ['February', 'فبراير'], ['March', 'مارس'], ['April', 'أبريل'], ['May', 'مايو'], ['June', 'يونيو'],
  ['July', 'يوليو'], ['August', 'أغسطس'], ['September', 'سبتمبر'], ['October', 'أكتوبر'], ['November', 'نوفمبر'], ['December', 'ديسمبر'],
].map(([en, ar]) => ({ en: en!, ar: ar! }));

/** An ISO date in words, the same on every machine. */
export function dateInWords(iso: string): Text {
  const [year, month, day] = iso.split('-').map(Number);
  const name = months[month! - 1]!;
  return { en: `${day} ${name.en} ${year}`, ar: `${day} ${name.ar} ${year}` };
}
