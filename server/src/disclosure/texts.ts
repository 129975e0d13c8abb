import type { BlockPassage } from '../engine/draft/block';
import { languagesIn } from '../engine/draft/languages';
import { passagesWithFor } from '../engine/draft/questions';
import { withWords, wordTraitsOf } from '../engine/draft/traits';
import type { Language, Text } from '../engine/finding';
import type { Settings } from '../engine/settings';
import { matchAt, sentenceStarts } from '../engine/text/lines';

export type Wording = Settings['disclosure']['wording'];

/** A disclosure in its three lengths. `{fact}` is a fact of {@link factNames} that the draft may already hold. */
type Wordings = Readonly<Record<Language, Readonly<Record<Wording, string>>>>;

const both = (short: Text, medium: Text, long: Text): Wordings => ({
  en: { short: short.en, medium: medium.en, long: long.en }, ar: { short: short.ar, medium: medium.ar, long: long.ar },
});

/** What a disclosure says when the team has no text of its own. */
export const disclosureTexts = {
  'ai-generated-text': both(
    { en: 'AI-generated text', ar: 'نص مولّد بالذكاء الاصطناعي' },
    { en: 'This text was generated with AI ({tool}) and reviewed by {reviewer} before publication.', ar: 'أُنشئ هذا النص باستخدام الذكاء الاصطناعي ({tool}) وراجعه {reviewer} قبل النشر.' },
    { en: 'How this page was made: the text was generated with AI ({tool}) on {date} from our own product information. {reviewer}, {role}, checked the facts and approved it. {company} is responsible for its content. To report an error: {email}.', ar: 'كيف أُعدّت هذه الصفحة: أُنشئ النص باستخدام الذكاء الاصطناعي ({tool}) بتاريخ {date} اعتمادًا على معلومات منتجاتنا، ثم دقّق {reviewer} ({role}) الحقائق واعتمد النشر. {company} هي المسؤولة عن المحتوى. للإبلاغ عن خطأ: {email}.' },
  ),
  'ai-autonomous-text': both(
    { en: 'AI-generated text, not reviewed by a person', ar: 'نص مولّد بالذكاء الاصطناعي دون مراجعة بشرية' },
    { en: 'This text was generated with AI ({tool}) and published without review by a person.', ar: 'أُنشئ هذا النص باستخدام الذكاء الاصطناعي ({tool}) ونُشر دون مراجعة بشرية.' },
    { en: 'How this page was made: the text was generated with AI ({tool}) on {date} and published without review by a person. {company} is responsible for its content. To report an error: {email}.', ar: 'كيف أُعدّت هذه الصفحة: أُنشئ النص باستخدام الذكاء الاصطناعي ({tool}) بتاريخ {date} ونُشر دون مراجعة بشرية. {company} هي المسؤولة عن المحتوى. للإبلاغ عن خطأ: {email}.' },
  ),
  'ai-assisted-text': both(
    { en: 'Written with AI assistance', ar: 'كُتب بمساعدة الذكاء الاصطناعي' },
    { en: 'A person wrote this text; AI ({tool}) was used for {task}.', ar: 'كتب هذا النص شخص، واستُخدم الذكاء الاصطناعي ({tool}) في {task}.' },
    { en: '{author} wrote this page. AI ({tool}) helped with {task}. Every statement was checked by {reviewer} on {date}.', ar: 'كتب {author} هذه الصفحة، وساعد الذكاء الاصطناعي ({tool}) في {task}. راجع {reviewer} جميع المعلومات بتاريخ {date}.' },
  ),
  'ai-translation': both(
    { en: 'Translated with AI and reviewed by {reviewer}', ar: 'تُرجم بالذكاء الاصطناعي وراجعه {reviewer}' },
    { en: 'This text was translated with AI ({tool}) and reviewed by {reviewer}.', ar: 'تُرجم هذا النص بالذكاء الاصطناعي ({tool}) وراجعه {reviewer}.' },
    { en: 'This text was translated with AI ({tool}). {reviewer}, who knows both languages, checked it on {date}. To report an error: {email}.', ar: 'تُرجم هذا النص بالذكاء الاصطناعي ({tool}). راجعه {reviewer}، وهو يعرف اللغتين، بتاريخ {date}. للإبلاغ عن خطأ: {email}.' },
  ),
  'ai-image': both(
    { en: 'AI-generated image', ar: 'صورة مولّدة بالذكاء الاصطناعي' },
    { en: 'Image generated with AI ({tool}). It does not show a real {subject}.', ar: 'صورة مولّدة بالذكاء الاصطناعي ({tool}) ولا تُظهر {subject} حقيقيًا.' },
    { en: 'The images on this page were generated or modified with AI ({tool}) and are illustrations. The product you receive looks as shown in the photographs at {url}.', ar: 'الصور في هذه الصفحة مولّدة أو معدّلة بالذكاء الاصطناعي ({tool}) وهي توضيحية. أما المنتج الذي ستستلمه فيظهر في الصور الفوتوغرافية على {url}.' },
  ),
  'ai-video': both(
    { en: 'AI-generated video', ar: 'فيديو مولّد بالذكاء الاصطناعي' },
    { en: 'This video was generated or modified with AI ({tool}). The scenes did not take place.', ar: 'أُنشئ هذا الفيديو أو عُدّل بالذكاء الاصطناعي ({tool})، والمشاهد لم تحدث في الواقع.' },
    { en: 'This video contains AI-generated or AI-modified scenes ({tool}). People, places and events shown may not be real. Real footage starts at {time}.', ar: 'يتضمن هذا الفيديو مشاهد مولّدة أو معدّلة بالذكاء الاصطناعي ({tool})، وقد لا يكون الأشخاص والأماكن والأحداث حقيقيين. تبدأ المشاهد الحقيقية عند {time}.' },
  ),
  'ai-voice': both(
    { en: 'AI-generated voice', ar: 'صوت مولّد بالذكاء الاصطناعي' },
    { en: 'The voice in this recording was generated with AI ({tool}).', ar: 'الصوت في هذا التسجيل مولّد بالذكاء الاصطناعي ({tool}).' },
    { en: 'The narration was generated with AI ({tool}). It imitates the voice of {person} with written permission dated {date}. No other person is represented.', ar: 'التعليق الصوتي مولّد بالذكاء الاصطناعي ({tool}). وهو يحاكي صوت {person} بإذن خطي بتاريخ {date}. ولا يمثل أي شخص آخر.' },
  ),
  'synthetic-performer': both(
    { en: 'Ad features an AI-generated person', ar: 'إعلان بشخصية مولّدة بالذكاء الاصطناعي' },
    { en: 'This advertisement contains a synthetic performer created with AI. The person shown does not exist.', ar: 'يتضمن هذا الإعلان مؤديًا اصطناعيًا أُنشئ بالذكاء الاصطناعي، والشخص الظاهر غير حقيقي.' },
    { en: 'This advertisement contains one or more synthetic performers created with generative AI. They are not real people, have not used the product, and do not give a personal opinion.', ar: 'يتضمن هذا الإعلان مؤديًا اصطناعيًا واحدًا أو أكثر أُنشئوا بالذكاء الاصطناعي التوليدي. وهم ليسوا أشخاصًا حقيقيين، ولم يستخدموا المنتج، ولا يعبّرون عن رأي شخصي.' },
  ),
  'chatbot': both(
    { en: "You're chatting with an AI assistant", ar: 'أنت تتحدث مع مساعد ذكاء اصطناعي' },
    { en: "{name} is an AI assistant, not a person. It can make mistakes. Type 'agent' to reach a human ({hours}).", ar: '{name} مساعد يعمل بالذكاء الاصطناعي وليس شخصًا، وقد يخطئ. اكتب «موظف» للتحدث إلى شخص ({hours}).' },
    { en: 'You are interacting with {name}, an automated AI system operated by {company}. It can make mistakes, so check important information. Your messages are kept for {period} (privacy notice: {url}). You can ask for a human at any time: {contact}.', ar: 'أنت تتعامل مع {name}، وهو نظام آلي يعمل بالذكاء الاصطناعي وتشغّله {company}. قد يخطئ، فتحقق من المعلومات المهمة. نحتفظ برسائلك لمدة {period} (إشعار الخصوصية: {url}). ويمكنك طلب التحدث إلى شخص في أي وقت: {contact}.' },
  ),
  'ai-personalised': both(
    { en: 'Personalised for you - why? {url}', ar: 'محتوى مخصص لك - لماذا؟ {url}' },
    { en: 'An algorithm chose these offers from {data}. Why this? {url} | Turn off: {url2}', ar: 'اختارت خوارزمية هذه العروض اعتمادًا على {data}. لماذا أرى هذا؟ {url} | إيقاف التخصيص: {url2}' },
    { en: 'The content and offers on this page are selected by an automated system using {data}. You can see the main parameters, change them or switch personalisation off: {url}.', ar: 'يختار نظام آلي المحتوى والعروض في هذه الصفحة اعتمادًا على {data}. يمكنك الاطلاع على المعايير الرئيسة أو تغييرها أو إيقاف التخصيص: {url}.' },
  ),
  'automated-decision': both(
    { en: 'Automated decision - human review available', ar: 'قرار آلي مع إمكان المراجعة البشرية' },
    { en: 'An automated system makes this decision using {data}. Ask a person to review it: {contact}.', ar: 'يتخذ هذا القرار نظام آلي اعتمادًا على {data}. لطلب مراجعة بشرية: {contact}.' },
    { en: 'This decision is made by an automated system. It uses {data}; the main factors are {factors}. The result may be {consequence}. You may ask for an explanation, correct your data, contest the result and have a person review it: {contact}. You may opt out here: {url}.', ar: 'يتخذ نظام آلي هذا القرار اعتمادًا على {data}، وأهم العوامل هي {factors}، وقد تكون النتيجة {consequence}. يحق لك طلب توضيح وتصحيح بياناتك والاعتراض على النتيجة وطلب مراجعة بشرية: {contact}. ويمكنك الانسحاب من هنا: {url}.' },
  ),
  'sponsored': both(
    { en: 'Ad - paid partnership with {brand}', ar: 'إعلان - شراكة مدفوعة مع {brand}' },
    { en: 'Advertisement: paid partnership with {brand}.', ar: 'إعلان: شراكة مدفوعة مع {brand}.' },
    { en: 'Advertisement. {brand} paid us to publish this content. Opinions about {product} should be read in that light.', ar: 'مادة إعلانية. دفعت لنا {brand} مقابلًا لنشر هذا المحتوى، فيُرجى أخذ ذلك في الحسبان عند قراءة الآراء الواردة عن {product}.' },
  ),
  'affiliate': both(
    { en: 'Ad - affiliate links', ar: 'إعلان - روابط بالعمولة' },
    { en: 'Contains affiliate links: we earn a commission if you buy, at no extra cost to you.', ar: 'روابط تسويق بالعمولة: قد نحصل على عمولة عند الشراء دون تكلفة إضافية عليك.' },
    { en: 'Some links on this page are affiliate links: if you buy through them, {company} earns a commission from the seller. The price you pay does not change. We choose products by {criteria}; sellers cannot pay for a better rating.', ar: 'بعض الروابط في هذه الصفحة روابط تسويق بالعمولة: إذا اشتريت عبرها تحصل {company} على عمولة من البائع، ولا يتغير السعر الذي تدفعه. نختار المنتجات وفق {criteria}، ولا يمكن للبائع أن يدفع مقابل تقييم أفضل.' },
  ),
  'gifted': both(
    { en: 'Ad - gifted by {brand}', ar: 'إعلان - هدية من {brand}' },
    { en: 'Ad - {brand} gave us {product} free of charge. They did not see this text before publication.', ar: 'إعلان - قدّمت لنا {brand} {product} مجانًا، ولم تطّلع على هذا النص قبل نشره.' },
    { en: 'Ad - {brand} gave us {product} (value about {value}) free of charge and {asked for a post or not}. They did not approve this review.', ar: 'إعلان - قدّمت لنا {brand} {product} (قيمته نحو {value}) مجانًا و{اشترطت أو لم تشترط} نشر محتوى، ولم توافق مسبقًا على هذا التقييم.' },
  ),
  'human-review': both(
    { en: 'Reviewed by {reviewer}', ar: 'راجعه {reviewer}' },
    { en: 'Reviewed and approved by {reviewer}, {role}, on {date}.', ar: 'راجعه واعتمده {reviewer} ({role}) بتاريخ {date}.' },
    { en: '{reviewer}, {role} at {company}, reviewed this content for accuracy, fairness and legal claims on {date} and holds editorial responsibility. Evidence for claims is kept at {location}. Corrections: {email}.', ar: 'راجع {reviewer} ({role} في {company}) هذا المحتوى من حيث الدقة والإنصاف وصحة الادعاءات بتاريخ {date}، ويتحمل المسؤولية التحريرية عنه. تُحفظ أدلة الادعاءات لدى {location}. للتصحيح: {email}.' },
  ),
} satisfies Record<string, Wordings>;

