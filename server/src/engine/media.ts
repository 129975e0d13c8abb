/**
 * What the metadata of a picture, film or recording say of its making, as written there; nothing here is judged or
 * verified. Whoever runs the engine reads the file: the engine touches none.
 */
export interface MediaFacts {
  /** Digital source types: IPTC addresses or their last part, from XMP, content credentials and labels. */
  readonly sourceTypes: readonly string[];
  /** Programs that made or changed it, as they call themselves. */
  readonly programs: readonly string[];
  /** Credit lines, such as "Made with Google AI". */
  readonly credits: readonly string[];
  /** The image generator whose prompt or settings stand in the file. */
  readonly generator?: string;
}

/** The facts of the file that a draft names as `reference`; undefined where nothing is known. */
export type MediaLookup = (reference: string) => MediaFacts | undefined;
