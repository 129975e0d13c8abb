import type { Rule } from '../engine/rule';
import { arabic } from './ai-washing.ar';
import { english } from './ai-washing.en';
import { aiWashingExamples } from './ai-washing.examples';

export const aiWashing: Rule = {
  id: 'ai-washing',
  principle: 'transparency',
  severity: 'warning',
  title: { en: 'Exaggerated claim about AI', ar: 'مبالغة في قدرات الذكاء الاصطناعي' },
  why: {
    en: 'People lean on AI as far as its makers say they can. Whoever is told that it never errs or replaces a doctor stops checking, and pays for the mistake.',
    ar: 'يعتمد الناس على الذكاء الاصطناعي بقدر ما يقال لهم عنه. ومن قيل له إنه لا يخطئ أو يغني عن الطبيب لا يعود يتحقق، ثم يدفع ثمن الخطأ.',
  },
  instead: {
    en: 'Say what the AI does, how it was tested with which result and when, that it can be wrong, and who answers for it.',
    ar: 'اذكر ما يفعله الذكاء الاصطناعي، وكيف اختُبر وبأي نتيجة ومتى، وأنه قد يخطئ، ومن المسؤول عنه.',
  },
  message: {
    en: '“{text}” promises more than AI can keep, and readers will rely on it. Say what it does, how it did in which test, and that it can be wrong.',
    ar: '«{text}» وعد يفوق ما يستطيعه الذكاء الاصطناعي، والقارئ سيعتمد عليه. اذكر ما يفعله ونتيجته في اختبار محدد، وأنه قد يخطئ.',
  },
  references: ['uk-cap-3', 'eu-ucpd-67', 'sa-sdaia-ethics', 'icc-2024'],
  options: {
    allow: {
      type: 'strings', default: [],
      description: { en: 'Claims you hold evidence for, for example “the first AI certified by …”.', ar: 'ادعاءات لديكم ما يثبتها، مثل «أول ذكاء اصطناعي معتمد من …».' },
    },
  },
  evidence: { silence: ['quotation', 'about', 'negation', 'question', 'source'] },
  except: {
    en: ['that feels (firm|soft|warm|light|smooth|dry|cool|sturdy)',
      '(may|might|could|can) {..2} (be|make|get|replace|outperform|go) {..3}', '(believe|think|thinks|believes|assume|claim|hope|fear) {..2} {..2} <aisystem> {..6}', '(will|would|could|should|can) <aisystem> {..2} replace', '(film|movie|novel|book|story|series|game|show|documentary) {..6} <aisystem> {..3} <outdoes>', "(isn't|is not|aren't|are not|no|not) {..2} <aisystem> {..4} (<inerrant>|<impartial>)", "(doesn't|does not|cannot|can't|won't|will not|not) {..2} (replace|replaces|beat|outperform|predict|know|read|understand|feel|tell|see|foresee|guarantee|think|do|make|have)", '(published|posted|sent|released) without review', '(written|produced|generated|created|published|posted|translated|answered) by {..2} <aisystem> {..6}', '<aisystem> {..3} (publishes|posts|published|posted|writes and publishes) {..5}',       '(careful|wary|beware|watch out|suspicious|distrust|avoid|sceptical|skeptical|warn~) {..7}',     ],
    ar: ['ما يضمن', 'لدعم {..1} الحي', 'لا (تحل|يحل) محل', 'وكيل (معتمد|رسمي) {..3}', 'محله (الأستاذ|الدكتور|الطبيب|المدرب|زميله) {any}', '(تظن|تزعم|تدعي|يدعي|يدعون|تعتقد|يظن|يعتقد|نظن|يتصور|يحسب|يخشى|يزعم|يظنون) {..3} <aisystem> {..6}', '(قد|ربما|يمكن أن|أحيانا) {..3}', '(فيلم|رواية|كتاب|قصة|مسلسل|يحكي|تحكي) {..4} <aisystem> {..4}', '(لا|لن|ليس|ليست|مش) {..2} (يستطيع|تستطيع|يمكن|يعرف|يفهم|يشعر|يتنبأ|يغني|يحل محل|تغني|بديل|يضمن|تضمن|أذكى|أفضل|معصوم)', '(لا يوجد|لا توجد|ليس هناك|ما في|مفيش) {..1} <aisystem> {..4}', '(مكتوب|كتبه|تنشر|ينشر|ننشر|ولدها|تكتبها) {..3} <aisystem> {..5}', '(نشر|نشرت|أرسل|مولد|نص|محتوى) {..3} (دون|بلا) مراجعة', '(احذر|احترس|تجنب|لا تصدق|شكك|انتبه|نحذر) {..7}',
      'أولا مساعد {..2}',
    ],
  },
  phrases: { en: english, ar: arabic },
  examples: aiWashingExamples,
};
