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
