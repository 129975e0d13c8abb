import { requirementFor } from '../disclosure/channel';
import { documentDeclaration, usesAi } from '../disclosure/declared';
import { mainLanguages } from '../disclosure/readers';
import { deniedReview, reviewOf, unreadMark } from '../disclosure/review';
import { reviewFixes } from '../disclosure/reviewFixes';
import { isPlain, sentenceAround } from '../disclosure/sentence';
import { sells } from '../disclosure/subject';
import { translationOf } from '../disclosure/translated';
import type { Draft } from '../engine/draft/draft';
import type { Language, Text } from '../engine/finding';
import type { ReportedFix, Rule } from '../engine/rule';
import { missingHumanReviewExamples } from './missing-human-review.examples';

const said: Text = {
  en: '“{text}” says that no person reads this text before it goes out, so nobody answers for its mistakes. Have someone review it, and record who and when.',
  ar: '«{text}» تعني أن لا أحد يقرأ هذا النص قبل نشره، فلا أحد يُسأل عن أخطائه. كلّف من يراجعه، وسجّل من راجعه ومتى.',
};

const atStake: Text = {
  en: '“{text}” declares the work of AI, and no person is named who checked it. People stake their health or savings on such a text. Have someone who knows the subject review it, and record who and when.',
  ar: '«{text}» تصرّح بعمل من الذكاء الاصطناعي ولم يُذكر من راجعه، والناس يراهنون على نص كهذا بصحتهم أو مدخراتهم. كلّف خبيرًا بالموضوع بمراجعته، وسجّل اسمه والتاريخ.',
};

export const missingHumanReview: Rule = {
  id: 'missing-human-review',
  principle: 'accountability',
  severity: 'info',
  title: { en: 'No human review recorded for AI text', ar: 'نص من الذكاء الاصطناعي دون مراجعة بشرية مسجلة' },
  why: {
    en: 'An AI text that nobody read spreads errors that nobody owns, and readers have no one to turn to.',
    ar: 'نص الذكاء الاصطناعي الذي لم يقرأه أحد ينشر أخطاء لا صاحب لها، ولا يجد القارئ من يرجع إليه.',
  },
  instead: {
    en: 'Have a person check the text before it is published, and record it: reviewed-by and reviewed-on, or a line such as “Reviewed and approved by Lina Haddad, editor, on 12 May 2026.”',
    ar: 'دع شخصًا يراجع النص قبل نشره وسجّل ذلك: reviewed-by وreviewed-on، أو سطر مثل «راجعته واعتمدته لينا حداد (محررة) بتاريخ 12 مايو 2026».',
  },
  message: {
    en: '“{text}” declares AI text, and no person is named who checked it: its mistakes would be nobody’s. Have it reviewed, and record who did it and when.',
    ar: '«{text}» تصرّح بنص من الذكاء الاصطناعي، ولم يُذكر من راجعه، فأخطاؤه بلا صاحب. كلّف من يراجعه، وسجّل اسمه والتاريخ.',
  },
  references: ['eu-aia-50-4', 'eu-aia-cop', 'sa-sdaia-ethics', 'icc-2024'],
  yieldsTo: ['unreviewed-machine-translation'],
  options: {
    levels: {
      type: 'strings', default: ['ai-generated', 'ai-autonomous', 'mixed'],
      description: { en: 'The declared levels that ask for a recorded review.', ar: 'المستويات المصرّح بها التي تستدعي تسجيل المراجعة.' },
    },
  },
  check(draft, context) {
    // Of a machine's translation unreviewed-machine-translation speaks.
    if (reviewOf(draft, context) === 'recorded' || translationOf(draft, context)?.by === 'machine') return [];
    const denied = deniedReview(draft);
    const language = mainLanguages(draft)[0] ?? 'en';
    if (denied) return [{ start: denied.start, end: denied.end, language, message: said, fixes: [...reviewed(draft, denied, language), ...reviewFixes(draft, language, context.settings)] }];
    const unread = unreadMark(draft, context);
    if (unread) return [{ ...unread, message: said, fixes: [...reviewed(draft, unread, unread.language), ...reviewFixes(draft, unread.language, context.settings)] }];
    if (requirementFor(draft, context.settings) === 'never') return [];
    const declared = documentDeclaration(draft);
    if (!declared?.level || !mainLanguages(draft).length) return [];
    const { start, end, level } = declared, fixes = reviewFixes(draft, language, context.settings);
    // On health and money an error costs more than trust, and help is enough to bring one in.
    if (usesAi(level) && (sells(draft, 'health') || sells(draft, 'finance'))) return [{ start, end, language, severity: 'warning', message: atStake, fixes }];
    return (context.options['levels'] as readonly string[]).includes(level) ? [{ start, end, language, fixes }] : [];
  },
  examples: missingHumanReviewExamples,
};

const review: Text = { en: 'Say who reviews', ar: 'اذكر من يراجع' };
const reviews: Text = {
  en: 'AI helps us write, and {reviewer} reviews every text before it is published.',
  ar: 'يساعدنا الذكاء الاصطناعي في الكتابة، ويراجع {اسم المراجع} كل نص قبل نشره.',
};

/** The sentence that says nobody reads, as one that says who does: a line that names a reviewer would contradict it. */
function reviewed(draft: Draft, span: { readonly start: number; readonly end: number }, language: Language): ReportedFix[] {
  const sentence = sentenceAround(draft, span);
  return sentence && isPlain(draft, sentence) ? [{ title: review, edits: [{ start: sentence.start, end: sentence.end, text: reviews[language] }] }] : [];
}
