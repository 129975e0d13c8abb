import type { Language } from '../finding';
import { Char, charKind, isArabic } from './chars';
import { foldWord } from './fold';
import { PerSpelling } from './spellings';
import { countWords, tokenise, type Tokens } from './tokens';

// Function words that tell a language. A word that is common in English as well tells nothing and is left out.
const english = list('the and you your our we is are was were be been of to with this that these those from they their it its as at by or if not have has had will would can could should do does did what which who when where how why than then there here just more most all any some my his her him she he us them about into over only now up out so but because before after while i am');
const others: Readonly<Record<string, ReadonlySet<string>>> = {
  french: list('le la les des une et est vous votre vos nous notre pour avec dans sur pas plus que qui ce cette ces sont du au aux ou mais tout tous ne se sa son ses avant jusqu il elle'),
  spanish: list('el los las una unos y es son con para por que su sus tu tus nuestra nuestro más muy pero como esta este estas estos del al lo ya hasta antes solo desde sin se te'),
  portuguese: list('o os uma umas e é são com para por que seu sua seus suas nosso nossa mais muito mas como esta este do da dos das ao não você até já'),
  italian: list('il lo gli una e è sono con per che suo sua tuo nostro nostra più molto ma come questa questo del della dei delle al non di da ora solo fino prima ti si'),
  german: list('der die das und ist sind ein eine einen mit für von zu auf nicht sie ihr wir unsere ihre auch oder aber jetzt nur noch bis wie dem den des im'),
  dutch: list('de het een en van voor met op niet zijn je jouw wij onze uw ook of maar nu nog tot hoe bij dit deze die naar'),
  swedish: list('och att det som en ett är på av för med inte du din vi vår nu kan till den har om eller'),
  danish: list('og det som en et er på af for med ikke du din vi vores nu kan til den har om eller at jeg'),
  polish: list('i w na z do nie jest się to że dla jak od po tylko ale oraz twój twoja nasz czy już'),
  turkish: list('ve bir bu için ile da de çok daha en sizin bizim ama şimdi sadece kadar olan gibi var'),
  indonesian: list('dan yang di untuk dengan ini itu dari anda kami kita tidak pada akan ke atau juga sekarang hanya'),
  romanian: list('și de la în cu pentru este sunt un o pe nu mai acum doar sau dar care'),
  finnish: list('ja on ei se että vain nyt sinun meidän mutta tai kun niin'),
  czech: list('a je na se v z do pro s ne to že jak ale nebo váš naše jen nyní'),
  vietnamese: list('và của là cho với không này các một được có những trong'),
  swahili: list('na ya wa kwa ni katika hii yako sasa kama'),
};
const strayWords = list('a an in on no me so die do to at is as we i o e de en de of is the was had has were or if am he us it by so her his him for per pro plus com con non s v w z dan var son ti care pour solo co ale met till ate den hoe prima mot');

const persian = new Set(['است', 'که', 'را', 'این', 'برای', 'می', 'از', 'با', 'های', 'شما', 'ما', 'هم', 'آن', 'یک', 'کنید', 'شود', 'خود', 'تا', 'هر', 'نیست', 'دارد', 'به', 'در', 'و', 'اکنون', 'فقط', 'همین', 'حالا']);
/** Arabic has these as well. */
const shared = new Set(['و', 'ما', 'با', 'هم', 'فقط', 'به']);
const persianLetters = /[پچژگکی\u06C0\u06D5ہےںٹڈڑۆێڕڵھ]/;
const arabicOnly = /[ةىأإؤئ\u064A\u0643]/;
const arabicWords = new Set(['في', 'من', 'على', 'إلى', 'الى', 'أن', 'ان', 'عن', 'مع', 'هذا', 'هذه', 'التي', 'الذي', 'لا', 'ما', 'لم', 'لن', 'قد', 'كل', 'هو', 'هي', 'أو', 'ثم', 'بعد', 'قبل', 'الآن', 'عند', 'لك', 'لكم', 'اليوم', 'غير', 'بين', 'كان', 'ليس']);

/** Bit n is set where the word is a function word of language n; 0 is English. */
const languageBits = new Map<string, number>();
for (const word of english) vote(word, 0);
Object.values(others).forEach((words, index) => {
  for (const word of words) if (!english.has(word) && !strayWords.has(foldWord(word))) vote(foldWord(word), index + 1);
});

