import { URI } from 'vscode-uri';
import type { Draft } from '../engine/draft/draft';
import type { MediaFacts, MediaLookup } from '../engine/media';
import type { Settings } from '../engine/settings';
import { readEnds } from '../media/disk';
import { wantedFiles } from '../media/wanted';

/** What the files that drafts show say of their making; each file is read once a run. */
export class MediaFiles {
  private readonly facts = new Map<string, Promise<MediaFacts | undefined>>();

  /** Reads the files that the draft at `path` shows. `path` and `root` are absolute; nothing outside `root` is read. */
  async lookup(draft: Draft, settings: Settings, path: string, root: string): Promise<MediaLookup> {
    const known = new Map<string, MediaFacts>();
    for (const [reference, uris] of wantedFiles(draft, settings, { draft: URI.file(path).toString(), root: URI.file(root).toString() })) {
      for (const uri of uris) {
        const facts = await this.read(uri, root);
        if (!facts) continue;
        known.set(reference, facts);
        break;
      }
    }
    return (reference) => known.get(reference);
  }

  private read(uri: string, root: string): Promise<MediaFacts | undefined> {
    let facts = this.facts.get(uri);
    if (!facts) this.facts.set(uri, (facts = readFacts(URI.parse(uri).fsPath, root)));
    return facts;
  }
}

async function readFacts(path: string, root: string): Promise<MediaFacts | undefined> {
  const file = await readEnds(path, root);
  return file?.ends && (await import('../metadata')).factsIn(file.ends);
}
