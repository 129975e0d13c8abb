import { type Node, type ParseError, parseTree } from 'jsonc-parser';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Text } from '../engine/finding';
import type { ConfigProblem } from './effective';
import { keysAt, mistakesOf, type Path, syntaxText, unknownKey, writtenTwice } from './mistakes';
import { type Catalogue, type Config, type ConfigSchema, configSchema } from './schema';

/** A configuration without its mistakes, and the mistakes. */
export interface ReadConfig {
  /** Empty for the editor's own settings. */
  readonly uri: string;
  /** Differs between any two texts read, so that what follows from a text can be remembered by it. */
  readonly serial: number;
  readonly config: Config;
  readonly problems: readonly ConfigProblem[];
  /** What the text calls by name, in entries with mistakes too. */
  readonly names: { readonly rules: readonly RuleName[]; readonly phrases: readonly string[] };
  /** The line, from 1, where the value at `path` of `config` stands; undefined for the editor's own settings. */
  line(path: Path): number | undefined;
  /** A mistake at the value at `path` of `config`. */
  problem(path: Path, text: Text): ConfigProblem;
}

export interface RuleName {
  readonly id: string;
  /** A mistake at this name. */
  problem(text: Text): ConfigProblem;
}

const schemas = new WeakMap<Catalogue, ConfigSchema>();
/** The latest reading of each uri: the same text is never read twice in a row. */
const readings = new WeakMap<Catalogue, Map<string, { readonly text: string; readonly read: ReadConfig }>>();
let serial = 0;

/** Reads the text of a configuration file. Never throws: what cannot be used is left out and reported. */
export function readConfig(uri: string, text: string, catalogue: Catalogue): ReadConfig {
  return remembered(uri, text, catalogue, ({ schema }) => read(uri, text, schema));
}

/** Reads one level of the editor's settings: any value at all; keys that are the client's own are passed over. */
export function readEditorSettings(level: string, value: unknown, catalogue: Catalogue): ReadConfig {
  const given = typeof value === 'object' && value !== null ? Object.entries(value).filter(([, one]) => one !== null && one !== undefined) : [];
  const text = JSON.stringify(Object.fromEntries(given));
  return remembered(`settings:${level}`, text, catalogue, ({ editor }) => {
    const result = read('', text, editor);
    const named = (problem: ConfigProblem, path: Path): ConfigProblem => {
      const name = ['candor', ...path].join('.');
      const inNamed = (message: string): string => `${name}: ${message}`;
      return { uri: '', start: 0, end: 0, line: 1, column: 1, message: inNamed(problem.message), text: { en: inNamed(problem.text.en), ar: inNamed(problem.text.ar) } };
    };
    return {
      ...result,
      problems: result.problems.map((problem, index) => named(problem, result.paths[index]!)),
      names: { ...result.names, rules: result.names.rules.map(({ id, problem }) => ({ id, problem: (text) => named(problem(text), ['rules', id]) })) },
      line: () => undefined,
      problem: (path, text) => named(result.problem(path, text), path),
    };
  });
}

function remembered(uri: string, text: string, catalogue: Catalogue, make: (schema: ConfigSchema) => ReadConfig): ReadConfig {
  let schema = schemas.get(catalogue);
  if (!schema) schemas.set(catalogue, (schema = configSchema(catalogue)));
  let known = readings.get(catalogue);
  if (!known) readings.set(catalogue, (known = new Map()));
  const last = known.get(uri);
  if (last?.text === text) return last.read;
  if (known.size > 200) known.clear();
  const read = make(schema);
  known.set(uri, { text, read });
  return read;
}

