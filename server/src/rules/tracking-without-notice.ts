import { dutyText } from '../disclosure/duties';
import { contentOf } from '../disclosure/elements';
import { lastLine, placeAfter, placeAtFoot } from '../disclosure/foot';
import { mainLanguages } from '../disclosure/readers';
import { isShownIn, saidMarks } from '../disclosure/said';
import type { BlockElement } from '../engine/draft/block';
import type { Draft } from '../engine/draft/draft';
import { elementsThat, passagesWith } from '../engine/draft/questions';
import type { Text } from '../engine/finding';
import type { ReportedFix, Rule } from '../engine/rule';
import { trackingExamples } from './tracking-without-notice.examples';
import { contradicted } from './unasked';

const codeMessage: Text = {
  en: '“{text}” follows readers, and the draft neither tells them nor asks. Load it only after consent, and say what is measured and where to change the choice.',
  ar: '«{text}» تتبّع القارئ دون إخباره أو سؤاله. لا تُحمّلها إلا بعد موافقته، واذكر ما يُقاس وأين يغيّر اختياره.',
};

export const trackingWithoutNotice: Rule = {
  id: 'tracking-without-notice',
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
    const fix = (edit: ReportedFix['edits'][number]): ReportedFix[] => [{ title: { en: 'Say what is tracked, and offer the choice', ar: 'اذكر ما يُتتبّع وأتح الاختيار' }, edits: [edit] }];
    const claim = saidMarks(draft, context, 'trackingClaim', 'trackingDenied').find(({ language }) => !isShownIn(context, 'trackingChoice', language));
    if (claim) {
      if (consentManager.test(draft.text)) return [];
      const { start, end, language, passage } = claim;
      const text = dutyText('tracking-choice', language, draft, context.settings), span = contradicted(draft, claim, 'sentence');
      return [{ start, end, language, fixes: fix(span ? { start: span.start, end: span.end, text: text + span.stop } : placeAfter(draft, passage, text, language)) }];
    }
    const tracker = trackerIn(draft, (context.options['trackers'] as readonly string[]).map((one) => one.trim().toLowerCase()).filter(Boolean));
    if (!tracker || consentManager.test(draft.text)) return [];
    const language = mainLanguages(draft)[0] ?? 'en';
    if (isShownIn(context, 'trackingChoice', language)) return [];
    const text = dutyText('tracking-choice', language, draft, context.settings);
    const line = lastLine(draft);
    return [{ ...tracker, language, message: codeMessage, fixes: fix(draft.format === 'plaintext' && line ? placeAfter(draft, line, text, language) : placeAtFoot(draft, text, language)) }];
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

/** The first script, picture or call that reports readers to a measuring service. */
function trackerIn(draft: Draft, own: readonly string[]): { start: number; end: number } | undefined {
  const isTracker = (address: string): boolean => addresses.test(address) || own.some((one) => address.toLowerCase().includes(one));
  for (const element of own.length ? loading(draft) : suspicious(draft)) {
    const { name, attributes, start, end } = element;
    const source = attributes.get('src');
    if (name === 'script') {
      if (waits(element)) continue;
      if (source && isTracker(source.value)) return { start: source.start, end: source.end };
      if (source || /json/i.test(attributes.get('type')?.value ?? '')) continue;
      const content = contentOf(draft, element);
      const call = calls.exec(content.text);
      if (call) return { start: content.start + call.index, end: content.start + call.index + call[0].length };
    } else if (source && (name === 'img' || name === 'iframe') && (isTracker(source.value) || (name === 'img' && isPixel(element)))) return name === 'img' ? { start, end } : { start: source.start, end: source.end };
  }
  // A snippet pasted into the text.
  const [pasted] = callsIn(draft);
  return pasted && { start: pasted.passage.start + pasted.found.start, end: pasted.passage.start + pasted.found.end };
}

const callsIn = passagesWith(({ prose }) => {
  const call = calls.exec(prose);
  return call ? { start: call.index, end: call.index + call[0].trimEnd().length } : undefined;
});

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
