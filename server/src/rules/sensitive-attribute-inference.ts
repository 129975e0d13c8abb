import type { Rule } from '../engine/rule';
import { sensitiveAr } from './sensitive-attribute-inference.ar';
import { sensitiveEn } from './sensitive-attribute-inference.en';
import { sensitiveExamples } from './sensitive-attribute-inference.examples';

export const sensitiveAttributeInference: Rule = {
  id: 'sensitive-attribute-inference',
  principle: 'fairness',
  severity: 'error',
  title: { en: 'Tells readers something intimate about themselves', ar: 'يخاطب القارئ بأمر حساس عنه' },
  why: {
    en: 'A text that seems to know of an illness, a faith, a divorce or a debt shows readers that they are watched, and exposes them to whoever looks over their shoulder.',
    ar: 'النص الذي يبدو عالمًا بمرض القارئ أو دينه أو طلاقه أو ديونه يُشعره بأنه مراقب، ويكشفه أمام كل من يرى شاشته.',
  },
  instead: {
    en: 'Speak about the topic, not about the reader: “Information about diabetes, for anyone interested”.',
    ar: 'تحدث عن الموضوع لا عن القارئ: «معلومات عن السكري لكل من يهتم».',
  },
  message: {
    en: '“{text}” claims to know something intimate about whoever reads it. Speak about the topic, for anyone interested, and leave the reader’s health, faith, origin or money alone.',
    ar: '«{text}» تدّعي معرفة أمر حساس عن القارئ. تحدث عن الموضوع لكل من يهتم، ودع صحة القارئ ودينه وأصله وماله.',
  },
  yieldsTo: ['vulnerable-audience-pressure'],
  references: ['eu-dsa-26', 'eu-aia-50-3', 'ca-ccpa-optout', 'meta'],
  options: {
    allow: {
      type: 'strings', default: [],
      description: { en: 'Wording your team may use, for example towards members of a patients’ group.', ar: 'عبارات يحق لفريقك استخدامها، مثل مخاطبة أعضاء جمعية مرضى.' },
    },
  },
  evidence: { silence: ['quotation', 'about', 'bias', 'negation', 'advice'] },
  except: {
    en: ['judging by your {..1} (order~|basket|taste)', "(never|not|don't|doesn't|cannot) {..2} <guesses> {..3}", '(because|since) you drink (the|your|it|tea|coffee|water|milk)', '(because|since) you lost your (card|key~|ticket|phone|password|bag|receipt|pass|place)', '(living with|struggling with|dealing with|coping with) {..2} {...3} (talk|office|group|helpline|course|evening|advice|help~|support|clinic|charity)', 'if you {..6}'],
    ar: ['(قسط|سعر|أسعار|رسوم|مقاس|جرعة|مرتبة) {..2} (بناء على|حسب|وفق|على أساس) {..2}', '(تركت|نسيت) {..2} سلتك', 'مريض {..1} (يفحص|يحسب|يراجع|يتناول)', 'كشف عند {..1}', 'بضغطة (واحدة|زر)', '(زاد|زادت|ارتفع|ارتفعت|غلا|غلي|ثمن|دينار|ريال|جنيه|درهم) {..2} بسبب {..1}', 'ضغط (الماء|المياه|الهواء|الغاز|الإطارات|العجلات|البخار|العمل|منخفض في|مرتفع في)', '(حسب|وفق) (نوع|درجة|شدة|سبب|مرحلة) (الضعف|السكر|المرض|الحساسية|الربو)', '(إذا|لو|متى|في حال|اللي عنده) {..6}', '(استشر~|اسأل~|راجع~|كلم~|طبيبك|يناسب~|مناسب~) {...4} إن كنت {..6}',
      '(حامل|مرضع) {...2} أو {..1} (عندك|ترضعين|مرضع|تعاني|تعانين|تتناول~) {...4}',
    ],
  },
  phrases: { en: sensitiveEn, ar: sensitiveAr },
  examples: sensitiveExamples,
};
