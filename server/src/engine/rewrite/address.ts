import type { Draft, PlacedBlock } from '../draft/draft';
import { perPassage } from '../draft/remembered';
import { firstThat } from '../ordered';
import { PerSpelling } from '../text/spellings';
import { tokenise } from '../text/tokens';

/** Commands of suggestions, to one man: to one woman, to several people. */
const commands: Readonly<Record<string, readonly [woman: string, people: string]>> = {
  اطلب: ['اطلبي', 'اطلبوا'], احجز: ['احجزي', 'احجزوا'], شارك: ['شاركي', 'شاركوا'], احصل: ['احصلي', 'احصلوا'], اقرأ: ['اقرئي', 'اقرؤوا'], انضم: ['انضمي', 'انضموا'], اشتر: ['اشتري', 'اشتروا'], اشترك: ['اشتركي', 'اشتركوا'],
  اختر: ['اختاري', 'اختاروا'], استشر: ['استشيري', 'استشيروا'], جرب: ['جربي', 'جربوا'], قارن: ['قارني', 'قارنوا'], سجل: ['سجلي', 'سجلوا'], ضع: ['ضعي', 'ضعوا'], ابدأ: ['ابدئي', 'ابدؤوا'], وافق: ['وافقي', 'وافقوا'], تدفع: ['تدفعين', 'تدفعون'], تخسر: ['تخسرين', 'تخسرون'], تلغي: ['تلغي', 'تلغوا'], ترغب: ['ترغبين', 'ترغبون'], تريد: ['تريدين', 'تريدون'],
};

/** Words that show whom Arabic copy speaks to. Endings alone do not: many nouns end as a command to a woman does. */
const stems = '(?:[اأ]طلب|[اأ]حجز|شارك|[اأ]حصل|[اأ]نضم|[اأ]ختار|سارع|بادر|[أا]سرع|عجل|[اأ]ستعجل|جرب|سجل|[اأ]ستلم|[أا]كد|[اأ]شرب|[اأ]لحق|تسوق|[اأ]كتشف|[اأ]ضغط|[أا]رسل|[اأ]ستمتع|وفر|[اأ]دفع|[اأ]تصل|حمل|[اأ]دخل|تعال|[اأ]غتنم|[اأ]نتهز|[اأ]ستفيد|زور|ود[ّ]?ع|تخل[ّ]?ص|لا تفوت|لا تضيع|لا تترددو?|ما تفوت)';
/** Nouns that end as a verb to a woman does: تأمين, تمرين. */
const taking = '(?:أم|ام|مر|حس|كو|لو|مو|خز|عي|دخ|ضم|دو|لق|بط|خم|قن|هج|حص|وط|لي|سم|زي|ثم|مك|دش|حن|أب|عد|رم|سخ|ثب)ين(?!\\p{L})';
const toWoman = new RegExp(`(?<=^|[\\s«])[وف]?(?:${stems}ي|أنتِ|انتي|إنتي|عزيزتي|حبيبتي|ت(?!${taking}|لاتين|سعين|مانين|شرين)\\p{L}{2,6}ين|ت(?:تصل|دفع|طلب|حجز|سجل|شترك|ستخدم|ضغط|فوت|كمل|ختار|جرب|خسر|دخل|لحق|تردد|نتظر|بحث|شوف|عرف)ي)(?!\\p{L})`, 'uy');
const toPeople = new RegExp(`(?<=(?:^|[.!؟…:\\n])\\s*)ا\\p{L}{3,5}وا(?!\\p{L})|(?<=^|[\\s«])[وف]?(?:${stems}وا|و?(?:لن|لا|ما|أن|لم|كي|لكي) ت\\p{L}{2,6}وا|أنتم|انتم|لكم|\\p{L}{2,}(?:نا|ا|ت|ل|ع|ب|ي)كم)(?!\\p{L})`, 'uy');

/** A command to one man: where it stands, the draft does not speak to women alone. */
const toMan = new RegExp(`(?<=(?:^|[.!؟…:،\\n«])\\s*)[وف]?${stems}(?!\\p{L})`, 'uy');

/** How words speak to their reader. */
interface Manner {
  readonly reader: 'man' | 'woman' | 'people' | undefined;
  /** The column of {@link sayings}, undefined for written Arabic. */
  readonly saying: 1 | 2 | 3 | undefined;
}

/** What words have that tells how they speak: each of these patterns, by its name. */
type Signs = Readonly<Record<keyof typeof patterns, boolean>>;

function signsIn(prose: string): Signs {
  const plain = prose.replace(/[\u064B-\u064F\u0651\u0652\u0640]/g, ''), { count, spellings, starts } = tokenise(plain), signs = { ...none };
  for (let n = 0; n < count; n++) {
    const may = (spellings[n] as number) < 0 ? 0 : opened.of(spellings[n] as number);
    if (may) names.forEach((name, at) => { if (may & (1 << at)) signs[name] ||= isAt(patterns[name], plain, starts[n] as number); });
  }
  return signs;
}

function isAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** The patterns are dear, and all suggestions around ask about the same passages. */
const signsOf = perPassage(({ prose }) => signsIn(prose));

/** `isFar`: there what speaks to some readers otherwise tells nothing of the others. */
function mannerOf({ toMan: man, toWoman: woman, toPeople: people, egyptian: egypt, levantine: levant, khaleeji: khaleej, gulf: either }: Signs, isFar: boolean): Manner {
  return {
    reader: isFar && (man || people && woman) ? 'man' : people ? 'people' : woman ? 'woman' : undefined,
    saying: khaleej ? 2 : levant ? 3 : egypt ? 1 : either ? 2 : undefined,
  };
}

/** So many characters without a spoken word are written Arabic, whatever stands around them; in fewer there may have been no place for one. */
const written = 60;
/** At least so far on either side others tell of the same reader; as far for all that is asked about nearby, so that it is read once. */
const reach = 2000;

/** How the passages of a draft around `at` speak. */
function mannerAround({ blocks }: Draft, at: number): Manner {
  const from = at - at % reach - reach, to = from + 3 * reach, signs = { ...none };
  for (let n = Math.max(0, firstThat(blocks.length, (index) => (blocks[index] as PlacedBlock).start >= from) - 1); n < blocks.length && (blocks[n] as PlacedBlock).start < to; n++) {
    for (const passage of (blocks[n] as PlacedBlock).block.passages) {
      const own = signsOf(passage);
      for (const name of names) signs[name] ||= own[name];
    }
  }
  return mannerOf(signs, true);
}

/** An Arabic suggestion that speaks to whom the words around its place, `prose`, speak to, and as they speak; where they do not tell, as the rest of `draft` around `at` does. */
export function addressed(suggestion: string, prose: string, draft: Draft, at: number): string {
  if (near?.prose !== prose) near = { prose, manner: mannerOf(signsIn(prose), false) };
  const { manner } = near, isShort = prose.trim().length <= written;
  const far = manner.reader && (manner.saying || !isShort) ? manner : mannerAround(draft, at);
  const saying = manner.saying ?? (isShort ? far.saying : undefined), to = toReader(suggestion, manner.reader ?? far.reader ?? 'man');
  return saying === undefined ? to : spoken(to, saying);
}

/** The words that were asked about last: all suggestions for a claim ask about the same. */
let near: { readonly prose: string; readonly manner: Manner } | undefined;

function toReader(suggestion: string, reader: 'man' | 'woman' | 'people'): string {
  if (reader === 'man') return suggestion;
  const form = reader === 'people' ? 1 : 0;
  // A command opens its clause; anywhere else the same letters are a noun.
  const said = suggestion.replace(/(?<=^(?:… )?|[،.:؛\]] ?|(?<!\p{L})(?:ثم|أن|و?قد|إذا كنت) )([وف]?)(\p{L}+)(?![\p{L}\p{M}])/gu, (word, and: string, command: string) => (Object.hasOwn(commands, command) ? and + commands[command]![form] : word));
  return form === 1 ? said.replace(/(?<!\p{L})(و?(?:يمكنك|موافقتك|اشتراكك|حسابك|بياناتك|طلبك|طبيبك|كنت|ناسبك|نسألك|نراسلك|نذكّرك|نذكرك|وافقت|نتصل بك|لك|إليك|منك|عليك))(?!\p{L})/gu, '$1م').replace(/(?<=كم .*)وضعت(?!\p{L})/u, 'وضعتم') : said;
}

/** Words of spoken Arabic: of Egypt (some of them of the Levant as well), of the Levant alone, of the Gulf alone, of the Gulf or of both. */
const egyptian = words('ده|دي|إيه|ليه|برضه|ياريت|مش|دلوقت|دلوقتي|بتاع\\p{L}*|لس[هة]|كد[ها]|[إا]زاي|عا[يو]ز\\p{L}*|النهارد[هة]|بكره|[إا]حنا|مفيش|علشان|ه(?:ت(?!اف)|ن(?!د|ال|يئ|اء))\\p{L}{3,}|ه(?:ي(?!ئ|ك|ا|بة|بت|درو|من))\\p{L}{3,}|بي(?:ت[جخ]|وصل|خلص|ست|جي|دوب|عمل|شيل|خفف|نزل|قول|شتر|عالج|قض|خلي|ساعد|فيد|طو)\\p{L}*|بت(?:خلص|تجدد|عالج|قضي|ساعد|خلي|طو[ّ]?ل)', 'uy');
const levantine = words('هل[أق]|بد(?:ي|ك|كم|كن|نا|ها|هم)|هيك|منيح\\p{L}*|رح|(?<=\\p{L} )عم(?= [بتني]\\p{L}{2})|لسا|إل(?:ك|كم|كن)|من(?:رجع|حمل|بعت|وصل|عطي|خلي|قدر|رنل|حكي|فرجي|ساعد)\\p{L}*', 'uy');
const khaleeji = words('الحينه?|شنو|باجر|موب|جذي|نبي(?= )|ويا(?:ك|كم|نا|هم)|ربع(?:ك|ه|ي|نا|كم)|محد(?= [ي])|لين(?= [تين])|وش|مب|وايد|شلون|تب(?:ي|غى|غي|غين|غون|ون)|[أا]بغى', 'uy');
const gulf = words('مو|راح|ليش|يجي(?:ك|كم|نا|ها|لك)?|حقت?نا|اللي|عشان|[يت]قدر(?:ي|ين|وا|ون)(?! ب)|تقدر(?! ب)|[أا]وتوماتيك', 'uy');

