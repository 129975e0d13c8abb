import { channelOf, requirementFor } from '../disclosure/channel';
import { declarationAt, isMedia, usesAi } from '../disclosure/declared';
import { fileNameClue } from '../disclosure/media/fileName';
import { disclosureOf, labelFixes, sayFixes } from '../disclosure/media/fixes';
import { isPlain, labelled, mediaLabels, touches, type MediaLabel } from '../disclosure/media/labels';
import { generatorNamed, originOf, plainWords } from '../disclosure/media/origin';
import { mediaIn, type Medium } from '../disclosure/media/shown';
import { mainLanguages } from '../disclosure/readers';
import type { DisclosureId } from '../disclosure/texts';
import { isSaid } from '../disclosure/visible';
import type { Level } from '../disclosure/vocabulary';
import type { Draft } from '../engine/draft/draft';
import type { Language, Text } from '../engine/finding';
import { longest } from '../engine/ordered';
import type { CheckContext, Mark, Report, Rule } from '../engine/rule';
import { missingAiMediaDisclosureExamples } from './missing-ai-media-disclosure.examples';

const byName: Text = {
  en: '“{text}” is named the way AI generators name their files, and nothing beside it says so. People take what they see and hear for real. If AI made it, say so where they see it.',
  ar: '«{text}» اسم تعطيه مولدات الذكاء الاصطناعي لملفاتها، ولا شيء بجانبه يقول ذلك. يصدّق الناس ما يرونه ويسمعونه؛ فإن كان من صنع الذكاء الاصطناعي فاذكر ذلك حيث يرونه.',
};
const byDescription: Text = {
  en: '“{text}” stands in a description that hardly anyone sees; beside the picture nothing tells that AI made it. Say so where people see it.',
  ar: '«{text}» في وصف لا يكاد يراه أحد، ولا شيء بجانب الصورة يقول إن الذكاء الاصطناعي صنعها. اذكر ذلك حيث يراه الناس.',
};
const byWords: Text = {
  en: '“{text}” tells insiders that AI made it, and nobody else. People take faces, voices and places for real. Say in plain words that AI made it.',
  ar: '«{text}» يفهم منها المطّلعون وحدهم أن الذكاء الاصطناعي صنع ذلك. يظن الناس أن الوجوه والأصوات والأماكن حقيقية؛ قل بكلمات واضحة إنها من صنع الذكاء الاصطناعي.',
};

const byTag: Text = {
  en: 'The tag “{text}” tells machines that AI had a hand in this; people see nothing of it and take what is shown for real. Say so beside it.',
  ar: 'الوسم {text} يخبر الآلات بدور الذكاء الاصطناعي في هذا، ولا يرى الناس شيئًا منه فيظنونه حقيقيًا. اذكر ذلك بجانبه.',
};

/** What the metadata of the file say, in the words they say it in. */
function byMetadata(level: Level, tool: string | undefined, said: string): Text {
  const by = tool ? ` (${tool})` : '', quoted = plainWords(said);
  return level === 'ai-assisted'
    ? {
      en: `“{text}” was changed with AI${by}: its metadata say “${quoted}”. People take what they see and hear for real, and nothing beside it tells them. Say so where they see it.`,
      ar: `«{text}» معدّل بالذكاء الاصطناعي${by}: تقول بياناته الوصفية «${quoted}». يصدّق الناس ما يرونه ويسمعونه ولا شيء بجانبه يخبرهم. اذكر ذلك حيث يرونه.`,
    }
    : {
      en: `“{text}” was made with AI${by}: its metadata say “${quoted}”. People take what they see and hear for real, and nothing beside it tells them. Say so where they see it.`,
      ar: `«{text}» من صنع الذكاء الاصطناعي${by}: تقول بياناته الوصفية «${quoted}». يصدّق الناس ما يرونه ويسمعونه ولا شيء بجانبه يخبرهم. اذكر ذلك حيث يرونه.`,
    };
}

