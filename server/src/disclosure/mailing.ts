import { blocksWith } from '../engine/draft/questions';
import { withSigns } from '../engine/draft/traits';
import type { Draft } from '../engine/draft/draft';
import type { CheckContext, Mark } from '../engine/rule';
import type { Channel } from '../engine/settings';
import { channelOf } from './channel';

/** A draft that is sent to people rather than visited by them. */
export interface Mailing {
  readonly channel: 'email' | 'sms' | 'push';
  /** Nobody names the channel; the text itself shows it. */
  readonly evident: boolean;
  readonly subject?: Subject;
}

/** The subject as readers see it in their inbox. Offsets in the draft's text. */
export interface Subject {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const sent = new Set<Channel | undefined>(['email', 'sms', 'push']);
const subjectKey = /^(?:subject|subjectline|emailsubject)$/;
const previewKey = /^(?:preheader|previewtext|preview)$/;
const header = /^(?:\uFEFF|\s|<!--[^]*?-->)*(?:[*_#> ]*(?:From|To|Date|Reply-To|من|إلى|التاريخ)[*_]*[ \t]*[:：][^\n]*\n\s*)*[*_#> ]*(?:Subject(?: line)?|Preheader|Preview text|الموضوع|عنوان الرسالة|نص المعاينة|النص التمهيدي)[*_]*[ \t]*[:：][*_ \t]*([^\n]*?)[*_ \t]*(?:\n|$)/i;
/** A subject line that is tried out by itself: no message, nothing to leave. */
const subjectAlone = /^(?:\uFEFF|\s)*[*_]*(?:Subject(?: line)?|الموضوع|عنوان (?:الرسالة|البريد))[*_]*[ \t]*[:：][^\n]*\s*$/i;
const fromLine = /^(?:[*_]*)(?:From|من)[*_]*[ \t]*[:：]/im;
const messageLabel = /^(?:\uFEFF|\s)*(?:SMS|WhatsApp broadcast|رسالة (?:نصية|واتساب(?: جماعية)?))[ \t]*[:：]/i;
/** "Hi {{ first_name }}": only a message that is sent to many names its reader with a template tag. */
const greeting = /(?:^|[\n>])[ \t]*(?:Hi|Hey|Hello|Dear|Good (?:morning|evening)|Salam|مرحب[ااً]{0,2}|أهل[ااً]{0,2}|اهلا|عزيز(?:ي|تي)|السلام عليكم(?: يا)?|يا هلا|هلا)[ ،,]{1,3}(?:\{\{|\*\||%%|%[A-Z]{3}|<%=|\[%|\{[a-z_]+\})/i;

const greets = blocksWith(({ source }) => greeting.test(source) || undefined, withSigns('{%|'));

/** The draft as an e-mail, a text message or a notification; undefined where it is none, or nobody can tell. */
export function mailingOf(draft: Draft, context: Pick<CheckContext, 'settings' | 'marks'>): Mailing | undefined {
  const channel = channelOf(draft, context.settings);
  if (channel !== undefined) {
    if (!sent.has(channel)) return undefined;
    const subject = channel === 'email' ? subjectOf(draft) : undefined;
    return { channel: channel as Mailing['channel'], evident: false, ...(subject && { subject }) };
  }
  if (subjectAlone.test(draft.text)) return undefined;
  const subject = subjectOf(draft);
  if (subject || draft.frontMatter?.values.some(({ key }) => previewKey.test(plain(key)))) return { channel: 'email', evident: true, ...(subject && { subject }) };
  const body = draft.text.slice(draft.frontMatter?.end ?? 0);
  if (header.test(body.slice(0, 600)) || /^(?:\s|<!--[^]*?-->)*[*_]*From[*_]*:[^\n]*@/i.test(body)) return { channel: 'email', evident: true };
  if (messageLabel.test(body)) return { channel: 'sms', evident: true };
  if (draft.format !== 'mdx' && greets(draft).length > 0 && isShown(draft, greeting.exec(draft.text))) return { channel: 'email', evident: true };
  if (context.marks('messageSign').some(isOwn)) return { channel: 'sms', evident: true };
  // Long pages that speak of mailings are guides to them.
  return context.marks('mailingSign').some(isOwn) && draft.words < 1500 ? { channel: 'email', evident: true } : undefined;
}

/** The author's own words, before the reader's eyes. */
export function isOwn({ passage }: Mark): boolean {
  return !passage.hidden && !passage.quoted && passage.kind !== 'attribute' && passage.kind !== 'alt';
}

/** "Order: https://…" is an invitation, not the number of an order. */
const address = /:\/\/|www\./i;

/**
 * A message about something the reader asked for (an order, an appointment, a password): nobody unsubscribes from it.
 * An offer in it makes it marketing again; a discount in the table of what was bought does not.
 */
export function isService(draft: Draft, context: Pick<CheckContext, 'marks'>): boolean {
  const type = draft.frontMatter?.values.find(({ key }) => /^(?:type|messagetype|emailtype|category)$/.test(plain(key)))?.value;
  if (type === 'transactional' || type === 'service') return true;
  return context.marks('serviceMessage').some((mark) => isOwn(mark) && !address.test(draft.text.slice(mark.start, mark.end))) && !context.marks('offer').some((mark) => isOwn(mark) && !isWithheld(draft, mark) && (mark.passage.kind !== 'cell' || (draft.format === 'html' && mark.passage.prose.trim().split(/\s+/).length > 3)));
}

/** "We have not added a voucher", "this message contains no offers"; "you saved £31 with your discount", and the offer that was asked for. */
function isWithheld(draft: Draft, { start, passage }: Mark): boolean {
  return /(?:(?:n['’]t|not)\s+(?:added|included|enclosed|attached|put)(?:\s+an?)?|لم\s+(?:نضع|نرفق|نضف|ندرج)(?:\s+أي)?|(?:contains?|includes?|carr(?:y|ies)|has|with)\s+no|without(?:\s+any)?|(?:ليس|ليست|غير)\s+ضمن|(?:لا|ما)\s+(?:تحتوي|يحتوي|تتضمن|تحمل|فيها|فيه)(?:\s+على)?(?:\s+(?:أي|أية))?|خالي[ةه]?\s+من|saved\s+\S+\s+with\s+your|used\s+the|(?:فيما يلي|إليكم|نرفق لكم)(?:\s+هذا)?)\s*$/iu.test(draft.text.slice(passage.start, start));
}

/** Where the sender's address is written in a header line or front matter; undefined without one. */
export function fromOf(draft: Draft): Subject | undefined {
  const entry = draft.frontMatter?.values.find(({ key, value }) => /^(?:from|sender|replyto)$/.test(plain(key)) && typeof value === 'string');
  if (entry) return { start: entry.start, end: entry.end, text: String(entry.value) };
  const body = draft.frontMatter?.end ?? 0;
  const match = fromLine.exec(draft.text.slice(body, body + 600));
  if (!match) return undefined;
  const rest = /^[*_ \t]*([^\n]*?)[*_ \t\r]*(?:\n|$)/.exec(draft.text.slice(body + match.index + match[0].length));
  const text = rest?.[1] ?? '';
  const start = body + match.index + match[0].length + (rest?.[0].indexOf(text) ?? 0);
  return { start, end: start + text.length, text };
}

function subjectOf(draft: Draft): Subject | undefined {
  const entry = draft.frontMatter?.values.find(({ key, value }) => subjectKey.test(plain(key)) && typeof value === 'string' && value.trim() !== '');
  if (entry) {
    const raw = draft.text.slice(entry.start, entry.end);
    const quoted = /^["']/.test(raw) ? 1 : 0;
    return { start: entry.start + quoted, end: entry.end - quoted, text: String(entry.value) };
  }
  const body = draft.frontMatter?.end ?? 0;
  const match = header.exec(draft.text.slice(body, body + 600));
  if (!match) return undefined;
  const text = (match[1] as string).replace(/\r$/, '');
  const start = body + match.index + match[0].lastIndexOf(match[1] as string);
  return { start, end: start + text.length, text };
}

/** In the draft's prose: a template tag in a code sample greets nobody. */
function isShown(draft: Draft, match: RegExpExecArray | null): boolean {
  return match !== null && /\p{L}/u.test(draft.prose.slice(match.index, match.index + match[0].length)) && !/[{*%]/.test(draft.prose.slice(match.index, match.index + match[0].length));
}

function plain(key: string): string {
  return key.replace(/[-_\s]/g, '').toLowerCase();
}
