import type { Bilingual } from '../engine/reading';

/** What a text says of who checked it. */
export const reviewMarks: Readonly<Record<string, Bilingual>> = {
  humanReviewed: {
    en: [
      '(reviewed|checked|edited|approved|proofread|fact checked|verified|revised|corrected|signed off|vetted|read over|double checked) {..3} by {..1} (our|the|a|an|my|two|both|{capital}) {..2}', '(reviewed|checked|edited|approved|proofread) [and (reviewed|checked|edited|approved|fact checked)] by {capital}', '(our|the|a|an|every) {..2} (editor~|team|lawyer|expert~|person|human|translator|native speaker|author|staff) {..2} (reviewed|checked|edited|approved|proofread|revised|read|signed off)',
      '^ reviewed by', '(reviewed|checked|edited|approved|proofread|verified) by {...4} (before|prior to) (publication|publishing|we|it|posting|sending)', '(human|editor|expert) (reviewed|edited|checked|approved)', '(reviewed|checked|edited|proofread) by (people|humans|hand|human editors)', '(we|i) {..2} (reviewed|checked|edited|proofread|approved|read) {..2} (it|this|every|all|the)', '(holds|bears|takes|carries) [full] editorial responsibility', '{capital} [{capital}] (reviewed|checked|edited|approved|proofread|vetted) (it|this|the|every|all|each)', '(final|last) (edit|check|read|say|word) {..1} (by|was|is) {capital}', '(a|our) human editor',
    ],
    ar: [
      '(راجعه|راجعته|راجعها|راجعتها|راجعناه|راجعناها|راجع|راجعت|دققه|دققته|دققها|دققتها|دقق|حرره|حررته|اعتمده|اعتمدته|اعتمدها|نقحه|نقحته|قرأه|قرأته) {any}', '(تمت مراجعته|تمت مراجعتها|تمت مراجعة|خضع لمراجعة|خضعت لمراجعة|روجع|روجعت) {..3}', '(مراجعة|بمراجعة|تدقيق|بتدقيق|تحرير) (بشرية|بشري|فريق|محرر|محررة|مترجم|مترجمة)', '(يتحمل|تتحمل|نتحمل) {..2} مسؤولية تحريرية',
    ],
  },
  notReviewed: {
    en: [
      '<machinemade> {...8} (not|never|nobody|no one|no human|no editor~|without) {..3} <checking>', '<machinemade> {...5} (unread|unedited|unchecked|unreviewed|untouched)', '<machinemade> (<piece>|copy) {...6} no (editor~|human~|people|proofreader~|checks)',
      '(published|posted|released|goes live|go live|put online|uploaded|pushed live|shipped) {...3} (without|with no|with zero) {..2} (editor~|human|person|anyone|anybody|people|somebody|someone|proofreader|a second pair of eyes) {..3} [<checking>]', '(published|posted|released|pushed live) {..3} (without|with no) {..1} (editing|review|human review|checks|being read|proofreading|oversight)', '(without|with no) (review|human review|being reviewed|being read|being checked) by (a person|anyone|people|a human|an editor)',
      '(nobody|no one|no human|no editor|no person|not one person) {..2} <checking> {..3} (<ai>|model|machine|bot) {..3}', '(nobody|no one|no human|no editor|no person|not one person) {..2} <checking> {..4} (before|until) {..3} (published|publish|goes live|go live|posted|online)', 'no (human|person|editor) (reviewed|checked|read|edited) {..2} (text|page|article|post|draft|copy|this|it)', 'not reviewed by a person', 'no (human|editor) in the loop', '(this|these|^) {..3} (has|have) not [yet] been <checking> [yet] (by|yet)',
      '(fully|completely|entirely|100 %|wholly) (automated|automatic|machine made|hands off|autonomous) (content|newsroom|journalism|news|copy|publishing|posts|articles|blog|text~|pages)', '[this is] (an|this|^) unreviewed {..2} (draft|text|content|copy|translation|article|post|version)', 'unreviewed draft', '(bulk|mass) (generated|produced|written) [<ai>] (<piece>|pages|listings)', '(<piece>|stories) {..2} (generated|produced|written|created|churned out) {..2} (at scale|in bulk|en masse|by the thousand~)', '^ (generated|produced|written) (at scale|in bulk) $', '(ai|robot|fully automated) newsroom', 'auto-published', '(auto-publish|automatically publish~|auto-post|auto-publishes) {..4} (ai|generated|machine)', '(our|the|an|this|one) (<ai>|bot|model|machine|algorithm|robot) (writes|generates|creates|produces|drafts) {...5} (publishes|posts|uploads|sends)', '<aiword> (writes|drafts|generates|creates) {...4} (posts|publishes)', '(unedited|unreviewed|unchecked|unread) <ai> (output|text|content|copy|draft~|articles|posts)', '(no|not one) (editor|human|person) {..2} (seen|read|checked|touched) {..4} <ai> {..2}', '(model|ai|machine) {..2} to {..2} (site|page|screen|reader|readers|feed) {..2} untouched by human {..1}',
    ],
    ar: [
      '(نشر|ينشر|تنشر|ننشر|نشرت|منشور|منشورة|بينشر|بتنشر) {...6} (دون|بدون|بلا|من غير|من دون) {..2} (مراجعة|تدقيق|تدخل بشري|محرر|محررين|تحرير|يقرأ|يقرأها|يقرأه|يراجع|يراجعها|يراجعه|قراءة|إشراف)', '<machinemade> {...6} (دون|بدون|بلا|من غير|من دون) {..2} (مراجعة|تدقيق|محرر|محررين|تدخل|تحرير|إشراف) [بشري|بشرية]', '<machinemade> {...5} (لم|لا|ما|محدش|ولم|ما حد) {..1} <checking> [بعد|أحد|إنسان|محرر]', '(محتوى|نشر|صحافة|تحرير|أخبار|مقالات|موقع) (مؤتمت|مؤتمتة|آلي|آلية) (بالكامل|كليا|تماما)', '(مسودة|نص|ترجمة|نسخة) غير (مراجعة|مراجع|مدققة|مدقق|منقحة)',
      '(<piece>|يكتب|تكتب|تكتبه|محتوى) {...6} (دون|بدون|بلا|من غير) {..1} (تدخل|مراجعة|إشراف) (بشري|بشرية)', '^ (دون|بدون|بلا) (تدخل|مراجعة) (بشري|بشرية) $', '(لا أحد|ما حد|محدش|ما أحد|لا إنسان|لا محرر) {..1} <checking> {...5} (<aiword>|نشر|ينشر|آلة|روبوت|نموذج)', 'لم (تراجع|يراجع|تدقق|تتم مراجعته|تتم مراجعتها) بعد', '(لم|ما) (تراجع|يراجع|تدقق|يدقق|تتم مراجعة|يتم تدقيق) (هذا|هذه|هذي) {..1} <piece> [بعد]', '(لم|ما) <checking> (أحد|إنسان|شخص|محرر)', '(روبوت|بوت|<aiword>|آلة|نموذج|خوارزمية) {..1} (يكتب|تكتب|يولد|تولد) {...5} (ينشر|تنشر)', '(يكتب|تكتب) {..1} (<aiword>|روبوت|آلة) {...4} (ينشر|تنشر)', '(لم|ما) (يطلع|يقرأ|ير) {..1} (محرر|أحد|إنسان|شخص) {..4} <ai>', '(مخرجات|نصوص|مقالات|محتوى) {..2} <aiword> غير (محررة|مراجعة|مدققة|محرر|مدقق)', 'غرفة أخبار {..3} <aiword> [بالكامل]', 'غرفة أخبار (آلية|مؤتمتة)',
    ],
  },
  /** It is reviewed after all, or that is a question of rules. */
  notReviewedDenied: {
    en: ["(never|not|don't|doesn't|won't|do not|does not|nothing|no|neither) {..4} (publish|publishes|published|post|posted|goes live|released) {...8}", '(setting|option|feature|checkbox|toggle|plugin) {..8} (auto-publish|auto-published)', '(avoid|stop|forbid~|ban~|prohibit~) {...8}'],
    ar: ['(لا|لن|لم|ما|مش) {..1} (ننشر|ينشر|تنشر|نشر) {...8}', '(يمنع|نمنع|تجنب|لا يجوز) {...8}'],
  },
};
