/**
 * Arabic verbs in the present and the future, as people write them from Cairo to Kuwait: each stem with the prefixes of
 * person and the endings of number. ب and س come off by themselves, and so do pronouns and the ه of the Egyptian future, but
 * for "I will" and short verbs.
 */
function conjugated(persons: readonly (readonly [prefix: string, ...endings: string[]])[], stems: readonly string[]): string[] {
  return stems.flatMap((stem) => persons.flatMap(([prefix, ...endings]) => endings.flatMap((ending) => {
    const verb = `${prefix}${ending && stem.endsWith('ي') ? stem.slice(0, -1) : stem}${ending}`;
    return prefix === 'أ' || verb.length < 4 ? [verb, `ه${verb}`] : [verb];
  })));
}

/** He, she, it and they do it. */
export const theyDo = (...stems: readonly string[]): string[] => conjugated([['ي', '', 'وا', 'ون'], ['ت', '']], stems);

/** The reader does it: a man, a woman or several. */
export const youDo = (...stems: readonly string[]): string[] => conjugated([['ت', '', 'ين', 'وا', 'ون'], ['ت', 'ي']], stems);

/** The reader will do it. Without a mark of the future it may be what she does, or what it does. */
export const youWill = (...stems: readonly string[]): string[] => stems.flatMap((stem) => ['هت', 'حت', 'ست', 'راح ت', 'رح ت', 'سوف ت'].flatMap((future) => ['', 'ي', 'ين', 'وا', 'ون'].map((ending) => `${future}${stem}${ending}`)));

/** We do it, or I do. */
export const weDo = (...stems: readonly string[]): string[] => conjugated([['ن', ''], ['أ', '']], stems);

/** Do not: as MSA and the Gulf write it, and as Egypt does, where the verb stands between م and ش. Stems without their ت. */
export const youDoNot = (...stems: readonly string[]): string[] => stems.flatMap((stem) => [
  ...['لا', 'ما', 'بلاش'].flatMap((no) => ['', 'ي', 'وا', 'ين', 'ون', 'ن'].map((ending) => `${no} ت${stem}${ending}`)),
  ...['مت', 'مات', 'ما ت'].flatMap((no) => ['ش', 'يش', 'وش'].map((ending) => `${no}${stem}${ending}`)),
]);
