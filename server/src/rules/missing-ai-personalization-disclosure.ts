import { noticeFix } from '../disclosure/noticeFix';
import { unnoticed, type Situation } from '../disclosure/situations';
import type { Rule } from '../engine/rule';
import { missingAiPersonalizationExamples } from './missing-ai-personalization-disclosure.examples';

const personalisation: Situation = { signs: ['personalised'], unlike: ['policyText', 'trackingClaim'], denied: ['personalDenied', 'automatedDecision'], notice: 'personalNotice', text: 'ai-personalised' };

export const missingAiPersonalizationDisclosure: Rule = {
  id: 'missing-ai-personalization-disclosure',
  principle: 'transparency',
  severity: 'info',
  title: { en: 'Personalisation without an explanation', ar: 'تخصيص دون توضيح' },
  why: {
    en: 'What a profile chose looks like what everybody sees. People cannot weigh an offer, or a price, when they do not know what it was made from and where to stop it.',
    ar: 'ما اختاره ملف القارئ يبدو كأنه معروض على الجميع. ولا يستطيع الناس وزن عرض أو سعر لا يعرفون مما بُني وأين يوقفونه.',
  },
  instead: {
    en: 'Say beside it what it was chosen from and where to switch it off: “Chosen by an algorithm from your orders. Why this? … Turn off personalisation: …”',
    ar: 'اذكر بجانبه مما اختير وأين يُوقف: «اختارته خوارزمية اعتمادًا على طلباتك. لماذا أرى هذا؟ … إيقاف التخصيص: …».',
  },
  message: {
    en: '“{text}” is made for this one reader, who is not told why it is shown or where to switch that off. Add both beside it.',
    ar: '«{text}» معدّ لهذا القارئ وحده، ولا يُخبَر لماذا يظهر له ولا أين يوقفه. أضف الأمرين بجانبه.',
  },
  references: ['eu-dsa-26', 'eu-dsa-27', 'icc-2024', 'ca-admt'],
  options: {
    choices: {
      type: 'strings', default: [],
      description: { en: 'Further wordings that count as the explanation, for example the name of your settings page.', ar: 'صيغ أخرى تُعدّ توضيحًا، مثل اسم صفحة الإعدادات لديكم.' },
    },
  },
  sign: 'personalised',
  check(draft, context) {
    const choices = (context.options['choices'] as readonly string[]).map((choice) => choice.trim().toLowerCase()).filter(Boolean);
    if (choices.length && choices.some((choice) => draft.prose.toLowerCase().includes(choice))) return [];
    return unnoticed(draft, context, personalisation).map((sign) => ({
      start: sign.start, end: sign.end, language: sign.language,
      fixes: [noticeFix(draft, context, 'ai-personalised', sign, { en: 'Say why this is shown and where to switch it off', ar: 'اذكر لماذا يظهر هذا وأين يُوقف' })],
    }));
  },
  examples: missingAiPersonalizationExamples,
};
