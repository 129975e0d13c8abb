import type { WordSets } from '../engine/text/phrase';
import type { Bilingual } from '../engine/reading';

/** Words with which a note on AI says nothing. */
export const vagueAi: WordSets = {
  maybe: {
    en: ['may', 'might', 'can', 'could', 'sometimes', 'occasionally', 'at times', 'from time to time', 'now and then', 'possibly', 'perhaps', 'maybe', 'potentially', 'in (some cases|places|certain places)', 'where (appropriate|useful|it helps)', '(when|if|as) needed', 'here and there', 'may or may not', 'on occasion', '(is likely|are likely) to', 'is possibly', 'every so often', 'once in a while', 'to (some extent|some degree)', 'if at all'],
    ar: ['من (المحتمل|الممكن|الوارد|الجائز)', 'قد', 'ربما', 'أحيانا', 'ممكن', 'يمكن', 'يحتمل', 'احتمال', 'لعل', 'في بعض الأحيان', 'في بعض الحالات', 'من (وقت|حين) (لآخر|إلى آخر)', 'بين حين (وآخر|والآخر)', 'عند (الحاجة|الضرورة|اللزوم)', 'يجوز', 'هنا وهناك', 'لا يستبعد', 'قد لا', 'مرات', 'إلى حد ما', 'بشكل أو بآخر', 'كل فترة'],
  },
  /** Tools that may be anything: what a text calls AI when it would rather not. */
  techy: {
    en: [
      'technology', 'technologies', 'automation', 'algorithms', 'software', 'machines', '(digital|smart|modern|advanced|automated|automatic|innovative|intelligent|computer|technical|technological|clever|new|emerging|machine|cutting edge|state of the art|latest) [{any}] (tool~|technology~|solution~|system~|software|means|method~|assistance|help|support|process~|techniques)', 'innovation', '(machine|computer|automatically|technology) (assisted|aided|supported|generated|written|produced)',
      '(an|a|the) (algorithm|machine|robot|bot|computer|program|generator|model)', 'digital (helpers|magic)', '(smart|clever|new) tech', 'generative (tools|technology|means)', '(digital|automated|automatic) (creation|generation)',
    ],
    ar: ['تقنية', 'تكنولوجيا', 'أتمتة', 'خوارزميات', 'برمجيات', '(تقنيات|أدوات|وسائل|حلول|برامج|أنظمة|أساليب|برمجيات) (حديثة|رقمية|ذكية|آلية|متقدمة|متطورة|مبتكرة|تقنية|جديدة|مؤتمتة)', '(إنتاج|توليد|أسلوب|دعم) آلي', 'دعم تقني', 'أحدث (التقنيات|الأدوات|البرامج|البرمجيات)', 'خوارزمية', 'آلة', 'برنامج', 'روبوت', 'حاسوب', 'مساعدة رقمية', '(تقنية~) التوليد', 'محرك توليد'],
  },
  /** A text of ours, by a plainer name than `piece`. */
  copyword: {
    en: ['text~', 'article~', 'post~', 'copy', 'content', 'newsletter~', 'email~', 'e-mail~', 'description~', 'caption~', 'page~', 'message~', 'story', 'stories', 'letter~', 'blog', 'translation~', 'piece~', 'communication~', 'summary', 'summaries', 'material', 'section~', 'headline~', 'guide~', 'ad~', 'advert~', 'answer~', 'report~', 'review~', 'site', 'website', 'document~', 'listing~'],
    ar: ['فقرات', 'نص', 'نصوص', 'محتوى', 'محتويات', 'مقال', 'مقالات', 'منشور', 'منشورات', 'بوست', 'بوستات', 'رسالة', 'رسائل', 'نشرة', 'نشرات', 'وصف', 'أوصاف', 'صفحة', 'صفحات', 'فقرة', 'سطور', 'تدوينة', 'تدوينات', 'ترجمة', 'كلام', 'الموقع', 'مواضع', 'أماكن', 'الإعلان', 'تعليقات', 'عناوين', 'ردود', 'أقسام', 'الدليل'],
  },
  /** Texts of which this one may be one. */
  somewhere: {
    en: ['(some|certain|many|most|several|a few|part~|portions|much) [of] [the|our] {..1} <copyword> (on|across|in|throughout|at) (this|our|the) (website|site|blog|shop|store|channel|platform|magazine|app|portal)', '(some|many|most|certain|several|a few) of our {..1} (article~|post~|page~|text~|story~|description~|newsletter~|caption~|content)'],
    ar: ['(بعض|جزء من|أجزاء من|كثير من|عدد من) {..1} <copyword> (الموقع|موقعنا|المدونة|مدونتنا|المتجر|متجرنا|المنصة|منصتنا|هذا الموقع|هذه المدونة|هذا المتجر|على الموقع|في الموقع|على موقعنا|في موقعنا|في المدونة|على المنصة)', '(بعض|كثير من|عدد من) (مقالاتنا|نصوصنا|منشوراتنا|محتوانا|صفحاتنا|رسائلنا|أوصافنا|تدويناتنا)'],
  },
  copytask: {
    en: ['write', 'writing', 'draft', 'drafting', 'create', 'creating', 'creation', 'produce', 'producing', 'production', 'prepare', 'preparing', 'preparation', 'edit', 'editing', 'editorial', 'translate', 'translating', 'compose', 'generate', 'making'],
    ar: ['كتابة', 'صياغة', 'إعداد', 'تحرير', 'ترجمة', 'إنتاج', 'إنشاء', 'تأليف', 'تدقيق'],
  },
  /** Written, of the time to come or of habit. */
  willwrite: {
    en: [],
    ar: ['يكتب', 'تكتب', 'ينشأ', 'تنشأ', 'يعد', 'تعد', 'يصاغ', 'تصاغ', 'ينتج', 'تنتج', 'يولد', 'تولد', 'يترجم', 'تترجم', 'يحسن', 'تحسن', 'يحرر', 'تحرر'],
  },
  /** We use, in Arabic with the subject inside. */
  weuse: {
    en: ['use', 'uses', 'employ', 'employs', 'leverage', 'leverages', '(rely~|draw~|call~) on', '(turn~) to', '(work~) with', '(get~) help from', 'utilise~', 'utilize~', 'harness', '(make~) use of'],
    ar: ['نستخدم', 'نستعين', 'نعتمد', 'نلجأ', 'نوظف', 'نستعمل', 'نستفيد', 'استخدمنا', 'استعنا'],
  },
  ourwriters: {
    en: ['we', 'our [own] (team|editors|writers|authors|copywriters|staff|newsroom|content team|editorial team)', 'the (author~|editors)'],
    ar: ['محررونا', 'محررينا', 'كتابنا', 'فريقنا', 'كاتبونا', 'فريق (التحرير|المحتوى|الكتابة)', 'محررنا'],
  },
};