export type DisclosureId = keyof typeof disclosureTexts;

/** Facts in disclosures, and what a blank for one is called. */
export const factNames: Readonly<Record<string, Text>> = {
  tool: { en: 'tool', ar: 'الأداة' }, reviewer: { en: 'reviewer', ar: 'اسم المراجع' }, role: { en: 'role', ar: 'الصفة' }, date: { en: 'date', ar: 'التاريخ' }, company: { en: 'company', ar: 'الشركة' }, email: { en: 'email', ar: 'البريد' },
  task: { en: 'task', ar: 'المهمة' }, author: { en: 'author', ar: 'اسم الكاتب' }, subject: { en: 'subject', ar: 'الموضوع' }, url: { en: 'link', ar: 'الرابط' }, url2: { en: 'settings link', ar: 'رابط الإعدادات' }, time: { en: 'time', ar: 'الوقت' }, person: { en: 'person', ar: 'الشخص' },
  name: { en: 'name', ar: 'الاسم' }, hours: { en: 'hours', ar: 'ساعات العمل' }, period: { en: 'period', ar: 'المدة' }, contact: { en: 'contact', ar: 'وسيلة التواصل' }, data: { en: 'data', ar: 'البيانات' }, factors: { en: 'factors', ar: 'العوامل' }, consequence: { en: 'consequence', ar: 'النتيجة' },
  brand: { en: 'brand', ar: 'العلامة' }, product: { en: 'product', ar: 'المنتج' }, value: { en: 'value', ar: 'القيمة' }, criteria: { en: 'criteria', ar: 'المعايير' }, location: { en: 'location', ar: 'المكان' },
};