function read(uri: string, text: string, schema: ConfigSchema['schema' | 'editor']): ReadConfig & { readonly paths: readonly Path[] } {
  const document = TextDocument.create(uri, 'jsonc', 0, text);
  const errors: ParseError[] = [];
  // A byte order mark is no part of JSON; a space keeps the offsets.
  const root = parseTree(text.replace(/^\uFEFF/, ' '), errors, { allowTrailingComma: true, allowEmptyContent: false });
  const dropped = new Set<Node>();
  const found: { readonly problem: ConfigProblem; readonly path: Path }[] = [];
  const problemAt = ([start, end]: readonly [number, number], text: Text): ConfigProblem => {
    const { line, character } = document.positionAt(start);
    return { uri, start, end, line: line + 1, column: character + 1, message: text.en, text };
  };
  const report = (range: readonly [number, number], text: Text, path: Path): void => void found.push({ path, problem: problemAt(range, text) });

  for (const { offset, length, error } of errors) report([offset, offset + length], syntaxText(error), []);
  if (root) dropUnusable(root, (property, text) => report(span(property.children![0]!), text, []), dropped);
  const bodies = [root, ...members(root, 'overrides')];
  const phrases = bodies.flatMap((body) => {
    const ids = members(body, 'phrases').flatMap((phrase) => members(phrase).filter(({ parent }) => parent?.children?.[0]?.value === 'id'));
    for (const [n, id] of ids.entries()) if (ids.slice(n + 1).some(({ value }) => value === id.value)) report(span(id), writtenTwice(String(id.value)), []);
    return ids.map(({ value }) => String(value));
  });
  while (root && !dropped.has(root)) {
    const value = valueOf(root, dropped);
    const result = schema.safeParse(value);
    if (result.success) break;
    const before = new Set(dropped);
    const keys = (path: Path): readonly string[] => keysAt(schema, path);
    for (const { path, key, needs, text } of mistakesOf(result.error.issues, (path) => path.reduce<unknown>((inner, part) => (inner as Record<string, unknown> | undefined)?.[part], value), keys)) {
      const { node, complete } = nodeAt(root, path, before);
      if (key !== undefined) {
        const property = propertyOf(node, key, before);
        if (!property) continue;
        // Of a rule that is not known here, the name may be the mistake; its options say nothing then.
        const name = String(path.at(-1)), foreign = path.at(-2) === 'rules' && !keys(path.slice(0, -1)).includes(name) && !phrases.includes(name);
        if (!foreign) report(span(property.children![0]!), text, [...path, key]);
        dropped.add(property);
        continue;
      }
      // What follows only from a mistake already reported is not reported again.
      const known = needs ? needs.some((name) => isDropped(node, name, before)) : node.type === 'array' && !!node.children?.some((child) => before.has(child));
      if (!known) report(complete && node.type !== 'object' && node.type !== 'array' ? span(node) : opening(node), text, path);
      dropped.add(node.parent?.type === 'property' ? node.parent : node);
    }
  }

  const config = (root && !dropped.has(root) ? valueOf(root, dropped) : {}) as Config;
  found.sort((a, b) => a.problem.start - b.problem.start);
  const place = (path: Path): Node | undefined => root && nodeAt(root, path, dropped).node;
  return {
    uri, config, serial: ++serial,
    problems: found.map(({ problem }) => problem),
    paths: found.map(({ path }) => path),
    line: (path) => {
      const node = place(path);
      return node && document.positionAt((node.parent?.type === 'property' ? node.parent : node).offset).line + 1;
    },
    problem: (path, text) => {
      const node = place(path);
      return problemAt(node ? span(node) : [0, 0], text);
    },
    names: {
      rules: bodies.flatMap((body) => members(body, 'rules')).map(({ parent }) => parent!.children![0]!)
        .filter(({ value }) => value !== '__proto__').map((key) => ({ id: String(key.value), problem: (text) => problemAt(span(key), text) })),
      phrases,
    },
  };
}

const span = ({ offset, length }: Node): [number, number] => [offset, offset + length];

/** Where to point when a whole object or list is meant: its name, or its first bracket. */
function opening(node: Node): [number, number] {
  return node.parent?.type === 'property' ? span(node.parent.children![0]!) : [node.offset, node.offset + 1];
}

/** The plain value of what is left of `node`. Names without a value, as while somebody types, are left out. */
function valueOf(node: Node, dropped: ReadonlySet<Node>): unknown {
  const rest = (node.children ?? []).filter((child) => !dropped.has(child));
  if (node.type === 'array') return rest.map((child) => valueOf(child, dropped));
  if (node.type !== 'object') return node.value;
  return Object.fromEntries(rest.filter((property) => property.children?.[1]).map((property) => [property.children![0]!.value as string, valueOf(property.children![1]!, dropped)]));
}

/** The node at `path` of what is left, or the innermost there is above it. */
function nodeAt(root: Node, path: Path, dropped: ReadonlySet<Node>): { readonly node: Node; readonly complete: boolean } {
  let node = root;
  for (const part of path) {
    const next = typeof part === 'number' ? node.children?.filter((child) => !dropped.has(child))[part] : propertyOf(node, part, dropped)?.children?.[1];
    if (!next) return { node, complete: false };
    node = next;
  }
  return { node, complete: true };
}

function propertyOf(node: Node, key: string, dropped: ReadonlySet<Node>): Node | undefined {
  return node.type === 'object' ? node.children?.findLast((property) => property.children?.[0]?.value === key && !dropped.has(property)) : undefined;
}

/** Whether what stood in `node` under `key`, or in the list there, was dropped. */
function isDropped(node: Node, key: string, dropped: ReadonlySet<Node>): boolean {
  return !!node.children?.some((property) => property.children?.[0]?.value === key && (dropped.has(property) || !!property.children[1]?.children?.some((child) => dropped.has(child))));
}

/** The values in `node`, or in what stands there under `key`. */
function members(node: Node | undefined, key?: string): readonly Node[] {
  if (key !== undefined) return members(members(node).find(({ parent }) => parent?.type === 'property' && parent.children![0]!.value === key));
  const children = node?.type === 'object' || node?.type === 'array' ? node.children ?? [] : [];
  return children.flatMap((child) => (child.type === 'property' ? child.children?.[1] ?? [] : [child]));
}

/** Drops all but the last of names written twice, and `__proto__`, which is no name in JavaScript. */
function dropUnusable(node: Node, report: (property: Node, text: Text) => void, dropped: Set<Node>): void {
  const last = new Map<string, Node>();
  const drop = (property: Node, text: Text): void => {
    report(property, text);
    dropped.add(property);
  };
  for (const child of node.children ?? []) {
    if (node.type === 'object') {
      const key = String(child.children?.[0]?.value), earlier = last.get(key);
      if (earlier) drop(earlier, writtenTwice(key));
      if (key === '__proto__') drop(child, unknownKey(key, []));
      else last.set(key, child);
    }
    dropUnusable(child, report, dropped);
  }
}
