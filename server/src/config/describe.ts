import { URI } from 'vscode-uri';
import type { Effective, Origin } from './effective';
import { pathBelow } from './places';

/**
 * The effective settings as JSON with comments: a configuration that says the same, with the origin beside each value.
 * Files are named relative to `root` where they lie in it.
 */
export function describeEffective(effective: Effective, root?: string): string {
  const name = (uri: string): string => (root !== undefined ? pathBelow(root, uri) : undefined) ?? readable(uri);
  const place = (origin: Origin): string => (origin.uri ? `${name(origin.uri)}${origin.line === undefined ? '' : `:${origin.line}`}` : '');
  const said = (origin: Origin): string => {
    switch (origin.from) {
      case 'default': return 'default';
      case 'preset': return `${origin.preset}, extended in ${place(origin)}`;
      case 'file': return place(origin);
      case 'override': return `${place(origin)}, overrides`;
      default: return `${origin.from} settings`;
    }
  };
  const { problems, ignored, origins } = effective;
  const head = [
    ...problems.map(({ uri, line, column, message }) => `// Mistake${uri ? ` in ${name(uri)}:${line}:${column}` : ''}: ${message}`),
    ...(ignored ? ['// Not checked: "ignore" names this draft.'] : []),
    ...origins.filter(({ path }) => path === 'channel').map((origin) => `// Channel: ${String(origin.value)} (${said(origin)})`),
  ];
  return [...head, '{', ...lines(treeOf(origins), '  ', said), '}', ''].join('\n');
}

function readable(uri: string): string {
  const parsed = URI.parse(uri);
  return parsed.scheme === 'file' ? parsed.fsPath : parsed.toString(true);
}

type Tree = Map<string, Tree | Origin>;

function treeOf(origins: readonly Origin[]): Tree {
  const tree: Tree = new Map();
  const order = ['languages', 'jurisdictions', 'messages', 'rules', 'hunches', 'disclosure', 'suppressions', 'phrases'];
  const rank = ({ path }: Origin): number => order.indexOf(path.split('.')[0]!);
  for (const origin of origins.filter((one) => rank(one) >= 0).sort((a, b) => rank(a) - rank(b))) {
    const parts = origin.path.split('.');
    let here = tree;
    for (const part of parts.slice(0, -1)) {
      let next = here.get(part);
      if (!(next instanceof Map)) here.set(part, (next = new Map()));
      here = next;
    }
    here.set(parts.at(-1)!, origin);
  }
  return tree;
}

function lines(tree: Tree, indent: string, said: (origin: Origin) => string): readonly string[] {
  const entries = [...tree];
  return entries.flatMap(([key, value], index): readonly string[] => {
    const comma = index < entries.length - 1 ? ',' : '';
    const start = `${indent}${JSON.stringify(key)}: `;
    if (!(value instanceof Map)) return [`${start}${compact(value.value)}${comma} // ${said(value)}`];
    if (key === 'phrases') {
      const all = [...value.values()] as Origin[];
      return [`${start}[`, ...all.map((origin, at) => `${indent}  ${compact(origin.value)}${at < all.length - 1 ? ',' : ''} // ${said(origin)}`), `${indent}]${comma}`];
    }
    const only = value.size === 1 ? value.get('severity') : undefined;
    if (only && !(only instanceof Map)) return [`${start}${compact(only.value)}${comma} // ${said(only)}`];
    return [`${start}{`, ...lines(value, `${indent}  `, said), `${indent}}${comma}`];
  });
}

/** JSON on one line, as people write it. */
export function compact(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(compact).join(', ')}]`;
  if (typeof value === 'object' && value !== null) return `{ ${Object.entries(value).map(([key, one]) => `${JSON.stringify(key)}: ${compact(one)}`).join(', ')} }`;
  return JSON.stringify(value);
}
