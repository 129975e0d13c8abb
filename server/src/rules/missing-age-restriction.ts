import { channelOf } from '../disclosure/channel';
import { dutyText, shortDutyTexts } from '../disclosure/duties';
import { placeAtFoot, placeInMessage } from '../disclosure/foot';
import { placeAfter } from '../disclosure/placement';
import { placeBeforeFooter } from '../disclosure/footer';
import { isLegible } from '../disclosure/legible';
import { isOwn } from '../disclosure/mailing';
import { mainLanguages } from '../disclosure/readers';
import { saidMarks } from '../disclosure/said';
import { categoriesOf, readersOf } from '../disclosure/subject';
import { frontMatterKey } from '../disclosure/tag';
import { isWhole } from '../engine/passing';
import type { Draft } from '../engine/draft/draft';
import type { Language, Text } from '../engine/finding';
import type { CheckContext, Mark, ReportedFix, Rule } from '../engine/rule';
import { missingAgeRestrictionExamples } from './missing-age-restriction.examples';

const toMinors: Text = {
  en: 'The draft says that it is for children or teenagers, and “{text}” offers them something that is sold to adults only. Leave the offer out, or write for adults.',
  ar: 'تذكر المسودة أنها للأطفال أو المراهقين، و«{text}» تعرض عليهم ما لا يُباع إلا للبالغين. احذف العرض أو اكتب للبالغين.',
};

export const missingAgeRestriction: Rule = {
  id: 'missing-age-restriction',
  principle: 'identity',
  severity: 'error',
  title: { en: 'Adults’ product without an age limit', ar: 'منتج للبالغين دون تحديد العمر' },
  why: {
    en: 'Children and teenagers read along. Nothing tells them, or the parents beside them, that alcohol, nicotine, gambling or fast credit is not meant for them.',
    ar: 'الأطفال والمراهقون يقرؤون أيضًا، ولا شيء يخبرهم أو يخبر أهلهم أن الكحول أو النيكوتين أو القمار أو القروض السريعة ليست لهم.',
  },
  instead: {
    en: 'Say beside the offer who may buy it (“18+”) and how to use it responsibly, in the language of the text. Where the product may not be advertised at all, leave the offer out.',
    ar: 'اذكر بجانب العرض من يحق له الشراء («18+») وكيف يُستخدم بمسؤولية، وبلغة النص. وحيث لا يجوز الإعلان عن المنتج أصلًا فاحذف العرض.',
  },
  message: {
    en: '“{text}” offers something that is sold to adults only, and nothing says so. Add the age limit and a word about responsible use.',
    ar: '«{text}» تعرض ما لا يُباع إلا للبالغين ولا شيء يذكر ذلك. أضف حد العمر وعبارة عن الاستخدام المسؤول.',
  },
  references: ['ae-media-2023', 'sa-ecl-11', 'us-coppa'],
  options: {
    products: {
      type: 'strings', default: [],
      description: { en: 'Further words for what you sell to adults only, for example “fireworks”.', ar: 'كلمات أخرى لما تبيعونه للبالغين فقط، مثل «ألعاب نارية».' },
    },
    notices: {
      type: 'strings', default: [],
      description: { en: 'Further wordings that name the age limit, for example “For club members of age”.', ar: 'صيغ أخرى تذكر حد العمر، مثل «لأعضاء النادي البالغين».' },
    },
  },
  check(draft, context) {
    const offer = firstOffer(draft, context);
    if (!offer) return [];
    const { start, end, language } = offer;
    const isTold = isNoticed(draft, language, context);
    const readers = readersOf(draft);
    // No age limit makes an offer to children one for adults.
    if (readers?.value === 'children' || readers?.value === 'teenagers') {
      const retold = frontMatterKey(draft, 'audience', 'adults');
      return [{ start, end, language, message: toMinors, fixes: retold ? [{ title: forAdults, edits: [retold, ...(isTold ? [] : fix(draft, offer, context).edits)] }] : [] }];
    }
    return isTold ? [] : [{ start, end, language, fixes: [fix(draft, offer, context)] }];
  },
  examples: missingAgeRestrictionExamples,
};

const forAdults: Text = { en: 'Write for adults: set the audience and add the age limit', ar: 'خاطب البالغين: غيّر الجمهور وأضف حد العمر' };

