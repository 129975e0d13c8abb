import type { WordSets } from '../engine/text/phrase';

/** AI systems, what is written with them, and the words for writing it. */
export const ai: WordSets = {
  /** Who writes when no person does. */
  aiauthor: {
    en: ['<ai>', '(a|an|the|our) (robot|machine|bot|computer|algorithm|software)', 'robots', 'machines', 'software'],
    ar: ['بوت', 'روبوتات', 'آلات', 'حاسب', 'كمبيوتر', '<ai>', 'روبوت', 'آلة', 'خوارزمية', 'برنامج آلي', 'حاسوب'],
  },
  /** This very text, as it speaks of itself. */
  thispiece: {
    en: ["(this|these|our|my|the|all|every|each|today's) [very|entire|whole|of the|of our|of these|the|our|these|of this] [{any}] [{any}] <piece>", 'what you (see|read|just read|are reading|have just read)', "what you're reading", '(the|these) (words|text|lines|sentences|paragraphs) {..1} (above|below|here|you are reading)', 'every (word|line)', 'the above [<piece>]', '<piece> (here|above|below)'],
    ar: ['(هذا|كل|جميع|كامل|كل هذه) [هذا|هذه] [{any}] <piece>', '<piece> (هذا|هنا|أعلاه|أدناه)', '(هالنص|هالمقال|هالمحتوى|هالبوست|هالرسالة|هالمنشور|هالنشرة|هالصفحة)', 'ما (تقرؤه|قرأت|تقرأ|قرأتموه) [الآن|للتو|هنا|توا]', 'كل (كلمة|سطر|جملة|ما في) [في|هنا]'],
  },
  /** Where in the text a part of it stands. */
  wherehere: {
    en: ['(at|near) the (top|bottom|start|end|foot|beginning) [of {..2}]', '(on|in|of|for|from|across|throughout) (this|these|our|the) [{any}] {any}', 'here', 'above', 'below'],
    ar: ['في (الأعلى|الأسفل|البداية|النهاية)', '(في|على|من|ب) (هذا|هال) [{any}] {any}', 'هنا', 'أعلاه', 'أدناه'],
  },
  wasbe: { en: ['is', 'are', 'was', 'were', 'has been', 'have been', "isn't just", 'be', 'being', 'got'], ar: ['كان', 'كانت', 'يكون', 'تكون'] },
  /** AI and what it did to a text, in one compound. */
  aiwritten: {
    en: ['[entirely|fully|wholly|completely|partly|partially|mostly|largely|100 %] (ai|machine|auto|automatically|computer|robot) [-] (generated|written|authored|drafted|penned|composed|produced|created)', '(robot|computer|auto|bot) made', '(ai-made|machine-made|bot-written)', '[entirely|fully|partly] synthetic (text|copy|content)'],
    ar: ['(مولد|مكتوب|منشأ) (حاسوبيا|برمجيا|تلقائيا|أوتوماتيكيا)', '(مولد|منشأ|مكتوب|مصاغ|منتج|معد|محرر) [كاملا|كاملة|بالكامل|كليا|آليا|كله|أوتوماتيكيا] [آليا] [باستخدام|بواسطة|عبر|من خلال|عن طريق|بـ|من قبل] {..1} <ai>', '(مولد|مكتوب) آليا'],
  },
  /** The past of writing, when the writer is named first. */
  wrote: {
    en: ['wrote', 'generated', 'drafted', 'created', 'produced', 'composed', 'authored', 'penned', 'typed', 'made', 'came up with', 'put together', 'writes', 'generates', 'drafts'],
    ar: ['صاغت', 'أعدت', 'أنتجت', 'ألفت', 'جهز', 'جهزت', 'كتب', 'كتبت', 'ولد', 'ولدت', 'أنشأ', 'أنشأت', 'أنتج', 'صاغ', 'أعد', 'ألف', 'يكتب', 'تولى كتابة', 'تولت كتابة'],
  },
  /** What a helper does to a text that a person wrote, behind "we had AI …" and "used AI to …". */
  mend: {
    en: ['edit', 'proofread', 'polish', 'outline', 'improve', 'refine', 'correct', 'rephrase', 'rewrite', 'shorten', 'translate', 'summarise', 'summarize', 'suggest', 'fix', 'check', '(tidy|clean) up', 'tighten', 'help (with|write|translate|me write|us write)', 'help (me|us) with'],
    ar: [],
  },
  /** The same, done. */
  mended: {
    en: ['edited', 'proofread', 'polished', 'outlined', 'improved', 'refined', 'corrected', 'rephrased', 'rewrote', 'shortened', 'translated', 'summarised', 'summarized', 'suggested', 'fixed', 'checked', 'spell checked', 'tidied', '(tidied|cleaned) up', 'tightened', '(helped|lent a hand) with', 'helped', 'helped (write|translate|draft)', 'assisted (with|in)', 'supported', 'gave (us|me) a hand with', 'contributed to', 'smoothed', 'structured', 'localised', 'localized', 'reviewed', 'helped (me|us) [to] (with|write|draft|edit|translate|phrase|word|shape|polish)'],
    ar: ['دقق', 'دققت', 'نقح', 'نقحت', 'صقل', 'صقلت', 'حرر', 'لخص', 'ترجم', 'اختصر', 'حسن', 'حسنت', 'صحح', 'صححت', 'راجع', 'اقترح', 'اقترحت', 'ساعد', 'ساعدت', 'ساهم', 'ساهمت', 'أسهم', 'شارك', 'شاركت', 'عاون', 'ضبط', 'رتب', 'أعاد صياغة'],
  },
  /** A side of a text that can be worked on. */
  aspect: {
    en: ['wording', 'grammar', 'spelling', 'punctuation', 'commas', 'typos', 'language', 'flow', 'tone', 'style', 'headline~', 'title', 'outline', 'structure', 'phrasing', 'writing', 'text', 'draft', 'translation', 'first draft', 'sentence~', '(some|a few) sentences', 'the copy', 'copy'],
    ar: ['مخطط', 'فكرة', 'فواصل', 'صياغة', 'لغة', 'إملاء', 'إملائيا', 'لغويا', 'نحو', 'أسلوب', 'هيكل', 'عنوان', 'مسودة', 'تدقيق', 'ترجمة', 'كتابة', 'كلام', 'جمل', 'علامات الترقيم', 'نص'],
  },
  /** Products by name. Some are names of people too, so they need a verb beside them. */
  chattool: {
    en: ['chatgpt', 'chat gpt', 'gpt [{number}] [o]', 'openai', 'claude', 'gemini', 'copilot', 'bard', 'jasper', 'llama', 'mistral', 'deepseek', 'perplexity', 'grok', 'le chat', '(notion|meta) ai', 'qwen'],
    ar: ['chatgpt', 'chat gpt', 'gpt [{number}] [o]', 'claude', 'gemini', 'copilot', 'deepseek', 'jasper', 'grok', 'perplexity', '(شات|تشات) (جيبيتي|جي بي تى)', 'شات جبت', 'جيميناي', 'جيميني', 'جمناي', 'كلود', 'كوبايلوت', 'كوبيلوت', 'ديب سيك', 'جروك'],
  },
  /** AI in words anyone understands; a product's name alone may be a person's. */
  aiword: {
    en: ['ai', 'a.i', 'artificial intelligence', '(gen|generative) ai', 'genai', 'ai (tool~|assistant~|model~|system~|writer~|software|technology|chatbot~|agent~|program)', 'ai writing (tool~|assistant~|software)', '(large language|language) model~', 'llm~', 'chatbot~', '(automated|automatic) (writing|text) (tool~|system~|software)'],
    ar: ['ذكاء اصطناعي', 'ذكاء صناعي', 'ذكاء اصطناعي توليدي', 'ai', 'نموذج لغوي', 'نماذج لغوية', 'نموذج لغة', 'روبوت محادثة', '(أداة|أدوات|تطبيق|برنامج|تقنية~|نموذج|نماذج|مساعد|نظام|أنظمة) [من] ذكاء اصطناعي'],
  },
  ai: {
    en: ['<aiword>', '<chattool>', '<chattool> and <chattool>'],
    ar: ['<aiword>', '<chattool>', '(أداة|برنامج|تطبيق|نموذج) <chattool>'],
  },
  /** A piece of writing that may speak of itself. */
  piece: {
    en: ['poster~', 'label~', 'subtitle~', 'lyric~', 'memo', 'proposal~', 'cover letter', 'faq', 'faqs', 'tutorial~', 'podcast', 'recipe~', 'itinerary', 'poem~', 'slogan~', 'tagline~', 'speech', 'playlist', 'quiz', '(meal|lesson) plan', 'text~', 'article~', 'post~', 'page~', 'copy', 'content', 'email~', 'e-mail~', 'mail', 'message~', 'newsletter~', 'story', 'stories', 'description~', 'caption~', 'blog', 'blog post~', 'piece', 'review~', 'guide~', 'document~', 'website', 'site', 'translation~', 'summary', 'summaries', 'headline~', 'ad', 'ads', 'advert~', 'script~', 'material~', 'publication~', 'announcement~', 'answer~', 'campaign', 'essay~', 'column', 'interview', 'report~', 'words', 'wording', 'letter', 'issue', 'edition', 'entry', 'update', 'product (text~|page~|copy)', 'release', 'paragraph~', 'section~', 'passage~', 'listing~', 'thread', 'note', 'brochure~', 'catalogue~', 'catalog~', 'leaflet~', 'press release~', 'sentence~', 'bio', 'biography', 'recap', 'digest', 'bulletin', 'flyer~', 'landing page~', 'instruction~', 'homepage', 'how-to', 'lesson~', 'profile~', 'job ad~', 'quote~', 'fact sheet~', 'policy', 'policies', 'plan', 'chapter~', 'book', 'ebook', 'feed', 'market update~'],
    ar: ['ملصق', 'كلمات أغنية', 'قصائد', 'مذكرة', 'ردود', 'سيرة ذاتية', 'بودكاست', 'نصنا', 'كابشن', 'قصيدة', 'خطة', 'كلمة', 'أسئلة', 'نبذة', 'نص', 'نصوص', 'نشرات', 'رسائل', 'مقال', 'مقالات', 'تدوينة', 'منشور', 'منشورات', 'صفحة', 'محتوى', 'رسالة', 'بريد', 'نشرة', 'وصف', 'إعلان', 'نسخة', 'مادة', 'قصة', 'ترجمة', 'ملخص', 'موضوع', 'بوست', 'تغريدة', 'كلام', 'دليل', 'تقرير', 'وثيقة', 'مراجعة', 'سيناريو', 'فقرة', 'فقرات', 'عمل', 'خبر', 'بيان', 'كلمات', 'عبارات', 'عنوان', 'حملة', 'موقع', 'وصف (منتج~)', 'أوصاف', 'جمل', 'تعليق', 'تعليقات', 'كتالوج', 'كتيب', 'تدوينات', 'سطور', 'سطر', 'خطاب', 'تعريف', 'سيرة', 'إيميلات', 'ستوري', 'فقرتين', 'مدونة', 'كتاب', 'فصل', 'شرح', 'تحليل', 'حلقة', 'حوار', 'تقارير', 'إرشادات', 'سياسة', 'خطة درس', 'إجابة', 'إجابات', 'هذي السطور', 'محتوانا'],
  },
  /** Bringing a text into being, as a participle. */
  written: {
    en: ['written', 'generated', 'drafted', 'created', 'produced', 'made', 'composed', 'prepared', 'authored', 'penned', 'put together', 'first drafted', 'developed', 'built', 'crafted', 'typed', '(auto|machine) generated', 'generated automatically', 'machine written'],
    ar: ['كتب', 'كتبت', 'أنشئ', 'أنشئت', 'أعد', 'أعدت', 'ولد', 'ولدت', 'صيغ', 'صيغت', 'أنتج', 'أنتجت', 'حرر', 'حررت', 'ألف', 'ألفت', 'تم إنشاء', 'تم كتابة', 'تمت كتابة', 'تم إعداد', 'تم توليد', 'تم إنتاج', 'تمت صياغة', 'تم صياغة', 'جرى (إعداد|توليد|إنشاء|إنتاج)', 'جرت (كتابة|صياغة)', 'اتكتب', 'اتكتبت', 'انكتب', 'انكتبت', 'اتعمل', 'اتعملت', 'مكتوب', 'معمول', 'مسوى', 'مولد', 'منشأ', 'معد', 'مصاغ', 'منتج', 'محرر', 'أعددنا', 'أنشأنا', 'صغنا', 'أعددت'],
  },
  /** Working on a text that a person wrote. */
  edited: {
    en: ['edited', 'proofread', 'translated', 'polished', 'outlined', 'summarised', 'summarized', 'revised', 'improved', 'refined', 'corrected', 'rephrased', 'rewritten', 'shortened', 'localised', 'localized', 'checked for (grammar|spelling)', 'copy edited', 'optimised', 'optimized'],
    ar: ['حرر', 'حررت', 'دقق', 'دققت', 'ترجم', 'ترجمت', 'مترجم', 'لخص', 'لخصت', 'نقح', 'نقحت', 'منقح', 'مدقق', 'تمت (ترجمة|مراجعة|تنقيح)', 'تم (تدقيق|تحرير|تلخيص|تحسين|تنقيح)', 'صقل', 'روجع', 'روجعت', 'اترجم', 'اترجمت'],
  },
  /** What AI was used for, when that is writing. */
  writingtask: {
    en: ['write', 'writing', 'draft', 'drafting', 'edit', 'editing', 'create', 'creating', 'produce', 'producing', 'prepare', 'preparing', 'preparation', 'creation', 'production', 'polish', 'polishing', 'outline', 'outlining', 'translate', 'translating', 'translation', 'proofread', 'proofreading', 'summarise', 'summarize', 'research', 'phrase', 'rephrase', 'rewrite', 'rewriting', 'shape', 'refine', 'brainstorm', 'grammar', 'spelling', 'wording', 'structure', 'compose', 'put together', 'generate', 'develop', 'tidy', 'tighten', '(help|come up) with', 'improve', 'correct'],
    ar: ['كتابة', 'صياغة', 'إعداد', 'تحرير', 'تدقيق', 'ترجمة', 'تلخيص', 'تحسين', 'مراجعة', 'إنتاج', 'إنشاء', 'توليد', 'تنقيح', 'صقل', 'تصحيح', 'تأليف', 'نكتب', 'نصوغ', 'تجهيز', 'يكتب', 'هيكلة'],
  },
  /** What a machine wrote, said in passing. */
  machinemade: {
    en: ['(ai|machine|auto|model|bot|gpt) (written|generated|produced|made|authored)', '(written|generated|produced|created|composed|drafted|posted|made) {..3} (by|with|using) {..2} (<ai>|machine~|bot~|robot~|algorithm|software|our model)', '(generated|written|produced|created) automatically', 'automatically (generated|written|produced|created)', '(<ai>|bot|machine|robot) (writes|wrote|generates|generated|produces|drafts|posts)', '{number} ai <piece>', 'ai draft'],
    ar: ['(كتب|يكتب|تكتبه|أنشأ|ولد|ينتج|أنتجها|ألفه) {..2} (<ai>|آلة|روبوت|بوت|برنامج)', '(مولد|مكتوب|منشأ) (آليا|<ai>|ب<ai>)', '(ولدت|ولد|كتبت|كتب|أنشئت|أنشئ|أعدت|أعد|أنتجت) {..3} (آليا|أوتوماتيكيا|<ai>)', '(إنتاج|كتابة|توليد|تأليف|صنع) <ai>', '{number} <piece> {..2} <ai>', '(آلاف|عشرة آلاف|مئات|ألف) <piece> {..2} <ai>'],
  },
  /** A text or a tool that can only be AI's. */
  aithing: {
    en: ['<ai>', '(auto|machine|ai|computer|robot) (written|generated|translated|made)', 'machine translation~', 'generated (text|copy|content|summary|recipe~)', '(robot|ai) (editor|writer|journalist)', '(came|come~) {..2} from a (machine|chatbot|bot)', 'a machine did it all'],
    ar: ['<ai>', '(كتبت|كتب|مكتوب|مولد|مترجم|ترجمت) آليا', '(ملخص|نص|محتوى|ترجمة|مقال) آلي', 'محتوى <ai>', '(ترجمة|نص|كلام) {..1} من آلة', 'الآلة سوت كل شي'],
  },
  /** No person looked at it. */
  unread: {
    en: ['(nobody|no one|no human|no editor|no person|no journalist|no reporter|no writer|no staff) {..2} (checked|checks|read~|reviewed|reviews|verified|verifies|edited|edits|looked at|involved|proofread|tested|signed off)', '(has not|have not|was not|were not|not) [been|yet been] (checked|verified|proofread|fact checked|looked over|looked at|vetted)', 'unverified', 'unproofread', 'unvetted', 'untested', 'unreviewed', 'no (reviewers|editors|proofreaders)', '(zero|no) human (touch|input|involvement|hand|oversight|review)'],
    ar: ['(لم|ما|محدش|ما حد|لا أحد) (يدققه|يراجعه|يتحقق منه|بص عليه|راجعه|قرأه|شافها|تدخل|يتدخل) [أحد]', '(لم|ما) (تجرب|يجرب|تدقق|تختبر|يختبر|تفحص)', '(بلا|دون|من غير) (لمسة|يد|تدخل|عين) (بشري|إنسان)', '(بلا|دون|من غير) (مراجعة|تدقيق|مراجعين|محررين)'],
  },
  /** Reading a text before others do. */
  checking: {
    en: ['review~', 'check~', 'read', 'reads', 'reading', 'edit~', 'proofread', 'proofreads', 'proofreading', 'approve~', 'verified', 'verify', 'verifies', 'vetted', 'vets', 'vet', 'look~ at', '(looked|look) over', 'seen', 'sees', 'sign~ off', 'examine~', 'inspect~', 'correct~', 'touch~', 'vetting', 'glance~ at', 'go~ over'],
    ar: ['يراجع', 'تراجع', 'راجع', 'يدقق', 'تدقق', 'دققه', 'يقرأ', 'يشيك', 'يحرر', 'تخضع لمراجعة', 'يخضع لمراجعة', 'يعتمده', 'تمر على محرر', 'يطلع', 'اطلع', 'ينظر', 'يصحح', 'يعدل', 'شاف', 'يشوف', 'قرا', 'مر عليه', 'فتح', 'يبص'],
  },
  /** What opens a note from the author. */
  notice: {
    en: ['disclosure', 'disclaimer', 'note', 'notice', 'transparency [note|notice|statement]', 'heads up', 'ps', 'p.s', "editor's note", 'full disclosure', 'ai (note|notice|disclosure|statement|label)', 'how this (page|text|article|post) was made', 'how (we|i) (made|wrote) this', '(for|in the interest of) transparency', 'good to know', 'to be transparent', 'please note [that]', 'label'],
    ar: ['إفصاح', 'تنويه', 'ملاحظة', 'ملحوظة', 'تنبيه', 'توضيح', 'للشفافية', 'من باب الشفافية', 'للأمانة', 'للعلم', 'إشعار', 'بيان شفافية'],
  },
};