export const missingAiMediaDisclosure: Rule = {
  id: 'missing-ai-media-disclosure',
  principle: 'transparency',
  severity: 'warning',
  title: { en: 'AI image, video or voice without a label', ar: 'صورة أو فيديو أو صوت من الذكاء الاصطناعي دون وسم' },
  why: {
    en: 'A made-up face, voice or place looks like evidence. Whoever is not told decides on products, people and events by things that never were.',
    ar: 'الوجه أو الصوت أو المكان المصنوع يبدو دليلًا. ومن لا يُخبَر بذلك يحكم على المنتجات والناس والأحداث بأشياء لم تكن.',
  },
  instead: {
    en: 'Say beside the picture, film or recording, in plain words and in the language of the text, that AI made or changed it; add the machine-readable tag.',
    ar: 'اذكر بجانب الصورة أو الفيديو أو التسجيل، بكلمات واضحة وبلغة النص، أن الذكاء الاصطناعي صنعه أو عدّله، وأضف الوسم الذي تقرؤه الآلات.',
  },
  message: byWords,
  references: ['eu-aia-50-4', 'eu-aia-cop', 'ny-396b', 'in-it-2026', 'cn-label', 'kr-aiba', 'sa-sdaia-deepfake', 'iab-2026', 'tiktok', 'youtube', 'meta', 'tn-elvis'],
  options: {
    generators: {
      type: 'strings', default: [],
      description: { en: 'More names of generators, such as your own model, to look for in metadata and file names.', ar: 'أسماء مولدات أخرى، كنموذج خاص بكم، يُبحث عنها في البيانات الوصفية وأسماء الملفات.' },
    },
    fileNames: {
      type: 'strings', default: [],
      description: { en: 'More names of files that AI made, with `*` for anything: `render-*.png`.', ar: 'أسماء أخرى لملفات من صنع الذكاء الاصطناعي، والنجمة تعني أي شيء: `render-*.png`.' },
    },
    metadata: {
      type: 'boolean', default: true,
      description: { en: 'Read the metadata of linked files in the workspace.', ar: 'قراءة البيانات الوصفية للملفات المرتبطة داخل مساحة العمل.' },
    },
    folders: {
      type: 'strings', default: ['', 'public', 'static', 'assets'],
      description: { en: 'Folders of the workspace that a path with a slash at its start is looked for in, such as `/images/hero.png`.', ar: 'مجلدات مساحة العمل التي يُبحث فيها عن مسار يبدأ بشرطة مائلة، مثل `/images/hero.png`.' },
    },
  },
  check(draft, context) {
    if (requirementFor(draft, context.settings) === 'never') return [];
    const all = mediaIn(draft);
    const evident = context.marks('aiMediaEvident'), labelWords = context.marks('aiMediaLabel').filter((mark) => isPlain(draft, mark));
    if (!all.length && !evident.length) return [];
    const descriptions = describing.flatMap((name) => context.marks(name).filter(({ passage }) => /^(?:alt|attribute)$/.test(passage.kind)));
    const clues = new Map<Medium, Clue>();
    for (const medium of all) {
      const clue = clueOf(draft, medium, descriptions, context);
      if (clue) clues.set(medium, clue);
    }
    if (!clues.size && !evident.length) return [];
    const labels = mediaLabels(draft, context);
    const told = clues.size ? labelled(draft, all, labels) : new Set();
    const reports: Report[] = [];
    for (const [medium, clue] of clues) {
      const language = languageOf(draft, medium, context);
      if (!language || told.has(medium) || reports.at(-1)?.start === clue.start) continue;
      reports.push({
        start: clue.start, end: clue.end, language, message: clue.message,
        get fixes() { return labelFixes(draft, medium, clue.level, clue.tool, language, context.settings); },
      });
    }
    // Where a picture is flagged, its caption would be the same finding once more.
    if (!reports.length) reports.push(...inWords(draft, evident, labelWords, labels, context));
    return reports;
  },
  examples: missingAiMediaDisclosureExamples,
};

interface Clue {
  readonly start: number;
  readonly end: number;
  readonly level: Level;
  readonly tool?: string;
  readonly message: Text;
}

/** Why the medium counts as AI's: its own tag says so, or else something gives it away. Undefined where nothing does, or the tag denies it. */
function clueOf(draft: Draft, medium: Medium, descriptions: readonly Mark[], context: CheckContext): Clue | undefined {
  const evidence = evidenceOf(draft, medium, descriptions, context);
  // A tag against the file's own metadata is a contradiction, which is another rule's.
  if (evidence === 'photograph') return undefined;
  const nearest = medium.element && declarationAt(draft, medium.start);
  const tag = nearest && isMedia(nearest) ? nearest : undefined;
  if (!tag?.level || evidence?.message === byDescription) return evidence;
  if (!usesAi(tag.level)) return undefined;
  return { start: tag.start, end: tag.end, level: tag.level, ...(evidence?.tool === undefined ? {} : { tool: evidence.tool }), message: byTag };
}

