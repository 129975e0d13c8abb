import type { Attribute, BlockElement } from '../engine/draft/block';
import type { Draft } from '../engine/draft/draft';
import { elementsThat } from '../engine/draft/questions';
import { perDraft } from '../engine/draft/remembered';
import { groundOf, inkOf, inkOnItsGround, isInkOnItsGround, isSame, vanishing } from './contrast';
import { contentOf, elementEnds } from './elements';

/** Smaller than this many CSS pixels, people do not find it. */
const smallest = 8;

/** Declarations of CSS that keep people from reading what stands there. `[start, end)` is their text in the draft. */
export interface Faint {
  readonly start: number;
  readonly end: number;
  /** What to write there so that people can read it. */
  readonly legible: string;
}

/** An element's part of the text. */
interface Range {
  readonly start: number;
  readonly end: number;
}

/** Whether styles around `offset` let people read what stands there: on the page, not minute, not see-through, not in the colour of its ground. */
export function isLegible(draft: Draft, offset: number, least = smallest): boolean {
  return faintStyle(draft, offset, least) === undefined && !isInkOnItsGround(draft, offset);
}

/** The style around `offset` that keeps people from reading it, its colour included. */
export function hidingStyle(draft: Draft, offset: number, least = smallest): Faint | undefined {
  const faint = faintStyle(draft, offset, least);
  if (faint) return faint;
  const ink = inkOnItsGround(draft, offset);
  if (!ink) return undefined;
  const value = draft.text.slice(ink.start, ink.end);
  return { ...ink, legible: value.includes(':') ? legibleStyle(value) : 'black' };
}

interface Ranges {
  readonly faint: readonly (Range & { readonly style: Faint; readonly bySize: boolean })[];
  /** Elements that name a size people can read: within them a smaller one farther out is none. */
  readonly sized: readonly Range[];
}

/** By the least size. */
const known = perDraft((_): Map<number, Ranges> => new Map());

/** Where alone {@link hidingStyle} may find something, at the usual least size. Most drafts have no such place. */
export function hiddenPlaces(draft: Draft): readonly { readonly start: number; readonly end: number }[] {
  return [...rangesOf(draft, smallest).faint, ...vanishing(draft)];
}

/** The style around `offset` that hides what stands there from people: an attribute's, or that of a class in the draft's own style sheet. */
function faintStyle(draft: Draft, offset: number, least = smallest): Faint | undefined {
  const { faint, sized } = rangesOf(draft, least);
  return faint.find(({ start, end, bySize }) => start <= offset && end > offset && !(bySize && sized.some((inner) => inner.start > start && inner.start <= offset && inner.end > offset)))?.style;
}

function rangesOf(draft: Draft, least: number): Ranges {
  const byLeast = known(draft);
  let ranges = byLeast.get(least);
  if (!ranges) byLeast.set(least, (ranges = faintRanges(draft, least)));
  return ranges;
}

/** Declarations that may make something faint, or name a size. Most styles are margins. */
const telling = /font|opacity|display|visibility|overflow|indent|left|right|top|bottom|mso-hide|clip|transform|color|background/i;
const styledElements = elementsThat(({ attributes }) => telling.test(attributes.get('style')?.value.replace(/(?:margin|padding|border|text-align)[^;]*/gi, '') ?? ''));

function faintRanges(draft: Draft, least: number): Ranges {
  const styled: { readonly element: Pick<BlockElement, 'name' | 'start' | 'end'>; readonly style: Faint; readonly bySize?: boolean }[] = [], readable: BlockElement[] = [];
  for (const element of styledElements(draft)) {
    const style = element.attributes.get('style');
    if (!style) continue;
    const size = sizeIn.exec(style.value);
    if (isFaint(style.value, least)) styled.push({ element, style: { start: style.start, end: style.end, legible: legibleStyle(style.value) }, bySize: !isFaint(style.value.replace(/font(?:-size)?\s*:[^;]*/i, ''), least) });
    else if (size && /^p/i.test(size[2] as string)) readable.push(element);
  }
  styled.push(...classed(draft, least), ...utilities(draft, least));
  if (!styled.length) return { faint: [], sized: [] };
  const ends = elementEnds(draft, [...styled.map(({ element }) => element), ...readable]);
  return {
    faint: styled.map(({ element, style, bySize = false }) => ({ start: element.start, end: ends.get(element) ?? 0, style, bySize })),
    sized: readable.map((element) => ({ start: element.start, end: ends.get(element) ?? 0 })),
  };
}

/** `style` written so that people can read it. */
function legibleStyle(style: string): string {
  return style.split(';').map((one) => (/^\s*(?:font-size|font)\s*:/i.test(one) ? one.replace(/[\d.]+\s*(?:px|pt|em|rem|%)/i, '16px') : one))
    .filter((one) => !hides.test(one)).join(';');
}

/** Declarations that keep something from the eye, each by itself or with others. */
const hides = /^\s*(?:(?:opacity|color|background(?:-color)?|overflow|mso-hide|clip(?:-path)?|text-indent|transform)\s*:|display\s*:\s*none|visibility\s*:\s*hidden|(?:max-)?(?:height|width|line-height)\s*:\s*[01](?:px|pt|em)?\s*(?:!important)?\s*$|(?:left|right|top|bottom)\s*:\s*-\d)/i;

