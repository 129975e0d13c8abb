import type { Draft, Passage } from '../engine/draft/draft';
import { languagesIn } from '../engine/draft/languages';
import { passagesWith } from '../engine/draft/questions';
import { perDraftUnder } from '../engine/draft/remembered';
import { withSigns, withWords, wordTraitsOf, type Traits } from '../engine/draft/traits';
import { quotations } from '../engine/evidence';
import type { Language } from '../engine/finding';
import type { CheckContext } from '../engine/rule';
import { lineStarts, matchAt } from '../engine/text/lines';
import { isSeen } from './readers';
import { isAbout } from './about';
import { saidMarks } from './said';

/** Words that stand where an advertisement is labelled and do not say that it is one. Offsets are in the draft's text. */
export interface UnclearLabel {
  readonly start: number;
  readonly end: number;
  readonly language: Language;
  /** A hashtag, a line of its own, or a sentence that denies advertising. */
  readonly kind: 'tag' | 'line' | 'denial';
}

/** Hashtags in creators' shorthand. A brand's name may stand in front of or behind some. */
const tags = /#(?:(?:paid)?(?:sp|spon|spons|collab|collabs|collaboration|colab|partner|partnership|brandpartner|brandfriend|brandfam|brandpartnership|ambassador|brandambassador|amb|aff|affil|pr|prgift|prpackage|prbox|prsample|prhaul|brandtrip|presstrip|comped|gifted|hosted|invited|invite|press(?:dinner|lunch|breakfast|event|stay|gift|preview|invite|drop)|adv?entorial|notanad|notad|noad|notsponsored|notspon|notpaid|nospon|partnered|workwith|iwork4\w+|iworkfor\w+|client|x[A-Z]\w+)|[A-Za-z]{2,}_?(?:partner|ambassador|collab|squad|influencer)|(?:thankyou|thanks)_?(?!(?:giving|for|all|everyone|somuch|so|god|lord|allah|jesus|mom|mum|mama|dad|teachers?|nurses?|heroes|nhs|veterans|next|ladies|guys|friends?|fans?|team|2\d)\w*)\w{3,}|تعاون|تعاوني|بالتعاون(?:_\p{L}+)*|شراكة|بالشراكة(?:_\p{L}+)*|شراكات|شريك(?:ة)?(?:_\p{L}+)*|سفير(?:ة)?(?:_\p{L}+)*|كولاب|كوليب|كولابوريشن|برعاية(?:_\p{L}+)*|بي_?[آا]ر|استضافة|ضيافة|(?:عشاء|غداء|فطور|دعوة|زيارة|رحلة|جولة)_(?:صحفي|صحفية|إعلامي|إعلامية|صحافية)|بدعوة(?:_\p{L}+)+|دعوة_\p{L}+|شكر[اًا]*_\p{L}+(?:_\p{L}+)*|(?:ليس|ليست|ليس_?ب|مو|مش|موب|بدون|من_غير|غير)_(?:إعلان|اعلان|إعلانا|دعاية|مدفوع)|سبونسر|محتوى_شريك)(?![\p{L}\p{M}\p{N}_])/giu;
/** Behind it the tag is a word of the sentence. */
const spoken = /^\s+(?:is|are|was|were|means|has|have|can|will|workshops?|skills?|programme|program|manager|هو|هي|بين|مع|على|في|يعني|مهارة)(?![\p{L}\p{M}])/iu;

