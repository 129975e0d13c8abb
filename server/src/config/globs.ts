import picomatch from 'picomatch/posix';

const compiled = new Map<string, (path: string) => boolean>();

/**
 * Whether `path` (relative, with `/`) is meant by `globs`: the last that matches it or a folder above it decides, and `!` before a glob
 * takes back. A glob without a slash matches at any depth. Undefined: none matches.
 */
export function meant(globs: readonly string[], path: string): boolean | undefined {
  const parts = path.split('/');
  const places = parts.map((_, index) => parts.slice(0, index + 1).join('/'));
  for (const glob of [...globs].reverse()) {
    const negated = glob.startsWith('!');
    const match = matcher(negated ? glob.slice(1) : glob);
    if (places.some((place) => match(place))) return !negated;
  }
  return undefined;
}

function matcher(glob: string): (path: string) => boolean {
  let match = compiled.get(glob);
  if (!match) {
    const plain = glob.replace(/^\.?\//, '').replace(/\/$/, '');
    // Parentheses stand for themselves (`app/(marketing)/**`), not for groups of a regular expression.
    const literal = plain.replace(/\\.|[()|+@]/g, (sign) => (sign.length > 1 ? sign : `\\${sign}`));
    match = picomatch(literal, { dot: true, nonegate: true, noextglob: true, basename: !/^\.?\/|\/./.test(glob) });
    if (compiled.size > 500) compiled.clear();
    compiled.set(glob, match);
  }
  return match;
}
