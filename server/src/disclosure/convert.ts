import type { Draft } from '../engine/draft/draft';
import type { Edit } from '../engine/finding';
import { declarationsIn, usesAi, type Declaration } from './declared';
import { indentAt, joined, newlineOf, type Change } from './written';
import { placeTag, rewriteTag } from './tag';
import { rankOf, type Level } from './vocabulary';

type Certain = Declaration & { readonly level: Level };

/**
 * The edits that say in the words of the W3C what the draft declares in another dialect, in the places where it stands;
 * none where it already does. A free sentence and the mere name of a tool are left as they are: what level they mean is
 * the writer's to say. So is every form that has no W3C words, such as JSON-LD or a line of text: the tag is set beside it.
 */
export function convertToW3c(draft: Draft): Edit[] {
  if (draft.frontMatter?.error !== undefined) return [];
  const all = declarationsIn(draft);
  const foreign = all.filter(isForeign);
  const changes: Change[] = [
    ...onePlace(draft, all.filter(({ form }) => form === 'frontMatter'), foreign),
    ...onePlace(draft, all.filter(({ form }) => form === 'meta'), foreign),
    ...foreign.filter(({ form }) => form === 'attribute').flatMap((declaration) => rewriteTag(draft, declaration, declaration.level) ?? []),
  ];
  const tagged = all.some(({ form, scope }) => scope.document && (form === 'frontMatter' || form === 'meta' || form === 'attribute'));
  const other = tagged ? undefined : strongest(all.filter(isCertain).filter(({ form, scope }) => scope.document && (form === 'jsonLd' || form === 'line')));
  const tag = other && placeTag(draft, other.level);
  if (tag) changes.push(tag);
  return joined(changes);
}

/** Front matter and the metas of a page hold one W3C word each: the old keys that say no more than it go. */
function onePlace(draft: Draft, here: readonly Declaration[], foreign: readonly Certain[]): Change[] {
  const own = here.find(({ name }) => name === 'ai-disclosure');
  const old = here.filter((declaration): declaration is Certain => foreign.includes(declaration as Certain));
  const source = own ? old.find((declaration) => declaration === own) : strongest(old);
  const added = source ? inW3cWords(draft, source, source.level) : [];
  if (!source || !added.length) return [];
  const idle = source.form === 'frontMatter' ? old.filter((other) => other !== source && usesAi(other.level) === usesAi(source.level)) : [];
  return [...added, ...idle.flatMap((other) => lineOf(draft, other) ?? [])];
}

/** The declaration with `level` for its word; what an IETF value says besides stands in keys or tags of its own. */
export function inW3cWords(draft: Draft, source: Declaration, level: Level): Change[] {
  const change = rewriteTag(draft, source, level);
  if (!change) return [];
  const besides = companions(draft, source);
  const element = source.form === 'meta' ? draft.elements.find(({ start, end }) => source.start >= start && source.end <= end) : undefined;
  const added = element && change.end < element.end ? [change, { start: element.end, end: element.end, text: besides }] : [{ ...change, text: change.text + besides }];
  return added.filter(({ text }) => text !== '');
}

function isForeign(declaration: Declaration): declaration is Certain {
  return declaration.dialect !== 'w3c' && isCertain(declaration);
}

function isCertain({ level, dialect, value, name, form }: Declaration): boolean {
  if (level === undefined || dialect === 'phrase' || dialect === 'tools') return false;
  // "ai: true" says that AI was used, not how much.
  if (dialect === 'boolean' && usesAi(level) && !/generat|assist/i.test(name)) return false;
  // A list or an object holds more than a word.
  return form !== 'frontMatter' || !/^[[{\n]/.test(value) || /^\{\s*["']?(?:level|mode)["']?\s*:[^,]*\}$/.test(value);
}

/** The one that says most of AI. */
function strongest(declarations: readonly Declaration[]): Certain | undefined {
  return [...declarations].filter(isCertain).sort((a, b) => rankOf(b.level as Level) - rankOf(a.level as Level))[0] as Certain | undefined;
}

/** What an IETF value says besides its mode, as keys or tags of their own that do not stand there yet. */
function companions(draft: Draft, { form, value, level, start }: Declaration): string {
  if (level === 'none') return '';
  const isToml = draft.frontMatter?.syntax === 'toml';
  return [...value.matchAll(/\b(model|provider|reviewed-by)\s*=\s*(?:\\?"|&quot;)((?:(?!\\?"|&quot;)[^\n])+)/g)].map(([, key, text]) => {
    const name = key === 'reviewed-by' ? key : `ai-${key}`;
    if (form === 'meta') return `${newlineOf(draft)}${indentAt(draft.text, start)}<meta name="${name}" content="${text}">`;
    return draft.frontMatter?.values.some((other) => other.key === name) ? '' : `${newlineOf(draft)}${name}${isToml ? ' =' : ':'} "${text}"`;
  }).join('');
}

/** The removal of a front matter entry that has its line to itself. */
function lineOf(draft: Draft, { start, end }: Declaration): Change | undefined {
  const { text } = draft;
  const from = text.lastIndexOf('\n', start) + 1, next = text.indexOf('\n', end);
  const isOne = !text.slice(start, end).includes('\n') && next >= 0 && /^\s*(?:#.*)?$/.test(text.slice(end, next));
  return isOne ? { start: from, end: next + 1, text: '' } : undefined;
}