const name = "(?:@[\\w.]+|\\p{Lu}[\\p{L}\\p{N}'’&.-]*(?: (?:and |& |of |the |@)?[\\p{Lu}&+][\\p{L}\\p{N}'’&.-]*){0,4})";
const arabicName = '(?:@[\\w.]+|[«"]?[\\p{L}\\p{M}]{2,}(?: [\\p{L}\\p{M}]{2,}){0,3}[»"]?)';
const close = '(?=[ \\t]*(?:[:|\\])(–—·•/]|-\\s|[.!]?[ \\t]*(?:\\n|$)|(?<=brought to you by [^.!?\\n]{2,60})[.!] ))';
/** Labels on a line of their own, or set off from what follows. */
const lines: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(
    `[^\\p{L}\\p{N}\\n#@]*((?:partner(?:ed|ship)? (?:content|post|story|article|feature|message|video)(?: (?:by|from|with) ${name})?|(?:brand|branded|native) (?:story|content|post|feature|article)(?: (?:by|from|with) ${name})?|(?:featured|content|commercial|brand|media) partner|(?:content|story|message|post|video) (?:from|by|with) (?:our|a) (?:brand |commercial |content |trusted )?(?:partners?|friends)(?: (?:at )?${name})?|(?:presented |curated |selected )?(?:from|by|with) our (?:brand |commercial |content )?(?:partners?|friends)(?: (?:at )?${name})?|(?:together|in friendship|hand in hand) with ${name}|a (?:message|word|note|story) from (?:our|one of our) (?:friends|partners?|supporters?)(?: (?:at )?${name})?|(?:created |made |produced |shot |filmed |presented |brought to you |published )?in (?:association|partnership|collaboration|cooperation|collab) with ${name}|(?:supported|presented|made possible|funded|curated|brought to you) by ${name}|(?:curated|created|made|produced) with ${name}|(?:today['’]s |this )?(?:story|post|article|content|issue|episode) (?:comes|is brought|was made|made)(?: to you)? (?:with|thanks to|through) the (?:support|help) of ${name}|(?:(?:a|this|today['’]s) )?(?:story|post|article|content|video|guide|message|feature|episode|recipe)(?: (?:is|was))? (?:brought to you|made possible|created|produced|presented|written|shot|prepared) (?:by|with the (?:support|help) of|thanks to|courtesy of) ${name}|(?:powered|presented|supported|brought to you) by our (?:sponsors?|partners?) ${name}|our (?:partners?|friends) at ${name}|thanks to @[\\w.]+|with thanks to ${name}|aff|affil|spon|sp|collab|gifted|brand ambassador|partner spotlight|special (?:feature|promotion) with ${name}))${close}`, 'iuy'),
  ar: new RegExp(
    `[^\\p{L}\\p{N}\\n#@]*((?:محتوى (?:من )?(?:شريك|الشريك|الشركاء|شركائنا|شريكنا|شركاؤنا|مشترك)|محتوى برعاية (?:شريكنا|شركائنا)|(?:رسالة |قصة |مقال |محتوى |كلمة )?من (?:شركائنا|أصدقائنا في ${arabicName}|شريكنا)(?: ${arabicName})?|صديق(?:ة)? (?:العلامة|البراند|الماركة|علامة)(?: ${arabicName})?|قصة (?:العلامة|علامة|شريك|شريكنا|نجاح شريكنا)|شريك (?:المحتوى|مميز)|(?:(?:مقال|محتوى|فيديو|منشور|حلقة|تدوينة|قصة|مادة|ريل|بودكاست) (?:اليوم |هذا |هذه )?)?(?:برعاية ?:?|بالشراكة مع|بالتعاون مع|بدعم من|بتمويل من|كولاب مع|بمساهمة من) ${arabicName}|(?:شركاؤنا|شريكنا) (?:في(?! (?:ال)?(?:نجاح|عمل|طريق|رحلة|مسيرة|تنمية|حياة|سكن|تجار|جريمة|كل))|من|لدى) ${arabicName}|(?:(?:هذا |هذه )?(?:ال)?(?:محتوى|قصة|مقال|فيديو|حلقة|مادة|تدوينة) )(?:(?:أُ?نتج|صُ?نع|أُ?عد|كُ?تب|صُ?ور)(?:ت)? (?:بدعم من|بفضل|برعاية|بتمويل من)|(?:تأتيكم|يأتيكم|تصلكم|يصلكم) (?:من|برعاية|بدعم)) ${arabicName}|(?:يقد|تقد)(?:م|َّم|ّم) لكم ${arabicName}|(?:يقدمه|يقدمها|تقدمه|يأتيكم|يأتيك)(?:ا)?(?: هذا \\p{L}+| هذه \\p{L}+)? (?:لكم|لك|إليكم|من|بدعم من|برعاية) ${arabicName}|(?:مساحة |فقرة |زاوية |صفحة |ركن )?مُ?قد(?:م|َّم|ّم)(?:ة)? (?:من|لكم من) ${arabicName}|(?:الراعي|الشريك|شريكنا)[ \\t]*[:：] ?${arabicName}))${close}`, 'uy'),
};
/** One of these is in every such label. Compiling the patterns above takes a tenth of a second, and few drafts need them. */
const lineWords: Readonly<Record<Language, Traits>> = {
  en: withWords(/partner|friend|together|^hand$|sponsor|brought|possible|courtesy|support|^help$|brand|native|associat|collab|cooperat|presented|funded|curated|thanks|^aff|^sp|gifted|special/i),
  ar: withWords(/شريك|شركا|شراكة|صدقا|صديق|علامة|براند|ماركة|رعاي|تعاون|بدعم|بفضل|تمويل|تصلكم|يصلكم|كولاب|مساهمة|قد[\p{L}\p{M}]|أتيك|راعي/u),
};
/** Public bodies and charities that support an event advertise nothing. */
const publicBody = /\b(?:ministry|council|university|universities|school|city|municipality|government|museum|foundation|trust|lottery|charity|library|institute|college|hospital|union|embassy|academy|association|society|fund|commission|research|department|royal|national|federal|parish|un|unicef|unesco|undp|nhs)\b|وزارة|بلدي|أمانة|جامع|هيئة|جمعي|مدرس|مدارس|حكوم|إمارة|سمو|الأمير|الملك|معالي|مستشفى|سفارة|متحف|مكتبة|مؤسسة|مركز|معهد|كلية|اتحاد|منظمة|صندوق|بلدان|دولة/iu;
/** The writer paid, so there is nothing to label. */
const paidMyself = /\b(?:(?:bought|paid)[^.!?\n]{0,40}(?:my own money|myself|ourselves|our own money|out of (?:my|our) (?:own )?pocket|full price)|(?:my|our) own (?:money|pocket|cash|expense)|bought (?:it|them|all|both|each|every)[^.!?\n]{0,25} (?:in|at|from) (?:\p{L}+ )?(?:shops?|stores?|supermarkets?|market))\b|(?:اشترينا|اشتريت|دفعنا ثمن|دفعت ثمن)\p{L}* (?:نسخت\p{L}+|كل\p{L}*|بأنفسنا|بنفسي|الخمس\p{L}*)|اشترينا[^.؟!\n]{0,25} من (?:السوق|المتاجر|المحل|السوبرماركت)|(?:بفلوسي|بمالي|من جيبي|من مالي|على حسابي|بفلوسنا|من جيبنا|على نفقت[يهنا]+|من حر مالي)/iu;