interface Offer {
  readonly start: number;
  readonly end: number;
  readonly language: Language;
  /** Where the offer stands in the text; absent where front matter names the product. */
  readonly passage?: { readonly start: number; readonly end: number };
}

/** In a longer passage the product and the talk that sells may have nothing to do with each other. */
const longest = 200;

function firstOffer(draft: Draft, context: CheckContext): Offer | undefined {
  const isTopic = (passage: { start: number }): boolean => context.marks('restrictedTopic').some((topic) => topic.passage.start === passage.start);
  const offers: Offer[] = saidMarks(draft, context, 'restrictedProduct', 'unrestricted').filter(({ passage }) => !isTopic(passage) && passage.kind !== 'cell');
  if (!offers.length) {
    const nouns = saidMarks(draft, context, 'restrictedNoun', 'unrestricted');
    // A glass of wine with the set lunch: one mention in a whole draft sells something else.
    const isOffer = !isWhole(draft.words) || new Set(nouns.map(({ passage }) => passage.start)).size > 1;
    if (isOffer) offers.push(...nouns.filter((noun) => noun.passage.kind !== 'cell' && noun.passage.end - noun.passage.start < longest && !isTopic(noun.passage)
      && context.marks('restrictedPitch').some((pitch) => pitch.passage.start === noun.passage.start && pitch.language === noun.language && (pitch.end <= noun.start || pitch.start >= noun.end))));
  }
  const products = (context.options['products'] as readonly string[]).map((word) => word.trim().toLowerCase()).filter(Boolean);
  for (const passage of products.length ? draft.passages : []) {
    const word = products.find((product) => passage.prose.toLowerCase().includes(product));
    const language = passage.languages[0];
    if (word === undefined || language === undefined || passage.hidden || passage.quoted) continue;
    const start = passage.start + passage.prose.toLowerCase().indexOf(word);
    offers.push({ start, end: start + word.length, language, passage });
  }
  const [first] = offers.sort((a, b) => a.start - b.start);
  if (first) return joined(first, context.marks('restrictedProduct'));
  const language = mainLanguages(draft)[0];
  const declared = categoriesOf(draft).find(({ value }) => value === 'restricted');
  return declared && language ? { start: declared.start, end: declared.end, language } : undefined;
}

/** The offer with the marks that overlap it: "join the wine" and "wine club" are one. */
function joined(offer: Offer, marks: readonly Mark[]): Offer {
  let { start, end } = offer;
  for (const mark of marks) {
    if (mark.start >= end || mark.end <= start || mark.language !== offer.language) continue;
    start = Math.min(start, mark.start);
    end = Math.max(end, mark.end);
  }
  return { ...offer, start, end };
}

/** "18+" is read in every language. */
const sign = /(?<![\d.,])(?:16|18|19|20|21)\s?\+|\+\s?(?:16|18|19|20|21)(?!\d)|[١٢][٨١٠]\s?\+|\+\s?[١٢][٨١٠]|🔞/u;

function isNoticed(draft: Draft, language: Language, context: CheckContext): boolean {
  if (context.marks('ageNotice').some((mark) => mark.language === language && isOwn(mark) && isLegible(draft, mark.start))) return true;
  const wordings = (context.options['notices'] as readonly string[]).map((wording) => wording.trim().toLowerCase()).filter(Boolean);
  return draft.passages.some(({ prose, start, hidden, quoted, kind }) => !hidden && !quoted && kind !== 'attribute' && kind !== 'frontMatter'
    && ((sign.test(prose) && isLegible(draft, start)) || wordings.some((wording) => prose.toLowerCase().includes(wording))));
}

function fix(draft: Draft, { passage, language }: Offer, { settings }: CheckContext): ReportedFix {
  const title = { en: 'Add the age limit', ar: 'أضف حد العمر' };
  const channel = channelOf(draft, settings);
  if (channel === 'sms' || channel === 'push') return { title, edits: [placeInMessage(draft, shortDutyTexts('age-restriction', language, settings))] };
  const text = dutyText('age-restriction', language, draft, settings);
  return { title, edits: [passage ? placeAfter(draft, passage, text, language) : placeBeforeFooter(draft, text, language) ?? placeAtFoot(draft, text, language)] };
}
