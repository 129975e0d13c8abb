import type { Text } from '../engine/finding';
import { channels, type Channel } from '../engine/settings';
import { levels, type Level } from './vocabulary';

/** A value of a key, in one line. */
export interface KeyValue {
  readonly value: string;
  readonly means: Text;
}

/** A front matter key that Candor reads. What completion, hovers and docs/disclosure.md say of it stands here. */
export interface Key {
  readonly name: string;
  readonly means: Text;
  /** What it may be; `others` are fine as well where {@link blank} names them. */
  readonly values: readonly KeyValue[];
  /** What to call a value that only the writer knows. */
  readonly blank?: Text;
  /** `day`: an ISO date, most often today's. `flag`: not a text. */
  readonly takes: 'text' | 'day' | 'flag' | 'list';
  /** It may be a list of such values. */
  readonly several?: true;
}

/** What each level is called, and what it says of a text. */
export const levelTexts: Readonly<Record<Level, { readonly label: Text; readonly means: Text }>> = {
  'none': { label: { en: 'No AI', ar: 'دون ذكاء اصطناعي' }, means: { en: 'People made it without generative AI.', ar: 'أعدّه أشخاص دون ذكاء اصطناعي توليدي.' } },
  'ai-assisted': { label: { en: 'AI-assisted', ar: 'بمساعدة الذكاء الاصطناعي' }, means: { en: 'A person made it; AI helped, with ideas, edits or a checked translation.', ar: 'أعدّه شخص وساعد الذكاء الاصطناعي في أفكار أو تحرير أو ترجمة مُراجَعة.' } },
  'ai-generated': { label: { en: 'AI-generated', ar: 'مولّد بالذكاء الاصطناعي' }, means: { en: 'AI made it; a person asked for it and read it.', ar: 'أنشأه الذكاء الاصطناعي بطلب من شخص قرأه.' } },
  'ai-autonomous': { label: { en: 'AI without human review', ar: 'ذكاء اصطناعي دون مراجعة بشرية' }, means: { en: 'AI made it and nobody checked it, a machine translation nobody read included.', ar: 'أنشأه الذكاء الاصطناعي ولم يراجعه أحد، ومنه الترجمة الآلية التي لم يقرأها أحد.' } },
  'mixed': { label: { en: 'AI in parts', ar: 'ذكاء اصطناعي في أجزاء' }, means: { en: 'The parts differ, and each says for itself; for whole documents only.', ar: 'تختلف الأجزاء ويصرّح كل جزء عن نفسه، وهي للمستند كله فقط.' } },
};

const levelValues: readonly KeyValue[] = levels.map((value) => ({ value, means: levelTexts[value].means }));

const channelTexts: Readonly<Record<Channel, Text>> = {
  email: { en: 'An e-mail or newsletter.', ar: 'رسالة بريد إلكتروني أو نشرة بريدية.' },
  sms: { en: 'A text message, WhatsApp included.', ar: 'رسالة نصية، ومنها واتساب.' },
  push: { en: 'A notification on a phone.', ar: 'إشعار على الهاتف.' },
  social: { en: 'A post on a social network.', ar: 'منشور على شبكة اجتماعية.' },
  web: { en: 'A page of a website.', ar: 'صفحة في موقع.' },
  landing: { en: 'The page an advertisement leads to.', ar: 'صفحة هبوط يقود إليها إعلان.' },
  blog: { en: 'An article.', ar: 'مقال في مدونة.' },
  product: { en: 'A product’s page in a shop.', ar: 'صفحة منتج في متجر.' },
  app: { en: 'Text inside an app.', ar: 'نص داخل تطبيق.' },
  chat: { en: 'What a chatbot says.', ar: 'ما يقوله روبوت المحادثة.' },
  audio: { en: 'A script that is heard.', ar: 'نص يُسمع.' },
  video: { en: 'A script or caption of a video.', ar: 'نص مقطع مصوّر أو وصفه.' },
};

const languageValues: readonly KeyValue[] = [
  { value: 'en', means: { en: 'English', ar: 'الإنجليزية' } },
  { value: 'ar', means: { en: 'Arabic', ar: 'العربية' } },
];
const sourceLanguages: readonly KeyValue[] = [
  ...languageValues,
  { value: 'fr', means: { en: 'French', ar: 'الفرنسية' } },
  { value: 'es', means: { en: 'Spanish', ar: 'الإسبانية' } },
  { value: 'de', means: { en: 'German', ar: 'الألمانية' } },
  { value: 'tr', means: { en: 'Turkish', ar: 'التركية' } },
];

