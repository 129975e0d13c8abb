import type { Draft, PlacedBlock } from './draft/draft';
import { PlacedPassage } from './draft/placed';
import { perDraftFor } from './draft/remembered';
import { touchesManifest } from './draft/manifest';
import { Evidence } from './evidence';
import type { Finding, Fix, Language, LintResult, Principle, Problem, Reference, Severity, Text } from './finding';
import type { MediaLookup } from './media';
import type { Sibling } from './sibling';
import { withBlanks } from './rewrite/blanks';
import { rewrites } from './rewrite/rewrites';
import { fitted } from './quoted';
import { ordered } from './ordered';
import { cited, message, wordsOf } from './message';
import { isCalm, isInPassing } from './passing';
import { isWaived } from './options';
import { Reader, type Bilingual, type Owner, type PassageReading } from './reading';
import { optionsOf, type CheckContext, type Mark, type Report, type Rule } from './rule';
import { suppressionRule } from './suppressionRule';
import type { Jurisdiction, Settings } from './settings';
import { teamRule } from './teamRule';
import { waive } from './waive';
import type { WordSets } from './text/phrase';

/** Everything rules are built from. */
export interface Vocabulary {
  readonly sets: WordSets;
  readonly evidence: Readonly<Record<string, Bilingual>>;
  readonly marks: Readonly<Record<string, Bilingual>>;
  readonly references: ReadonlyMap<string, Citation>;
}

/** A reference in both languages. */
export interface Citation extends Omit<Reference, 'title'> {
  readonly title: Text;
  /** Empty: it holds everywhere. */
  readonly jurisdictions: readonly Jurisdiction[];
}

export interface LintOptions {
  /** The language of messages and fix titles; `passage`: that of the flagged words. Default `en`. */
  readonly messages?: Language | 'passage';
  /** ISO date for suppressions that expire; default today. */
  readonly today?: string;
  /** What is known of the pictures, films and recordings the draft shows; default nothing. */
  readonly media?: MediaLookup;
  /** What is known of the same page in other languages; default nothing. */
  readonly siblings?: readonly Sibling[];
}

export interface Linter {
  /** Every rule by id, those about suppressions included. */
  readonly rules: ReadonlyMap<string, Rule>;
  /** Checks one draft. Never throws. */
  lint(draft: Draft, settings: Settings, options?: LintOptions): LintResult;
  /** What rules are given beside the draft, for what asks the same outside of a rule. It has no options. */
  context(draft: Draft, settings: Settings): CheckContext;
}

/** A phrase match that evidence let through. Offsets are relative to the block. */
interface Verdict {
  readonly rule: Rule;
  readonly owner: Owner & { readonly kind: 'phrase' };
  readonly severity: Severity;
  readonly start: number;
  readonly end: number;
  readonly reading: PassageReading;
  readonly sentence: number;
  /** Its sentence says something else. */
  readonly inPassing: boolean;
  /** Filled when asked for: a verdict lives as long as its block, its message does not change. */
  readonly messages: Partial<Record<Language, string>>;
}

