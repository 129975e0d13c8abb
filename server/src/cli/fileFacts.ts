import { URI } from 'vscode-uri';
import type { Draft } from '../engine/draft/draft';
import type { LintOptions } from '../engine/lint';
import type { MediaFacts } from '../engine/media';
import type { Settings } from '../engine/settings';
import type { SiblingFacts } from '../engine/sibling';
import { readEnds } from '../media/disk';
import type { FileEnds } from '../media/facts';
import { wantedFiles } from '../media/wanted';
import { knownSiblings, siblingFactsIn, wantedSiblings } from '../siblings';

/** What other files say that bears on drafts; each file is read once a run. */
export class FileFacts {
  private readonly media = new Map<string, Promise<MediaFacts | undefined>>();
  private readonly siblings = new Map<string, Promise<SiblingFacts | undefined>>();

  /** Reads the files that matter to the draft at `path`. `path` and `root` are absolute; nothing outside `root` is read. */
  async about(draft: Draft, settings: Settings, path: string, root: string): Promise<Required<Pick<LintOptions, 'media' | 'siblings'>>> {
    const place = { draft: URI.file(path).toString(), root: URI.file(root).toString() };
    const others = wantedSiblings(draft, settings, place);
    return {
      media: await known(wantedFiles(draft, settings, place), root, this.media, async (ends) => (await import('../metadata')).factsIn(ends)),
      siblings: knownSiblings(others, await known(others, root, this.siblings, async (ends, uri) => siblingFactsIn(ends, uri))),
    };
  }
}

/** The facts of the first file that exists for each name, remembered in `read`. */
async function known<Facts>(
  wanted: ReadonlyMap<string, readonly string[]>, root: string, read: Map<string, Promise<Facts | undefined>>, factsIn: (ends: FileEnds, uri: string) => Promise<Facts>,
): Promise<(name: string) => Facts | undefined> {
  const found = new Map<string, Facts>();
  for (const [name, uris] of wanted) {
    for (const uri of uris) {
      let facts = read.get(uri);
      if (!facts) read.set(uri, (facts = readEnds(URI.parse(uri).fsPath, root).then((file) => file?.ends && factsIn(file.ends, uri))));
      const there = await facts;
      if (there === undefined) continue;
      found.set(name, there);
      break;
    }
  }
  return (name) => found.get(name);
}
