import { env, l10n, LanguageStatusSeverity, Uri, type LanguageStatusItem } from 'vscode';
import type { AiState, Counts, DraftStatus } from '../../server/src/protocol';

/** What one line of the language status says. */
export type Line = Pick<LanguageStatusItem, 'text' | 'detail' | 'command'> & { readonly severity?: LanguageStatusSeverity; readonly busy?: boolean };

/** For places where other extensions speak too. */
export const named = (text: string): string => l10n.t('Candor: {0}', text);

export const starting = (): Line => ({ text: named(l10n.t('starting')), command: undefined, busy: true });

export const checking = (): Line => ({ text: named(l10n.t('checking')), command: undefined, busy: true });

export const stopped = (): Line => ({
  text: named(l10n.t('stopped')), detail: l10n.t('Nothing is checked; the output has the reason'), severity: LanguageStatusSeverity.Error,
  command: { title: l10n.t('Restart'), command: 'candor.restartServer' },
});

/** An old version, the other side of a comparison: something no one can change here. */
export const notWritten = (): Line => ({ text: named(l10n.t('not checked')), detail: l10n.t('This text cannot be changed here'), command: undefined });

export function draftLine({ state, counts, languages, words }: DraftStatus): Line {
  switch (state) {
    case 'paused': return {
      text: named(l10n.t('paused')), detail: l10n.t('Not checked until it is resumed or closed'),
      command: { title: l10n.t('Resume'), command: 'candor.resumeDocument' },
    };
    case 'ignored': return {
      text: named(l10n.t('not checked')), detail: l10n.t('The settings ignore this file'),
      command: { title: l10n.t('Show settings'), command: 'candor.showEffectiveSettings' },
    };
    case 'off': return {
      text: named(l10n.t('switched off')), detail: l10n.t('In the settings'),
      command: { title: l10n.t('Open setting'), command: 'workbench.action.openSettings', arguments: ['candor.enable'] },
    };
    case 'checked': return {
      text: named(findingsText(counts)), detail: [...severities(counts), languageNames(languages), wordsText(words)].join(' · '),
      command: { title: l10n.t('Pause'), command: 'candor.pauseDocument' },
    };
  }
}

/** What the draft says of AI, in one glance: the level, whether readers are told, who read it. */
export function aiLine(ai: AiState | undefined, languages: readonly string[]): Line {
  if (!ai) return { text: l10n.t('AI use not read'), command: undefined };
  if (ai.level === null) return { text: l10n.t('AI use not declared'), detail: ai.reviewed ? review(ai) : '', command: { title: l10n.t('Declare'), command: 'candor.declareAiUse' } };
  const parts = ai.level === 'none' ? [] : [told(ai, languages), ai.reviewed ? review(ai) : l10n.t('no review')];
  return { text: ai.label ?? ai.level, detail: parts.join(' · '), command: { title: l10n.t('Change'), command: 'candor.declareAiUse' } };
}

/** A line has little room: languages are named only where the readers of one know more than those of the other. */
function told({ untold }: AiState, languages: readonly string[]): string {
  return untold.length === 0 ? l10n.t('readers told') : untold.length < languages.length ? l10n.t('not told in: {0}', listOf(untold)) : l10n.t('readers not told');
}

function review({ reviewer }: AiState): string {
  return reviewer === undefined ? l10n.t('reviewed') : l10n.t('reviewed by {0}', reviewer);
}

export function settingsLine(problems: DraftStatus['problems']): Line {
  const [first] = problems;
  if (!first) return { text: l10n.t('Candor settings'), command: { title: l10n.t('Show'), command: 'candor.showEffectiveSettings' } };
  return {
    text: named(problems.length === 1 ? l10n.t('1 problem') : l10n.t('{0} problems', problems.length)),
    detail: first.uri ? first.uri.slice(first.uri.lastIndexOf('/') + 1) : first.message, severity: LanguageStatusSeverity.Warning,
    command: first.uri ? { title: l10n.t('Open'), command: 'vscode.open', arguments: [Uri.parse(first.uri)] }
      : { title: l10n.t('Show output'), command: 'candor.showOutput' },
  };
}

/** "no findings", "1 finding", "7 findings". */
export function findingsText({ error, warning, info }: Counts): string {
  const all = error + warning + info;
  return all === 0 ? l10n.t('no findings') : all === 1 ? l10n.t('1 finding') : l10n.t('{0} findings', all);
}

function severities({ error, warning, info, suppressed }: Counts): string[] {
  const parts: [number, string, string][] = [
    [error, l10n.t('1 error'), l10n.t('{0} errors', error)], [warning, l10n.t('1 warning'), l10n.t('{0} warnings', warning)],
    [info, l10n.t('1 hint'), l10n.t('{0} hints', info)], [suppressed, l10n.t('1 suppressed'), l10n.t('{0} suppressed', suppressed)],
  ];
  return parts.filter(([count]) => count > 0).map(([count, one, many]) => count === 1 ? one : many);
}

function languageNames(languages: readonly string[]): string {
  return languages.length === 0 ? l10n.t('no English or Arabic text') : listOf(languages);
}

function listOf(languages: readonly string[]): string {
  const names = new Intl.DisplayNames([env.language, 'en'], { type: 'language' });
  const list = new Intl.ListFormat([env.language, 'en'], { type: 'unit', style: 'short' });
  return list.format(languages.map((language) => names.of(language) ?? language));
}

function wordsText(words: number): string {
  return words === 1 ? l10n.t('1 word') : l10n.t('{0} words', words.toLocaleString([env.language, 'en']));
}
