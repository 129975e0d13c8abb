import type { Attribute } from '../engine/draft/block';
import type { Draft } from '../engine/draft/draft';
import { manifestAt } from '../engine/draft/manifest';
import { blocksWith } from '../engine/draft/questions';
import { traitsOf, withComments, withElements, withSigns, withWords } from '../engine/draft/traits';
import { quotations } from '../engine/evidence';
import type { Language } from '../engine/finding';
import type { CheckContext } from '../engine/rule';
import { standIn } from '../engine/text/chars';
import { matchAt, sentenceStarts } from '../engine/text/lines';
import { languagesOf } from '../engine/text/language';
import { mainLanguages } from './readers';

/** Something a chat tool left in the draft. `[start, end)` are offsets in the draft's text. */
export interface Trace {
  readonly start: number;
  readonly end: number;
  readonly language: Language;
  readonly kind: 'phrase' | 'placeholder' | 'citation' | 'link' | 'credit' | 'invisible';
}

const openers = /(?:(?:certainly|sure(?: thing)?|great choice|good choice|sounds good|absolutely|of course|great question|happy to help|got it|understood|noted|perfect|no problem|you['’]re (?:absolutely|completely|totally) right)\s*[!,.:–—-]\s*(?:here(?:['’]s| is| are)\b(?! (?:new|our|fresh|more room|the (?:keys|dates|times|way))\b)|i['’](?:d|ve|ll)\b|below (?:is|are)\b)[^.!?\n:]*|(?:بالتأكيد|بالطبع|طبعًا|طبعا|أكيد|بكل سرور|حسنًا|حسنا|مفهوم|فهمت|سؤال (?:رائع|ممتاز|جميل)|أنت محق(?: تمامًا)?)\s*[!،,.:–—-]?\s+(?:إليك|اليك|هذه مسودة|هذا نص|تفضل|فيما يلي|أعدت|حدّثت|حدثت|اختصرت|أضفت|كتبت)[^.!؟\n:]*)/iuy;
const placeholders = /\[(?:[\p{L}’' ]{2,30} )?(?:logo|name|image|photo|picture|link|url|date|price|address|quote|text|number|title|description|testimonial)s? here\](?![([:])|\[(?:شعار|اسم|صورة|رابط|تاريخ|سعر|عنوان|رقم|نص|وصف|شهادة|رأي|اقتباس) [^\]\n]{0,30}هنا\](?![([:])|\[(?:[Ii]nsert|INSERT|أدخل|ادخل|أدرج|ادرج|أضف|اكتب|ضع)\s[^\]\n]{1,80}\](?![([:])|\[(?:(?:Your|My) (?:(?:Company|Brand|Business|Product|Store|Shop|Full|First|Last) )?(?:Name|Website|Brand|Product|Logo|Address|Link|City|Title|Industry)|(?:Company|Brand|Business|Product|Store|Shop|Event|Customer|Client|Competitor) (?:Name|Website|Logo|Address|Link|Description)|(?:Recipient|Customer|Client|Sender|Manager|Reader|Subscriber|Contact|Hiring Manager)(?:['’]s)?(?: First| Last)? Name|City, (?:State|Country)|Your Name|Your (?:Position|Job Title|Title|Email|Phone(?: Number)?|Contact Info(?:rmation)?)|Brand Name)\](?![([:])|\[(?:اسمك|اسم (?:العلامة(?: التجارية)?|الموقع|البراند|الفعالية)|منصبك|وظيفتك|بريدك|رقم هاتفك|اسم (?:المستلم|العميل|العميلة|الشركة|المنتج|المتجر|المرسل|المشترك|المدير)|اسم علامتك(?: التجارية)?|اسم منتجك|رابط موقعك|موقعك)\](?![([:])/gu;
/** Brackets that are no link. */
const bracketed = /\[[^\][\n]{2,120}\](?![([:])/;
const citations = /:?contentReference\[oaicite:\d+\](?:\{index=\d+\})?|\boai_?cite(?::\d+)?\b|\bturn\d+(?:search|view|news|image|fetch|file)\d+\b|\uE200[^\uE201]{0,200}\uE201|【\d+[:†][^】\n]{0,80}】|\bgrok_render_\w+|\bgrok_card\b|attached_file:\d+/gu;
const links = /[?&](?:utm_source|ref|source)=(?:chatgpt|openai|copilot|perplexity|gemini|claude|grok|deepseek)(?:\.(?:com|ai))?(?=[&#\s"')>\]]|$)/gi;
const credits = /(?:generated|written|drafted|created|produced|made|output|response|draft)\s+(?:by|with|from|using|via)\s+(?:an?\s+)?(?:ai\b|chatgpt|gpt-?\d|claude|gemini|copilot|llm|openai|jasper|deepseek)|(?:chatgpt|claude|gemini|copilot)\s+(?:draft|output|version|text)|(?:drafted|written|made)\s+in\s+(?:chatgpt|claude|gemini|copilot|jasper)|(?:source|author|tool|model|via|المصدر|الأداة|النموذج|الكاتب)\s*[:=]\s*(?:chatgpt|gpt-?\d|claude|gemini|copilot|deepseek|ai\b)|(?:كتب|كتبه|أنشأه|توليد|مسودة|صياغة|مولّ?د)[^\n]{0,20}(?:chatgpt|gemini|claude|copilot|الذكاء الاصطناعي|كلود|جيميناي|شات جي بي تي|تشات جي بي تي)/giu;
// Marks that typesetting has no use for; joiners and direction marks do honest work in Arabic and emoji.
const invisible = /[\u{E0020}-\u{E007F}\u{E0100}-\u{E01EF}\u2060-\u2064\u180E]{4,}/gu;
const about = /\b(?:phrases?|words|wording|expressions?|such as|like|e\.g|leftovers?|left over|remnants?|starts? with|begins? with|beginning with|says|said|asks|asked|types?|replies|replied|answers?|delete|remove|spot|detect|giveaways?|if you see|look for|called|placeholder)\b[^.!?\n]*$|(?:عبار[ةا]ت?|جملة|كلمة|كلمات|مثل|يقول|تقول|قال|قالت|رد|يرد|احذف|بقايا|آثار)[^.!؟\n]*$/iu;

/** An opening quotation mark. A quotation that opens its line, such as a customer's, is what the page says, its blank included. */
const quoting = { anywhere: /[“"«‘'`]$/, behindWords: /\p{L}[^\n]*[“"«‘'`]$/u };

/** As a heading it is a tool's; in a list it may be what a team delivers. */
const deliverable = /^\S+(?: line)? (?:options|ideas|variations)$/i;

/** Everything a chat tool seems to have left, in the order of the text; not what the draft quotes, shows as code or writes about. */
export function tracesIn(draft: Draft, context: CheckContext): readonly Trace[] {
  const found: Trace[] = [];
  for (const mark of context.marks('chatTrace')) {
    const { prose } = mark.passage;
    if (mark.passage.quoted || mark.passage.hidden) continue;
    if (mark.passage.kind === 'listItem' && deliverable.test(draft.text.slice(mark.start, mark.end))) continue;
    const start = mark.start - mark.passage.start;
    // Chat tools ask ("would you like me to …?"), so a question is no excuse here.
    if (!quotations(prose).some((quote) => quote.start < start && quote.end > start) && !about.test(prose.slice(0, start))) found.push({ start: mark.start, end: mark.end, language: mark.language, kind: 'phrase' });
  }
  for (const { placed, answer: traces } of tracesOf(draft)) {
    if (placed.quoted || placed.hidden) continue;
    for (const trace of traces) {
      found.push({ ...trace, start: placed.start + trace.start, end: placed.start + trace.end, language: trace.language ?? mainLanguages(draft)[0] ?? 'en' });
    }
  }
  return found.length ? apart(found) : found;
}

/** Offsets relative to the block. Where the language is open, it is that of the draft. */
type BlockTrace = Omit<Trace, 'language'> & { readonly language: Language | undefined };

/** What every trace of a kind has, before the costlier look. */
const telling = {
  opener: withWords(/^(?:here(?:['’]s)?|below|i['’](?:d|ve|ll))$|^(?:إليك|اليك|تفضل|فيما|أعدت|حدّ?ثت|اختصرت|أضفت|كتبت|مسودة|نص)/i),
  bracket: withSigns('['), citation: withSigns('【\uE200') | withWords(/^turn\d|^oai|oaicite|^grok$|^attached$/i), equals: withSigns('='), invisible: withSigns('\uDB40\u2060\u2061\u2062\u2063\u2064\u180E'),
};
const tracesOf = blocksWith((block): readonly BlockTrace[] | undefined => {
  const found: BlockTrace[] = [], has = traitsOf(block);
  for (const { start, end, prose, quoted, hidden } of block.passages) {
    if (quoted || hidden) continue;
    const source = block.source.slice(start, end);
    const keep = (matches: Iterable<RegExpExecArray>, kind: Trace['kind']): void => {
      for (const match of matches) {
        const from = match.index;
        // Masked, it is code or an address; only addresses carry such tags.
        const masked = prose[from] === standIn || (prose[from] === ' ' && source[from] !== ' ');
        if (masked ? kind === 'phrase' || kind === 'placeholder' || isCode(source, from) : about.test(prose.slice(0, from)) || quoting[kind === 'placeholder' ? 'behindWords' : 'anywhere'].test(prose.slice(0, from).trimEnd())) continue;
        found.push({ start: start + from, end: start + from + match[0].trimEnd().length, language: languagesOf(prose)[0], kind });
      }
    };
    if (has & telling.opener) keep(matchAt(openers, prose, sentenceStarts(prose)), 'phrase');
    if (has & telling.bracket && bracketed.test(source)) keep(source.matchAll(placeholders), 'placeholder');
    if (has & telling.citation) keep(source.matchAll(citations), 'citation');
    if (has & telling.equals) keep(source.matchAll(links), 'link');
    if (has & telling.invisible) for (const match of source.matchAll(invisible)) if (!manifestAt(source, match.index)) found.push({ start: start + match.index, end: start + match.index + match[0].length, language: undefined, kind: 'invisible' });
  }
  for (const { name, attributes } of block.elements) {
    const href = name === 'a' ? attributes.get('href') : undefined;
    for (const match of href && has & telling.equals ? href.value.matchAll(links) : []) found.push({ start: (href as Attribute).start + match.index, end: (href as Attribute).start + match.index + match[0].length, language: undefined, kind: 'link' });
  }
  for (const { start, end, text: inner } of block.comments) {
    if (/^\s*(?:candor-ignore|SPDX-)/i.test(inner)) continue;
    for (const match of block.source.slice(start, end).matchAll(credits)) found.push({ start: start + match.index, end: start + match.index + match[0].length, language: undefined, kind: 'credit' });
  }
  return found.length ? found : undefined;
}, withElements | withComments | Object.values(telling).reduce((all, one) => all | one));

/** Whether the masked place at `at` is inline code, as opposed to an address. */
function isCode(source: string, at: number): boolean {
  const word = /[^\s<>"'()]*$/.exec(source.slice(Math.max(0, at - 300), at))?.[0] ?? '';
  return word.includes('`') || source[at - word.length - 1] === '`' || /<(?:code|kbd|samp)\b[^>]*>[^<]*$/i.test(source.slice(0, at));
}

/** In order, and of traces that overlap the longer. */
function apart(traces: readonly Trace[]): Trace[] {
  const kept: Trace[] = [];
  for (const trace of [...traces].sort((a, b) => (b.end - b.start) - (a.end - a.start))) if (!kept.some((other) => trace.start < other.end && trace.end > other.start)) kept.push(trace);
  return kept.sort((a, b) => a.start - b.start);
}
