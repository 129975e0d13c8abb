import type { Rule } from '../engine/rule';
import { discriminationAr } from './discriminatory-targeting.ar';
import { discriminationEn } from './discriminatory-targeting.en';
import { discriminationExamples } from './discriminatory-targeting.examples';

export const discriminatoryTargeting: Rule = {
  id: 'discriminatory-targeting',
  principle: 'fairness',
  severity: 'error',
  title: { en: 'Shut out for who they are', ar: 'استبعاد الناس لما هم عليه' },
  why: {
    en: 'Readers lose work, a home, a loan or an offer because of their sex, origin, faith, age, family or body, and everyone who reads it learns that they do not count.',
    ar: 'يُحرم القارئ من عمل أو سكن أو قرض أو عرض بسبب جنسه أو أصله أو دينه أو عمره أو أسرته أو جسده، ويفهم كل من يقرأ أنه غير مرحب به.',
  },
  instead: {
    en: 'Name the requirement that the work or the offer really has: a skill, a licence, an income, a legal age. Say nothing of who people are. Clothing, gyms, salons and prayer rooms for one sex are fine.',
    ar: 'اذكر ما يحتاج إليه العمل أو العرض حقًا: مهارة أو رخصة أو دخل أو سن نظامية، ولا تذكر من هم الناس. أما الملابس والأندية والصالونات والمصليات المخصصة لجنس واحد فلا بأس بها.',
  },
  message: {
    en: '“{text}” shuts readers out because of who they are. Name the requirement itself, and leave the group of people out.',
    ar: '«{text}» تستبعد القارئ لما هو عليه. اذكر الشرط نفسه، ولا تذكر فئة من الناس.',
  },
  references: ['eu-dsa-26', 'eu-aia-5', 'sa-sdaia-ethics', 'icc-2024', 'ae-media-2023'],
  options: {
    allow: {
      type: 'strings', default: [],
      description: { en: 'Wording your team may use, for example where the law reserves a job for citizens.', ar: 'عبارات يحق لفريقك استخدامها، مثل الوظائف التي يقصرها النظام على المواطنين.' },
    },
  },
  evidence: { silence: ['quotation', 'about', 'bias'] },
  except: {
    en: ['(have|has|with|by) (women|female) (staff|instructors|doctors|nurses|trainers|drivers) only', "(skip|avoid|leave|stop|do not (take|use|drink|eat)|don't (take|use|drink|eat)|not (for|suitable)) {..4} (you're|you are|while|when) {..1} (pregnant|nursing|breastfeeding|expecting|allergic)", '(not|never|don\'t|doesn\'t) (depend|vary|differ|rise|based) {..4}', 'aged {number} to {number} {...8} (volunteer|voluntary) {..1}', 'tested on {..3} aged', '(mothers|fathers) day', 'without excluding', '(indian|hindu|muslim) {..1} act', 'and girls aged {number} to {number} {..2} on <weekday>', '(screening|vaccin~|jab|study|trial|researcher~|test) {...8} aged {number} (to|and) {number}', 'aged {number} (to|and) {number} {..3} (study|trial|screening|research|test)', '(under|below|over|no more than|to|and) {number} (minutes|hours|hour|minute|km|miles|kg|kilos|days|weeks|%|per|pages|people|seats)', 'for pregnant women [please] ask',
      'no {..2} (were|was|have|has|had|live|lives|came|died|who)', 'over (16|18|19|20|21) [s] {..1}', '(postcode~|zip code~|areas|regions|addresses) {..3} (deliver|ship|serve|reach|cover)', '(fasting|vaccine~|medicine~|drug~|treatment~|product|supplement~|ride~|rollercoaster|contains|tablets|dose|not recommended|x-ray) {..8}', '(was|were|had been|used to be) {..2} only', '(black|white) (ink|text|space|background|box|pixels|levels|point)',
    ],
    ar: ['(حالات|أمراض) [مرضية|طبية] سابقة', '^ (طباخ|مصورة|معلمة|مدرسة|ممرضة) صغيرة', 'للمواطنين والمقيمين', 'نسألك', 'لبس', 'تجاوزت أقساط', 'نحتاج {..2} (ثلاجة~|أجهزة|كراسي|طاولات|بطانيات|ملابس|كتب|أدوية) {..2}', '(مواد|ألوان|خيوط|صبغة|قماش) سودا', '(أولوية|أفضلية) {..2} (ذوي الإعاقة|كبار السن|حوامل|أصحاب الهمم|مرضى|أيتام|أرامل|ذوي الدخل المحدود|أصحاب الكراسي)', '{number} (ساعة|دقيقة|كيلو|يوما)', '(سعر|أسعار|عرض|عروض|تذاكر|تذكرة|خصم|رسوم|باقة) {..2} للمقيمين', '(مسابقة|بطولة|دوري|منحة|مباراة) {..8}', '(نرحب|مرحبا|أهلا) {..6}', '(مدرس|معلم|مترجم) لغة {..1}', '(رجال|ذكور|شباب) {..1} (نساء|إناث|سيدات|شابات) {..2} (معا|سواء|حد سواء|جميعا)', '(رجال|ذكور) (نساء|إناث|سيدات)',
      '(كبار السن|مرضى|ذوي الإعاقة) {...4} (ما عندهم|ليس لديهم|ما يقدرون|لا يستطيعون) {..2}'],
  },
  phrases: { en: discriminationEn, ar: discriminationAr },
  examples: discriminationExamples,
};
