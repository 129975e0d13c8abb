import { dutyText } from '../disclosure/duties';
import { contentOf } from '../disclosure/elements';
import { lastLine, placeAtFoot, placeBehind } from '../disclosure/foot';
import { placeAfter } from '../disclosure/placement';
import { mainLanguages } from '../disclosure/readers';
import { isShownIn, saidMarks } from '../disclosure/said';
import { isPlain, sentenceAround } from '../disclosure/sentence';
import type { BlockElement } from '../engine/draft/block';
import type { Draft } from '../engine/draft/draft';
import { elementsThat, passagesWith } from '../engine/draft/questions';
import { withSigns } from '../engine/draft/traits';
import type { Text } from '../engine/finding';
import type { Mark, ReportedFix, Rule } from '../engine/rule';
import { trackingExamples } from './tracking-without-notice.examples';
import { contradicted } from './checks/unasked';

const codeMessage: Text = {
  en: '“{text}” follows readers, and the draft neither tells them nor asks. Load it only after consent, and say what is measured and where to change the choice.',
  ar: '«{text}» تتبّع القارئ دون إخباره أو سؤاله. لا تُحمّلها إلا بعد موافقته، واذكر ما يُقاس وأين يغيّر اختياره.',
};

export const trackingWithoutNotice: Rule = {
  id: 'tracking-without-notice',
  discloses: true,
  principle: 'consent',
  severity: 'warning',
  title: { en: 'Tracking without notice or choice', ar: 'تتبّع دون إشعار أو اختيار' },
  why: {
    en: 'People who are watched without knowing it cannot refuse, and what is learned about them is used where they do not expect it.',
    ar: 'من يُراقَب دون علمه لا يستطيع الرفض، وما يُعرف عنه يُستخدم حيث لا يتوقع.',
  },
  instead: {
    en: 'Track only after people agree, say with what and for what, and link to the place where they change their mind.',
    ar: 'لا تتتبّع إلا بعد الموافقة، واذكر الوسيلة والغرض، وضع رابطًا إلى حيث يغيّر القارئ رأيه.',
  },
  message: {
    en: '“{text}” describes tracking, and the draft offers neither consent nor a choice. Say that it happens only with consent, and where to change it.',
    ar: '«{text}» تصف تتبّعًا لا موافقة فيه ولا اختيار. اذكر أنه لا يجري إلا بموافقة القارئ، وأين يمكنه تغييرها.',
  },
  references: ['ca-ccpa-optout', 'us-coppa', 'sa-pdpl-13'],
  options: {
    trackers: {
      type: 'strings', default: [],
      description: { en: 'Further addresses of scripts or pictures that track, for example your own measuring server.', ar: 'عناوين أخرى لملفات أو صور تتتبّع القارئ، مثل خادم القياس لديكم.' },
    },
  },
  sign: 'trackingClaim',
  check(draft, context) {
    const fix = (...edits: ReportedFix['edits']): ReportedFix[] => [{ title: { en: 'Say what is tracked, and offer the choice', ar: 'اذكر ما يُتتبّع وأتح الاختيار' }, edits }];
    const claim = saidMarks(draft, context, 'trackingClaim', 'trackingDenied').find(({ language }) => !isShownIn(context, 'trackingChoice', language));
    if (claim) {
      if (consentManager.test(draft.text)) return [];
      const { start, end, language, passage } = claim;
      const text = dutyText('tracking-choice', language, draft, context.settings), span = contradicted(draft, claim, 'sentence');
      const asking = span ? undefined : askingFirst(draft, claim, text);
      return [{ start, end, language, fixes: asking ? [asking] : fix(span ? { start: span.start, end: span.end, text: text + span.stop } : placeAfter(draft, passage, text, language)) }];
    }
    const [tracker, ...others] = trackersIn(draft, (context.options['trackers'] as readonly string[]).map((one) => one.trim().toLowerCase()).filter(Boolean));
    if (!tracker || consentManager.test(draft.text)) return [];
    const language = mainLanguages(draft)[0] ?? 'en';
    if (isShownIn(context, 'trackingChoice', language)) return [];
    const text = dutyText('tracking-choice', language, draft, context.settings);
    const line = lastLine(draft), notice = draft.format === 'plaintext' && line ? placeAfter(draft, line, text, language) : placeAtFoot(draft, text, language);
    const held = [tracker, ...others].flatMap(({ element }) => (element ? heldBack(draft, element) : []));
    return [{
      start: tracker.start, end: tracker.end, language, message: codeMessage,
      fixes: held.length ? [{ title: { en: 'Hold it back until readers agree, and offer the choice', ar: 'أوقفها حتى يوافق القارئ، وأتح الاختيار' }, edits: [...held, notice] }] : fix(notice),
    }];
  },
  examples: trackingExamples,
};

