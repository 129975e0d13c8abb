import type { Bilingual } from '../engine/reading';

/** What only counts where front matter says whom the draft is for, or what it sells. */
export const subjectMarks: Readonly<Record<string, Bilingual>> = {
  /** An order to buy, to whoever reads it. */
  orderToBuy: {
    en: [
      '^ [please|hurry and|come and|quick|so|now|go on] (buy|order|pre-order|preorder|purchase|shop|subscribe)', '^ [please|hurry and|come and|quick|so|now|go on] (get|grab|bag|claim|collect|unlock|win) (yours|one|it now|it today|them all|all {number}|the whole set|the (new|latest|full|complete) {any}|your (own|very own) {any}|more (coins|gems|lives|skins|tokens))', '(buy|order|pre-order|purchase|subscribe) (it|yours|one|them|them all|now|today) [now|today]', '^ add to (cart|bag|basket)', 'collect (the whole set|every one)',
    ],
    ar: [
      '^ [يلا|هيا|أسرعوا و|بسرعة] (اشتر~|اقتن~|تسوق~|اشترك~)', '^ [يلا|هيا|بسرعة] اطلب (الآن|اليوم|لعبتك|نسختك|واحدة|هديتك)', '(اطلبه|اطلبيها|اطلبوه|اشترها|اشتريها|اشتروها) [الآن|اليوم|كلها|كلهم]', '^ احصل على (نسختك|لعبتك|واحدة|المزيد من (العملات|الجواهر|النقاط))', 'اجمع (كل {..2}|المجموعة كلها|المجموعة كاملة)', '(اجمعها|اجمعيها|اجمعوها|اجمعوهم) (كلها|كلهم)', '^ (أضف|أضيفي|أضيفوا) إلى (السلة|العربة)',
    ],
  },
  /** Those who decide for a child. */
  carer: {
    en: ['(parent~|guardian~|carer~|caregiver~|grown up~|an adult|mum~|mom~|dad~|mother~|father~|mums and dads|families)'],
    ar: ['(والديك|والديهم|الوالدين|للوالدين|الوالدان|والدك|والدتك|الآباء|الأمهات|الأهل|للأهل|أهلك|الأهالي|ولي الأمر|ولي أمرك|أولياء الأمور|شخص بالغ|الكبار|ماما|بابا)'],
  },
  /** What medicines do and cosmetics do not. */
  medicalUse: {
    en: ['(treats|treat|treating|cures|cure|curing|heals|heal|healing) {..3} (acne|eczema|psoriasis|rosacea|dermatitis|hair loss|alopecia|dandruff|warts|scars|burns|infection~|fungus|melasma|vitiligo|cold sores|varicose veins)', '(eczema|psoriasis|rosacea|dermatitis|alopecia|melasma|vitiligo) (treatment|cure|remedy|healer)'],
    ar: ['(يعالج|تعالج|علاج|عالج|يشفي|تشفي|يداوي|تداوي|معالجة) {..3} (حب الشباب|حبوب الشباب|الحبوب|إكزيما|صدفية|الوردية|تساقط الشعر|ثعلبة|القشرة|كلف|بهاق|الفطريات|الندبات|الحروق|الالتهاب|الالتهابات|الدوالي)'],
  },
  /** That it is no medicine; or a doctor's work. */
  medicalUseDenied: {
    en: ["(not|never|cannot|can't|doesn't|don't|no) {..2} (treat|treats|cure|cures|heal|heals)", '(doctor~|dermatologist~|clinic~|prescription~|medicine~|pharmacist~) {..5} (treat~|cure~|heal~)', '(treat~|cure~|heal~) {..4} (doctor~|dermatologist~|clinic~|prescription~|medicine~)'],
    ar: ['(لا|لم|لن|ليس|ليست|دون) {..2} (يعالج|تعالج|علاج|يشفي|يداوي)', '(طبيب|الأطباء|عيادة|وصفة طبية|دواء) {..5} (يعالج|تعالج|علاج)', '(يعالج|علاج) {..4} (طبيب|عيادة|وصفة طبية|دواء)'],
  },
  /** A gain, in a figure. */
  statedReturn: {
    en: ['(returns|a return|return|yields|a yield|profits|a profit|profit|gains) of {..3} {percent}', '(earn|earns|make|makes|gain|gains|get|returns|returned|yields|yielded|pays|paid|grew|grow|grows) {..3} {percent} {..2} (a|per|every|each) (year|month|week|quarter|annum)', '{percent} {..1} (annual|yearly|monthly|net) (return~|profit~|yield~|growth)'],
    ar: ['(عائد|عوائد|أرباح|ربح|نمو|مكسب) {..4} {percent} [سنويا|شهريا]'],
  },
  /** That it may go the other way; or a return that a bank owes by contract. */
  riskWord: {
    en: ['(risk|risks|risky|lose|losing|loss|losses|fall|past performance|not guaranteed|vary|varies|fluctuate~|go down)', '(aer|apy|apr|interest|savings account~|deposit account~|fixed deposit~|term deposit~|cashback|cash back|discount|premium~|no claims|fee~)'],
    ar: ['(خطر|مخاطر|تخسر|خسارة|خسائر|ينخفض|تنخفض|هبوط|غير مضمون|لا يضمن|لا تضمن|تتغير|متغير)', '(فائدة|وديعة|ودائع|حساب توفير|مرابحة|المعدل السنوي|نسبة الربح المتوقعة|استرداد نقدي|كاش باك|خصم|رسوم)'],
  },
};
