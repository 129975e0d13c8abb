import { aftermathOf } from './aftermath';
import type { Draft, PlacedBlock } from './draft/draft';
import { touchesManifest } from './draft/manifest';
import type { Finding, Fix, Language, Principle, Reference, Severity } from './finding';
import { hunchMessage, type Lacking } from './hunch/hunches';
import type { Citation, LintOptions } from './lint';
import { cited, message, wordsOf } from './message';
import { fitted } from './quoted';
import { withBlanks } from './rewrite/blanks';
import { keepsPairs, withEmptyMarks } from './rewrite/markup';
import { rewrites } from './rewrite/rewrites';
import type { Reader } from './reading';
import type { Report, Rule } from './rule';
import type { Settings } from './settings';
import type { Verdict } from './verdict';

/** Makes the findings of one check of a draft. Their fixes are made when asked for: most are only shown, and every key makes hundreds. */
export class FindingMaker {
  constructor(private readonly draft: Draft, private readonly reader: Reader, private readonly settings: Settings, private readonly options: LintOptions, private readonly references: ReadonlyMap<string, Citation>, private readonly lacking: Lacking) {}

  /** A claim in the block `placed`. */
  claimed(verdict: Verdict, severity: Severity, placed: PlacedBlock): Finding {
    const { rule, owner, reading, messages } = verdict, locale = this.localeOf(owner.language);
    const start = placed.start + verdict.start, end = placed.start + verdict.end;
    let said = messages[locale];
    if (said === undefined) {
      const from = verdict.start - reading.passage.start, prose = reading.passage.prose.slice(from, from + end - start);
      said = messages[locale] = message(rule, owner.group.message, locale, wordsOf(this.draft.text.slice(start, end), prose));
    }
    return new Found(rule, severity, owner.language, start, end, said, cited(rule, locale, this.settings, this.references), this.rewritten, owner.group.safe ?? false, verdict);
  }

  /** What a check of the rule reports. */
  reported(rule: Rule, report: Report): Finding {
    const configured = this.settings.rules[rule.id]?.severity;
    return this.found(rule, report, configured && configured !== 'off' ? configured : report.severity ?? rule.severity);
  }

  /** What a check reports of a sentence that only resembles what it knows. */
  resembling(rule: Rule, report: Report): Finding {
    return this.found(rule, { ...report, message: hunchMessage(rule) }, 'info');
  }

  private found(rule: Rule, report: Report, severity: Severity): Finding {
    const { start, end, language } = report, locale = this.localeOf(language);
    return new Found(rule, severity, language, start, end, message(rule, report.message, locale, this.draft.text.slice(start, end)), cited(rule, locale, this.settings, this.references), this.offered, true, report);
  }

  private readonly rewritten = (verdict: Verdict, { start, end }: Finding): readonly Fix[] => {
    const { rule, owner: { group, language }, reading, sentence, among, start: inBlock } = verdict, { passage } = reading, passageStart = start - inBlock + passage.start;
    const beside = among.filter((other) => other.rule !== rule), kin = among.filter((other) => other.rule === rule && passage.start + other.start !== inBlock);
    const claim = { draft: this.draft, start, end, language, prose: passage.prose, passageStart, sentence: reading.sentence(sentence), beside, kin, resembles: this.reader.resembles };
    return this.applicable(rewrites(claim, group.suggest, group.safe ?? false, this.localeOf(language), aftermathOf(verdict, passageStart, this.reader, this.settings), group.hunch ? [] : this.lacking[rule.id]?.[language]));
  };

  private readonly offered = ({ fixes = [], language }: Report): readonly Fix[] => {
    const locale = this.localeOf(language);
    return this.applicable(fixes.map(({ title, safe = false, edits }) => ({ title: title[locale], safe, edits: edits.map((edit) => withEmptyMarks(this.draft, withBlanks(edit))) })));
  };

  /** The fixes that leave signed records in the text as they are and markup in pairs, written so that front matter stays readable. */
  private applicable(fixes: readonly Fix[]): readonly Fix[] {
    const { draft } = this;
    return fixes.filter(({ edits }) => keepsPairs(draft, edits) && !edits.some((edit) => touchesManifest(draft, edit))).map((fix) => ({ ...fix, edits: fix.edits.map((edit) => fitted(draft, edit)) }));
  }

  private localeOf(language: Language): Language {
    const { messages = 'en' } = this.options;
    return messages === 'passage' ? language : messages;
  }
}

class Found<About> implements Finding {
  readonly rule: string;
  readonly principle: Principle;
  #fixes: readonly Fix[] | undefined;
  readonly #make: (about: About, finding: Finding) => readonly Fix[];
  readonly #mayBeSafe: boolean;
  readonly #about: About;

  constructor({ id, principle }: Rule, readonly severity: Severity, readonly language: Language, readonly start: number, readonly end: number, readonly message: string, readonly references: readonly Reference[], make: (about: About, finding: Finding) => readonly Fix[], mayBeSafe: boolean, about: About) {
    this.rule = id;
    this.principle = principle;
    this.#make = make;
    this.#mayBeSafe = mayBeSafe;
    this.#about = about;
  }

  get fixes(): readonly Fix[] {
    return (this.#fixes ??= this.#make(this.#about, this));
  }

  get safeFixes(): readonly Fix[] {
    return this.#mayBeSafe ? this.fixes.filter(({ safe }) => safe) : [];
  }
}
