import type { Format } from './engine/draft/draft';

const formatByExtension: Readonly<Record<string, Format>> = {
  '.md': 'markdown', '.markdown': 'markdown', '.mdx': 'mdx', '.html': 'html', '.htm': 'html', '.txt': 'plaintext',
};

/** What the names of drafts end in. */
export const draftExtensions: readonly string[] = Object.keys(formatByExtension);

/** The format a file's path or uri says it has; undefined for a file that is no draft. */
export function formatOf(path: string): Format | undefined {
  return formatByExtension[/[^/\\](\.\w+)$/.exec(path)?.[1]?.toLowerCase() ?? ''];
}