/** What is known of a draft, by fact name. */
export type Facts = Readonly<Record<string, string>>;

/**
 * The disclosure `id` in `language`: the team's own text if the settings hold one, with the facts filled in. What is
 * not known stays a `{blank}` in that language.
 */
export function disclosureText(id: DisclosureId, language: Language, settings: Settings, facts: Facts = {}, wording: Wording = settings.disclosure.wording): string {
  const text = settings.disclosure.texts[id]?.[language] ?? disclosureTexts[id][language][wording];
  return text.replace(/\{([^{}]+)\}/g, (_, name: string) => facts[name] ?? `{${factNames[name]?.[language] ?? name}}`);
}

/** A disclosure found in a passage word for word. Offsets are relative to the passage. */
export interface ReadyText {
  readonly id: DisclosureId;
  readonly language: Language;
  readonly start: number;
  readonly end: number;
}

const finders = new WeakMap<Settings, (passage: BlockPassage) => readonly ReadyText[] | undefined>();

/** The disclosures that a draft's passages hold word for word, ours or the team's, whatever their blanks became. */
export const readyTextsIn = passagesWithFor((passage, settings: Settings): readonly ReadyText[] | undefined => {
  let find = finders.get(settings);
  if (!find) finders.set(settings, (find = finderFor(settings)));
  return find(passage);
});

