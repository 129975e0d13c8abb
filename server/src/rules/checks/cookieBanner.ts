import { elementEnds } from '../../disclosure/elements';
import type { BlockElement } from '../../engine/draft/block';
import type { Draft } from '../../engine/draft/draft';
import { elementsThat } from '../../engine/draft/questions';
import type { Language, Text } from '../../engine/finding';
import type { Report } from '../../engine/rule';

const message: Text = {
  en: 'This banner offers “{text}” and nothing beside it: who does not want to be tracked has no way to say so, and a yes without a no is no consent. Add a button of the same rank that refuses.',
  ar: 'لا يعرض هذا الشريط إلا «{text}»، فمن لا يريد أن يُتتبَّع لا يجد كيف يقول ذلك، والموافقة التي لا رفض بجانبها ليست موافقة. أضف زرًا للرفض بالمرتبة نفسها.',
};
const unequalMessage: Text = {
  en: 'Agreeing takes one look and one click here, refusing takes more: “{text}”. A yes that is easier than the no is no free choice. Give the refusal the same place, size and look.',
  ar: 'القبول هنا بنظرة ونقرة، أما الرفض فأصعب: «{text}». والقبول الأسهل من الرفض ليس اختيارًا حرًا. اجعل للرفض المكان والحجم والشكل نفسه.',
};
const equalTitle: Text = { en: 'Give the refusal the look of the other button', ar: 'اجعل زر الرفض بشكل الزر الآخر' };
const title: Text = { en: 'Add a button that refuses', ar: 'أضف زرًا للرفض' };
const refuse: Text = { en: 'Reject all', ar: 'رفض الكل' };

const named = /cookie|consent-?(?:banner|bar|popup|modal)|gdpr/i;
const aboutCookies = /\b(?:we|site|website|page|partners?|shop|app|by|your)\b[^.\n]{0,60}\bcookies?\b|\bcookies?\b[^.\n]{0,40}\b(?:we use|to (?:improve|measure|give|personali|analy|ensure|offer|make|help))|\btrack|ملفات (?:تعريف|ال)|الكوكيز|كوكيز/i;
/** What a page cannot do without asks nobody. */
const needed = /\b(?:only|just|one|strictly|no other)\b[^.\n]{0,40}\b(?:necessary|essential|cookies? (?:that|which|we need|to (?:remember|keep)))|\bno consent\b|\bno tracking\b|الضرورية فقط|لا (?:يحتاج|تحتاج|نتتب)/i;
const button = /<(button|a)\b([^<>]*)>([^]*?)<\/\1\s*>/gi;
const accepts = /^(?:i )?(?:accept|agree|allow|ok(?:ay)?\b|got it|understood|i consent|yes|sounds good|fine)|^(?:أ?وافق|موافق|قبول|أقبل|اقبل|حسن[اً]|فهمت|نعم|تمام|السماح)/i;
const refuses = /\b(?:reject|decline|refuse|deny|disagree|no|not|without|only|necessary|essential|opt|withdraw|later)\b|(?:أ?رفض|الضروري|الأساسي|لا |ما أ|مو |مش |دون|بلا |فقط)/i;
/** The way to a refusal, not the refusal. */
const leadsOn = /\b(?:manage|settings?|preferences|customi[sz]e|choices?|choose|options?)\b|إعدادات|الإعدادات|تخصيص|خيارات|الخيارات|إدارة|اختيار|تفضيلات|التفضيلات/i;
/** Classes, variants and styles that make a link of a button, and a button of a link. */
const asLink = /(?:^|[\s"'_-])(?:link|text-(?:muted|xs|secondary|gray-\d+)|btn-text|small|tiny|subtle|plain|muted)(?:$|[\s"'])/i, asButton = /(?:^|[\s"'_-])(?:btn|button|cta)(?:$|[\s"'_-])|role\s*=\s*["']button|(?:background|padding|border)(?:-\w+)*\s*:\s*(?!none|0)/i;

/** Attributes that say how a button looks. */
const dress = /\s(?:class|className|style|variant)\s*=\s*(?:"[^"]*"|'[^']*')/gi;

const banners = elementsThat(({ name, attributes }) => name !== 'a' && name !== 'input' && (/^\w*(?:Cookie|Consent)(?:Banner|Bar|Notice|Popup|Modal|Dialog)$/.test(name) || ['class', 'classname', 'id'].some((attribute) => named.test(attributes.get(attribute)?.value ?? ''))));

/** Cookie banners in markup in which one can only agree, or refuse only by a worse way. */
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
  const yes = buttons.find(({ says }) => accepts.test(says) && !refuses.test(says));
  if (!yes || /type\s*=\s*["']?(?:checkbox|radio)|role\s*=\s*["']?switch/i.test(inside)) return [];
  const { match: { 1: tag, 2: attributes }, says } = yes, language: Language = /\p{Script=Arabic}/u.test(says) ? 'ar' : 'en', looks = ((attributes as string).match(dress) ?? []).join('');
  const behind = from + yes.match.index + yes.match[0].length, added = { title, edits: [{ start: behind, end: behind, text: `<${tag === 'a' ? 'a href="#"' : tag === 'button' ? 'button type="button"' : tag}${looks}>${refuse[language]}</${tag}>` }] };
  const no = buttons.find((one) => one !== yes && refuses.test(one.says)), other = no ?? buttons.find((one) => leadsOn.test(one.says));
  if (!other) return [{ ...spanIn(yes), language, message, fixes: [added] }];
  if (!no) return [{ ...spanIn(other), language, severity: 'warning', message: unequalMessage, fixes: [added] }];
  if (!isButton(yes) || (isButton(no) && !(sizeOf(no) < sizeOf(yes) * 0.8))) return [];
  const start = from + no.match.index, kept = (no.match[2] as string).replace(dress, '');
  return [{ ...spanIn(no), language, severity: 'warning', message: unequalMessage, fixes: [{ title: equalTitle, edits: [{ start, end: start + no.match[0].length, text: `<${tag}${looks}${tag === no.match[1] ? kept : kept.replace(/\shref\s*=\s*(?:"[^"]*"|'[^']*')/i, '')}>${no.says}</${tag}>` }] }] }];

  function spanIn({ match: { 0: whole, 1: name, 2: given, index }, says: words }: Choice): { readonly start: number; readonly end: number } {
    const at = from + index + whole.indexOf(words, (name as string).length + (given as string).length);
    return { start: at, end: at + words.length };
  }
}

interface Choice {
  readonly match: RegExpExecArray;
  readonly says: string;
}

function isButton({ match: { 1: tag, 2: attributes } }: Choice): boolean {
  return !asLink.test(attributes as string) && (!/^a$/i.test(tag as string) || asButton.test(attributes as string));
}

/** The size of its letters, where its style names one. */
function sizeOf({ match: { 2: attributes } }: Choice): number {
  return Number(/font-size\s*:\s*([\d.]+)px/i.exec(attributes as string)?.[1] ?? 16);
}
