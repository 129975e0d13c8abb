import type { Bilingual } from '../engine/reading';
import { priceEvidence } from './priceEvidence';

/** Claims about money with a star behind them. */
export const priceMarks: Readonly<Record<string, Bilingual>> = {
  /** What every price cut of the draft is counted from. */
  comparedWith: priceEvidence['earlierPrice'] as Bilingual,
  /** What comes on top is worked out, or the offer is made to a firm. */
  costStated: {
    en: ['(with|including|incl|inclusive of|plus) (vat|tax|gst) {...5} (comes to|that is|makes|totals|is) {..2} {money}', '(vat|gst|sales tax) {..1} (at|of|is) {percent}', 'paying us {money} for', '(ring|call|phone|text|ask|tell) you {..4} before {..2} (fit~|order~|buy~|start~|do)', '(extra~|parts|materials) {..2} (quoted|agreed|priced|approved) {..3} (before|first|in advance)', 'with a (price|quote) (first|before {..2})', '(quotation|proposal|tender|pro forma|purchase order) {..2} {number}', '(trade|business|wholesale) (customers|buyers|prices|orders|account~) {..1}', '(registered|sell only to|only sell to|for) businesses', '(per|each) (seat|user|agent|developer|workstation) {..1}'],
    ar: ['(شاملا|شاملة|مع|بعد) (الضريبة|ضريبة القيمة المضافة) {...5} {money}', 'ضريبة [القيمة المضافة] {..2} {percent}', '(عرض سعر|عرض أسعار|مناقصة|أمر شراء) {..2} {number}', '(للشركات|للجملة|لتجار الجملة|للمنشآت) {..1}'],
  },
  starredFree: {
    en: ['[it|yours] free *', 'free {..2} *', 'complimentary *', '^ (<currency> 0|0 <currency>) {..3} *'],
    ar: ['<free> *', '<free> {..1} *'],
  },
  starredPrice: {
    en: ['[from|for|only|just|starting at] [only|just|as little as] {money} *', '{money} (per|a|each) <period> *'],
    ar: ['[من|ابتداء من|فقط] {money} [فقط|بس] *'],
  },
  starredDiscount: {
    en: ['[up to|save|save up to] {percent} [off|discount] *', '{percent} off {..2} *', 'half price *'],
    ar: ['[خصم|وفر~] [حتى|يصل إلى] {percent} [خصم|تخفيض] *', 'نصف السعر *'],
  },
  /** Any discount at all. */
  discountClaim: {
    en: ['[save|up to|get] {percent} (off|discount|savings)', '(save|discount of) {percent}', '<formerly> {money} {...1} <nowCosts> {money}', '(<huge>|big|our|the|summer|winter|spring|eid|ramadan|national day|white friday|seasonal|end-of-season) (sale|discounts|price cuts)', '[a] discount of ({percent}|{money})', 'half price', 'everything must go'],
    ar: ['(خصم|خصومات|تخفيض|تخفيضات|تنزيلات|حسم|توفير) {..2} {percent}', '{percent} (خصم|تخفيض|توفير)', '(خصومات|تخفيضات|تنزيلات) [<huge>|الموسم|نهاية الموسم|اليوم الوطني|رمضان|العيد|الصيف|الشتاء]', 'نصف السعر', '(كان|كانت|بدل|بدلا من) {..1} ({money}|ب {number}) {...2} {number}', '(خصم|تخفيض) {..1} {money}'],
  },
  saleDates: {
    en: ['{date}', '(start|end) date'],
    ar: ['{date}', 'تاريخ (البداية|النهاية)'],
  },
  saleLicence: {
    en: ['(discount|sale|promotion|sales) (licence|license|permit)', '(licence|license|permit) [no|number] {number}'],
    ar: ['(رقم|ترخيص|رخصة|تصريح) {..2} (تخفيض|تخفيضات|خصم|خصومات|عروض)', '(ترخيص|رخصة|تصريح) {..2} {number}'],
  },
  bothPrices: {
    en: ['(price|was|were) [before|previously] {...2} ({money}|price) {...4} (after|now|today)', '<formerly> {money} {...3} {money}', '(lowest|previous|earlier|original) price {...6} {money}', '{money} instead of {money}', 'price before'],
    ar: ['قبل (التخفيض|الخصم) {...4} بعد', '(كان|بدل|بدلا من|السعر السابق|السعر قبل|قبل) {..2} {number} {...4} {number}', '(أدنى|أقل) سعر {...6} {number}'],
  },
};