function list(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

function vote(word: string, language: number): void {
  languageBits.set(word, (languageBits.get(word) ?? 0) | (1 << language));
}

/**
 * The languages Candor reads in `prose`, among English and Arabic, that of most words first. Latin words are English unless the function words of
 * another language outnumber its own; Arabic script is Arabic unless letters and words of Persian, Urdu or Kurdish say otherwise.
 */
export function languagesOf(prose: string): readonly Language[] {
  return languagesBy(votesIn(tokenise(prose)));
}

/** What is told by all words of a text together. */
export interface Survey {
  readonly languages: readonly Language[];
  /** Words in Latin and in Arabic letters. */
  readonly scripts: Readonly<Record<Language, number>>;
  /** Words and numbers in any language. */
  readonly words: number;
}

export function surveyOf(prose: string): Survey {
  const votes = votesIn(tokenise(prose));
  return { languages: languagesBy(votes), scripts: { en: votes.latin, ar: votes.arabic }, words: countWords(prose) };
}

/** Judges the tokens `[from, to)` by themselves, and by all of them where these tell nothing either way. */
export function languagesAmong(tokens: Tokens, from: number, to: number): readonly Language[] {
  const own = votesIn(tokens, from, to);
  let whole: Votes | undefined;
  const decisive = (script: 'latin' | 'arabic'): Votes => (tells(own, script) ? own : (whole ??= votesIn(tokens)));
  return languagesBy(own, own.latin > 0 ? decisive('latin') : own, own.arabic > 0 ? decisive('arabic') : own);
}

function languagesBy(votes: Votes, latin = votes, arabic = votes): readonly Language[] {
  const english = votes.latin > 0 && isEnglish(latin);
  return votes.arabic > 0 && isArabicLanguage(arabic) ? (!english ? onlyArabic : votes.arabic > votes.latin ? mostlyArabic : mostlyEnglish) : english ? onlyEnglish : noLanguage;
}

const mostlyEnglish: readonly Language[] = ['en', 'ar'], mostlyArabic: readonly Language[] = ['ar', 'en'], onlyEnglish: readonly Language[] = ['en'], onlyArabic: readonly Language[] = ['ar'], noLanguage: readonly Language[] = [];

interface Votes {
  latin: number;
  arabic: number;
  english: number;
  /** The strongest other language of Latin script. */
  rival: number;
  accented: number;
  arabicProper: number;
  persian: number;
}

function tells(votes: Votes, script: 'latin' | 'arabic'): boolean {
  return script === 'latin' ? votes.english + votes.rival + votes.accented > 0 : votes.arabicProper + votes.persian > 0;
}

function isEnglish({ latin, english: votesFor, rival, accented: accents }: Votes): boolean {
  if (rival > votesFor || (rival === votesFor && rival > 0 && accents > 0)) return false;
  return !(votesFor === 0 && accents * 5 >= latin && accents > 0 && latin > 1);
}

function isArabicLanguage({ persian: against, arabicProper }: Votes): boolean {
  return !(against > arabicProper);
}

const foreign = new Uint16Array(20);

function votesIn({ spellings, count }: Tokens, from = 0, to = count): Votes {
  const votes: Votes = { latin: 0, arabic: 0, english: 0, rival: 0, accented: 0, arabicProper: 0, persian: 0 };
  foreign.fill(0);
  for (let i = from; i < to; i++) {
    const spelling = spellings[i] as number;
    if (spelling < 0) continue;
    const ballot = ballots[ballotOf.of(spelling)] as Ballot;
    votes.latin += ballot.latin;
    votes.arabic += ballot.arabic;
    votes.english += ballot.english;
    votes.accented += ballot.accented;
    votes.arabicProper += ballot.arabicProper;
    votes.persian += ballot.persian;
    for (const language of ballot.others) votes.rival = Math.max(votes.rival, (foreign[language] = (foreign[language] as number) + 1));
  }
  return votes;
}

/** How a word as written votes. */
type Ballot = Omit<Votes, 'rival'> & { readonly others: readonly number[] };

/** Few words vote differently, so they share ballots. */
const ballots: Ballot[] = [];
const numbers = new Map<string, number>();
const ballotOf = new PerSpelling((surface) => {
  const ballot = cast(surface), key = JSON.stringify(ballot);
  let number = numbers.get(key);
  if (number === undefined) numbers.set(key, (number = ballots.push(ballot) - 1));
  return number;
});

function cast(surface: string): Ballot {
  const ballot = { latin: 0, arabic: 0, english: 0, accented: 0, arabicProper: 0, persian: 0, others: [] as number[] };
  for (let at = 0; at < surface.length; ) {
    const start = at, first = surface.charCodeAt(at++);
    if (charKind(first) !== Char.Letter) continue;
    let plain = first < 0x80;
    for (; at < surface.length; at++) {
      const code = surface.charCodeAt(at), kind = charKind(code);
      if (kind !== Char.Letter && kind !== Char.Mark && kind !== Char.Ignored) break;
      plain &&= code < 0x80;
    }
    const word = surface.slice(start, at);
    if (isArabic(first)) {
      ballot.arabic++;
      if (persian.has(word) ? !shared.has(word) : persianLetters.test(word)) ballot.persian++;
      if (arabicOnly.test(word) || arabicWords.has(word)) ballot.arabicProper++;
    } else if (first < 0x250 || (first >= 0x1E00 && first < 0x1F00)) {
      ballot.latin++;
      if (!plain) ballot.accented++;
      const bits = languageBits.get(plain ? word.toLowerCase() : foldWord(word.toLowerCase())) ?? 0;
      ballot.english += bits & 1;
      for (let language = 1, rest = bits >> 1; rest; language++, rest >>= 1) if (rest & 1) ballot.others.push(language);
    }
  }
  return ballot;
}