const patterns = { toMan, toWoman, toPeople, egyptian, levantine, khaleeji, gulf }, names = Object.keys(patterns) as (keyof Signs)[];
const none: Record<keyof Signs, boolean> = { toMan: false, toWoman: false, toPeople: false, egyptian: false, levantine: false, khaleeji: false, gulf: false };

/** Which of the patterns a word may open, as bits: those it matches alone; all of them where they go on with the next word. */
const opened = new PerSpelling((surface) => (/^[وف]?(?:لا|ما|لن|لم|أن|كي|لكي|عم)$/.test(surface) ? (1 << names.length) - 1 : names.reduce((bits, name, at) => (isAt(patterns[name], surface, 0) ? bits | (1 << at) : bits), 0)));

/** What is written, as it is said in Egypt, in the Gulf and in the Levant. */
const sayings: readonly (readonly [written: RegExp, egypt: string, gulf: string, levant: string])[] = [
  [words('(?:يمكن|بإمكان)(?:ك|كم)'), 'ممكن', 'ممكن', 'ممكن'],
  [words('ولا يغني ذلك عن العلاج'), 'وده مش بديل عن العلاج', 'وهذا مو بديل عن العلاج', 'وهاد مش بديل عن العلاج'],
  [words('لا رسوم على'), 'من غير رسوم على', 'بدون رسوم على', 'بدون رسوم على'],
  [words('إلى أن تلغي'), 'لحد ما تلغي', 'لين تلغي', 'لحتى تلغي'],
  [words('إلكترونيًا'), 'أونلاين', 'أونلاين', 'أونلاين'],
  [words('عبر|ابتداءً من'), 'من', 'من', 'من'],
  [words('يصبح السعر'), 'السعر هيبقى', 'السعر بيصير', 'بيصير السعر'],
  [words('لن (ن[\\p{L}\\p{M}]+)'), 'مش ه$2', 'ما راح $2', 'ما رح $2'],
  [words('لا (ن[\\p{L}\\p{M}]+)'), 'مش ه$2', 'ما $2', 'ما رح $2'],
  [words('متى شئت'), 'في أي وقت', 'في أي وقت', 'بأي وقت'],
  [words('ضع(ي|وا|) علامة'), 'حط$2 علامة', 'حط$2 علامة', 'حط$2 علامة'],
  [words('وضعت علامة'), 'حطيت علامة', 'حطيت علامة', 'حطيت علامة'],
  [words('مجددًا'), 'تاني', 'مرة ثانية', 'مرة تانية'],
  [words('دون'), 'من غير', 'بدون', 'بدون'],
  [words('ثم'), 'وبعدها', 'وبعدها', 'وبعدها'],
  [words('ليس دواءً'), 'مش دوا', 'مو دوا', 'مو دوا'],
  [words('([يت](?:ساهم|ساعد|تجدد|دفع))'), 'ب$2', '$2', 'ب$2'],
  [words('إذا كنت ترغب في تلقي'), 'لو حابب يوصلك', 'إذا حاب يوصلك', 'إذا حابب يوصلك'],
  [words('إلا (بعد|إذا)'), 'غير $2', 'إلا $2', 'إلا $2'],
  [words('إذا'), 'لو', 'إذا', 'إذا'],
  [words('يصلك'), 'هيوصلك', 'يوصلك', 'بيوصلك'],
  [words('بلغ(ت?)'), 'وصل$2', 'وصل$2', 'وصل$2'],
  [words('تختلف النتائج'), 'النتائج بتختلف', 'النتائج تختلف', 'النتائج بتختلف'],
  [words('قد ([يت]\\p{L}+)'), 'ممكن $2', 'ممكن $2', 'ممكن $2'],
  [words('سارٍ'), 'ساري', 'ساري', 'ساري'],
  [words('(?:الذي|التي)'), 'اللي', 'اللي', 'اللي'],
  [words('لدى'), 'عند', 'عند', 'عند'],
  [/(?<=\{العدد\} \p{L}+)ًا(?!\p{L})/gu, '', '', ''],
];

function words(source: string, flags = 'gu'): RegExp {
  return new RegExp(`(?<![\\p{L}{=])(و?)(?:${source})(?![\\p{L}\\p{M}}])`, flags);
}

/** A suggestion as people say it, in the words of a column of {@link sayings}. */
function spoken(suggestion: string, column: 1 | 2 | 3): string {
  return sayings.reduce((text, saying) => text.replace(saying[0], saying[0].source.startsWith('(?<=') ? '' : `$1${saying[column]}`), suggestion);
}