const sheets = elementsThat(({ name }) => name === 'style');
const cssRule = /([^{}]+)\{([^{}]*)\}/g;
const media = /@media[^{}]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g;
const classAttribute = /<([a-z][\w-]*)\b[^<>]*?\s(?:class|id|className)\s*=\s*["']([^"']*)["'][^<>]*>/gi;

/** Elements whose class or id has a faint rule in a style sheet of the draft. */
function* classed(draft: Draft, least: number): Generator<{ element: Pick<BlockElement, 'name' | 'start' | 'end'>; style: Faint }> {
  const faint = new Map<string, Faint>();
  for (const element of sheets(draft)) {
    const { text: css, start: from } = contentOf(draft, element);
    const always = css.replace(media, (rules) => ' '.repeat(rules.length));
    for (const rule of css.matchAll(cssRule)) {
      // What some screens or states show is not hidden.
      const gone = isGone(rule[2] as string), names = (rule[1] as string).trim();
      if (gone ? !always.includes(rule[0]) || shownAgain(css, names) : !isFaint(rule[2] as string, least)) continue;
      const start = from + rule.index + (rule[1] as string).length + 1;
      for (const selector of (rule[1] as string).split(',')) {
        const name = /^(?:[a-z]+)?[.#]([\w-]+)$/i.exec(selector.trim())?.[1];
        if (name) faint.set(name, { start, end: start + (rule[2] as string).length, legible: legibleStyle(rule[2] as string) });
      }
    }
  }
  if (!faint.size) return;
  for (const { 0: whole, 1: name, 2: classes, index } of draft.text.matchAll(classAttribute)) {
    const style = (classes as string).split(/\s+/).map((one) => faint.get(one)).find(Boolean);
    if (style) yield { element: { name: (name as string).toLowerCase(), start: index, end: index + whole.length }, style };
  }
}

/** Whether another rule for what `selector` names displays it. */
function shownAgain(css: string, selector: string): boolean {
  return [...css.matchAll(cssRule)].some(([, other, style]) => (other as string).includes(selector) && /(?:^|[;\s])(?:display\s*:(?!\s*none)|visibility\s*:\s*visible)/i.test(style as string));
}

/** Class names that style by themselves, as Tailwind's do. */
const utility = /(?<=^|\s)(?:text-\[([\d.]+)(px|pt|rem|em)\]|(?:opacity-(?:0|5|10|15|20)))(?=\s|$)/g;

const classOf = ({ attributes }: BlockElement): Attribute | undefined => attributes.get('class') ?? attributes.get('classname');
const withUtility = elementsThat((element) => classOf(element)?.value.match(utility) != null);

/** Elements that such a class makes faint. */
function* utilities(draft: Draft, least: number): Generator<{ element: BlockElement; style: Faint }> {
  for (const element of withUtility(draft)) {
    const names = classOf(element) as Attribute;
    const faint = [...names.value.matchAll(utility)].some(([, size, unit]) => size === undefined || isFaint(`font-size:${size}${unit}`, least));
    if (faint) yield { element, style: { start: names.start, end: names.end, legible: names.value.replace(utility, '').replace(/\s+/g, ' ').trim() } };
  }
}

const sizeIn = /font(?:-size)?\s*:[^;]*?([\d.]+)\s*(px|pt|em|rem|%)/i;

function isFaint(style: string, least: number): boolean {
  if (!style) return false;
  if (isGone(style)) return true;
  const size = sizeIn.exec(style);
  if (size) {
    const unit = size[2]?.toLowerCase();
    if (Number(size[1]) * (unit === 'pt' ? 4 / 3 : unit === '%' ? 0.16 : unit === 'em' || unit === 'rem' ? 16 : 1) < least) return true;
  }
  if (/(?:^|[;\s])opacity\s*:\s*0?(?:\.[0-2]\d*)?\s*(?:;|$)/i.test(style)) return true;
  if (/font-size\s*:\s*0*(?:\.0+)?\s*(?:!important\s*)?(?:;|$)/i.test(style) || isAway(style)) return true;
  const ink = inkOf(style), ground = groundOf(style);
  return ink !== undefined && ground !== undefined && isSame(ink, ground);
}

function isGone(style: string): boolean {
  return /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

/** Cut off, or put where nobody looks. */
function isAway(style: string): boolean {
  if (/overflow\s*:\s*hidden/i.test(style) && /(?:^|[;\s])(?:max-)?(?:height|width)\s*:\s*[01](?:px|pt|em)?\s*(?:!important\s*)?(?:;|$)/i.test(style)) return true;
  return /text-indent\s*:\s*-\d{3,}|(?:^|[;\s])(?:left|right|top|bottom)\s*:\s*-\d{3,}|mso-hide\s*:\s*all|clip\s*:\s*rect\(\s*[01](?:px)?[\s,]+[01]|clip-path\s*:\s*inset\(\s*(?:50|100)%|transform\s*:\s*scale\(\s*0\s*\)/i.test(style);
}