const disclosureTerms: Text = { en: 'How much of the text is AI’s work, in the words of the W3C. Absent means unknown, not none.', ar: 'مقدار ما أنجزه الذكاء الاصطناعي من النص، بمفردات W3C. غياب المفتاح يعني أن الأمر غير معروف، لا أنه none.' };

/** Every key, in the order to offer them. */
export const keys: readonly Key[] = [
  { name: 'ai-disclosure', takes: 'text', values: levelValues, means: disclosureTerms },
  { name: 'ai-model', takes: 'text', values: [], blank: { en: 'tool', ar: 'الأداة' }, means: { en: 'The AI model or tool that was used.', ar: 'نموذج الذكاء الاصطناعي أو الأداة المستخدمة.' } },
  { name: 'ai-provider', takes: 'text', values: [], blank: { en: 'company', ar: 'الشركة' }, means: { en: 'The company that offers the AI.', ar: 'الشركة التي تقدّم أداة الذكاء الاصطناعي.' } },
  { name: 'reviewed-by', takes: 'text', values: [], blank: { en: 'name', ar: 'الاسم' }, means: { en: 'The person who read the text before it is published. It does not replace a disclosure that readers see.', ar: 'من قرأ النص قبل نشره. ولا يغني عن إفصاح يراه القارئ.' } },
  { name: 'reviewed-on', takes: 'day', values: [], blank: { en: 'YYYY-MM-DD', ar: 'YYYY-MM-DD' }, means: { en: 'The day of that review.', ar: 'تاريخ تلك المراجعة.' } },
  { name: 'lang', takes: 'text', values: languageValues, blank: { en: 'language', ar: 'اللغة' }, means: { en: 'The language of the text.', ar: 'لغة النص.' } },
  { name: 'channel', takes: 'text', values: channels.map((value) => ({ value, means: channelTexts[value] })), means: { en: 'Where the text will be read; each place has its own duties.', ar: 'أين سيُقرأ النص، ولكل مكان واجباته.' } },
  { name: 'sponsor', takes: 'text', values: [], blank: { en: 'brand', ar: 'العلامة' }, means: { en: 'Who paid for the text. Readers must be told before they read it.', ar: 'من دفع مقابل النص. ويجب إخبار القارئ بذلك قبل القراءة.' } },
  {
    name: 'affiliate', takes: 'flag', means: { en: 'Whether links in the text earn a commission. Readers must be told before the first of them.', ar: 'هل تدرّ روابط النص عمولة؟ ويجب إخبار القارئ قبل أول رابط منها.' },
    values: [{ value: 'true', means: { en: 'Links earn a commission.', ar: 'الروابط تدرّ عمولة.' } }, { value: 'false', means: { en: 'No link earns a commission.', ar: 'لا رابط يدرّ عمولة.' } }],
  },
  { name: 'gifted', takes: 'text', values: [], blank: { en: 'brand', ar: 'العلامة' }, means: { en: 'Who gave the product that the text is about. Readers must be told.', ar: 'من أهدى المنتج الذي يتحدث عنه النص. ويجب إخبار القارئ بذلك.' } },
  { name: 'translated-from', takes: 'text', values: sourceLanguages, blank: { en: 'language', ar: 'اللغة' }, means: { en: 'The language the text was translated from.', ar: 'اللغة التي تُرجم منها النص.' } },
  {
    name: 'translation', takes: 'text', means: { en: 'Who translated the text.', ar: 'من ترجم النص.' },
    values: [
      { value: 'machine', means: { en: 'A machine; it needs someone’s review, recorded in reviewed-by.', ar: 'آلة؛ وتلزمها مراجعة شخص تُسجَّل في reviewed-by.' } },
      { value: 'human', means: { en: 'A person.', ar: 'شخص.' } },
    ],
  },
  {
    name: 'audience', takes: 'text', several: true, blank: { en: 'readers', ar: 'القراء' }, means: { en: 'Whom the text is for, in English or Arabic words; a list where they are several.', ar: 'لمن كُتب النص، بكلمات عربية أو إنجليزية، أو قائمة إن تعددوا.' },
    values: [
      { value: 'general', means: { en: 'Everybody.', ar: 'الجميع.' } },
      { value: 'children', means: { en: 'Children: orders to buy, adults’ products and data asked for without a parent are flagged.', ar: 'الأطفال: يُنبَّه إلى أوامر الشراء ومنتجات البالغين وطلب البيانات دون الوالدين.' } },
      { value: 'teenagers', means: { en: 'Teenagers: adults’ products are flagged, with an age limit too.', ar: 'المراهقون: يُنبَّه إلى منتجات البالغين ولو ذُكر حد العمر.' } },
      { value: 'adults', means: { en: 'Adults only. Readers must still be told the age limit of what is sold.', ar: 'البالغون فقط. ويبقى على النص أن يذكر للقارئ حد العمر.' } },
      { value: 'professionals', means: { en: 'People who buy for a company.', ar: 'من يشترون لشركة.' } },
    ],
  },
  {
    name: 'product-category', takes: 'text', several: true, blank: { en: 'category', ar: 'الفئة' }, means: { en: 'What is sold, where special rules hold for it; in English or Arabic words, or a list.', ar: 'ما يُباع، حيث توجد قواعد خاصة به، بكلمات عربية أو إنجليزية أو قائمة.' },
    values: [
      { value: 'alcohol', means: { en: 'Alcoholic drinks: the text must name the age limit.', ar: 'مشروبات كحولية: على النص أن يذكر حد العمر.' } },
      { value: 'tobacco', means: { en: 'Tobacco and vaping: the text must name the age limit.', ar: 'التبغ والسجائر الإلكترونية: على النص أن يذكر حد العمر.' } },
      { value: 'gambling', means: { en: 'Gambling and betting: the text must name the age limit.', ar: 'القمار والمراهنات: على النص أن يذكر حد العمر.' } },
      { value: 'health', means: { en: 'Medicines, treatments and food supplements: AI’s work needs a recorded review.', ar: 'الأدوية والعلاجات والمكملات الغذائية: عمل الذكاء الاصطناعي يستلزم مراجعة مسجلة.' } },
      { value: 'finance', means: { en: 'Credit, investments and insurance: AI’s work needs a recorded review, and gains in figures a word about the risk.', ar: 'التمويل والاستثمار والتأمين: عمل الذكاء الاصطناعي يستلزم مراجعة مسجلة، والأرباح المذكورة بالأرقام تستلزم ذكر المخاطرة.' } },
      { value: 'cosmetics', means: { en: 'Cosmetics: claims to treat an ailment are flagged.', ar: 'مستحضرات التجميل: يُنبَّه إلى ادعاء علاج الأمراض.' } },
    ],
  },
  { name: 'candor-ignore', takes: 'list', values: [], means: { en: 'Rules that this draft waives, each with its reason: { rule, reason, by, until }.', ar: 'قواعد تستثنيها هذه المسودة، ولكل منها سبب: { rule, reason, by, until }.' } },
];