/** What gives the medium away, best evidence first. */
function evidenceOf(draft: Draft, medium: Medium, descriptions: readonly Mark[], context: CheckContext): Clue | 'photograph' | undefined {
  const generators = context.options['generators'] as readonly string[];
  const facts = medium.local && context.options['metadata'] === true ? context.media(medium.reference) : undefined;
  const origin = facts && originOf(facts, generators);
  if (origin?.level === 'none') return 'photograph';
  if (origin) return { ...medium.at, level: origin.level, ...madeWith(origin.tool), message: named(byMetadata(origin.level, origin.tool, origin.said), medium) };
  const described = descriptions.length ? description(draft, medium, descriptions) : undefined;
  if (described) return { start: described.start, end: described.end, level: 'ai-generated', ...madeWith(generatorNamed(draft.text.slice(described.start, described.end))), message: byDescription };
  const patterns = context.options['fileNames'] as readonly string[];
  const name = patterns.length || generators.length ? fileNameClue(medium.reference, patterns, generators) : medium.byName;
  if (!name) return undefined;
  const written = medium.reference.slice(name.start), at = draft.text.slice(medium.at.start, medium.at.end).lastIndexOf(written);
  const place = at < 0 ? medium.at : { start: medium.at.start + at, end: medium.at.start + at + written.length };
  return { ...place, level: 'ai-generated', ...madeWith(name.tool), message: named(byName, medium) };
}

/** The file's name in the message: what is marked may be a variable, or an image that names its file elsewhere. */
function named({ en, ar }: Text, { reference }: Medium): Text {
  const file = plainWords(reference.replace(/^.*[\\/]/, ''));
  return { en: en.replace('{text}', () => file), ar: ar.replace('{text}', () => file) };
}

const ofProgram = /\b(?:screenshot|logo|icon|interface|dashboard|web app|not|no|without)\b|لقطة شاشة|شعار|واجهة (?:التطبيق|البرنامج|المستخدم|الموقع|ميدجورني)|ليست|ليس|بدون|غير/i;

function madeWith(tool: string | undefined): { tool?: string } {
  return tool === undefined ? {} : { tool };
}

/** What tells in a picture's alternative text or title that AI made it. */
const describing = ['aiMediaEvident', 'aiMediaLabel', 'aiMediaTool'];

function description(draft: Draft, medium: Medium, descriptions: readonly Mark[]): Pick<Mark, 'start' | 'end'> | undefined {
  const inside = descriptions.filter(({ start, end }) => start >= medium.start && end <= medium.end);
  return longest(inside).find(({ passage }) => !ofProgram.test(draft.text.slice(passage.start, passage.end)));
}

/** The language of the words around the medium; undefined where they are in one that is not read. */
function languageOf(draft: Draft, medium: Medium, { settings }: CheckContext): Language | undefined {
  const main = mainLanguages(draft).filter((language) => settings.languages.includes(language));
  if (main.length < 2) return main[0] ?? (draft.passages.some(({ kind, prose }) => kind !== 'alt' && /\p{L}{2}/u.test(prose)) ? undefined : settings.languages[0]);
  const readable = draft.passages.filter(({ hidden, languages }) => !hidden && languages.length);
  const near = readable.find(({ start }) => start >= medium.end) ?? readable.findLast(({ end }) => end <= medium.start);
  return near?.languages.find((language) => main.includes(language)) ?? main[0];
}

