import { folderOf, join, pathBelow } from '../config/places';
import { mediaReferences } from '../disclosure/media/shown';
import type { Draft } from '../engine/draft/draft';
import { optionsOf } from '../engine/rule';
import type { Settings } from '../engine/settings';
import { conflictingAiDisclosure } from '../rules/conflicting-ai-disclosure';
import { missingAiMediaDisclosure } from '../rules/missing-ai-media-disclosure';

/** Where a draft lies. */
export interface DraftPlace {
  /** Uri of the draft. */
  readonly draft: string;
  /** Uri of the workspace folder or of the repository's root; without it only the draft's own folder is read. */
  readonly root: string | undefined;
}

/** The files that tell more about a draft, by the draft's own names for them; each may lie at one of several uris, the first that exists counts. */
export function wantedFiles(draft: Draft, settings: Settings, place: DraftPlace): ReadonlyMap<string, readonly string[]> {
  const wanted = new Map<string, readonly string[]>();
  if ([missingAiMediaDisclosure, conflictingAiDisclosure].every(({ id }) => settings.rules[id]?.severity === 'off')) return wanted;
  const { metadata, folders } = optionsOf(missingAiMediaDisclosure, settings);
  if (metadata !== true) return wanted;
  for (const reference of mediaReferences(draft)) {
    const uris = placesOf(reference, place, folders as readonly string[]);
    if (uris.length > 0) wanted.set(reference, uris);
  }
  return wanted;
}

/** Uris inside the workspace only: `..` leads out of it at most to nothing. */
function placesOf(reference: string, { draft, root }: DraftPlace, folders: readonly string[]): readonly string[] {
  // A draft that was never saved lies in no folder.
  const own = draft.startsWith('untitled:') ? root : folderOf(draft), home = root ?? own;
  if (own === undefined || home === undefined) return [];
  const uris = reference.startsWith('/') ? folders.map((folder) => join(home, folder, reference)) : [join(own, reference)];
  return [...new Set(uris)].filter((uri) => pathBelow(home, uri));
}
