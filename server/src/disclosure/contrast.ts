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

/** Whether an element of the draft names a colour. */
export function hasColours(draft: Draft): boolean {
  return paintedElements(draft).length > 0;
}

const paintedIn = perDraft((draft): readonly Painted[] => {
  const elements = paintedElements(draft);
  const ends = elements.length ? elementEnds(draft, elements) : undefined;
  return elements.map((element) => {
    const { attributes } = element, style = attributes.get('style'), color = attributes.get('color');
    const ink = style && inkOf(style.value);
    return { start: element.start, end: ends?.get(element) ?? 0, ink: ink ?? color?.value, ground: (style && groundOf(style.value)) ?? attributes.get('bgcolor')?.value, style: ink === undefined ? color : style };
  });
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