export function createLinter(rules: readonly Rule[], vocabulary: Vocabulary): Linter {
  const catalogue = new Map([...rules, suppressionRule].map((rule) => [rule.id, rule]));
  /** Under which settings verdicts were given; a version of a draft takes over those of the one before. */
  const questions = new WeakMap<Settings, object>();
  // Compiling takes milliseconds, so the first lint does it, once per set of team phrases.
  const readers = new Map<string, { reader: Reader; rules: readonly Rule[] }>();
  const readerFor = (settings: Settings): { reader: Reader; rules: readonly Rule[] } => {
    const key = settings.phrases.length ? JSON.stringify(settings.phrases) : '';
    let compiled = readers.get(key);
    if (!compiled) {
      if (readers.size > 8) readers.clear();
      const all = [...rules, ...settings.phrases.map(teamRule)];
      readers.set(key, (compiled = { reader: new Reader(all, vocabulary.evidence, vocabulary.marks, vocabulary.sets), rules: all }));
    }
    return compiled;
  };

  return {
    rules: catalogue,
    lint(draft, settings, options = {}) {
      const { reader, rules: active } = readerFor(settings);
      const problems: Problem[] = [];
      if (draft.frontMatter?.error !== undefined) {
        problems.push({ message: `The front matter cannot be read in full: ${draft.frontMatter.error}`, start: draft.frontMatter.start, end: draft.frontMatter.end });
      }
      const findings: Finding[] = [];
      const marks = marksIn(draft, reader);
      let question = questions.get(settings);
      if (!question) questions.set(settings, (question = {}));
      const open: Verdict[] = [], blocks: PlacedBlock[] = [];
      for (const { placed: block, answer } of reader.judged(draft, question, ({ quoted }, readings) => judge(readings, settings, quoted))) {
        for (const verdict of answer) {
          const { group, rule } = verdict.owner;
          if (isSettled((group.evidence ?? rule.evidence)?.elsewhere, marks)) continue;
          open.push(verdict);
          blocks.push(block);
        }
      }
      const calm = open.some(({ inPassing }) => inPassing) && isCalm(draft.words, new Set(open.filter(({ severity }) => severity !== 'info').map(({ rule }) => rule.id)));
      open.forEach((verdict, n) => {
        const softened = calm && verdict.inPassing && verdict.severity === 'warning' && catalogue.has(verdict.rule.id) && !settings.rules[verdict.rule.id]?.severity;
        findings.push(place(verdict, softened ? 'info' : verdict.severity, blocks[n] as PlacedBlock, draft, settings, options, vocabulary.references));
      });
      for (const { owner, source, error } of reader.errors) {
        problems.push({ message: `The phrase “${source}” cannot be read: ${error.message}`, ...('rule' in owner ? { rule: owner.rule.id } : {}) });
      }
      for (const rule of active) {
        if (!rule.check || severityOf(rule, settings) === 'off') continue;
        try {
          const context: CheckContext = { settings, options: optionsOf(rule, settings), marks, media: options.media ?? unread, siblings: options.siblings ?? [] };
          for (const report of rule.check(draft, context)) {
            // What a phrase of the rule has flagged already is one finding, not two.
            const twice = findings.some((other) => other.rule === rule.id && other.start < report.end && other.end > report.start);
            if (!twice && settings.languages.includes(report.language)) findings.push(fromReport(rule, report, draft, settings, options, vocabulary.references));
          }
        } catch (error) {
          problems.push({ message: `The rule ${rule.id} failed and was left out: ${error instanceof Error ? error.message : String(error)}`, rule: rule.id });
        }
      }
      const waived = waive(draft, byOffset(withoutYielding(findings, catalogue)), {
        settings, today: options.today, isKnown: (id) => catalogue.has(id) || settings.phrases.some((phrase) => phrase.id === id),
        asFinding: (report) => severityOf(suppressionRule, settings) === 'off' ? undefined : fromReport(suppressionRule, report, draft, settings, options, vocabulary.references),
      });
      return { findings: byOffset(waived.open), suppressed: waived.suppressed, problems };
    },
    context(draft, settings) {
      const { reader } = readerFor(settings);
      return { settings, options: {}, marks: marksIn(draft, reader), media: unread, siblings: [] };
    },
  };
}

const unread: MediaLookup = () => undefined;

/** Findings without those that leave their place to another rule's. */
function withoutYielding(findings: readonly Finding[], catalogue: ReadonlyMap<string, Rule>): Finding[] {
  return findings.filter((finding) => {
    const yieldsTo = catalogue.get(finding.rule)?.yieldsTo;
    return yieldsTo === undefined || !findings.some((other) => other.rule !== finding.rule && other.start < finding.end && other.end > finding.start && (yieldsTo === 'all' || yieldsTo.includes(other.rule)));
  });
}

function severityOf(rule: Rule, settings: Settings): Severity | 'off' {
  return settings.rules[rule.id]?.severity ?? rule.severity;
}

/** What remains of a block's phrase matches after evidence, exceptions and overlaps. */
function judge(readings: readonly PassageReading[], settings: Settings, quotedAround: boolean): Verdict[] {
  const verdicts: Verdict[] = [];
  for (const reading of readings) {
    const kept: Verdict[] = [];
    const evidence = new Evidence(reading);
    for (const hit of reading.hits) {
      const { owner } = hit;
      if (owner.kind !== 'phrase' || !settings.languages.includes(owner.language)) continue;
      const { rule, group } = owner;
      const configured = settings.rules[rule.id]?.severity;
      if (configured === 'off') continue;
      if (group.where && !group.where.includes(reading.passage.kind)) continue;
      if (evidence.isExcepted(hit, rule) || isWaived(hit, group, rule, reading, settings)) continue;
      const use = group.evidence ?? rule.evidence;
      const weight = quotedAround && use?.silence?.includes('quotation') ? 'silence' : evidence.weigh(use, hit);
      if (weight === 'silence') continue;
      const severity = weight === 'soften' ? 'info' : (configured ?? group.severity ?? rule.severity);
      kept.push({ rule, owner, severity, start: hit.start, end: hit.end, reading, sentence: hit.sentence, inPassing: false, messages: {} });
    }
    const { passage } = reading, apart = withoutOverlaps(kept);
    for (let from = 0, to; from < apart.length; from = to) {
      const { sentence } = apart[from] as Verdict;
      for (to = from + 1; apart[to]?.sentence === sentence; ) to++;
      const claims = apart.slice(from, to), inPassing = isInPassing(claims, passage.prose, reading.sentence(sentence));
      for (const verdict of claims) verdicts.push({ ...verdict, inPassing, start: passage.start + verdict.start, end: passage.start + verdict.end });
    }
  }
  return ordered(verdicts, (a, b) => a.start - b.start);
}

const rank: Record<Severity, number> = { error: 2, warning: 1, info: 0 };

