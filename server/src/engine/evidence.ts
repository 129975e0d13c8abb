import { asksAsCustomer } from './asked';
import { perPassage } from './draft/remembered';
import { firstThat, ordered } from './ordered';
import { standIn } from './text/chars';
import type { EvidenceName, EvidenceUse, Rule } from './rule';
import type { Hit, PassageReading } from './reading';

/** How far evidence reaches from the words that mark it. */
const reach: Readonly<Record<EvidenceName, 'passage' | 'sentence' | 'beside' | 'before' | 'after' | 'text'>> = {
  date: 'passage', source: 'passage', terms: 'passage', certificate: 'passage', quantity: 'passage', online: 'passage', renewal: 'passage', support: 'passage', bias: 'passage', optional: 'passage', sameSex: 'passage', service: 'passage', advice: 'passage', licence: 'passage',
  cardless: 'passage', inclusive: 'passage', earlierPrice: 'passage', permit: 'passage', unit: 'sentence',
  reason: 'beside', about: 'passage', question: 'sentence', hedge: 'sentence', link: 'sentence', condition: 'sentence',
  negation: 'before', costed: 'after', quotation: 'text', live: 'text',
};

/** A negation this many words before the match still denies it: "we do not promise guaranteed results". */
const negationReach = 4;
/** A raised figure behind a unit of area or volume is none: 24 m². */
const footnote = /\[\^[\w-]+\]|\[\d+\]|(?<!(?<!\p{L})(?:[cdkm]?m|ft|in|yd|م|سم|كم)[ \t]?)[¹²³⁴⁵⁶⁷⁸⁹]|[†‡]/u;

/** What bears on the matches of one passage. Made once per passage; each question costs no more than a search in order. */
export class Evidence {
  private readonly named = new Map<string, Hit[]>();
  private readonly sentences = new Set<string>();
  private readonly excepted = new Map<Rule, Range[]>();
  private quotes: readonly Range[] | undefined;

  constructor(private readonly reading: PassageReading) {
    for (const hit of reading.hits) {
      const { owner } = hit;
      if (owner.kind === 'evidence') {
        const list = this.named.get(owner.name);
        if (list) list.push(hit);
        else this.named.set(owner.name, [hit]);
        this.sentences.add(`${hit.sentence} ${owner.name}`);
      } else if (owner.kind === 'except') {
        const list = this.excepted.get(owner.rule);
        if (list) list.push(hit);
        else this.excepted.set(owner.rule, [hit]);
      }
    }
    for (const [rule, ranges] of this.excepted) this.excepted.set(rule, joined(ranges));
  }

  /** Whether an ordinary expression that only looks like the rule's phrases touches the match. */
  isExcepted({ start, end }: Hit, rule: Rule): boolean {
    return touching(this.excepted.get(rule), start, end) !== undefined;
  }

  /** What the evidence around `hit` does to its finding. */
  weigh(use: EvidenceUse | undefined, hit: Hit): 'silence' | 'soften' | undefined {
    if (use?.silence?.some((name) => this.bears(name, hit))) return 'silence';
    if (use?.soften?.some((name) => this.bears(name, hit))) return 'soften';
    return undefined;
  }

  private bears(name: EvidenceName, hit: Hit): boolean {
    const { passage, sentence, links } = this.reading;
    switch (reach[name]) {
      case 'passage':
        return this.named.has(name) || (name === 'source' && footnote.test(passage.prose)) || (name === 'about' && (this.sentences.has(`${hit.sentence} told`) || this.isAsked(hit)));
      case 'sentence':
        if (name === 'link') {
          const { start, end } = sentence(hit.sentence);
          return links.some((at) => at >= start && at < end);
        }
        return this.sentences.has(`${hit.sentence} ${name}`) || (name === 'question' && this.endsAsQuestion(hit));
      case 'beside':
        // "Book tonight, because only four desks are left in that room": a reason to buy is none for the claim within it.
        return this.sentences.has(`${hit.sentence} ${name}`) && this.named.get(name)!.some(({ sentence: own, start, end }) => own === hit.sentence && !(start < hit.start && end >= hit.end));
      case 'before': {
        const list = this.named.get(name);
        const before = list?.[lastBefore(list, hit.start)];
        return before !== undefined && before.sentence === hit.sentence && before.clause === hit.clause && hit.firstWord - before.lastWord <= negationReach;
      }
      case 'after':
        return this.follows(this.named.get(name) ?? [], hit);
      case 'text':
        if (name === 'live') return passage.prose.slice(hit.start, hit.end).includes(standIn);
        if (passage.quoted) return true;
        this.quotes ??= joined(quotations(passage.prose));
        return (touching(this.quotes, hit.start, hit.start + 1)?.end ?? 0) - hit.start > (hit.end - hit.start) / 2;
    }
  }

