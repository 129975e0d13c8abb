import { elementEnds } from '../disclosure/elements';
import type { BlockElement } from '../engine/draft/block';
import type { Draft } from '../engine/draft/draft';
import { elementsThat } from '../engine/draft/questions';
import type { Language, Text } from '../engine/finding';
import type { Report } from '../engine/rule';

const message: Text = {
  en: 'This banner offers “{text}” and nothing beside it: who does not want to be tracked has no way to say so, and a yes without a no is no consent. Add a button of the same rank that refuses.',
  ar: 'لا يعرض هذا الشريط إلا «{text}»، فمن لا يريد أن يُتتبَّع لا يجد كيف يقول ذلك، والموافقة التي لا رفض بجانبها ليست موافقة. أضف زرًا للرفض بالمرتبة نفسها.',
};
const title: Text = { en: 'Add a button that refuses', ar: 'أضف زرًا للرفض' };
const refuse: Text = { en: 'Reject all', ar: 'رفض الكل' };

const named = /cookie|consent-?(?:banner|bar|popup|modal)|gdpr/i;
const aboutCookies = /\b(?:we|site|website|page|partners?|shop|app|by|your)\b[^.\n]{0,60}\bcookies?\b|\bcookies?\b[^.\n]{0,40}\b(?:we use|to (?:improve|measure|give|personali|analy|ensure|offer|make|help))|\btrack|ملفات (?:تعريف|ال)|الكوكيز|كوكيز/i;
/** What a page cannot do without asks nobody. */
const needed = /\b(?:only|just|one|strictly|no other)\b[^.\n]{0,40}\b(?:necessary|essential|cookies? (?:that|which|we need|to (?:remember|keep)))|\bno consent\b|\bno tracking\b|الضرورية فقط|لا (?:يحتاج|تحتاج|نتتب)/i;
const button = /<(button|a)\b([^<>]*)>([^]*?)<\/\1\s*>/gi;
const accepts = /^(?:i )?(?:accept|agree|allow|ok(?:ay)?\b|got it|understood|i consent|yes|sounds good|fine)|^(?:أ?وافق|موافق|قبول|أقبل|اقبل|حسن[اً]|فهمت|نعم|تمام|السماح)/i;
const refuses = /\b(?:reject|decline|refuse|deny|no|not|without|only|necessary|essential|manage|settings?|preferences|customi[sz]e|choices?|choose|options?|opt|withdraw|later)\b|(?:أ?رفض|الضروري|الأساسي|إعدادات|الإعدادات|تخصيص|خيارات|إدارة|اختيار|لا |فقط)/i;

const banners = elementsThat(({ name, attributes }) => name !== 'a' && name !== 'input' && ['class', 'classname', 'id'].some((attribute) => named.test(attributes.get(attribute)?.value ?? '')));

/** Cookie banners in markup in which one can only agree. */
export function cookieBanners(draft: Draft): Report[] {
  const found = banners(draft).filter(({ hidden }) => !hidden);
  if (!found.length) return [];
  const ends = elementEnds(draft, found);
  return found.flatMap((banner) => onlyYes(draft, banner, ends.get(banner) ?? banner.end)).slice(0, 1);
}

function onlyYes(draft: Draft, { end: from }: BlockElement, to: number): Report[] {
  const inside = draft.text.slice(from, to);
  const words = inside.replace(/<[^<>]*>/g, ' ');
  if (!aboutCookies.test(words) || needed.test(words)) return [];
  const buttons = [...inside.matchAll(button)].map((match) => ({ match, says: (match[3] as string).replace(/<[^<>]*>/g, ' ').trim() }));
  const yes = buttons.find(({ says }) => accepts.test(says));
  if (!yes || buttons.some(({ says }) => refuses.test(says)) || /type\s*=\s*["']?(?:checkbox|radio)|role\s*=\s*["']?switch/i.test(inside)) return [];
  const { match: { 0: whole, 1: tag, 2: attributes, index }, says } = yes;
  const start = from + index + whole.indexOf(says, (tag as string).length + (attributes as string).length), behind = from + index + whole.length;
  const language: Language = /\p{Script=Arabic}/u.test(says) ? 'ar' : 'en', looks = /\s(?:class|className|style)\s*=\s*(?:"[^"]*"|'[^']*')/i.exec(attributes as string)?.[0] ?? '';
  return [{ start, end: start + says.length, language, message, fixes: [{ title, edits: [{ start: behind, end: behind, text: `<button type="button"${looks}>${refuse[language]}</button>` }] }] }];
}
