/** The first of `count` indexes, in order, of which `holds` is true, where it is true of all behind it as well; `count` without one. */
export function firstThat(count: number, holds: (index: number) => boolean): number {
  let low = 0, high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** `list`, sorted in place. Nearly all that is gathered from a text is in order already, and only looked at. */
export function ordered<T>(list: T[], compare: (a: T, b: T) => number): T[] {
  for (let n = 1; n < list.length; n++) if (compare(list[n - 1] as T, list[n] as T) > 0) return list.sort(compare);
  return list;
}

/** Of `ranges` that share a place, the longest; in the order of the text. */
export function longest<T extends { readonly start: number; readonly end: number }>(ranges: readonly T[]): T[] {
  const kept: T[] = [];
  for (const range of ordered([...ranges], (a, b) => a.start - b.start)) {
    const last = kept.at(-1);
    if (!last || range.start >= last.end) kept.push(range);
    else if (range.end - range.start > last.end - last.start) kept[kept.length - 1] = range;
  }
  return kept;
}

/** `list` with `fresh` in the place of `[from, to)`, and `move` applied to all behind. Long lists are made so at every key: it is filled once. */
export function replaced<T>(list: readonly T[], from: number, to: number, fresh: readonly T[], move?: (one: T) => T): T[] {
  const behind = from + fresh.length, all = new Array<T>(behind + list.length - to);
  for (let n = 0; n < from; n++) all[n] = list[n] as T;
  for (let n = 0; n < fresh.length; n++) all[from + n] = fresh[n] as T;
  for (let n = to; n < list.length; n++) all[behind + n - to] = move ? move(list[n] as T) : list[n] as T;
  return all;
}