  /** Whether one of `list`, in the order of their ends, starts in the hit or behind it and goes on beyond it, in the same sentence. */
  private follows(list: readonly Hit[], { start, end, sentence }: Hit): boolean {
    for (let n = lastBefore(list, end) + 1; list[n]?.sentence === sentence; n++) if ((list[n] as Hit).start >= start) return true;
    return false;
  }

  /** What customers ask, as pages of questions put it: "Will the price go up?" */
  private isAsked(hit: Hit): boolean {
    if (!this.sentences.has(`${hit.sentence} asked`)) return false;
    const { start, end } = this.reading.sentence(hit.sentence);
    return asksAsCustomer(this.reading.passage.prose.slice(start, end + 1));
  }

  private endsAsQuestion({ sentence, end }: Hit): boolean {
    return /[?؟]/.test(this.reading.passage.prose.slice(end, this.reading.sentence(sentence).end + 1));
  }
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Ranges in order, those that touch made one. */
function joined(ranges: readonly Range[]): Range[] {
  const result: { start: number; end: number }[] = [];
  for (const { start, end } of ordered([...ranges], (a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}

/** The one of `ranges` (in order, apart) that shares a place with `[start, end)`. */
function touching<T extends Range>(ranges: readonly T[] | undefined, start: number, end: number): T | undefined {
  if (!ranges) return undefined;
  const range = ranges[lastBefore(ranges, end - 1, 'start')];
  return range && range.end > start && range.start < end ? range : undefined;
}

/** The index of the last of `ranges` whose end (or start) is not beyond `at`; -1 without one. */
function lastBefore(ranges: readonly Range[], at: number, side: 'start' | 'end' = 'end'): number {
  return firstThat(ranges.length, (n) => (ranges[n] as Range)[side] > at) - 1;
}

const quoteMarks = /["'“”„«»‹›‘’「」]/g;
const closers: Readonly<Record<string, string>> = { '“': '”', '«': '»', '„': '“”', '‹': '›', '‘': '’', '「': '」' };

/** What stands between quotation marks in `prose`, in order. One pass. */
export function quotations(prose: string): Range[] {
  const found: Range[] = [];
  const open = new Map<string, number>();
  let straight = -1, single = -1;
  const letter = (at: number): boolean => /[\p{L}\p{N}]/u.test(prose[at] ?? ' ');
  const blank = (at: number): boolean => !/\S/.test(prose[at] ?? ' ');
  quoteMarks.lastIndex = 0;
  for (let match; (match = quoteMarks.exec(prose)); ) {
    const { 0: mark, index: at } = match;
    if (mark === '"' || mark === "'") {
      // Straight quotes have no direction: one after a space opens, one before a space or stop closes.
      const opened = mark === '"' ? straight : single;
      const opens = !letter(at - 1) && !blank(at + 1), closes = !letter(at + 1) && !blank(at - 1);
      let next = opened;
      if (opened >= 0 && closes) {
        found.push({ start: opened, end: at });
        next = -1;
      } else if (opens) next = at;
      if (mark === '"') straight = next;
      else single = next;
      continue;
    }
    for (const [opener, closing] of Object.entries(closers)) {
      const from = open.get(opener);
      // ’ is an apostrophe as well; only one that ends a word closes.
      if (from !== undefined && closing.includes(mark) && !(mark === '’' && letter(at + 1))) {
        found.push({ start: from, end: at });
        open.delete(opener);
      }
    }
    if (mark in closers && !open.has(mark)) open.set(mark, at);
  }
  return found;
}

/** What stands between quotation marks in a passage, relative to it. */
export const quotesIn = perPassage(({ prose }) => quotations(prose));
