import type { Bilingual } from '../engine/reading';

/** What a text says of how it was translated. */
export const translationMarks: Readonly<Record<string, Bilingual>> = {
  machineTranslated: {
    en: [
      '(<thispiece>|this|it) [<wherehere>] <wasbe> {..3} (machine|auto|automatically|ai|computer) translated', '(<thispiece>|this|it) <wasbe> {..2} translated {..4} (by|with|using|through|via) {..2} (<ai>|machine|google translate|deepl|machine translation|translation (software|engine|tool)|computer|software)', '^ (machine|automatically|auto|ai) translated', '^ translated {..3} (automatically|by machine|(by|with|using) {..1} (<ai>|google translate|deepl|machine translation|translation software))', '(this|it) is [a|an] (machine|automatic|automated|ai|computer) translation', '^ [a|an] (machine|automatic|automated|ai|computer) translation $', '^ (machine|automatic|automated) translation (of|from) (the|our|this)', '(this|the) {..2} translation (was|is|has been) {..2} (generated|made|produced|created|done|provided) {..2} (automatically|(by|with|using) {..2} (<ai>|machine|google translate|deepl|software))',
      '(this|the) {..1} [{any}] version (is|was) {..2} (machine|automatic|automatically|auto|ai) (translation|translated|generated)', '<ai> translated (this|the|our) {..2} <piece>', '<notice> {..3} (machine|automatic) translation', '(we|i) {..1} translated <thispiece> {..3} (automatically|(with|using) {..2} (<ai>|google translate|deepl|software|machine translation))',
    ],
    ar: [
      '(ترجم|ترجمت|مترجم|اترجم|اترجمت|تمت ترجمة|جرت ترجمة) {..5} (آليا|تلقائيا|أوتوماتيكيا|بالترجمة الآلية|مترجم جوجل|ترجمة جوجل|ترجمة غوغل|مترجم غوغل|(بواسطة|باستخدام|عبر|عن طريق|بمساعدة) {..2} <ai>)', '(ترجم|ترجمت|مترجم) {..4} <ai>', '(هذا) {..2} ترجمة {..1} (آلية|تلقائية|أوتوماتيكية)', '^ ترجمة (آلية|تلقائية) $', '^ ترجمة (آلية|تلقائية) (من|ل|غير|لم)', '<notice> {..3} ترجمة (آلية|تلقائية)', '(هذه) (النسخة|الترجمة) {..3} (آلية|تلقائية|آليا|تلقائيا)', '(ترجم|ترجمت) {..1} <ai> {..2} <piece>',
    ],
  },
};