/** One span, one finding: the longest stands, of equals the more severe, of those the rule that stands later in the catalogue; a team's phrases stand last. */
function withoutOverlaps(verdicts: readonly Verdict[]): Verdict[] {
  if (verdicts.length < 2) return [...verdicts];
  // Matches that touch form a knot; most knots hold one or two.
  const kept: Verdict[] = [];
  const inOrder = ordered([...verdicts], (a, b) => a.start - b.start);
  for (let at = 0; at < inOrder.length; ) {
    const knot: Verdict[] = [];
    for (let end = -1, next = inOrder[at]; next && (end < 0 || next.start < end); next = inOrder[++at]) {
      knot.push(next);
      end = Math.max(end, next.end);
      // A knot without end (the same words over and over) is cut.
      if (knot.length === 64) {
        at++;
        break;
      }
    }
    knot.reverse().sort((a, b) => (b.end - b.start) - (a.end - a.start) || rank[b.severity] - rank[a.severity]);
    const best: Verdict[] = [];
    for (const verdict of knot) if (!best.some((other) => verdict.start < other.end && verdict.end > other.start)) best.push(verdict);
    const before = kept.at(-1)?.end ?? -1;
    kept.push(...best.filter(({ start }) => start >= before).sort((a, b) => a.start - b.start));
  }
  return kept;
}

/** Whether readers see one of the marks `names` anywhere. */
function isSettled(names: readonly string[] | undefined, marks: CheckContext['marks']): boolean {
  return names?.some((name) => marks(name).some(({ passage }) => !passage.hidden && !passage.quoted)) ?? false;
}

/** The marks of a draft by name, each placed when a check asks for it. */
const marksIn = perDraftFor((draft, reader: Reader): CheckContext['marks'] => {
  const byName = new Map<string, readonly Mark[]>();
  return (name) => {
    let list = byName.get(name);
    if (!list) byName.set(name, (list = placed(reader.marked(draft, name))));
    return list;
  };
});

function placed(marked: ReturnType<Reader['marked']>): readonly Mark[] {
  let passage: PlacedPassage | undefined, around: PlacedBlock | undefined;
  return marked.map(({ placed: block, answer: { passage: own, hit: { owner, start, end } } }) => {
    if (around !== block || passage?.own !== own) passage = new PlacedPassage((around = block), own);
    return { start: passage.start + start, end: passage.start + end, language: owner.language, passage };
  });
}

function place(verdict: Verdict, severity: Severity, placed: PlacedBlock, draft: Draft, settings: Settings, options: LintOptions, references: ReadonlyMap<string, Citation>): Finding {
  const { rule, owner, reading } = verdict;
  const start = placed.start + verdict.start, end = placed.start + verdict.end;
  const locale = options.messages === 'passage' ? owner.language : options.messages ?? 'en';
  return new Found(
    rule, severity, owner.language, start, end,
    (verdict.messages[locale] ??= message(rule, owner.group.message, locale, wordsOf(draft.text.slice(start, end), reading.passage.prose.slice(start - placed.start - reading.passage.start, end - placed.start - reading.passage.start)))),
    cited(rule, locale, settings, references),
    () => applicable(draft, rewrites({
      draft, start, end, language: owner.language, prose: reading.passage.prose,
      passageStart: placed.start + reading.passage.start, sentence: reading.sentence(verdict.sentence),
    }, owner.group.suggest, owner.group.safe ?? false, locale, rule.note?.[owner.language])),
  );
}

function fromReport(rule: Rule, report: Report, draft: Draft, settings: Settings, options: LintOptions, references: ReadonlyMap<string, Citation>): Finding {
  const locale = options.messages === 'passage' ? report.language : options.messages ?? 'en';
  const configured = settings.rules[rule.id]?.severity;
  return new Found(
    rule, configured && configured !== 'off' ? configured : report.severity ?? rule.severity, report.language, report.start, report.end,
    message(rule, report.message, locale, draft.text.slice(report.start, report.end)), cited(rule, locale, settings, references),
    () => applicable(draft, (report.fixes ?? []).map(({ title, safe, edits }) => ({ title: title[locale], safe: safe ?? false, edits: edits.map(withBlanks) }))),
  );
}

/** A finding whose fixes are made when asked for: most are only shown, and every key makes hundreds. */
class Found implements Finding {
  readonly rule: string;
  readonly principle: Principle;
  #fixes: readonly Fix[] | undefined;
  readonly #make: () => readonly Fix[];

  constructor({ id, principle }: Rule, readonly severity: Severity, readonly language: Language, readonly start: number, readonly end: number, readonly message: string, readonly references: readonly Reference[], make: () => readonly Fix[]) {
    this.rule = id;
    this.principle = principle;
    this.#make = make;
  }

  get fixes(): readonly Fix[] {
    return (this.#fixes ??= this.#make());
  }
}

/** The fixes that leave signed records in the text as they are, written so that front matter stays readable. */
function applicable(draft: Draft, fixes: readonly Fix[]): readonly Fix[] {
  return fixes.filter(({ edits }) => !edits.some((edit) => touchesManifest(draft, edit))).map((fix) => ({ ...fix, edits: fix.edits.map((edit) => fitted(draft, edit)) }));
}

function byOffset<T extends Finding>(findings: T[]): T[] {
  return ordered(findings, (a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : 1));
}
