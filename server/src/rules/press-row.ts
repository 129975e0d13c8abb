import { openElements } from '../disclosure/elements';
import type { Draft } from '../engine/draft/draft';
import { elementsThat, passagesWith } from '../engine/draft/questions';
import type { Text } from '../engine/finding';
import type { Report } from '../engine/rule';

const title: Text = { en: 'Say who reported and when, with a link', ar: 'اذكر من نشر ومتى مع الرابط' };
const reported: Text = { en: ' ({outlet}, {date}, {link})', ar: ' ({الجهة}، {التاريخ}، {الرابط})' };

/** What stands above a row of logos: that the press has reported, and no more. */
const heading = /^\P{L}*(?:(?:as |we were |we are )?(?:seen|featured|heard|mentioned|covered|published|spotted) (?:in|on|by)(?: the (?:press|media|news))?|(?:in|as seen in) the (?:press|media|news)|(?:they|who) (?:talk(?:ed)?|wrote|write|reported) about us|(?:كما )?(?:ظهرنا|شوهدنا|ذ[ُ]?كرنا|شاهدتمونا|شفتونا|طلعنا)(?: (?:في|على))?(?: (?:وسائل )?(?:الإعلام|الصحافة))?|(?:تحدث|كتب|حكى|نشر)(?:ت|وا)? عن[ّ]?ا|(?:في|ماذا قالت) (?:الصحافة|الإعلام|وسائل الإعلام)(?: عنا)?)\P{L}*$/iu;
const headings = passagesWith(({ prose, quoted, hidden }) => (!quoted && !hidden && prose.length < 200 && heading.test(prose)) || undefined);
const pictures = elementsThat(({ name }) => name === 'img');

/** Rows of the logos of newspapers and broadcasters that lead to no report. */
export function pressRows(draft: Draft): Report[] {
  return headings(draft).flatMap(({ passage: { start, end, prose, hidden, languages } }): Report[] => {
    const next = draft.passages.find((other) => other.start >= end && other.kind !== 'alt' && other.kind !== 'link' && /\p{L}/u.test(other.prose.replace(/\s/g, '')) && !pictures(draft).some((picture) => picture.start <= other.start && picture.end >= other.end))?.start ?? draft.text.length;
    const row = hidden ? [] : pictures(draft).filter((picture) => picture.start >= end && picture.end <= Math.min(next, end + 3000));
    if (!row.length || row.every((picture) => /\b20\d\d\b|٢٠[٠-٩]{2}/.test(picture.attributes.get('alt')?.value ?? '') || isLinked(draft, picture.start, picture.end))) return [];
    const to = start + prose.trimEnd().replace(/[\s:.…،]+$/, '').length;
    return [{ start: start + prose.search(/\p{L}/u), end: to, language: languages[0] ?? 'en', fixes: [{ title, edits: [{ start: to, end: to, text: reported[languages[0] ?? 'en'] }] }] }];
  });
}

const links = elementsThat(({ name, attributes }) => name === 'a' && /[^#]/.test(attributes.get('href')?.value ?? ''));

function isLinked(draft: Draft, start: number, end: number): boolean {
  const open = new Set(openElements(draft, start).map((element) => element.start));
  return links(draft).some((link) => (link.start <= start && link.end >= end) || open.has(link.start));
}
