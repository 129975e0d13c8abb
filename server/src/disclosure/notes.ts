import type { Draft, Passage } from '../engine/draft/draft';
import { passagesWith } from '../engine/draft/questions';
import type { CheckContext, Mark } from '../engine/rule';
import { isAbout } from './about';
import { declarationsIn, isMedia, usesAi } from './declared';
import { isSeen } from './readers';

/** Longer passages (UTF-16 units) are the text itself rather than a note on it. */
const longest = 240;
/** So many passages at the beginning and at the end are where notes on a text stand. */
const [atTheStart, atTheEnd] = [3, 4];

/** Writing and reading. */
const ofWriting = /\b(?:texts?|words?|wording|bylines?|dictated|prose|proofed|transcript|sentences?|lines|paragraphs?|headlines?|spelling|spell-?checked|grammar|commas?|punctuation|english|arabic|translat\w+|authors?|editors?|wr(?:ite|ote|itten)|writing|typ(?:ed|ing)|penned|reworded|rewritten|rewrote|proofread|edited|read|read-through|co-?written|auto-?written|copy)\b|(?<!\p{L})[وفبل]?(?:ال)?(?:نصو?ص?|كلم(?:ة|ات)|كلام\p{L}*|سط(?:ر|ور)|جمل(?:ة)?|فقر(?:ة|ات)|[إا]ملاء|لغ(?:ة|وي\p{L}*)|صياغ\p{L}*|تدقيق|مدقق\p{L}*|كاتب|مؤلف|محرر\p{L}*|مترجم\p{L}*|ترجم\p{L}*|بقلم|مكتوب\p{L}*|مقروء\p{L}*|قرا?[أء]?\p{L}{0,4}|كتاب(?:ة|تنا)|تلخيص\p{L}*|همزات|فواصل|ترقيم)(?!\p{L})|(?<!\p{L})[وف]?(?:[ان]?كتب|صاغ|خط|دقق|نقح|راجع|ترجم|اختصر|لمع)\p{L}{0,4}(?!\p{L})/iu;
/** What else is done to a text. */
const ofWork = /\b(?:generated|produced|created|made|composed|drafted|draft|outline|edited|checked|reviewed|approved|vetted|polish\w*|trimmed|tidied|corrected|shortened|hand|help\w*|page|post|article|letter|newsletter|caption|description|version|human)\b|(?<!\p{L})(?:ال|وال)?(?:وصف|مقال\p{L}*|صفحة|منشور|رسالة|نشرة|بوست|مسودة|عنوان|ترتيب|مراجعة|[أا]فكار)(?!\p{L})|(?<!\p{L})[وف]?(?:رتب|صحح|[أا]عد|ساعد|شيك|ولد|[أا]نتج|عدل)\p{L}{0,4}(?!\p{L})/iu;
/** A person beside the machine, or the text itself: without them a sentence on AI may be about anything. */
const ofThisText = /\b(?:this|these(?! days)|here|you(?: are|['’]re) reading|you hear|humans?|person|people|editors?|we|us|our|ours|me|my|mine|i|reviewed|checked|edited|corrected|approved|vetted|rewritten|revised|proofread|tidied|read by|read it|signed (?:it )?off|responsible|transparency|note|disclosure|by hand|the rest|everything else|and read|office)\b|(?<!\p{L})(?:و?(?:هذ[اهي]|هال\p{L}+|نحن|[إا]حنا|[أا]نا|عندنا|لنا|هنا|شغلنا|كلامي|[أا]فكاري|كتابتنا|ب[أا]نفسنا|بنفسي|بيدي|ده|دي)|[وف]?ال?(?:[إا]نسان|بشر\p{L}*|محرر\p{L}*|مراجع\p{L}*|تدقيق)|[إا]نسان|بشر\p{L}*|محرر\p{L}*|[وف]?(?:راجع|دقق|نقح|صحح|حرر|اعتمد|قر[أا]|شيك|كتب)\p{L}+|[إا]شراف|تنويه|للشفافية|[إا]فصاح|ملاحظة|الكاتب|المؤلف|مسؤول\p{L}*|[يت]?ساعدت?ن[اي]|استع(?:ملنا|نا)|[وف]?[أا]خذنا|س[أا]لنا|(?:كتب|شارك|صلح|قر[أي]|عدل|لخص|ترجم|رتب)نا|[وفبل]?ال(?:نص|مقال|صفحة|سطور|منشور|رسالة|وصف))(?!\p{L})/iu;
/** Somebody by name, whose text it is. */
const byline = /\bby \p{Lu}\p{Ll}|(?<!\p{L})من (?:كتابة|[إا]عداد|ت[أا]ليف|قلم)(?!\p{L})/u;
/** AI as a product, a subject or a promise. */
const ofAnother = /[?؟]|\byou\b(?! are| just| see| read| hear|['’]re|['’]ve)|\b(?:your|yours|everywhere|try|learn|teach\w*|discover|meet|ask|join|use (?:our|the|an|ai)|courses?|workshops?|clients?|customers?|compan(?:y|ies)|many|most people|half of all|compares?|compared|our test|can|will|could|may|might|should|would|how to|lets?|novels?|poems?|films?|users?|services?|platforms?|apps?|in seconds|instantly|talks?|speaks?|panels?|summits?|conferences?|webinars?|builds?|sells?|offers?|develops?|powered|newspapers?|publishers?|laws?|in this issue|(?:about|on) (?:AI|artificial|ChatGPT))\b|(?<!\p{L})(?:جرب|تعلم|اكتشف|استخدم|احجز|انضم|دورة|ورشة|ل?عملا[ئؤ]نا|لل?شركات|كثير من|الناس|رواية|فيلم|كيف|هل|قد|سوف|يمكن\p{L}*|تستطيع|ثوان\p{L}*|شعر|الشعر|ندوة|محاضرة|مؤتمر|لقاء|حلقة|حلول|نصنع|نطور|ال?صحف|في هذا العدد|(?:عن|حول) (?:الكتابة|الذكاء))(?!\p{L})|(?<!\p{L})ل?(?:رسائل|منتجات|نصوص|محتوا|مقالات|كتابات|لغت|نص|رسالت)ك(?!\p{L})/iu;
/** People who share their name with a program. */
const namesake = /\bClaude (?!Sonnet|Opus|Haiku|AI|Code)\p{Lu}\p{Ll}|\bClaude, (?:our|my|who)\b|\bGemini,? (?:Leo|Virgo|and Cancer)/u;
const vowelMarks = /[\u064B-\u0652]/g;

interface Note {
  /** Relative to its passage. */
  readonly start: number;
  readonly end: number;
  /** It speaks of words, whatever machine it names. */
  readonly plain: boolean;
  readonly language: Mark['language'];
  /** It shares its passage with other things, such as an address: a footer's. */
  readonly shared: boolean;
}

/** What reads like a note on a text: who wrote it, and who read it. A whole passage, or a sentence of a short one. */
const notesIn = passagesWith(({ prose }) => {
  const whole = noteAt(prose, 0, prose.length, false);
  if (whole) return [whole];
  if (prose.length > 2 * longest) return undefined;
  const notes = [...prose.matchAll(/[^\n.!?؟|·]+(?:\.(?!\s)[^\n.!?؟|·]+|(?<=\b\p{Lu})\.[^\n.!?؟|·]+)*[.!?؟]?/gu)].flatMap(({ 0: sentence, index }) => noteAt(prose, index, index + sentence.length, true) ?? []);
  return notes.length ? notes : undefined;
});

function noteAt(written: string, start: number, end: number, shared: boolean): Note | undefined {
  const prose = written.slice(start, end).trim().replace(vowelMarks, '');
  if (prose === '' || prose.length > longest || !(ofThisText.test(prose) || byline.test(prose)) || ofAnother.test(prose) || namesake.test(prose) || isAbout(prose)) return undefined;
  const plain = ofWriting.test(prose);
  // A program's Latin name is found in both languages.
  return plain || ofWork.test(prose) ? { start, end, plain, shared, language: /\p{Script=Arabic}{2}/u.test(prose) ? 'ar' : 'en' } : undefined;
}

/**
 * Where a draft that declares AI begins or ends with a short note on AI and on words. There any way to say it is a disclosure, unusual ones
 * included; elsewhere, and where nothing is `declared`, a sentence on AI is what the draft is about.
 */
export function shortNotes(draft: Draft, context: Pick<CheckContext, 'marks'>, declared = declarationsIn(draft).some((one) => usesAi(one.level) && !isMedia(one))): readonly Mark[] {
  const named = declared ? [...context.marks('aiNote').map((mark) => ({ mark, isAi: true })), ...context.marks('machineNote').map((mark) => ({ mark, isAi: false }))] : [];
  if (!named.length) return [];
  const notes = new Map(notesIn(draft).map(({ passage, found }) => [passage.start, found]));
  return named.filter(({ mark: { passage, language, start, end }, isAi }) => {
    const note = notes.get(passage.start)?.find((one) => passage.start + one.start <= start && passage.start + one.end >= end);
    return note?.language === language && (isAi || note.plain) && isAtAnEnd(draft, passage, note.shared);
  }).map(({ mark }) => mark);
}

/** Whether a passage is one of the first or last that readers see; a footer's `shared` one stands last. */
function isAtAnEnd(draft: Draft, { start }: Mark['passage'], shared: boolean): boolean {
  const { passages } = draft, own = passages.findIndex((passage) => passage.start === start);
  const isNear = (step: 1 | -1, most: number): boolean => {
    for (let at = own + step, seen = 0; at >= 0 && at < passages.length; at += step) {
      const other = passages[at] as Passage;
      if (other.start >= (draft.frontMatter?.end ?? 0) && isSeen(draft, other) && /\p{L}{2}/u.test(other.prose) && ++seen >= most) return false;
    }
    return true;
  };
  return (!shared && isNear(-1, atTheStart)) || isNear(1, shared ? 2 : atTheEnd);
}
