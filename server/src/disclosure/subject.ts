import type { Draft } from '../engine/draft/draft';

/** Readers and goods that rules treat in their own way. */
export type Readers = 'children' | 'teenagers' | 'adults' | 'professionals';
export type Category = 'restricted' | 'health' | 'finance' | 'cosmetics';

/** What front matter says a draft is about, and where. `[start, end)` are offsets in the draft's text, of the value. */
export interface Named<Value> {
  readonly value: Value;
  readonly start: number;
  readonly end: number;
}

/** In the words teams use. "Parents of small children" are not children. */
const readers: readonly (readonly [Readers, RegExp])[] = [
  ['children', /\b(?:child(?:ren)?|kids?|minors?|tweens?|toddlers?|pupils?|under[- ]?(?:1[0-3]|[3-9])s?)\b|(?<!\p{L})(?:ال)?(?:[أا]طفال|طفل|صغار|قاصر(?:ون|ين)?|ق[\u064F]?ص[\u0651]?ر|تلاميذ)(?!\p{L})/iu],
  ['teenagers', /\b(?:teen(?:s|age(?:rs?|d)?)?|adolescents?|youths?|under[- ]?1[4-8]s?)\b|(?<!\p{L})(?:ال)?(?:مراهق(?:ون|ين|ات)?|يافع(?:ون|ين|ات)?|ناشئة)(?!\p{L})/iu],
  ['adults', /\b(?:adults?|grown-?ups?|over[- ]?(?:18|21)s?)\b|(?:18|21)\s?\+|(?<!\p{L})(?:ال)?(?:بالغ(?:ون|ين|ات)?|راشد(?:ون|ين|ات)?|كبار)(?!\p{L})/iu],
  ['professionals', /\b(?:professionals?|b2b|trade|wholesale|business(?:es)?|companies)\b|(?<!\p{L})(?:ال)?(?:مهني(?:ون|ين)?|محترف(?:ون|ين)?|شركات|تجار)(?!\p{L})/iu],
];
const carers = /\b(?:parents?|famil(?:y|ies)|mothers?|fathers?|mums?|moms?|dads?|carers?|guardians?|teachers?)\b|(?<!\p{L})(?:ال)?(?:[أا]مهات|آباء|اباء|والد(?:ان|ين|ة)?|[أا]هل|[أا]هالي|[أا]سر|عائلات|عوائل|معلم(?:ون|ين|ات)?|[أا]ولياء)(?!\p{L})/iu;

const categories: readonly (readonly [Category, RegExp])[] = [
  ['restricted', /^(?:alcohol(?:ic[ -]drinks)?|beer|wine|spirits|tobacco|vap(?:e|es|ing)|nicotine|cigarettes|cigars|e-?cigarettes?|shisha|hookah|gambling|betting|casino|lottery|pay-?day[ -]?loans?|high-?cost-?credit|crypto(?:currency)?|forex|(?:day )?trading|adult(?: content)?|cannabis|cbd|weapons|fireworks|(?:مشروبات )?(?:ال)?كحول(?:ية)?|(?:ال)?خمور|(?:ال)?تبغ|(?:ال)?تدخين|(?:ال)?سجائر(?: إلكترونية)?|(?:ال)?شيشة|(?:ال)?فيب|(?:ال)?قمار|(?:ال)?مراهنات|(?:ال)?يانصيب|عملات رقمية|(?:ال)?تداول|(?:ال)?[أا]سلحة)$/iu],
  ['health', /^(?:health(?:care)?|medical|medicines?|pharma(?:cy|ceuticals)?|(?:food |dietary )?supplements?|vitamins|weight[ -]loss|(?:ال)?صحة|(?:ال)?طب|(?:ال)?[أا]دوية|(?:ال)?مكملات(?: غذائية| الغذائية)?|(?:ال)?فيتامينات|تخسيس|(?:ال)?علاجات?)$/iu],
  ['finance', /^(?:financ(?:e|ial(?:[ -]services)?)|invest(?:ing|ments?)|credit|loans?|insurance|banking|savings|pensions?|mortgages?|(?:ال)?تمويل|(?:ال)?استثمار(?:ات)?|(?:ال)?تأمين|(?:ال)?مالية|خدمات مالية|(?:ال)?قروض|(?:ال)?بنوك|(?:ال)?مصارف)$/iu],
  ['cosmetics', /^(?:cosmetics?|beauty|skin-?care|hair-?care|make-?up|(?:مستحضرات )?(?:ال)?تجميل|(?:ال)?مكياج|(?:العناية|عناية) ب(?:البشرة|الشعر))$/iu],
];

/** Whom the draft is for, as its front matter says; the youngest of several. Undefined where it does not say. */
export function readersOf(draft: Draft): Named<Readers> | undefined {
  const named = values(draft, /^audience$/i);
  for (const [value, words] of readers) {
    const found = named.find(({ text }) => words.test(text) && (value === 'professionals' || !carers.test(text)));
    if (found) return { value, start: found.start, end: found.end };
  }
  return undefined;
}

/** What the draft sells, as its front matter says; only what rules treat in their own way. */
export function categoriesOf(draft: Draft): readonly Named<Category>[] {
  return values(draft, /^product[-_]?category$/i).flatMap(({ text, start, end }) => {
    const found = categories.find(([, words]) => words.test(text.trim()));
    return found ? [{ value: found[0], start, end }] : [];
  });
}

export function sells(draft: Draft, category: Category): boolean {
  return categoriesOf(draft).some(({ value }) => value === category);
}

/** The texts of a front matter key, one by one where it holds a list. */
function values(draft: Draft, name: RegExp): { readonly text: string; readonly start: number; readonly end: number }[] {
  return (draft.frontMatter?.values ?? []).flatMap(({ key, value, start, end }) => (typeof value === 'string' && name.test(key.replace(/\.\d+$/, '')) ? [{ text: value, start, end }] : []));
}
