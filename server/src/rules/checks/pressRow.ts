import { openElements } from '../../disclosure/elements';
import type { BlockElement } from '../../engine/draft/block';
import type { Draft } from '../../engine/draft/draft';
import { elementsThat, passagesWith } from '../../engine/draft/questions';
import type { Text } from '../../engine/finding';
import type { Report } from '../../engine/rule';

const title: Text = { en: 'Say who reported and when, with a link', ar: 'اذكر من نشر ومتى مع الرابط' };
const reported: Text = { en: ' ({outlet}, {date}, {link})', ar: ' ({الجهة}، {التاريخ}، {الرابط})' };

/** What stands above a row of logos: that the press has reported, and no more. */
const heading = /^\P{L}*(?:(?:as |we were )?(?:seen|featured|heard|mentioned|covered|spotted) (?:in|on|by)(?: the (?:press|media|news))?|(?:they|who) (?:talk|write|wrote)(?:ed)? about us|(?:كما )?(?:ظهرنا|شوهدنا|ذُ?كرنا|شاهدتمونا|شفتونا)(?: (?:في|على))?(?: (?:وسائل )?(?:الإعلام|الصحافة))?|(?:تحدث|كتب|نشر)(?:ت|وا)? عنّ?ا)\P{L}*$/iu;
const headings = passagesWith(({ prose, quoted }) => (!quoted && prose.length < 200 && heading.test(prose)) || undefined);
const pictures = elementsThat(({ name }) => name === 'img'), links = elementsThat(({ name, attributes }) => name === 'a' && /[^#]/.test(attributes.get('href')?.value ?? ''));

/** Rows of the logos of newspapers and broadcasters that lead to no report. */
export function pressRows(draft: Draft): Report[] {
  return headings(draft).flatMap(({ passage: { start, end, prose, hidden, languages } }): Report[] => {
    const row = hidden ? [] : rowBehind(draft, end);
    if (row.every((picture) => /20\d\d|٢٠[٠-٩]{2}/.test(picture.attributes.get('alt')?.value ?? '') || isLinked(draft, picture))) return [];
    const to = start + prose.trimEnd().replace(/[\s:.…،]+$/, '').length, language = languages[0] ?? 'en';
    return [{ start: start + prose.search(/\p{L}/u), end: to, language, fixes: [{ title, edits: [{ start: to, end: to, text: reported[language] }] }] }];
  });
}

/** The pictures behind `end` that follow each other without a word between them. */
function rowBehind(draft: Draft, end: number): BlockElement[] {
  const row: BlockElement[] = [];
  for (const picture of pictures(draft)) {
    if (picture.start < end) continue;
    if (/\p{L}/u.test(draft.text.slice(end, picture.start).replace(/<[^<>]*>|\[?!?\[[^\]]*\]\([^)]*\)/g, ''))) break;
    row.push(picture);
    end = picture.end;
  }
  return row;
}

function isLinked(draft: Draft, { start, end }: BlockElement): boolean {
  const open = openElements(draft, start);
  return links(draft).some((link) => (link.start <= start && link.end >= end) || open.some((one) => one.start === link.start));
}
