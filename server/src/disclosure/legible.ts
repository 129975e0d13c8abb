import type { Draft } from '../engine/draft/draft';
import { elementEnds } from './elements';

/** Smaller than this many CSS pixels, people do not find it. */
const smallest = 8;

const faint = new WeakMap<Draft, readonly { readonly start: number; readonly end: number }[]>();

/** Whether styles around `offset` let people read what stands there: not minute, not see-through, not in the colour of its ground. */
export function isLegible(draft: Draft, offset: number): boolean {
  let ranges = faint.get(draft);
  if (!ranges) {
    const styled = draft.elements.filter(({ attributes }) => isFaint(attributes.get('style')?.value ?? ''));
    const ends = styled.length ? elementEnds(draft, styled) : undefined;
    faint.set(draft, (ranges = styled.map((element) => ({ start: element.start, end: ends?.get(element) ?? 0 }))));
  }
  return !ranges.some(({ start, end }) => start <= offset && end > offset);
}

function isFaint(style: string): boolean {
  if (!style) return false;
  const size = /font-size\s*:\s*([\d.]+)\s*(px|pt|em|rem)?/i.exec(style);
  if (size) {
    const unit = size[2]?.toLowerCase();
    if (Number(size[1]) * (unit === 'pt' ? 4 / 3 : unit === 'em' || unit === 'rem' ? 16 : 1) < smallest) return true;
  }
  if (/(?:^|[;\s])opacity\s*:\s*0?(?:\.[0-2]\d*)?\s*(?:;|$)/i.test(style)) return true;
  const ink = colour(/(?:^|[;\s])color\s*:\s*([^;]+)/i.exec(style)?.[1]);
  const ground = colour(/background(?:-color)?\s*:\s*([^;]+)/i.exec(style)?.[1]);
  return ink !== undefined && ink === ground;
}

/** Colours as people write them for one another: `#fff`, `#FFFFFF` and `white` are one. */
function colour(value: string | undefined): string | undefined {
  const text = value?.trim().toLowerCase().replace(/\s*!important$/, '');
  if (!text) return undefined;
  if (/^(?:#fff|#ffffff|white|rgb\(\s*255\s*,\s*255\s*,\s*255\s*\))$/.test(text)) return 'white';
  return text.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3');
}
