import type { Bilingual } from '../engine/reading';
import { evidence } from './evidence';

/** Sentences whose number a template fills in, and words that say where such a number comes from. */
export const counterMarks: Readonly<Record<string, Bilingual>> = {
  /** A thing that somebody owned before. */
  singleItem: {
    en: ['serial number', 'one of a kind', '(this is|these are) the very', '(second-hand|secondhand|pre-owned|previously owned|pre-loved)', '(bought|got) it from (a|an|the|its) {..4} who'],
    ar: ['(مستعمل|رقم تسلسلي)', 'قطعة (فريدة|وحيدة من نوعها)'],
  },
  /** Where the draft says how a figure was measured. */
  measured: {
    en: ['(we|our team) {..1} (measured|timed|tested|counted|weighed|asked) {...6} {number}', '(measured|timed|tested|counted) (on|in|at|over|with|between) {..4}', '(mean|average|median) of {number} (runs|tests|measurements|samples)'],
    ar: ['(قسنا|قستها|جربناه|عددناها|وزناها|اختبرناه) {..6}', '(قيس|قيست|اختبر|اختبرت) (على|في|خلال) {..3}'],
  },
  stockCounter: {
    en: ['[hurry|only|just|there are|there is|last|final] [only|just] {number} [more|of these] [<goods>|<places>] [s] (left|remaining|remain|available|to go) [in stock|in store|at this price|now]', '[hurry|only|just] {number} [<goods>] [s] in stock [now|left]', '{number} of {number} [<goods>|<places>] [s] (left|sold|claimed|taken|remaining|gone)', '(last|final) {number} (<goods>|<places>)'],
    ar: ['(بقى|تبقى|تبقت|متبقي|باقي|فاضل|بقيت|ظل|ضل) [عندنا|فقط|بس] {number} [<things>|<places>|<goods>] [فقط|بس|في المخزون]', '{number} (<things>|<places>|<goods>) (فقط|بس|متبقي|باقي|في المخزون|متوفرة)', '(آخر|المتوفر|المتاح) {number} (<things>|<places>|<goods>) [فقط|بس]'],
  },
  crowdCounter: {
    en: ['{number} [other|others|more] (<folk>) {..2} (<look>|<bought>|<purchase>|<want>) [it|this|this {any}] [<lately>]', '{number} (sold|bought|booked|viewed|claimed|views|orders|sales|bookings) [<lately>]', '(sold|bought|booked|viewed|ordered) {number} times [<lately>]', '(in|added to) {number} [other] {..1} (cart~|basket~|bag~|wishlist~)', '{capital} {..1} (from|in) {capital} {..1} [just|recently] <purchase> [this|it|a {..2}] [{..2} ago]'],
    ar: ['{number} <folk> {..2} (<look>|<purchase>) {..2} [<lately>]', '(<look>|<purchase>) {..1} {number} <folk> {..1} [<lately>]', '(بيع|بيعت|شوهد|حجز|طلب|تم بيع) {..1} {number} [قطعة|مرة|مرات|حبة|نسخة] [<lately>]', '(في|أضيف إلى) {number} (سلة|سلال|عربة)', '{any} من {any} (اشترى|اشترت|طلب|طلبت|حجز|حجزت) {..2} <lately>'],
  },
  counterSource: {
    en: [...(evidence.source as Bilingual).en, '(as of|counted|updated|refreshed|checked) {..4}', '(our|the) (warehouse|stock system|inventory|order book|booking system|till|shop system|analytics)'],
    ar: [...(evidence.source as Bilingual).ar, '(حتى|أحصي|أحصيت|حدث|محدث|تحديث|بتاريخ) {..4}', '(مستودعنا|المستودع|نظام (المخزون|الحجز|الطلبات)|سجل الطلبات)'],
  },
};
