/** Throws where `actual` and `expected` differ as JSON; the hosts share no assertion library. */
export function equal(actual: unknown, expected: unknown, what: string): void {
  const [is, wanted] = [actual, expected].map((value) => JSON.stringify(value, undefined, 1));
  if (is !== wanted) throw new Error(`${what}: expected ${wanted}, got ${is}`);
}

/** Throws where `condition` does not hold. */
export function ok(condition: unknown, what: string): asserts condition {
  if (!condition) throw new Error(what);
}
