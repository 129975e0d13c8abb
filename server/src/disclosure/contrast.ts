import type { BlockElement } from '../engine/draft/block';
import type { Draft } from '../engine/draft/draft';
import { elementsThat } from '../engine/draft/questions';
import { perDraft } from '../engine/draft/remembered';
import { elementEnds } from './elements';

/** Ink and ground closer than this, by WCAG's measure, look the same. */
const faintest = 1.4;

/** What an element's style paints. */
interface Painted {
  readonly start: number;
  readonly end: number;
  readonly ink: string | undefined;
  readonly ground: string | undefined;
  /** Where the ink is named. */
  readonly style: { readonly start: number; readonly end: number } | undefined;
}

/**
 * Whether what stands at `offset` has the colour of the ground it stands on, however far out that is painted. Where no
 * ground is named and no class may paint one, a page is white.
 */
export function isInkOnItsGround(draft: Draft, offset: number): boolean {
  return inkOnItsGround(draft, offset) !== undefined;
}

/** Where that ink is named: the value of a `style` or `color` attribute. */
export function inkOnItsGround(draft: Draft, offset: number): { readonly start: number; readonly end: number } | undefined {
  const around = paintedIn(draft).filter(({ start, end }) => start <= offset && end > offset);
  const painted = around.findLast((one) => one.ink !== undefined), ink = painted?.ink, ground = around.findLast((one) => one.ground !== undefined)?.ground;
  if (ink === undefined || (ground === undefined && /<style\b|\bclass(?:Name)?\s*=/i.test(draft.text))) return undefined;
  return isSame(ink, ground ?? 'white') ? painted?.style : undefined;
}

const paintedElements = elementsThat(({ attributes }) => /color|background/i.test(attributes.get('style')?.value ?? '') || attributes.has('bgcolor') || attributes.has('color'));

/** What an element paints, by itself. */
function paintOf({ attributes }: BlockElement): Omit<Painted, 'start' | 'end'> {
  const style = attributes.get('style'), color = attributes.get('color'), ink = style && inkOf(style.value);
  return { ink: ink ?? color?.value, ground: (style && groundOf(style.value)) ?? attributes.get('bgcolor')?.value, style: ink === undefined ? color : style };
}

const paintedIn = perDraft((draft): readonly Painted[] => {
  const elements = paintedElements(draft);
  const ends = elements.length ? elementEnds(draft, elements) : undefined;
  return elements.map((element) => ({ start: element.start, end: ends?.get(element) ?? 0, ...paintOf(element) }));
});

/** Elements whose words may be gone because their ink looks like what it may stand on. Most drafts have no such ink, and nothing else is looked at. */
export const vanishing = perDraft((draft): readonly { readonly start: number; readonly end: number }[] => {
  const paints = paintedElements(draft).map(paintOf), groundsOf = (some: typeof paints): string[] => [...new Set(some.flatMap(({ ground }) => ground ?? []))];
  const grounds = ['white', ...groundsOf(paints)], inner = groundsOf(paints.filter(({ ink }) => ink === undefined)), seen = new Set<string>(), gone = new Set<string>();
  for (const { ink, ground } of paints) {
    if (ink === undefined || seen.size === seen.add(`${ink} ${ground}`).size) continue;
    // What names its ground stands on it, unless an element within names another and no ink.
    if ((ground === undefined ? grounds : [ground, ...inner]).some((one) => isSame(ink, one))) gone.add(ink);
  }
  return gone.size ? paintedIn(draft).filter(({ ink }) => ink !== undefined && gone.has(ink)) : [];
});

/** The colour that `style` writes in. */
export function inkOf(style: string): string | undefined {
  return /(?:^|[;\s])color\s*:\s*([^;]+)/i.exec(style)?.[1];
}

/** The colour that `style` paints behind. */
export function groundOf(style: string): string | undefined {
  return /background(?:-color|-image)?\s*:\s*([^;]+)/i.exec(style)?.[1];
}

/** Whether nobody can tell `ink` from `ground`. */
export function isSame(ink: string, ground: string): boolean {
  if (/transparent|rgba\([^)]*,\s*0?(?:\.[0-2]\d*)?\s*\)/i.test(ink)) return true;
  const one = colour(ink), other = colour(ground);
  return one !== undefined && other !== undefined && contrast(one, other) < faintest;
}

type Colour = readonly [number, number, number];

const named: Readonly<Record<string, string>> = { white: '#ffffff', black: '#000000', whitesmoke: '#f5f5f5', snow: '#fffafa', ivory: '#fffff0', gray: '#808080', grey: '#808080', silver: '#c0c0c0', red: '#ff0000', navy: '#000080', blue: '#0000ff', green: '#008000' };

/** The colour that opens `value`; undefined for pictures and names nobody hides text with. */
function colour(value: string): Colour | undefined {
  const text = value.trim().toLowerCase();
  const word = /^[a-z]+/.exec(text)?.[0] ?? '';
  const hex = /^#([\da-f]{6}|[\da-f]{3})\b/.exec(named[word] ?? text)?.[1];
  if (hex) return (hex.length === 3 ? [...hex].map((digit) => digit + digit) : hex.match(/../g) as string[]).map((pair) => parseInt(pair, 16)) as unknown as Colour;
  const parts = /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)/.exec(text);
  return parts ? [Number(parts[1]), Number(parts[2]), Number(parts[3])] : undefined;
}

/** The contrast ratio of WCAG, from 1 to 21. */
function contrast(one: Colour, other: Colour): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(rgb: Colour): number {
  const [red, green, blue] = rgb.map((part) => {
    const share = part / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