/** Tools that ask for consent and hold scripts back until it is given. */
const consentManager = /cookiebot|onetrust|cookielaw|usercentrics|osano|iubenda|cookieyes|klaro|tarteaucitron|didomi|quantcast|trustarc|termly|axeptio|consentmanager|cookie-?consent|borlabs|complianz|gtag\(\s*['"]consent/i;
const addresses = /googletagmanager\.com|google-analytics\.com|connect\.facebook\.net|facebook\.com\/tr|hotjar\.com|clarity\.ms|analytics\.tiktok\.com|sc-static\.net|snap\.licdn\.com|px\.ads\.linkedin\.com|doubleclick\.net|googleadservices\.com|cdn\.segment\.com|mixpanel\.com|fullstory\.com|mouseflow\.com|luckyorange|hs-scripts\.com|hs-analytics\.net|bat\.bing\.com|criteo\.(?:com|net)|taboola\.com|outbrain\.com|adsrvr\.org|quantserve\.com|scorecardresearch\.com|amplitude\.com|heapanalytics\.com|mc\.yandex|static\.ads-twitter\.com|s\.pinimg\.com\/ct/i;
const calls = /\bfbq\s*\(\s*['"](?:init|track)\w*['"][^)\n]{0,60}\)?|\bgtag\s*\(\s*['"](?:config|event)['"][^)\n]{0,60}\)?|\bga\s*\(\s*['"]create['"][^)\n]{0,60}\)?|\bttq\.(?:load|page)\s*\([^)\n]{0,60}\)?|\b_paq\.push\s*\([^)\n]{0,60}\)?|\b(?:snaptr|twq|lintrk|pintrk)\s*\(\s*['"][^)\n]{0,60}\)?|\b(?:mixpanel|amplitude)\.init\s*\([^)\n]{0,60}\)?/;

const isShown = ({ name, attributes }: BlockElement): boolean => (name === 'img' || name === 'iframe') && attributes.has('src');
const loading = elementsThat((element) => element.name === 'script' || isShown(element));
/** Where the team names no trackers of its own, nearly all pictures are nothing to look at. */
const suspicious = elementsThat((element) => element.name === 'script' || (isShown(element) && (addresses.test(element.attributes.get('src')?.value ?? '') || isPixel(element))));

interface Tracker {
  readonly start: number;
  readonly end: number;
  /** What loads it; undefined for a snippet pasted into the text. */
  readonly element?: BlockElement;
}

/** The scripts, pictures and calls that report readers to a measuring service, in their order. */
function trackersIn(draft: Draft, own: readonly string[]): readonly Tracker[] {
  const isTracker = (address: string): boolean => addresses.test(address) || own.some((one) => address.toLowerCase().includes(one));
  const found: Tracker[] = [];
  for (const element of own.length ? loading(draft) : suspicious(draft)) {
    const { name, attributes, start, end } = element;
    const source = attributes.get('src');
    if (name === 'script') {
      if (waits(element)) continue;
      if (source && isTracker(source.value)) found.push({ start: source.start, end: source.end, element });
      if (source || /json/i.test(attributes.get('type')?.value ?? '')) continue;
      const content = contentOf(draft, element);
      const call = calls.exec(content.text);
      if (call) found.push({ start: content.start + call.index, end: content.start + call.index + call[0].length, element });
    } else if (source && (name === 'img' || name === 'iframe') && (isTracker(source.value) || (name === 'img' && isPixel(element)))) found.push(name === 'img' ? { start, end, element } : { start: source.start, end: source.end, element });
  }
  if (found.length) return found;
  // A snippet pasted into the text.
  const [pasted] = callsIn(draft);
  return pasted ? [{ start: pasted.passage.start + pasted.found.start, end: pasted.passage.start + pasted.found.end }] : [];
}

/** The edits after which nothing is loaded until a consent tool starts it: browsers run no script of type `text/plain`, and load no `data-src`. */
function heldBack(draft: Draft, { name, start, attributes }: BlockElement): ReportedFix['edits'] {
  const source = attributes.get('src'), type = attributes.get('type');
  if (name !== 'script') {
    const from = source && start + draft.text.slice(start, source.start).lastIndexOf('src');
    return from === undefined || from < start ? [] : [{ start: from, end: from, text: 'data-' }];
  }
  const behind = start + '<script'.length;
  return type ? [{ start: type.start, end: type.end, text: 'text/plain' }] : [{ start: behind, end: behind, text: ' type="text/plain"' }];
}

/** English words that open a sentence and are no names. */
const opener = /^(?:we|our|the|this|these|that|your|an?|in|on|at|when|while|every|each|some|small|cookies|pixels|beacons|tags|it|as|to|with)(?![\p{L}'’]*['’])(?=\s)/iu;

/** The fix that makes consent the condition of the sentence itself, `choice` behind it; undefined where its words would have to change. */
function askingFirst(draft: Draft, claim: Mark, choice: string): ReportedFix | undefined {
  const sentence = sentenceAround(draft, claim), { language } = claim;
  if (!sentence || sentence.passage.kind !== 'paragraph' && sentence.passage.kind !== 'listItem' || !isPlain(draft, { start: sentence.start, end: Math.min(sentence.end, sentence.start + 20) })) return undefined;
  const opens = draft.text.slice(sentence.start, sentence.end), label = choice.replace(/^[^]*[.!] (?=[^.!]*$)/, '');
  const word = opener.exec(opens)?.[0] ?? '', isVerb = /^و?[ينت][\p{L}\p{M}]{3,}/u.test(opens);
  if (language === 'en' ? word === '' : !isVerb && !/^(?:نحن|تطبيقنا|موقعنا|متجرنا|التطبيق|الموقع|المتجر)(?!\p{L})/u.test(opens)) return undefined;
  const edit = language === 'en' ? { start: sentence.start, end: sentence.start + 1, text: `If you agree, ${(word[0] as string).toLowerCase()}` }
    : opens.startsWith('و') ? { start: sentence.start, end: sentence.start + 1, text: 'وإذا وافقت، ' } : { start: sentence.start, end: sentence.start, text: 'إذا وافقت، ' };
  const title = { en: 'Make it happen only with consent, and offer the choice', ar: 'اجعله بعد الموافقة، وأتح الاختيار' };
  return { title, edits: [edit, placeBehind(draft, sentence, label)] };
}

const callsIn = passagesWith(({ prose }) => {
  const call = calls.exec(prose);
  return call ? { start: call.index, end: call.index + call[0].trimEnd().length } : undefined;
}, withSigns('('));

/** The script is marked to be started by a consent tool. */
function waits({ attributes }: BlockElement): boolean {
  return /text\/plain/i.test(attributes.get('type')?.value ?? '') || [...attributes.keys()].some((name) => /consent|cookie-?category|data-category/.test(name));
}

const sizes = { width: /(?:^|[;\s])width\s*:\s*(\d+)/i, height: /(?:^|[;\s])height\s*:\s*(\d+)/i };

function isPixel({ attributes }: BlockElement): boolean {
  const style = attributes.get('style')?.value ?? '';
  const size = (side: keyof typeof sizes): string | undefined => attributes.get(side)?.value ?? sizes[side].exec(style)?.[1];
  return [size('width'), size('height')].every((value) => value !== undefined && /^[01](?:px)?$/.test(value.trim()));
}
