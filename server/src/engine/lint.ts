import type { Draft, PlacedBlock } from './draft/draft';
import { PlacedPassage } from './draft/placed';
import { perDraftFor } from './draft/remembered';
import type { Finding, Language, LintResult, Problem, Reference, Severity, Text } from './finding';
import { FindingMaker } from './findingMaker';
import { hunchOf, Hunches, type Lacking, type TaughtLanguages } from './hunch/hunches';
import type { Sureness } from './hunch/network';
import type { MediaLookup } from './media';
import type { Sibling } from './sibling';
import { ordered } from './ordered';
import { countedHunches, isCalm, isWhole, trustsHunches } from './passing';
import { Reader, type Bilingual } from './reading';
import { optionsOf, type CheckContext, type Mark, type Report, type Rule } from './rule';
import { suppressionRule } from './suppressionRule';
import type { Jurisdiction, Settings } from './settings';
import { teamRule } from './teamRule';
import { judge, rank, type Verdict } from './verdict';
import { waive } from './waive';
import type { WordSets } from './text/phrase';

/** Everything rules are built from. */
export interface Vocabulary {
  readonly sets: WordSets;
  readonly evidence: Readonly<Record<string, Bilingual>>;
  readonly marks: Readonly<Record<string, Bilingual>>;
  readonly references: ReadonlyMap<string, Citation>;
  /** Without it, sentences are judged by phrases alone. */
  readonly taught?: TaughtLanguages;
  readonly lacking?: Lacking;
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

export function createLinter(rules: readonly Rule[], vocabulary: Vocabulary): Linter {
  const lacking = vocabulary.lacking ?? {}, hunches = new Hunches(vocabulary.taught ?? {}, rules, lacking);
  const catalogue = new Map([...rules, suppressionRule].map((rule) => [rule.id, rule]));
  /** Under which settings verdicts were given; a version of a draft takes over those of the one before. */
  const questions = new WeakMap<Settings, object>();
  // Compiling takes milliseconds, so the first lint does it, once per set of team phrases, with hunches and without.
  const readers = new Map<string, { reader: Reader; rules: readonly Rule[] }>();
  const readerFor = (settings: Settings): { reader: Reader; rules: readonly Rule[] } => {
    const key = `${settings.hunches} ${settings.phrases.length ? JSON.stringify(settings.phrases) : ''}`;
    let compiled = readers.get(key);
    if (!compiled) {
      if (readers.size > 8) readers.clear();
      const all = [...rules, ...settings.phrases.map(teamRule)];
      readers.set(key, (compiled = { reader: new Reader(all, vocabulary.evidence, vocabulary.marks, vocabulary.sets, settings.hunches ? hunches : undefined), rules: all }));
    }
    return compiled;
  };

  return {
    rules: catalogue,
    lint(draft, settings, options = {}) {
      const { reader, rules: active } = readerFor(settings);
      const problems: Problem[] = [];
      if (draft.frontMatter?.error !== undefined) {
        problems.push({ message: `The front matter cannot be read in full: ${draft.frontMatter.error}`, start: draft.frontMatter.errorAt ?? draft.frontMatter.start, end: draft.frontMatter.end });
      }
      const findings: Finding[] = [];
      const marks = marksIn(draft, reader);
      let question = questions.get(settings);
      if (!question) questions.set(settings, (question = {}));
      const open: Verdict[] = [], blocks: PlacedBlock[] = [];
      for (const { placed: block, answer } of reader.judged(draft, question, ({ quoted }, readings) => judge(readings, settings, quoted))) {
        for (const verdict of answer) {
          const { group, rule } = verdict.owner;
          // A draft that says enough around it shows that nothing is claimed.
          if (verdict.isPlain && isWhole(draft.words)) continue;
          if (isSettled((group.evidence ?? rule.evidence)?.elsewhere, marks)) continue;
          open.push(verdict);
          blocks.push(block);
        }
      }
      const claims = open.filter(({ severity, owner }) => !owner.group.hunch && severity !== 'info');
      const calm = open.some(({ inPassing }) => inPassing) && isCalm(draft.words, new Set(claims.map(({ rule }) => rule.id)));
      const maker = new FindingMaker(draft, reader, settings, options, vocabulary.references, lacking);
      const counted = countedHunches(draft.words, claims.length + open.filter(({ owner }) => owner.group.hunch === 'sure').length), guesses: (() => Finding)[] = [];
      open.forEach((verdict, n) => {
        const { hunch } = verdict.owner.group;
        if (hunch) return void (counted.includes(hunch) && guesses.push(() => maker.claimed(verdict, verdict.severity, blocks[n] as PlacedBlock)));
        const softened = calm && verdict.inPassing && verdict.severity === 'warning' && catalogue.has(verdict.rule.id) && !settings.rules[verdict.rule.id]?.severity;
        findings.push(maker.claimed(verdict, softened ? 'info' : verdict.severity, blocks[n] as PlacedBlock));
      });
      for (const { owner, source, error } of reader.errors) {
        problems.push({ message: `The phrase “${source}” cannot be read: ${error.message}`, ...('rule' in owner ? { rule: owner.rule.id } : {}) });
      }
      // In a long draft one more for each rule makes no company.
      const mayCount = trustsHunches(draft.words, claims.length + guesses.length + active.length);
      for (const rule of active) {
        if (!rule.check || severityOf(rule, settings) === 'off') continue;
        try {
          const context: CheckContext = { settings, options: optionsOf(rule, settings), marks, media: options.media ?? unread, siblings: options.siblings ?? [] };
          const reports = rule.check(draft, context);
          if (!reports.length && mayCount) {
            for (const report of resembling(rule, draft, context, counted)) if (settings.languages.includes(report.language)) guesses.push(() => maker.resembling(rule, report));
          }
          const own = reports.length ? findings.filter((finding) => finding.rule === rule.id) : [];
          for (const report of reports) {
            if (!settings.languages.includes(report.language)) continue;
            // What the rule has flagged already is one finding, not two: the graver one.
            const finding = maker.reported(rule, report), same = own.filter((other) => other.start < finding.end && other.end > finding.start);
            if (same.some((other) => rank[other.severity] >= rank[finding.severity])) continue;
            for (const softer of same) findings.splice(findings.indexOf(softer), 1), own.splice(own.indexOf(softer), 1);
            own.push(finding);
            findings.push(finding);
          }
        } catch (error) {
          problems.push({ message: `The rule ${rule.id} failed and was left out: ${error instanceof Error ? error.message : String(error)}`, rule: rule.id });
        }
      }
      const known = byOffset(withoutYielding(findings, catalogue));
      const trusted = guesses.length > 0 && trustsHunches(draft.words, guesses.length + claims.length);
      const waived = waive(draft, trusted ? byOffset([...known, ...apart(byOffset(guesses.map((make) => make())), known)]) : known, {
        settings, today: options.today, isKnown: (id) => catalogue.has(id) || settings.phrases.some((phrase) => phrase.id === id),
        asFinding: (report) => severityOf(suppressionRule, settings) === 'off' ? undefined : maker.reported(suppressionRule, report),
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

/** The hunches that touch no other finding. Both in the order of their starts, so each is looked at once. */
function apart(guesses: readonly Finding[], known: readonly Finding[]): Finding[] {
  let next = 0, end = 0;
  return guesses.filter((guess) => {
    for (; next < known.length && (known[next] as Finding).start < guess.end; next++) end = Math.max(end, (known[next] as Finding).end);
    return end <= guess.start;
  });
}

/** What the check of `rule` says where hunches take the place of the sign that it knows. */
function resembling(rule: Rule, draft: Draft, context: CheckContext, counted: readonly Sureness[]): readonly Report[] {
  const hunches = rule.sign === undefined ? [] : ordered(counted.flatMap((sureness) => context.marks(hunchOf(rule, sureness))), (a, b) => a.start - b.start);
  return hunches.length && rule.check ? rule.check(draft, { ...context, isHunch: true, marks: (name) => (name === rule.sign ? hunches : context.marks(name)) }) : [];
}

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
  return marked.map(({ placed: block, answer: { passage: own, owner, start, end } }) => {
    if (around !== block || passage?.own !== own) passage = new PlacedPassage((around = block), own);
    return { start: passage.start + start, end: passage.start + end, language: owner.language, passage };
  });
}

function byOffset<T extends Finding>(findings: T[]): T[] {
  return ordered(findings, (a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : 1));
}
