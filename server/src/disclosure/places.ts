import type { Text } from '../engine/finding';
import type { Declaration } from './declared';

/** What people call the place of a tag. */
export function placeOfTag({ form, name }: Pick<Declaration, 'form' | 'name'>): Text {
  switch (form) {
    case 'frontMatter': return name === 'ai-disclosure' ? { en: 'front matter', ar: 'رأس الملف' } : { en: `front matter (${name})`, ar: `رأس الملف (${name})` };
    case 'meta': return { en: 'meta tag', ar: 'وسم meta' };
    case 'attribute': return { en: `attribute ${name}`, ar: `السمة ${name}` };
    case 'jsonLd': return { en: `JSON-LD (${name})`, ar: `JSON-LD (${name})` };
    case 'line': return { en: `line “${name}:”`, ar: `السطر ${name}` };
  }
}