/** What follows the denial and needs no label. */
const goesOn = /[\s,،.]+(?:but|just|only|i|promise|lol|and|والله|لكن|ولكن|بس)$/iu;

/** Nobody labels a post in a table or on a button. */
const elsewhere = new Set<Passage['kind']>(['cell', 'link', 'button']);

/** Every unclear label of the draft, in the order of the text. */
export const unclearLabels = perDraftUnder((draft: Draft, context: Pick<CheckContext, 'settings' | 'marks'>): readonly UnclearLabel[] => {
  const found: UnclearLabel[] = [];
  const isSaudi = context.settings.jurisdictions.includes('sa');
  for (const { start, end: stop, language, passage } of saidMarks(draft, context, 'adDenial', 'adNoDenial')) {
    const end = start + draft.text.slice(start, stop).replace(goesOn, '').length;
    // A hashtag is one of the tags below.
    if (draft.text[start - 1] !== '#' && !elsewhere.has(passage.kind) && (isSaudi || !paidMyself.test(draft.prose))) found.push({ start, end, language, kind: 'denial' });
  }
  for (const { passage, found: labels } of labelsIn(draft)) {
    if (!isSeen(draft, passage)) continue;
    for (const { start: from, end: to, language, kind } of labels) {
      const start = passage.start + from, end = passage.start + to;
      if (found.some((other) => start < other.end && end > other.start)) continue;
      found.push({ start, end, kind, language: language ?? (/\p{Script=Arabic}/u.test(draft.prose) ? 'ar' : 'en') });
    }
  }
  return found.sort((a, b) => a.start - b.start);
});

/** The tags and lines of one passage, relative to it. No language: it has no words that tell. */
const labelsIn = passagesWith((passage) => {
  if (elsewhere.has(passage.kind)) return undefined;
  const found: (Omit<UnclearLabel, 'language'> & { readonly language: Language | undefined })[] = [];
  const { prose } = passage, languages = languagesIn(passage), has = wordTraitsOf(passage);
  let quoted: ReturnType<typeof quotations> | undefined;
  const isOwn = (from: number, to: number): boolean => !(quoted ??= quotations(prose)).some((quote) => quote.start < from && quote.end >= to) && !isAbout(prose);
  for (const match of prose.includes('#') ? prose.matchAll(tags) : []) {
    const from = match.index, to = from + match[0].length;
    if ((!match[0].includes('_') && spoken.test(prose.slice(to))) || /[\p{L}\p{N}]$/u.test(prose.slice(0, from)) || !isOwn(from, to)) continue;
    found.push({ start: from, end: to, language: languages.length > 1 ? languageOf(match[0]) : languages[0], kind: 'tag' });
  }
  for (const one of languages) {
    for (const match of has & lineWords[one] ? matchAt(lines[one], prose, lineStarts(prose)) : []) {
      const label = match[1] as string;
      const from = match.index + match[0].length - label.length;
      if (publicBody.test(label.replace(/^in (?:association|cooperation)/i, '')) || isCommonNoun(label) || /[?؟]/.test(prose.slice(from + label.length, from + label.length + 2)) || !isOwn(from, from + label.length)) continue;
      found.push({ start: from, end: from + label.length, language: one, kind: 'line' });
    }
  }
  return found.length ? found : undefined;
}, withSigns('#') | lineWords.en | lineWords.ar);

/** "Supported by a team of nurses" names nobody. */
function isCommonNoun(label: string): boolean {
  return /\b(?:with|by|at) (?!our\b|the (?:support|help) of \p{Lu})[a-z]/u.test(label);
}

function languageOf(tag: string): Language {
  return /\p{Script=Arabic}/u.test(tag) ? 'ar' : 'en';
}
