import { adLabels, openingEnd } from '../disclosure/adLabel';
import { affiliateLinks } from '../disclosure/affiliateLinks';
import { textFix } from '../disclosure/insert';
import { mainLanguages } from '../disclosure/readers';
import { firstOf, isSaid } from '../disclosure/visible';
import type { Draft } from '../engine/draft/draft';
import type { Language, Text } from '../engine/finding';
import type { CheckContext, Rule } from '../engine/rule';
import { missingAffiliateDisclosureExamples } from './missing-affiliate-disclosure.examples';

const missing: Text = {
  en: '“{text}” earns somebody a commission, and nothing before it says so. It changes how readers weigh the advice: say above the first such link that you are paid when they buy.',
  ar: '«{text}» تدرّ عمولة على أحد، ولا شيء قبلها يذكر ذلك. وهذا يغيّر وزن النصيحة عند القارئ: اذكر قبل أول رابط من هذا النوع أنك تحصل على مقابل عند الشراء.',
};
const late: Text = {
  en: '“{text}” comes before the sentence that says links here earn a commission. Move that sentence above the first link.',
  ar: '«{text}» تسبق الجملة التي تذكر أن الروابط هنا بعمولة. انقل هذه الجملة إلى ما قبل أول رابط.',
};

export const missingAffiliateDisclosure: Rule = {
  id: 'missing-affiliate-disclosure',
  principle: 'transparency',
  severity: 'error',
  title: { en: 'Affiliate or referral link without disclosure', ar: 'رابط بالعمولة أو رابط إحالة دون إفصاح' },
  why: {
    en: 'A commission is a reason to praise. Readers who do not know of it weigh the advice as if it were free.',
    ar: 'العمولة سبب للمديح، ومن لا يعلم بها يزن النصيحة كأنها بلا مقابل.',
  },
  instead: {
    en: 'Say above the first link, in the language of the text: “This page contains affiliate links. We earn a commission if you buy.”',
    ar: 'اذكر قبل أول رابط وبلغة النص: «تحتوي هذه الصفحة على روابط تسويق بالعمولة، وقد نحصل على عمولة عند الشراء».',
  },
  message: missing,
  references: ['us-255-5', 'us-255', 'uk-cap-2', 'eu-ucpd-a11', 'sa-ecl-ad', 'ae-permit'],
  check(draft, context) {
    const signal = firstSignal(draft, context);
    if (!signal) return [];
    const labels = adLabels(draft, context).filter(({ language }) => language === signal.language);
    // What the front matter says holds for the whole text, so the sentence must open it.
    const limit = signal.start < (draft.frontMatter?.end ?? 0) ? openingEnd(draft) : signal.end;
    if (labels.some(({ start }) => start < limit)) return [];
    const { settings } = context;
    const main = textFix(draft, 'affiliate', signal.language, settings, { at: signal.start }), short = textFix(draft, 'affiliate', signal.language, settings, { wording: 'short', at: signal.start });
    return [{ ...signal, message: labels.length ? late : missing, fixes: main.edits[0]?.text === short.edits[0]?.text ? [main] : [main, short] }];
  },
  examples: missingAffiliateDisclosureExamples,
};

/** A shop's link leads to the shop. */
const ownShop = /(?:فرع|متجر|محل|عياد[ةت]|مطعم|معرض|ورشت|استوديو)نا/;

/** The first link or sentence that earns a commission; where there is none, the front matter that says so. */
function firstSignal(draft: Draft, context: CheckContext): { start: number; end: number; language: Language } | undefined {
  const [link] = affiliateLinks(draft);
  const said = firstOf(context.marks('affiliateSignal').filter((mark) => isSaid(draft, mark) && !(/بايو/.test(draft.text.slice(mark.start, mark.end)) && ownShop.test(draft.prose))));
  const around = link && draft.passages.filter(({ start, end, hidden }) => start <= link.start && end >= link.end && !hidden).at(-1);
  const [main] = mainLanguages(draft);
  // A product's Latin name in an Arabic sentence makes no English of it.
  const language = main && around?.languages.includes(main) ? main : around?.languages[0] ?? main;
  if (link && language && !(said && said.start < link.start)) return { start: link.start, end: link.end, language };
  if (said) return { start: said.start, end: said.end, language: said.language };
  const declared = draft.frontMatter?.values.find(({ key, value, start, end }) => /^affiliate(?:[-_]?links?)?$/i.test(key) && start !== end && !/^(?:false|no|none|null|)$/i.test(String(value)));
  return declared && language ? { start: declared.start, end: declared.end, language } : undefined;
}