function finderFor(settings: Settings): (passage: BlockPassage) => readonly ReadyText[] | undefined {
  // Few passages hold a disclosure: a search for one long word of it rules out the others.
  const candidates = { en: new Map<string, Candidate[]>(), ar: new Map<string, Candidate[]>() };
  for (const [id, wordings] of Object.entries(disclosureTexts) as [DisclosureId, Wordings][]) {
    for (const language of ['en', 'ar'] as const) {
      const own = settings.disclosure.texts[id]?.[language];
      for (const text of [...(own === undefined ? [] : [own]), ...Object.values(wordings[language])]) {
        const word = longestWord(text);
        // A text that is all blank would be found everywhere.
        if (word === undefined) continue;
        const known = candidates[language].get(word);
        if (known) known.push({ id, text });
        else candidates[language].set(word, [{ id, text }]);
      }
    }
  }
  const ownWords = Object.values(settings.disclosure.texts).flatMap((text) => Object.values(text ?? {}).flatMap((own) => longestWord(own) ?? [])), anyOwn = ownWords.length ? new RegExp(ownWords.join('|'), 'i') : undefined;
  return (passage) => {
    const languages = languagesIn(passage);
    if (!languages.length || !(wordTraitsOf(passage) & withReadyWord || anyOwn?.test(passage.prose))) return undefined;
    const lower = passage.prose.toLowerCase();
    let found: ReadyText[] | undefined, starts: readonly number[] | undefined;
    for (const language of languages) {
      for (const [word, texts] of candidates[language]) {
        if (!lower.includes(word)) continue;
        for (const candidate of texts) {
          if (found?.some((other) => other.id === candidate.id && other.language === language)) continue;
          const [match] = matchAt((candidate.pattern ??= patternOf(candidate.text)), passage.prose, (starts ??= sentenceStarts(passage.prose)));
          if (match) (found ??= []).push({ id: candidate.id, language, start: match.index, end: match.index + match[0].length });
        }
      }
    }
    return found;
  };
}

/** By it a text is told from most others; undefined where it is all blank. In lower case. */
function longestWord(text: string): string | undefined {
  return [...text.replace(/\{[^{}]*\}/g, ' ').toLowerCase().matchAll(/\p{L}+/gu)].map(([letters]) => letters).sort((a, b) => b.length - a.length)[0];
}

const withReadyWord = withWords(new RegExp(Object.values(disclosureTexts).flatMap((wordings) => [...Object.values(wordings.en), ...Object.values(wordings.ar)].flatMap((text) => longestWord(text) ?? [])).join('|'), 'i'));

/** A text that a passage may hold, and how to find it once its longest word was seen. */
interface Candidate {
  readonly id: DisclosureId;
  readonly text: string;
  pattern?: RegExp;
}

/** A whole sentence or line: "AI-generated text" says nothing of this text where a sentence goes on around it. */
function patternOf(text: string): RegExp {
  const parts = text.trim().replace(/[.!؟]$/, '').split(/\{[^{}]*\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+').replace(/['’]/g, "['’]").replace(/[–—-]/g, '[–—-]'));
  return new RegExp(`${parts.join('[^]{0,120}?')}(?=[^\\p{L}\\p{N}\\n]*(?:$|[.!?؟|\\n]))`, 'iuy');
}
