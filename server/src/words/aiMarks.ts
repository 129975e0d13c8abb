import type { Bilingual } from '../engine/reading';

/**
 * Sentences in which a text says how AI was used to make it. Each speaks of this very text ("this post", "we … here",
 * a label that stands alone): what a page says about AI in general is no disclosure.
 */
export const aiMarks: Readonly<Record<string, Bilingual>> = {
  /** AI wrote it. */
  aiGenerated: {
    en: [
      '<ai> (wrote|generated|drafted|composed|authored|penned) (this|these) {..2} <piece>', '(let|had|asked|got|made|told) {..2} <ai> [to] (write|draft|generate|create|compose|produce) (this|these) one', '(this|these|the|our) {..1} <piece> {..1} (is|are|was|were) {..1} (generated|auto generated) {..2} (by|with|using) {..2} <ai>',
      '^ [100 %|fully|entirely|partly|partially] ai (generated|written|authored) [<piece>] $', '<notice> [this|the] {..2} (is|was|are|were) {..1} ai (generated|written|authored)', '<notice> [this is] ai (generated|written|authored) [<piece>]',
      '(this|these|our|the) {..2} <piece> (is|are|was|were) {..1} [all] (ai|machine|auto) (generated|written|authored)', '(this|these|our|the) {..2} <piece> (is|are|was|were) {..2} (generated|written|authored|created|produced|composed|drafted|penned|made) {..1} (by) {..2} <ai>',
      '(this|these|our) {..2} <piece> (is|are|was|were|has been|have been) {..2} (generated|auto generated) {..2} (with|using|through|via|from) {..3} <ai>', '^ [text|article|content|post|copy|caption|page|description|written] [was] (generated|written|authored|drafted|composed) by {..2} <aiword>',
      '^ [automatically] (generated|auto generated) (with|by|using) {..2} <aiword>', '^ [an|our|the] <ai> (wrote|generated|drafted|created|produced|composed|authored|penned) [all of] (this|these|the|our|every) {..3} (<piece>|word)', '<ai> wrote (this|it|every word|all of this|what you are reading)',
      '(we|i) (let|had|asked|got|made|told) {..2} <ai> [to] (write|draft|generate|create|compose|produce) (this|these|it|the) {..2} <piece>', '(we|i) (generated|auto generated) (this|these|the) {..2} <piece> (with|using) {..2} <ai>',
      '(words|text|copy|content|sentences|paragraphs) {..5} (come|comes|came) from {..2} <ai>', '(this|the) {..2} <piece> (is|was) [entirely|mostly|largely] the (work|product|output) of {..2} <ai>', '(this|the) <piece> (is|was) {..2} (written|generated|produced) by {..2} (machine|robot|bot|algorithm|computer|software)', '(no human|no person|nobody) wrote (this|these|it)',
      '(text|content|copy|words) (on|in) this {..2} (is|are|was|were) {..2} (ai generated|generated (by|with|using) {..2} <ai>|(written|authored|created) by {..2} <ai>)',
    ],
    ar: [
      '^ <piece> {..1} (مولد|مولدة|منشأ|منشأة|مكتوب|مكتوبة|مصاغ|مصاغة|منتج|منتجة) [بالكامل|كليا|آليا] {..2} <aiword> $', '(هذا|هذه|هاي|هاد) {..2} <piece> {..2} (مولد|مولدة|مولدا|منشأ|منشأة|مكتوب|مكتوبة|مصاغ|مصاغة|منتج|منتجة|معمول|معمولة|مسوى|من إنتاج|من إعداد|من كتابة|من توليد|من صنع|من تأليف|نتاج|صادر عن|ناتج عن) {..3} <ai>',
      '<notice> {..3} (مولد|مولدة|مكتوب|مكتوبة|من إنتاج|من كتابة) {..3} <ai>', '(هذا|هذه) {..2} <piece> {..1} (كتبه|كتبها|ولده|ولدها|أنشأه|أنشأها|أنتجه|أنتجها|أعده|أعدها|صاغه|صاغها|ألفه) {..2} <ai>', '(كتب|ولد|أنشأ|أنتج|أعد|صاغ|ألف) {..1} <ai> (هذا|هذه) {..2} <piece>', '<ai> (كتب|ولد|أنشأ|أنتج|أعد|صاغ|ألف|هو الذي كتب|هو من كتب|اللي كتب) (هذا|هذه) {..2} <piece>',
      '(كتب|ولد|أنشئ|صيغ|أنتج|أعد|ولدت|أنشئت|صيغت|كتبت|اتكتب|انكتب) {..1} (هذا|هذه|النص|المحتوى|المقال|البوست) {..3} (آليا|كليا|بالكامل|كله) {..3} <ai>', '(كلمات|نصوص|فقرات|محتوى) {..4} (من|مصدرها|مصدره) {..2} (إنتاج|توليد|كتابة|صنع) {..2} <ai>', '<piece> (ده|دي|دا) (مكتوب|مكتوبة|معمول|متولد|كتبه) {..3} <ai>', '^ (مولد|مولدة|كتبه|كتبها|من إنتاج|من كتابة) {..2} <aiword> $',
      '(ولد|ولدت) {..1} (هذا|هذه|النص|المحتوى|المقال) {..3} <ai>', '(لم يكتب|ما كتب) {..1} (هذا|هذه) {..2} (إنسان|شخص|بشر)',
    ],
  },
  /** A person wrote it, and AI helped. */
  aiAssisted: {
    en: [
      '(<written>|<edited>) by {...6} (help|aid|assistance|support) (of|from) {..2} <ai>', '(i|we) (wrote|write|drafted|prepared|made|created|translated|edited) (this|these|our|my) {..2} <piece> {...2} (with|using) {..2} (help|assistance|aid|support) (of|from) {..2} <ai>', '<ai> (wrote|produced|generated|drafted|created|made|prepared) {..2} (first|initial|rough) (draft|version) {..2} (this|these|our)', '(we|i) {..2} (use|used) {..3} <ai> {..2} (to|for|in) {..3} <writingtask> {..3} (our|my) {..2} (newsletter~|post~|article~|email~|page~|description~|copy|content|caption~|text~|blog)',
      '^ [this is] [an] ai assisted [<piece>] $', '<notice> [this is] [an] ai assisted', '(this|these|our|the) {..2} <piece> (is|are|was|were) {..1} ai assisted', '(<written>|<edited>) {..4} (with|using) {..1} (help|aid|assistance|support) (of|from) {..3} <ai>', '^ (with|using) {..1} (help|aid|assistance|support) (of|from) {..2} <ai>',
      '(this|these|our|the|^) {..3} (<written>|<edited>) {..2} with {..2} <ai> (assistance|help|support)', '^ (<written>|<edited>) with {..2} <ai> (assistance|help|support)', '<ai> {..1} (helped|assisted|supported) [us|me|our|the] {..3} (<writingtask>) {..4} (this|these|the|it|our|here)', '<ai> {..1} (helped|assisted|supported) (with|in) {..2} <writingtask>',
      '(we|i|our|the author|the authors|the team) {..3} (used|use|relied on|worked with|turned to|asked) {..3} <ai> {..2} (to|for|in|as|when|while) {..3} <writingtask> {..5} (this|these|it|here)', '(this|these) {..3} <piece> {..4} (edited|proofread|translated|polished|outlined|summarised|summarized|revised|improved|refined|corrected|rephrased) (with|by|using) {..3} <ai>',
      '^ (edited|proofread|translated|polished|outlined|revised|refined|corrected) (with|by|using) {..2} <aiword>', '(co written|co authored|co created|coauthored|cowritten) (with|by) {..2} <ai>', '<ai> {..2} (was|were) used (to|for|in) {..3} <writingtask> {..4} (this|these|it|here)', '<ai> {..2} (was|were) used (in|for|during) {..1} (writing|drafting|editing|creating|producing|preparing|translating|proofreading|preparation|creation|production)',
      '(wrote|writes|written by) {..6} <ai> {..2} (helped|assisted|supported)', '(drafted|first drafted|written|created|produced|prepared) (with|using|by) {..2} <ai> [assistance|help|support] {..2} and {..4} (reviewed|edited|checked|fact checked|revised|rewritten|approved) by', '(human written|written by (a person|people|humans)) {...4} <ai> {..2} (assisted|edited|used|helped|polished)',
    ],
    ar: [
      '(<edited>) {..1} (هذا|هذه) {..2} <piece> {..3} <ai>', '(نستعين|أستعين|نستخدم|نعتمد على|نوظف) {..3} <ai> {..2} <writingtask> {..2} <piece>', '(مسودة) {..1} (هذا|هذه) {..2} (من|بواسطة|باستخدام) {..2} <ai>',
      '(<written>|<edited>) {..5} (بمساعدة|بمعاونة|بمعونة|بدعم من|بدعم|بالاستعانة|بالتعاون مع|مستعينين|مستعينا|مستعينة|مستعين|مع مساعدة|بمساندة|بمشاركة) {..2} <ai>', '^ (بمساعدة|بالاستعانة) {..2} <ai>', '(استعنا|استعنت|استعان|استعانت|استعانوا) {..3} <ai> {..2} (في|ل|عند|أثناء|لأجل|بهدف) {..1} <writingtask>', '(استعنا|استعنت|استعان|استعانت) {..3} <ai> {..1} <writingtask>',
      '(استخدمنا|استخدمت|استخدم|استعملنا|اعتمدنا على|لجأنا إلى|وظفنا) {..4} <ai> {..3} <writingtask> {..4} (هذا|هذه|ده|دي|نص|محتوى|مقال|منشور|رسالة)', '(ساعد|ساعدنا|ساعدتنا|ساعدني|أسهم|ساهم|شارك|عاون) {..3} <ai> {..4} <writingtask>', '<ai> {..2} (ساعد|ساعدنا|ساعدني|ساهم|أسهم|شارك) {..2} <writingtask>', '(استخدم|استخدمت|تم استخدام|جرى استخدام|استعمل|وظف) {..1} <ai> {..4} <writingtask>',
      '(حرر|دقق|ترجم|لخص|نقح|روجع|صقل|تمت ترجمة|تم تدقيق|مترجم|مترجمة|منقح|مدقق) {..4} (بواسطة|باستخدام|عبر|من خلال|عن طريق) {..2} <ai>', '(أعد|أعدت|كتب|كتبت|صيغ|أنشئ) {..5} <ai> {..2} (وراجعه|وراجعته|وراجعها|ودققه|ودققته|ثم راجعه|وحرره|وحررته|واعتمده)', '<piece> {..1} بمساعدة {..2} <ai>',
    ],
  },
  /** Made with AI; how much of it is left open, so any level fits. */
  aiMade: {
    en: [
      '(some|parts|much|most|all) of {..3} <piece> {..2} (was|were|is|are) {..1} (suggested|proposed|supplied|provided) by {..2} <ai>', "(you are reading|you're reading) {..5} (<written>) (with|by|using) {..2} <ai>", '<notice> (<written>) (with|by|using) {..2} <ai>',
      '(this|these|our|the) {..3} <piece> (is|are|was|were|has been|have been) {..2} (<written>) (with|using|through|via|on) {..3} <ai>', '^ (written|drafted|created|made|produced|prepared|composed|crafted|developed) (with|using|through|via) {..2} <aiword>', '<notice> {..4} (<written>) (with|using|by) {..3} <ai>',
      '(parts|some|portions|sections|passages|much|most|all|bits|half|elements) of {..4} (<piece>|this|it) {..2} (was|were|is|are) {..2} (<written>|<edited>|ai generated) (with|by|using) {..2} <ai>', '(parts|some|portions|sections|passages|much|most|all|bits|half|elements) of {..3} (<piece>|this|it) {..1} (is|are|was|were) ai (generated|written|assisted)',
      '(this|these|our) {..2} <piece> (contains|contain|includes|include|features) {..3} ai (generated|written|assisted)', '(we|i|our team|our editors|the author) {..1} (wrote|created|made|drafted|produced|prepared|composed) (this|these|it) {..3} (with|using) {..2} <ai>', 'ai (generated|assisted) <piece> (ahead|below|follows)', '(this|the) <piece> you are reading {..4} <ai>',
    ],
    ar: [
      '(هذه|هذا) {..1} <piece> {..1} (آلي|آلية) {..2} <ai>', '<piece> {..2} (آلي|آلية) (باستخدام|بواسطة) {..2} <aiword>',
      '(<written>) {..1} (هذا|هذه|هاي|النص|المحتوى|المقال|البوست|المنشور|الرسالة) {..3} (باستخدام|بواسطة|عبر|من خلال|عن طريق|بتقنية|بتقنيات|باستعمال) {..2} <ai>', '(<written>) {..1} (هذا|هذه|هاي|النص|المحتوى|المقال|البوست|المنشور) {..2} <ai>', '(هذا|هذه|هاي|هاد) {..2} <piece> {..2} (<written>) {..3} <ai>',
      '^ (كتب|كتبت|أعد|أعدت|أنشئ|أنشئت|ولد|صيغ|مكتوب|مكتوبة|معد|مولد|مولدة) {..1} (باستخدام|بواسطة|عبر|من خلال|عن طريق) {..2} <aiword>', '(أجزاء|جزء|بعض|معظم|أغلب|جميع|كل|نصف) {..1} [من] (هذا|هذه) {..2} (<piece>) {..3} (<written>|<edited>) {..3} <ai>', '(يتضمن|يحتوي|تتضمن|تحتوي) (هذا|هذه) {..2} <piece> {..3} (مولد|مولدة|مكتوبة|أنشئ|أنشئت) {..3} <ai>', '<piece> (ده|دي|دا) {..2} (<written>) {..3} <ai>', '<notice> {..4} (<written>) {..4} <ai>', '(هالنص|هالمقال|هالمحتوى|هالبوست) {..2} (<written>) {..3} <ai>',
    ],
  },
  /** Nobody used AI, or not for this. */
  aiDenied: {
    en: [
      "(not|never|no|wasn't|isn't|weren't|aren't|hasn't|without|nothing|none|zero|didn't|don't|doesn't) {..4} (<written>|<edited>|used|use|using|ai generated|wrote|write|help) {..4} <ai>", "(no|without|zero|not) [any|an] <ai> {..2} (was|were|used|involved|here|tools|help|assistance|writing|wrote|touched)", "(not|never|n't|wasn't|isn't|aren't|weren't) {..2} ai (generated|written|assisted)", '(no|without) <ai>', '(entirely|fully|completely|100 %|100 percent) (human|hand) (written|made|authored)',
      '(written|made) (entirely|only|solely) by (people|humans|a person|a human|our team|our editors)', '<ai> (was|were) (not|never) used',
    ],
    ar: ['(لم|لا|لن|ليس|ليست|لسنا|غير|دون|بدون|بلا|ما|مش|مو|موب) {..5} <ai>', '<ai> {..2} (لم|لا|لن|ليس|ما) {..2} (يكتب|يستخدم|نستخدم|يشارك|يساعد|كتب)', '(بشري|بشرية|بشريا) (بالكامل|كليا|خالص|خالصة|100 %)'],
  },
  /** Said so vaguely that readers learn nothing. */
  aiUncertain: {
    en: ['(may|might|could|can|would|should|if|whether|will|unless|possibly|perhaps|sometimes|occasionally|imagine|suppose|what if|how) {..6} (<written>|<edited>|contain|contains|include|used|use|using|ai generated|generate|write|wrote|helped|help) {..4} <ai>', '(may|might|could|can|if|whether) {..6} ai (generated|assisted|written)'],
    ar: ['(قد|ربما|يمكن|لو|إذا|هل|أحيانا|ممكن|يحتمل|كيف) {..8} <ai>'],
  },
};