const byName = new Map(keys.map((key) => [key.name, key]));

/** Attributes and metas of HTML that say the same as the key of that name. */
export const htmlNames = ['ai-disclosure', 'ai-model', 'ai-provider', 'reviewed-by', 'reviewed-on'] as const;

/** The key `name`, an attribute's `data-` taken off; undefined for keys that are none of ours. */
export function keyOf(name: string): Key | undefined {
  return byName.get(name.replace(/^data-(?=ai-)/, ''));
}

/** What may stand in an entry of `candor-ignore`. */
export const waiverKeys: readonly { readonly name: string; readonly means: Text }[] = [
  { name: 'rule', means: { en: 'The rule or rules to waive.', ar: 'القاعدة أو القواعد المستثناة.' } },
  { name: 'reason', means: { en: 'Why; reviewers see it.', ar: 'السبب، ويراه المراجعون.' } },
  { name: 'by', means: { en: 'Who decided it.', ar: 'صاحب القرار.' } },
  { name: 'until', means: { en: 'The day it ends.', ar: 'تاريخ انتهائه.' } },
];

/** The comments that waive a rule. */
export const waiverComments: readonly { readonly name: string; readonly means: Text }[] = [
  { name: 'candor-ignore', means: { en: 'Waives rules for the next block.', ar: 'يستثني الكتلة التالية من القواعد.' } },
  { name: 'candor-ignore-start', means: { en: 'Waives rules from here on.', ar: 'يستثني من القواعد ابتداءً من هنا.' } },
  { name: 'candor-ignore-end', means: { en: 'Ends what candor-ignore-start began.', ar: 'ينهي ما بدأه candor-ignore-start.' } },
  { name: 'candor-ignore-file', means: { en: 'Waives rules for the whole draft.', ar: 'يستثني المسودة كلها من القواعد.' } },
];