/** Notes on AI from which readers learn nothing. */
export const vagueMarks: Readonly<Record<string, Bilingual>> = {
  /** Perhaps AI, perhaps not; perhaps technology of some kind. */
  vagueAi: {
    en: [
      '(a little|some|a bit of) help from (technology|machines|algorithms|smart tools)', '^ [{any}] [and] <copyword> [here|on this site|on our site] (is|are) <maybe> {..1} (<written>|<edited>) {..3} (<ai>|artificial intelligence)',
      // "This page might contain …", "our articles may have been produced with …".
      '(some|certain|parts|portions|sections|our|this|these|the|any|^) {..3} <copyword> {..4} <maybe> {..2} (be|been|contain|include|feature|use|come|involve) {..3} (<ai>|<techy>|<aiwritten>|ai (assisted|enhanced|supported))', '^ [some|certain] <copyword> {..4} <maybe> {..2} (be|been|contain|include|feature|use|come|involve) {..3} (<ai>|<techy>|<aiwritten>|ai (assisted|enhanced|supported))', '(some|certain|parts|portions|our|this|these|the) {..4} <copyword> {..1} (is|are|was|were) <maybe> {..1} (<written>|<edited>|assisted|supported) {..3} (<ai>|<techy>)',
      '(our|this|these|some|the) {..2} <copyword> <maybe> {...3} be {..2} (<written>|<edited>) {..5} (<ai>|<techy>)', '<maybe> {...1} (our|this|these|some) {..2} <copyword> (is|are|was|were) {..1} (<written>|<edited>|assisted|supported) {..3} (<ai>|<techy>)', '(parts|portions|bits|sections|some) {..1} <maybe> {..2} (be|been|come) {..3} (<written>|<aiwritten>) {..3} (<ai>|<techy>)',
      // "We may use …", "at times our writers use AI".
      '<ourwriters> {..1} <maybe> {..1} <weuse> {..3} (<ai>|<techy>) {..5} (<copytask>|<copyword>)', '<ourwriters> {..1} <maybe> {..1} <weuse> {..2} <ai> <maybe>', '<maybe> {...1} <ourwriters> {..1} <weuse> {..2} <ai>', '<maybe> {...2} <ourwriters> {..1} <weuse> {..3} <techy> {..2} (when|while|to|in|for) {..2} (<copytask>|<copyword>)', '<ourwriters> {..1} <weuse> {..2} <ai> <maybe> {..4} (<copytask>|<copyword>)',
      // "Some of the content on this site is …": whether this page is one of them stays open.
      '<somewhere> {..2} (<written>|<edited>|<aiwritten>) {..3} <ai>',
      // "AI may have been involved …".
      '(<ai>|<techy>) <maybe> {..1} (be|have been) {..2} (used|involved|employed) {..4} (<copytask>|<copyword>|our)', '(<ai>|<techy>) <maybe> {..1} have {..2} (helped|assisted|supported|contributed|played) {..5} (<copytask>|<copyword>|write this)', 'depending on {..3} <copyword> {...1} <ai>', '^ (possibly|perhaps|maybe) {..2} (<written>|<edited>) {..2} (<ai>|<techy>)',
      '(some|certain|parts|our|these|this|the|^) {..2} <copyword> {..1} (is|are|was|were) <maybe> {..1} (created|generated|altered|enhanced|made|edited|produced|manipulated|modified|automated|synthetic|artificial)', '(<ai>|<techy>) <maybe> {..1} have {..2} (contributed|been used|been part|had a hand|written|touched|shaped|played) {..5} (<copytask>|<copyword>|here)', '(we|the publisher|the author) (reserve|keep) the right to use {..2} (<ai>|<techy>)',
    ],
    ar: [
      '(قد|ربما) (يتضمن|تتضمن|يحتوي|تحتوي|استخدم|استعين|يشمل|يستخدم) {..4} <ai>', '(بقليل|بشيء|ببعض) (مساعدة|عون|من مساعدة|من عون) (تقنية|آلة|تكنولوجيا|خوارزميات)', '<maybe> {..1} (تكون|يكون) {..1} (أجزاء|بعض|فقرات) {..3} <copyword> {..1} (بمساعدة|بدعم|مولدة|مكتوبة|من إنتاج) {..1} (<ai>|آليا)', '<maybe> (تكون|يكون) {..1} <ai> {..1} (استخدمت|استخدم|ساهم|ساهمت|ساعدت|شاركت)',
      '<somewhere> {..2} (<aiwritten>|(<written>|<edited>) {..3} <ai>)', '<maybe> {..3} <weuse> {..3} (<ai>|<techy>) {..3} (<copytask>|<copyword>)', '<weuse> {..1} <maybe> {..2} (<ai>|<techy>) {..3} (<copytask>|<copyword>)', '<maybe> {..2} (يستخدم|يستعان|يوظف) <ai> {..3} (<copytask>|<copyword>)', '<maybe> {..1} (يستعين|يستخدم|يلجأ|يعتمد) <ourwriters> {..2} (<ai>|<techy>)', '(يستعين|يستخدم|يلجأ|يعتمد) <ourwriters> {..2} (<ai>|<techy>) <maybe>',
      '<maybe> {..3} (تحتوي|يحتوي|تتضمن|يتضمن|يشتمل|تشتمل|يضم|تضم|يشمل|تشمل) {..4} (<aiwritten>|<copyword> {..2} (<ai>|آليا|<techy>))', '<maybe> {..3} <copyword> {..3} (<aiwritten>|(<written>|من إنتاج|من كتابة) {..3} (<ai>|<techy>))', '<maybe> {..1} (<written>|<willwrite>|<edited>) {..2} <copyword> {..4} (<ai>|<techy>|آليا)', '^ <maybe> (كتب|كتبت|أعد|أنشئ|صيغ|يكون مكتوبا) {..2} (<ai>|<techy>)',
      '<copyword> {..3} <maybe> {..3} (<written>|<willwrite>|من) {..3} (<ai>|<techy>|آليا)', '<maybe> {..2} (ساعدت|ساعد|لعبت|لعب|أسهمت|أسهم|شارك|شاركت|كتب|كتبت) {..2} (<ai>|<techy>) {..4} (<copytask>|<copyword>)', '(نحتفظ) {..2} (استخدام|استعمال) {..1} (<ai>|<techy>) {..3} (<copyword>|<copytask>)', '<maybe> (تكون|يكون) {..5} (<techy>|آليا)', '<maybe> {...1} (<weuse>) {..1} <ai> {..3} (<copytask>|<copyword>)',
      '<maybe> {..2} <ai> {..1} (شارك|ساهم|ساعد|كتب|أسهم|دخل|استخدم|شاركت|تدخل|له دور|لعب)', '<maybe> {..1} (تكون|يكون) {..2} (صور|مقاطع|فيديو|صوت|أصوات) {..2} ((مولد~|مؤتمتة|اصطناعية|منشأة|معدلة|مصنوعة|معمولة|منتجة|مكتوبة)|غير حقيقية|مش حقيقية|معدلة رقميا)', '<maybe> {..1} (ساهمت|ساهم|تدخلت) {..1} (<ai>|<techy>) {..3} (<copytask>|<copyword>)', '<maybe> {..1} (يستعان|يستخدم|يوظف|نستعين|يستفاد) {..1} (<ai>|<techy>) {..5} (<copytask>|<copyword>)', '(أجزاء|بعض|جزء|أقسام|فقرات) {..3} <copyword> <maybe> {..2} (تكون|يكون) {..2} (آليا|<ai>|<techy>|معمولة|مولدة)',
      '<willwrite> {..1} (<copyword>|محتوانا) {..2} <maybe> {..3} (<ai>|<techy>|آليا)',
    ],
  },
  /** Tools of no name. It says too little only where AI is declared. */
  vagueTool: {
    en: [
      '(this|these|our|the) {..2} <copyword> {..1} (was|is|are|were|has been|have been) {..3} (<written>|<edited>) {..4} <techy>', '^ (<written>|<edited>) {..4} <techy>', '<ourwriters> {..1} (<weuse>|used) {..3} <techy> {..5} (<copytask>|<copyword>)', '<ourwriters> {..1} (<weuse>|combine~|blend~|mix~|pair~) {..6} <techy> {..3} (<copytask>|<copyword>)',
      '^ (<written>|<edited>|designed) {..2} (using|with|by) {..4} <techy>', '(powered|assisted|supported|enhanced|written|created|made) {..2} (with|by|through) {..3} <techy> {..4} $',
    ],
    ar: [
      '(<written>|<edited>) {..2} <copyword> {..3} <techy>', '(هذا) {..1} <copyword> {..2} (<written>|<edited>) {..3} <techy>', '<weuse> {..2} <techy> {..4} (<copytask>|<copyword>)', '(نمزج|نجمع|ندمج|نوفق) {..5} <techy> {..2} (<copytask>|<copyword>)', '(بدعم|بمساعدة|بمعونة) {..1} <techy> $', '(لمسة~) (تقنية|رقمية|ذكية)',
      '^ (<written>|<edited>|صنع) {..3} (<techy>|أحدث {..1})', '^ (<written>|صنع) {..1} (شوية|بعض|قليل) {..1} (مساعدة|لمسة) {..1}',
    ],
  },
};
