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
