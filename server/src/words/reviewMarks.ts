import type { Bilingual } from '../engine/reading';

/** What a text says of who checked it. */
export const reviewMarks: Readonly<Record<string, Bilingual>> = {
  humanReviewed: {
    en: [
      '(reviewed|checked|edited|approved|proofread|fact checked|verified|revised|corrected|signed off) {..3} by {..1} (our|the|a|an|my|two|{capital}) {..2}', '(reviewed|checked|edited|approved|proofread) [and (reviewed|checked|edited|approved|fact checked)] by {capital}', '(our|the|a|an) {..2} (editor~|team|lawyer|expert~|person|human|translator|native speaker) {..2} (reviewed|checked|edited|approved|proofread|revised)',
      '^ reviewed by', '(human|editor|expert) (reviewed|edited|checked|approved)', '(reviewed|checked|edited|proofread) by (people|humans|hand|human editors)', '(we|i) {..2} (reviewed|checked|edited|proofread|approved) {..2} (it|this|every|all|the)', 'holds editorial responsibility',
    ],
    ar: [
      '(راجعه|راجعته|راجعها|راجعتها|راجعناه|راجعناها|راجع|راجعت|دققه|دققته|دققها|دققتها|دقق|حرره|حررته|اعتمده|اعتمدته|اعتمدها|نقحه|نقحته) {any}', '(تمت مراجعته|تمت مراجعتها|تمت مراجعة|خضع لمراجعة|خضعت لمراجعة|روجع|روجعت) {..3}', '(مراجعة|بمراجعة|تدقيق|بتدقيق|تحرير) (بشرية|بشري|فريق|محرر|محررة|مترجم|مترجمة)',
    ],
  },
  notReviewed: {
    en: [
      '(auto|automatically) published', '(published|posted|released|sent) (automatically|without (editing|review|checks|human review|being read))', '(fully|completely|entirely) automated content', 'unreviewed (draft|text|content|translation)', '(generated|produced|written|created) (at scale|in bulk)', '(our|the) ai (writes|generates|creates) and publishes', 'no human in the loop', 'bulk generated (pages|content|articles)', 'ai newsroom', '(not|never|hasn\'t been|has not been|wasn\'t|was not) [yet] [been] (reviewed|checked|edited|proofread) (by|yet)', 'without (review|human review|being reviewed) by (a person|anyone|people)', 'not reviewed by a person', 'no (human|person|editor) (reviewed|checked|read|edited)',
    ],
    ar: [
      '(نشر|ينشر|تنشر|منشور) {..1} (آليا|تلقائيا) {..1} (دون|بدون|بلا) مراجعة', 'نشر {..1} (دون|بدون|بلا) مراجعة', 'محتوى (مؤتمت|آلي) بالكامل', '(مسودة|نص|ترجمة|محتوى) غير (مراجعة|مراجع|مدققة|مدقق)', 'يكتب {..1} ذكاء اصطناعي {..1} وينشر', '(دون|بدون|بلا) (تدخل|مراجعة) (بشري|بشرية)', '(لم|ما) (تراجع|يراجع|تدقق|يدقق|تراجعها|يراجعه|تراجعه) {..1} (بعد|أحد|إنسان|شخص)', 'لم تتم (مراجعته|مراجعتها|مراجعة)',
    ],
  },
};