/** Talk about generators, made-up people and voices, as opposed to showing them. */
const about = /\b(?:learn|workshops?|(?:courses?|lessons?)(?! (?:is|are|was|were) \w+ (?:by|with|in)\b)|tutorials?|webinars?|how to|spot a|spotting|detect\w*|compar(?:e[ds]?|ison|ing)|versus|vs|tested|reviewed|pricing|subscriptions?|generators?|prompting|prompts|laws?|rules? (?:on|for|about)|regulat\w+|label(?:s|led|ed|ing)|disclos\w+|bans?|banned|scam\w*|fraud\w*|phishing|polic(?:y|ies)|lawsuit|copyright|survey|stud(?:y|ies)|researchers?|(?:create|make|build|design|generate|get|launch|clone) (?:a|an|your|own|our own|stunning)|turn (?:your|text)|lets? you|your own|in minutes|advertisers|industry|experts|according to|conference|panel on|talk on|article (?:on|about)|episode (?:on|about)|human (?:resources|capital|rights))\b|(?:^|\s)تعلّ?م(?:وا|ي)?\s|ندوة|محاضرة|مؤتمر|مقالة? عن|حلقة عن|كتاب عن|ورشة|ورش|دورة|دورات|كيف (?:تكتشف|تميز|تعرف|تصنع|تنشئ)|قارن|مقارنة|جر[ّ]?بنا|اختبرنا|مولدات|مولّدات|قانون|قوانين|لوائح|ألزمت|إفصاح|الإفصاح|احتيال|محتال|غرامة|دراسة|استطلاع|أنشئ |اصنع |صمّم |خلال دقائق|باحثون|المعلنين/iu;
const negation = /\b(?:not|never|no|without|nothing|nobody|n[’']t|rather than|instead of|neither)\b|n[’']t\b|(?:^|\s)(?:لا|لم|لن|ليس|ليست|دون|بلا|ما|مش|غير|بدل|لسنا)\s/iu;

/** Places of the text that name generators or made-up people without a plain word of it; one for each kind. */
function inWords(draft: Draft, evident: readonly Mark[], labelWords: readonly Mark[], labels: readonly MediaLabel[], context: CheckContext): Report[] {
  const marks = longest(evident).filter((mark) => !/^(?:alt|attribute|description|title)$/.test(mark.passage.kind) && isSaid(draft, mark) && !labelWords.some((other) => touches(other, mark)));
  const kept = marks.filter((mark) => {
    const sentence = sentenceAround(draft, mark);
    return !about.test(sentence.text) && !negation.test(/[^,،;:–—]*$/.exec(sentence.text.slice(0, mark.start - sentence.start))?.[0] ?? '');
  });
  // A draft that writes about them in one place does so in the next.
  if (kept.length < marks.length && !/^(?:audio|video)$/.test(channelOf(draft, context.settings) ?? '')) return [];
  const told = new Set(labels.map(({ language }) => language));
  const seen = new Set<string>();
  return kept.flatMap((mark): Report[] => {
    const words = draft.text.slice(mark.start, mark.end), id = kindOf(words);
    if (told.has(mark.language) || seen.has(`${id} ${mark.language}`)) return [];
    seen.add(`${id} ${mark.language}`);
    return [{
      start: mark.start, end: mark.end, language: mark.language, message: byWords,
      get fixes() { return sayFixes(draft, id, mark.passage, generatorNamed(words), mark.language, context.settings); },
    }];
  });
}

function sentenceAround(draft: Draft, { start, end, passage }: Mark): { readonly text: string; readonly start: number } {
  const before = draft.text.slice(passage.start, start), after = draft.text.slice(end, passage.end);
  const from = passage.start + (/[^]*[.!?؟\n](?=\s)/.exec(before)?.[0].length ?? 0);
  return { start: from, text: draft.text.slice(from, end + (/^[^.!?؟\n]*/.exec(after)?.[0].length ?? 0)) };
}

function kindOf(words: string): DisclosureId {
  if (/voice|narrat|\bread\b|spoken|song|music|jingle|audio|elevenlabs|eleven labs|suno|udio|murf|صوت|راوي|تعليق|موسيقى|لحن|ملحن|أغنية|جنجل/i.test(words)) return disclosureOf.audio;
  // Its likeness is somebody's, who does exist.
  if (/twin|clone|deep\s?fake|double|version of|avatar of|توأم|تزييف|ديب|نسخة|نسخته/i.test(words)) return disclosureOf.video;
  if (/presenter|host\b|influencer|spokes|ambassador|avatar|anchor|newsreader|act(?:or|ress)|performer|persona|idol|human|creator|model\b|heygen|synthesia|مؤثر|مقدم|مذيع|متحدث|سفير|أفاتار|افتار|عارض|ممثل|شخصي|بطل|نجم|إنسان|مغني|وجه/i.test(words)) return 'synthetic-performer';
  return /video|clip|film|footage|animat|reel|spot|sora|veo|kling|runway|tour|فيديو|مقطع|فيلم|سورا|جولة|إعلان/i.test(words) ? disclosureOf.video : disclosureOf.image;
}
