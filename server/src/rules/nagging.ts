import type { Draft } from '../engine/draft/draft';
import type { CheckContext, Report, Rule } from '../engine/rule';
import { naggingAr } from './nagging.ar';
import { naggingEn } from './nagging.en';
import { naggingExamples } from './nagging.examples';

/** An answer this close stands beside the one that puts off. */
const beside = 400;

/** “Not yet” that goes on for so many letters answers a question of the readers'. */
const explained = 30;

/** Answers that only put off where no plain “no” stands beside them. */
function laterOnly(_: Draft, context: CheckContext): readonly Report[] {
  const postponing = context.marks('putOff');
  if (!postponing.length) return [];
  const refusals = ['plainNo', 'chore'].flatMap((name) => context.marks(name)).filter(({ passage }) => !passage.hidden && !passage.quoted);
  const seen = new Set<number>();
  return postponing.filter(({ start, end, passage }) => {
    if (passage.hidden || passage.quoted || passage.kind === 'heading' || passage.kind === 'cell' || passage.prose.slice(end - passage.start).trimEnd().length > explained || seen.has(start) || refusals.some((other) => other.start < end + beside && other.end > start - beside)) return false;
    seen.add(start);
    return true;
  }).map(({ start, end, language }) => ({
    start, end, language,
    message: {
      en: '“{text}” puts off the question, and nothing beside it says no. Add an answer that ends the matter, or write it here.',
      ar: '«{text}» تؤجل السؤال، ولا شيء بجانبها يقول لا. أضف جوابًا ينهي الأمر، أو اكتبه هنا.',
    },
    fixes: [{ title: { en: 'Write “No, don’t ask again”', ar: 'اكتب «لا، ولا تسألني مجددًا»' }, edits: [{ start, end, text: language === 'ar' ? 'لا، ولا تسألني مجددًا' : 'No, don’t ask again' }] }],
  }));
}

export const nagging: Rule = {
  id: 'nagging',
  principle: 'manipulation',
  severity: 'info',
  title: { en: 'Asking again and again', ar: 'إلحاح وتكرار للسؤال' },
  why: {
    en: 'A question that comes back until it is answered with yes wears people down, and where “later” is the only other answer they cannot say no at all.',
    ar: 'السؤال الذي يعود حتى يُجاب بنعم يُتعب الناس، وحين يكون «لاحقًا» هو الجواب الوحيد الآخر لا يستطيعون الرفض أصلًا.',
  },
  instead: {
    en: 'Ask once, offer a plain “No, don’t ask again”, and let people leave without a reproach. Reminders of an appointment, an invoice or unsaved work are fine.',
    ar: 'اسأل مرة واحدة، وضع جوابًا واضحًا «لا، ولا تسألني مجددًا»، ودع الناس يغادرون بلا عتاب. أما التذكير بموعد أو فاتورة أو عمل لم يُحفظ فلا بأس به.',
  },
  message: {
    en: '“{text}” asks again what readers have already left unanswered, and wears them down. Say the offer once, and let a no stand.',
    ar: '«{text}» تعيد سؤالًا تركه القارئ بلا جواب فتُتعبه. اعرض مرة واحدة، واقبل الرفض.',
  },
  references: ['in-dp-10', 'ca-ccpa-7004', 'eu-dsa-25'],
  options: {
    allow: {
      type: 'strings', default: [],
      description: { en: 'Reminders your team may send.', ar: 'تذكيرات يحق لفريقك إرسالها.' },
    },
  },
  evidence: { silence: ['quotation', 'about', 'negation', 'service'] },
  except: {
    en: ["(we'll|we will|i'll) be here (the|for|on|from|if|when|whenever)", '^ [customers|people|others] also viewed $', '(come back|return|be back) and (do|redo|fix|tune|clean|mend|repair) (it|this|that|them) {..1}', '(collectors|creditors|lenders|bills|landlord|they|neighbours|neighbors) {..1} (won\'t|don\'t|never) (stop|quit) {..1}', 'you {..2} (opened|viewed|visited|read|looked at) your (profile|page|story|listing|cv|post)', '(not|doesn\'t|don\'t|didn\'t) (answer|reply|respond) write {..3}', 'until you {..5} or (switch|turn) (it|them) off', 'you (can|may|could) {..2} change your mind', '(be|are) back (in time|in the (office|shop|studio)|by|before|at|open) {..3}', '(will|we\'ll|i\'ll) be back (on|from) ({date}|<weekday>)', 'again {..2} with the', '(don\'t|do not) (go|leave) yet (to|into|on|near|for|through)', 'if you (still|have|haven\'t)'],
    ar: ['قرأت {..3} مرتين', '^ [يا] (هلا|مرحبا|أهلا|أهلين|حياك) {..5}', 'وقف (الخصم|الاشتراك|التجديد|السحب)', '(نبعث|ونرسل|وبنبعت|وبنرسل|ونبعت) {..1} (تقرير~|ملخص~|صور|وصفات|نتائج|قائمة|جدول~) {..5}', '(متاجر|مواقع|شركات|تطبيقات|محلات) {..2} (ترد|ترسل) {..4}', '(التي|الذي|من|موظف) (ترد|رديت) {..2} (رسائل|مكالمات)', '(إذا|إن|لو) (لم|ما|كنت)',
      'تذكير أخير قبل (الموعد|المعاد|يوم|الامتحان|الإغلاق)',
    ],
  },
  phrases: { en: naggingEn, ar: naggingAr },
  check: laterOnly,
  examples: naggingExamples,
};
