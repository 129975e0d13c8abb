import { noticeFix } from '../disclosure/noticeFix';
import { unnoticed, type Situation } from '../disclosure/situations';
import type { Rule } from '../engine/rule';
import { missingAutomatedDecisionNoticeExamples } from './missing-automated-decision-notice.examples';

const decision: Situation = { signs: ['automatedDecision'], unlike: [], denied: ['decisionDenied'], notice: 'decisionNotice', text: 'automated-decision' };

export const missingAutomatedDecisionNotice: Rule = {
  id: 'missing-automated-decision-notice',
  discloses: true,
  principle: 'transparency',
  severity: 'warning',
  title: { en: 'Automated decision without notice or a person to turn to', ar: 'قرار آلي دون إشعار أو إنسان يُرجع إليه' },
  why: {
    en: 'A machine that says no about credit, cover, work or housing leaves people with no reasons and nobody to ask, unless they are told that they may have the decision looked at again.',
    ar: 'آلة ترفض تمويلًا أو تأمينًا أو عملًا أو سكنًا تترك صاحب الطلب بلا أسباب ولا من يسأله، ما لم يُخبَر بأن له أن يطلب إعادة النظر.',
  },
  instead: {
    en: 'Say that a system decides and from what, and name the person or desk that looks again on request: “An automated system makes this decision using your income. Ask a person to review it: …”',
    ar: 'اذكر أن نظامًا يقرر ومن أي بيانات، ومن يعيد النظر عند الطلب: «يتخذ هذا القرار نظام آلي اعتمادًا على دخلك. لطلب مراجعة بشرية: …».',
  },
  message: {
    en: '“{text}” lets a machine decide about people, who are not told what it weighs or whom they can ask to look again. Add both beside it.',
    ar: '«{text}» تترك لآلة أن تقرر في شأن الناس دون ذكر ما تعتمد عليه ولا من يعيد النظر. أضف الأمرين بجانبها.',
  },
  references: ['ca-admt', 'co-189', 'eu-aia-50-1'],
  options: {
    allow: {
      type: 'strings', default: [],
      description: { en: 'Wording that describes something else in your trade, for example an instant quote that binds nobody.', ar: 'صيغ تصف شيئًا آخر في مجالكم، مثل عرض سعر فوري غير ملزم.' },
    },
  },
  sign: 'automatedDecision',
  check(draft, context) {
    const allowed = (context.options['allow'] as readonly string[]).map((wording) => wording.trim().toLowerCase()).filter(Boolean);
    return unnoticed(draft, context, decision)
      .filter(({ start, end }) => !allowed.some((wording) => draft.text.slice(start, end).toLowerCase().includes(wording)))
      .map((sign) => ({
        start: sign.start, end: sign.end, language: sign.language,
        fixes: [noticeFix(draft, context, 'automated-decision', sign, { en: 'Say what decides and who looks again', ar: 'اذكر من يقرر ومن يعيد النظر' })],
      }));
  },
  examples: missingAutomatedDecisionNoticeExamples,
};
