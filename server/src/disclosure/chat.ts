import type { Draft } from '../engine/draft/draft';
import { passagesWith } from '../engine/draft/questions';
import { withSigns } from '../engine/draft/traits';
import type { Language } from '../engine/finding';
import { isSeen } from './readers';

/** What the one who answers says first in a chat that is written down line by line. Offsets are in the draft's text. */
export interface FirstMessage {
  readonly start: number;
  readonly end: number;
  readonly language: Language;
  /** The label says that a machine speaks, to whoever sees it. */
  readonly label: string;
}

const label = /^[ \t>*_-]*([\p{L}][\p{L}\p{M} '’-]{0,30}?)[ \t]*[*_]*[ \t]*[:：][*_]*[ \t]*(?=\S)/u;
const machine = /^(?:(?:chat ?|shop )?bot|(?:virtual|digital|shopping|chat) assistant|virtual agent|البوت|بوت|الروبوت|روبوت|(?:ال)?مساعد(?:ة)? (?:ال)?(?:افتراضي|رقمي|ذكي)(?:ة)?|روبوت المحادثة)$/iu;
const visitor = /^(?:user|customer|visitor|client|guest|you|shopper|caller|me|buyer|العميل|عميل|المستخدم|الزائر|الزبون|أنت|المتسوق|العميلة|المستخدمة|الزبونة)$/iu;

const greeting = /^[^\p{L}]*(?:hi|hey|hello|welcome|good (?:morning|afternoon|evening|day)|thanks for|how (?:can|may)|what can|مرحب|أهل|اهل|السلام|هلا|يا هلا|صباح|مساء|إزيك|ازيك|حياك|كيف|وش|شلون|تحية)/iu;

/** The first message of a chat script; undefined where the draft is none. */
export function firstMessage(draft: Draft): FirstMessage | undefined {
  let first: FirstMessage | undefined;
  let count = 0, visitors = 0, machines = 0, greets = false;
  for (const { passage, found: turns } of turnsIn(draft)) {
    if (!isSeen(draft, passage) || !passage.languages.length) continue;
    for (const { who, start, end, isGreeting } of turns) {
      count++;
      if (visitor.test(who)) visitors++;
      else {
        if (machine.test(who)) machines++;
        if (!first) greets = isGreeting;
        first ??= { start: passage.start + start, end: passage.start + end, language: passage.languages[0] as Language, label: who };
      }
    }
  }
  return count >= 2 && (machines > 0 || (visitors > 0 && greets)) ? first : undefined;
}

/** The lines of a passage that begin with who speaks: the words after it, relative to the passage. */
const turnsIn = passagesWith(({ prose }) => {
  const turns: { who: string; start: number; end: number; isGreeting: boolean }[] = [];
  for (const { 0: line, index } of prose.matchAll(/[^\n]*\S[^\n]*/g)) {
    const match = label.exec(line);
    if (!match) continue;
    const said = line.slice(match[0].length), start = index + match[0].length;
    turns.push({ who: match[1] as string, start, end: start + sentenceLength(said), isGreeting: greeting.test(said) });
  }
  return turns.length ? turns : undefined;
}, withSigns(':：'));

/** Up to the end of the first sentence, its stop left out. */
function sentenceLength(text: string): number {
  return Math.max(1, (/^.*?[^.!?؟]+(?=[.!?؟]|$)/u.exec(text)?.[0] ?? text).trimEnd().length);
}
