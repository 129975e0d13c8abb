import { openDraft } from './candor';
import { folderOf, join, pathBelow } from './config/places';
import { documentDeclaration, usesAi } from './disclosure/declared';
import { mainLanguages } from './disclosure/readers';
import { declaresReview } from './disclosure/review';
import { saysTranslated, translationSource } from './disclosure/translated';
import { formatOf } from './draftNames';
import type { Draft } from './engine/draft/draft';
import type { Language } from './engine/finding';
import { optionsOf } from './engine/rule';
import type { Settings } from './engine/settings';
import type { Sibling, SiblingFacts } from './engine/sibling';
import type { FileEnds } from './media/facts';
import type { DraftPlace } from './media/wanted';
import { unreviewedMachineTranslation } from './rules/unreviewed-machine-translation';

/** Places looked at for one draft. */
const most = 16;

/** Of a sibling only the beginning is read, in UTF-16 units: what it says of its review stands there. */
const longest = 100_000;

/**
 * Where the same page in the other language may lie, by its path below the workspace. Only for drafts to which it
 * matters: by AI or translated, and nobody named who reviewed them.
 */
export function wantedSiblings(draft: Draft, settings: Settings, { draft: uri, root }: DraftPlace): ReadonlyMap<string, readonly string[]> {
  const wanted = new Map<string, readonly string[]>();
  if (settings.rules[unreviewedMachineTranslation.id]?.severity === 'off' || optionsOf(unreviewedMachineTranslation, settings)['siblings'] !== true) return wanted;
  if (uri.startsWith('untitled:') || declaresReview(draft) || !(saysTranslated(draft) || usesAi(documentDeclaration(draft)?.level))) return wanted;
  const home = root ?? folderOf(uri), path = pathBelow(home, uri);
  if (path === undefined) return wanted;
  const source = translationSource(draft);
  const named = source !== undefined && formatOf(source) ? pathBelow(home, source.startsWith('/') ? join(home, source) : join(folderOf(uri), source)) : undefined;
  for (const name of [...(named === undefined ? [] : [named]), ...siblingPaths(path, mainLanguages(draft)[0])]) {
    if (name !== path && wanted.size < most) wanted.set(name, [join(home, name)]);
  }
  return wanted;
}

/** What is known of the files of {@link wantedSiblings}. */
export function knownSiblings(wanted: ReadonlyMap<string, unknown>, lookup: (name: string) => SiblingFacts | undefined): readonly Sibling[] {
  return [...wanted.keys()].flatMap((name) => {
    const facts = lookup(name);
    return facts ? [{ name, ...facts }] : [];
  });
}

/** What the draft at `uri` says of its language and its review. */
export function siblingFactsIn({ head }: FileEnds, uri: string): SiblingFacts {
  const draft = openDraft(new TextDecoder().decode(head).slice(0, longest), formatOf(uri) ?? 'plaintext');
  return { language: mainLanguages(draft)[0], reviewed: declaresReview(draft), translated: saysTranslated(draft) };
}

const codes: Readonly<Record<Language, readonly string[]>> = { en: ['en', 'en-US', 'en-GB'], ar: ['ar', 'ar-SA', 'ar-AE', 'ar-EG'] };
const code = /^(en|ar)(?:[-_][a-z]{2})?$/i;

/**
 * The paths at which sites keep the same page in the other language: `post.ar.md` beside `post.en.md` or `post.md`,
 * `ar.md` beside `en.md`, `ar/post.md` beside `en/post.md` or above it. `language`: that of the draft.
 */
export function siblingPaths(path: string, language: Language | undefined): readonly string[] {
  const folders = path.split('/'), file = folders.pop()!;
  const [, stem, extension] = /^(.*?)(\.\w+)$/.exec(file) ?? [];
  if (stem === undefined || extension === undefined) return [];
  const found = new Set<string>();
  const add = (below: readonly string[], name: string): unknown => found.add([...below, name].join('/'));
  const suffix = /^(.+)([._-])((?:en|ar)(?:[-_][a-z]{2})?)$/i.exec(stem);
  const at = folders.findLastIndex((folder) => code.test(folder));
  if (suffix) {
    for (const other of others(suffix[3]!)) add(folders, suffix[1]! + suffix[2]! + other + extension);
    add(folders, suffix[1]! + extension);
  } else if (code.test(stem)) {
    for (const other of others(stem)) add(folders, other + extension);
  } else if (at >= 0) {
    for (const other of others(folders[at]!)) add(folders.with(at, other), file);
    add(folders.toSpliced(at, 1), file);
  } else if (language) {
    const other = otherThan(language);
    for (const separator of ['.', '-', '_']) add(folders, stem + separator + other + extension);
    for (let depth = folders.length; depth >= 0; depth--) add(folders.toSpliced(depth, 0, other), file);
  }
  return [...found];
}

function otherThan(language: Language): Language {
  return language === 'en' ? 'ar' : 'en';
}

/** The codes of the other language, where this one names a country those of countries too. */
function others(name: string): readonly string[] {
  const all = codes[otherThan(name.slice(0, 2).toLowerCase() as Language)];
  return name.length === 2 ? all.slice(0, 1) : name.includes('_') ? all.map((one) => one.replace('-', '_')) : all;
}
