import type { Draft } from '../engine/draft/draft';
import type { Language, Text } from '../engine/finding';
import type { Settings } from '../engine/settings';
import { factsOf } from './facts';

/** What a mailing, a form or a shop owes its readers, in words ready to insert. `{…}` is a blank for the writer. */
export const dutyTexts = {
  'unsubscribe': {
    en: 'You receive this e-mail because {reason}. Unsubscribe: {link}',
    ar: 'تصلك هذه الرسالة لأن {السبب}. إلغاء الاشتراك: {الرابط}',
  },
  'sender-identity': {
    en: '{company}, {street and number, city, country}, {e-mail address}',
    ar: '{الشركة}، {الشارع والرقم، المدينة، الدولة}، {البريد الإلكتروني}',
  },
  'privacy-notice': {
    en: 'We use these details only to {purpose}. You can withdraw at any time: {contact}. Privacy notice: {link}',
    ar: 'نستخدم هذه البيانات لغرض {الغرض} فقط، ويمكنك سحب موافقتك في أي وقت: {وسيلة التواصل}. إشعار الخصوصية: {الرابط}',
  },
  'parental-consent': {
    en: 'A parent or guardian must agree first: {how to agree}',
    ar: 'يلزم أولًا موافقة أحد الوالدين أو ولي الأمر: {طريقة الموافقة}',
  },
  'do-not-sell': {
    en: 'You can refuse this at any time under “Do Not Sell or Share My Personal Information”: {link}',
    ar: 'يمكنك رفض ذلك في أي وقت عبر «لا تبيعوا معلوماتي الشخصية ولا تشاركوها»: {الرابط}',
  },
  'tracking-choice': {
    en: 'With your consent we use {technology} for {purpose}. Change your choice: {link}',
    ar: 'بعد موافقتك نستخدم {التقنية} لغرض {الغرض}. غيّر اختيارك: {الرابط}',
  },
  'age-restriction': {
    en: 'For adults only (18+). {responsibility message}',
    ar: 'للبالغين فقط (18+). {رسالة الاستخدام المسؤول}',
  },
  'testimonial': {
    en: 'Review by a verified buyer, {date}, unedited. Results vary; the typical result is {typical result}.',
    ar: 'تقييم من مشترٍ موثّق بتاريخ {التاريخ} دون تعديل. تختلف النتائج، والنتيجة المعتادة {النتيجة المعتادة}.',
  },
  'testimonials': {
    en: 'These reviews come from verified buyers; we check them by {method} and publish good and bad ones unedited.',
    ar: 'هذه تقييمات مشترين موثّقين، نتحقق منها عبر {طريقة التحقق} وننشر الإيجابي والسلبي منها دون تعديل.',
  },
  'sale-terms': {
    en: 'Sale from {start date} to {end date}. Price before: {price}; price after: {price}. Discount licence no. {number}.',
    ar: 'التخفيض من {تاريخ البداية} إلى {تاريخ النهاية}. السعر قبل التخفيض: {السعر}، وبعده: {السعر}. رقم ترخيص التخفيضات: {الرقم}.',
  },
  'advertiser-permit': {
    en: 'Advertiser permit no. {number}',
    ar: 'تصريح المعلن رقم {الرقم}',
  },
  'competition-licence': {
    en: 'Competition licence no. {number}, {dates and conditions}',
    ar: 'ترخيص المسابقة رقم {الرقم}، {المدة والشروط}',
  },
  'responsible-party': {
    en: '{company}, registration no. {number}, {address}. Contact: {e-mail or telephone}',
    ar: '{الشركة}، سجل تجاري رقم {الرقم}، {العنوان}. للتواصل: {البريد أو الهاتف}',
  },
} satisfies Record<string, Text>;

export type DutyId = keyof typeof dutyTexts;

/** The way to refuse where only markets are chosen that do not know California's name for it. */
const refusal: Text = { en: 'You can refuse this at any time: {link}', ar: 'يمكنك رفض ذلك في أي وقت: {الرابط}' };

/** Short forms for messages that are counted by the character, longest first. */
const shortTexts = {
  'unsubscribe': {
    en: ['Reply STOP to opt out.', 'STOP to opt out'],
    ar: ['لإلغاء الاشتراك أرسل STOP.', 'للإلغاء أرسل STOP'],
  },
  'unsubscribe-push': {
    en: ['Turn off: Settings > Notifications'],
    ar: ['لإيقاف الإشعارات: الإعدادات'],
  },
  'age-restriction': { en: ['For adults only (18+).', '18+ only'], ar: ['للبالغين فقط (18+).', '+18 فقط'] },
} satisfies Record<string, Readonly<Record<Language, readonly string[]>>>;

export type ShortDutyId = keyof typeof shortTexts;

const companyBlank: Text = { en: '{company}', ar: '{الشركة}' };

/** The text for duty `id`: the team's own if the settings hold one (`disclosure.texts`), else ours. What front matter knows is filled in. */
export function dutyText(id: DutyId, language: Language, draft: Draft, settings: Settings): string {
  const { company } = factsOf(draft);
  const abroad = settings.jurisdictions.length > 0 && !settings.jurisdictions.some((market) => market === 'us' || market === 'us-ca');
  const text = settings.disclosure.texts[id]?.[language] ?? (id === 'do-not-sell' && abroad ? refusal : dutyTexts[id])[language];
  return company === undefined ? text : text.replace(companyBlank[language], () => company);
}

/** The short forms of duty `id`, longest first; the team's own text alone if there is one. */
export function shortDutyTexts(id: ShortDutyId, language: Language, settings: Settings): readonly string[] {
  const own = settings.disclosure.texts[id]?.[language];
  return own === undefined ? shortTexts[id][language] : [own];
}
