import type { Draft } from '../draft/draft';
import type { Language } from '../finding';

/** The text of a link or button is seldom longer. */
const reach = 400;
const linkBefore = /\[[^[\]]*$/, linkBehind = /^[^[\]]*\](?:\(|\[)/;
const tagBefore = /<(a|button)\b[^<>]*>(?:(?!<\/\1\b|<\1\b)[^])*$/i;

/** Whether `offset` stands in the text of a link or button, which leads somewhere itself. */
export function isInLink({ text, format }: Draft, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - reach), offset);
  return (format !== 'plaintext' && tagBefore.test(before)) || ((format === 'markdown' || format === 'mdx') && linkBefore.test(before) && linkBehind.test(text.slice(offset, offset + reach)));
}

const addresses: Record<Language, readonly (readonly [address: RegExp, here: string])[]> = {
  en: [[/(?<=\bonline(?: at any time)?)(?: at|:) \{(?:address|link)\}/g, ''], [/(?: at|:) \{(?:address|link)\}/g, ' here']],
  ar: [[/(?<=إلكترونيًا) عبر \{الرابط\}|(?<=عبر الموقع[^{}]*): \{الرابط\}/g, ''], [/(?<=والإلغاء )(?:عبر|من) \{الرابط\}/g, 'إلكترونيًا'], [/(?:عبر|من) \{الرابط\}/g, 'من هنا'], [/في \{الرابط\}/g, 'هنا'], [/: \{الرابط\}/g, ' هنا']],
};

/** A suggestion without the blanks for addresses, which have no place in the text of a link. */
export function withoutAddress(suggestion: string, language: Language): string {
  return addresses[language].reduce((text, [address, here]) => text.replace(address, here), suggestion);
}
