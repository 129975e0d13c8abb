import type { Bilingual } from '../engine/reading';

const make = '(with|by|in|using|through|via|on|inside|from|out of)';

/** What a draft says of pictures, films and voices: that AI made them, in plain words or in words only insiders read. */
export const mediaMarks: Readonly<Record<string, Bilingual>> = {
  /** Anyone understands that AI made it: a label. */
  aiMediaLabel: {
    en: [
      '(use|uses|used|features|has|is) (a|an) (ai|synthetic|synthesised|synthesized|artificial|computer generated) voice',
      `<medium> {..4} <mediamade> {..3} ${make} {..3} (<aiword>|a computer|an algorithm)`, '(ai|machine) (generated|made|created|assisted|rendered|modified|edited|enhanced|produced|animated|composed|designed|altered|manipulated|built|voiced|narrated|drawn) {..2} <medium>', '<medium> {..3} (is|are|was|were|has been|have been) {..2} (ai|machine) (generated|made|created|assisted|rendered|modified|edited|enhanced|produced|voiced|narrated)',
      '^ [this is|these are|contains|note] [an] (ai|a.i) (image~|illustration~|picture~|photo~|visual~|video~|clip~|voice~|voiceover~|narration|art|artwork~|render~|music|audio|animation~) $', '^ [this|the|all|these|image|picture|video|voice|photo] [was|were|is|are] <mediamade> {..1} (with|by|using|through|via) {..2} <aiword>', '^ ai (generated|made|created|assisted|modified|edited|enhanced) $', '(contains|includes|features|uses|shows) {..3} ai (generated|made|created|modified|altered)', '(label|notice|disclosure|disclaimer|note|caption|credit|source|on screen|onscreen|super|text on screen) {..2} ai (generated|made|created|image|video|voice)',
      '(this|these|the|our) {..2} <medium> {..3} (do not|does not|did not|do not really|don\'t|doesn\'t) {..1} exist', '(people|person|man|woman|model~|presenter~|face~|customer~|family|performer~) (shown|pictured|seen|here|in {..3}) {..4} (does not exist|do not exist|doesn\'t exist|don\'t exist|(is|are) not real|isn\'t real|aren\'t real|(was|were|is|are) {..1} (ai|digitally|computer) {..1} (generated|created|made))', '(contains|features|includes|uses) {..3} synthetic performer~', '(is|are|was) not [a] real (person~|people~|photo~|photograph~|voice~|human~|place~|scene~|event~)',
      '<aiword> {..2} (generated|made|created|drew|painted|produced|designed|voiced|narrated|imagined|rendered|composed|reads|read|spoke|speaks) {..3} <medium>', '<medium> {..2} (come|comes|came) {..1} from {..2} <aiword>', '(we|i) {..2} (made|created|generated|produced|designed|rendered|used ai) {..4} <medium> {..3} (with|using) {..2} <aiword>', '(we|i) used {..2} <aiword> {..2} (to|for) {..4} <medium>', '<sound> {..5} (is|was) (synthetic|artificial|computer generated|not human|not {..2} real {..2})',
      '(is|are|was|were) {..1} (an|the) ai (creation|character|invention|figure|persona|construct|product)', '<medium> {..3} (is|are|was) {..2} (work|product|creation|output|result) of {..2} <aiword>', 'no (camera|photographer|actor|human) {..2} (took|shot|made|was|recorded) {..3} <medium>', 'everything you (see|hear) {..5} (synthetic|ai|made with ai)', '(created|made|drawn|generated|designed|invented) by (an|our|the) {..1} <aiword>',
      '<medium> {...6} <mediamade> {..2} (with|by|using|through) {..1} <aiword>',
      '^ [the|this|all|our] <medium> {...2} <aiword> $', '<aiword> {..1} (imitates|imitating|mimics|performs) {..3}', '<aiword> {..2} (took|sings|sang|speaks|narrates|plays) {..3}',
    ],
    ar: [
      '^ (صوت|موسيقى|صورة|مقطع|فيديو|رسم|تعليق صوتي) {..3} (مولد~|منشأ~|مصنوع~) (آليا|رقميا|برنامج|حاسوب)',
      '<medium> {..4} <mediamade> {..3} <aiword>', '<mediamade> {..3} (هذه|هالـ|كل|جميع|كافة) {..2} <medium> {..4} <aiword>', '<mediamade> {..2} <medium> {..4} <aiword>', '^ [هذه|هذا] <mediamade> {..2} <aiword>', '<medium> {..1} (بالذكاء الاصطناعي|بذكاء اصطناعي|ai)', '(يتضمن|يحتوي|تتضمن|تحتوي|فيه) {..5} (مولد|معدل|أنشئ|أنشئت|اصطناعي) {..3} <aiword>', '(مؤديا|مؤد|مؤدين|ممثلا|شخصية) {..1} (اصطناعيا|اصطناعيين|اصطناعية) {..5} <aiword>',
      '(شخص|أشخاص|شخصية|وجه|وجوه|عارضة|ممثل|مقدم|صوت|صورة|مشهد|مشاهد|عائلة) {..5} (غير حقيقي|غير حقيقيين|ليس حقيقيا|ليست حقيقية|ليسوا حقيقيين|لا وجود له|لا وجود لها|لا وجود لهم|مو حقيقي|ليس لها وجود|ليس له وجود)', '<aiword> (أنشأ|ولد|صمم|رسم|أنتج|صنع|هو من رسم|هو الذي صمم|قرأ|نطق) {..3} <medium>', '(استخدمنا|استعنا|اعتمدنا) {..2} <aiword> {..3} <medium>', 'شخصية افتراضية {..1} نموذج لغوي', '<medium> {..3} مصدره {..2} <aiword>',
      '<medium> {..2} (شغل|نتاج|من ابتكار|خرجت من) {..1} <aiword>', '(من صنع|من إنشاء|من ابتكار|من إنتاج|من توليد|من خيال) <aiword> (ليس|ليست|ولا|مش) {..2}', '{any} (من صنع|من ابتكار|من إنشاء|من توليد|من إنتاج) <aiword>', '(ليس|ليست|مش) (إنسانا|إنسانة|شخصا|شخصية) حقيقي',
      '<medium> {...5} <mediamade> {..2} <aiword>',
      '^ <medium> {...2} <aiword> $', '<medium> {..2} من <aiword>', '<aiword> {..1} (يقلد|يحاكي|تقلد|يغني|يؤدي) {..2}',
    ],
  },
  /** The same in a caption, where the picture beside it needs no word. */
  aiCaption: {
    en: [`<mediamade> {...3} ${make} {..3} <aiword>`, 'ai (generated|made|created|assisted|rendered|modified|edited|enhanced|drawn)', '<aiword> {..1} (made|generated|created|drew|painted|rendered) (it|this|them|that)', '<aiword> $', '(aigenerated|aiart|aiimage|madewithai)', '# ai art'],
    ar: ['<mediamade> {..3} <aiword>', 'من (إنتاج|صنع|إبداع|تصميم|توليد|رسم|عمل) <aiword>', '<aiword> $', '# ذكاء اصطناعي'],
  },
  /** A generator's name, whatever is said of it: enough in the description of a picture. */
  aiMediaTool: { en: ['<mediatool>', `<mediamade> {..2} ${make} {..1} <chattool>`], ar: ['<mediatool>', '<mediamade> {..2} <chattool>'] },
  /** It names the program, or somebody who is nobody, and says so to insiders only. */
  aiMediaEvident: {
    en: [
      'digital {..1} (face|muse|ambassador|model|star) {..3}', "(our|the|new) {..3} (face|ambassador|model|muse|star|presenter|host|influencer) {..1} (isn't|is not|was never) (human|real|born|a real {any})", "(she|he|{capital}) (has never|never|doesn't|was never) {..1} (born|set foot|breathe~|age~|sleep~|eat~|existed|tire~|needs sleep) {...6} (wear~|model~|pose~|look~|face|ambassador|star|brand|never|was never)", '(models|faces|stars|presenter|model) {..1} (was|were) born (in|on|inside) (a|the|our) {..1} (computer|machine|software|server|laptop|lab|code)', '[our|the|this] <medium> {...2} <mediamade> {..1} (with|by|in|using|via) {..1} (<mediatool>|<mediatoolname>|<chattool>)', '(every|each|all|the) {..1} <medium> {..4} (came|comes|come|is|are|was|were) {..1} (out of|from|straight from) {..1} <mediatool>', '(machine|computer|program|software) {..1} (learned|learnt|copied|picked up) (her|his|their|{capital}) voice',
      '(rendered|built|created|drew|designed|modelled|generated|put|dreamed|dreamt|made) (her|him|them) {..3} (from scratch|on a computer|on screen|pixel|pixels|digitally|in software|in a program)', "(she|he) (doesn't|does not) {..1} exist", "{capital} (doesn't|does not) {..1} exist every {..1} (picture|photo|shot|frame)", '(every|all|each) {..1} (picture|pictures|photo|photos|shot|shots) of (her|him|them|{capital}) {..3} (put together|made|rendered|built|drawn) {..2} (computer|software|screen)', '(computer made|computer generated|computer built|digital|virtual|synthetic) (double|self|likeness|lookalike|stand in)', '(reconstructed|pieced together) {..3} voice', '(rebuilt|recreated|reconstructed|revived|pieced together) (it|his|hers|him|her) from {..3} (tapes|recordings|interviews|footage|clips|archives)', '(taught|trained) (a|the|our) {..1} (program|model|computer|machine|software) {..3} to (sound|speak|talk|sing|look) like', '(laptop|computer|software|program|machine|app) {..2} (speaks|reads|sings|says|records|talks) {..2} for (me|us|him|her)', '(family|people|woman|man|guests|couple|crowd|models|faces|girl|boy) in (the|these|our) {..1} (photos|pictures|photo|picture|shots) (is|are|was|were) (imaginary|invented|made up|fictional)',
      '(voice|voices|face) {..4} (was|is|were|are) (cloned|deepfaked)', `<mediamade> {..3} ${make} {..2} <mediatool>`, `<medium> {..4} <mediamade> {..2} (with|by|in|using|via) {..1} (<mediatoolname>|<chattool>)`, '<mediatool> {..2} <medium>', '(sora|veo|kling) (video~|film~|reel~|spot~|short~)',
      '<medium> {..2} (by|from|via|credit|courtesy of|out of|made in|using|with|on) {..2} <mediatool>', '(put together|brought to life) {..2} (in|with|using) {..2} <mediatool>',
      '(our|my|meet|the|this|say hello to|introducing|a|an|one|two|cast) {..3} <madeupcast>', '^ <madeupcast>', '^ {..1} (<medium>|b roll|broll) <mediatool>',
      '(digital twin|ai clone|digital clone|ai double|digital double|voice clone|ai version|deepfake|deep fake|virtual version|clone|avatar) of {..2} <figure>',
      '(read|narrated|voiced|spoken|told|presented|recorded|sung|introduced|delivered|dubbed) {..3} (by|with|in|using) {..3} <madeupvoice>', '(our|the|this|with|by|using|in|a|an|hear) {..2} <madeupvoice>', '(synthesised|synthesized|replicated) {..2} voice',
      '(firefly|flux|imagen|pika|kling|sora|veo) (render~|image~|picture~|clip~|animation~|footage|still~|portrait~)', '(brought|bring~|revived|recreated|resurrected|cloned|rebuilt) {..1} [back] {..3} voice', '(ai|virtual) (twin|clone|double) of', 'digital (clone|double) of', 'digital twin of (me|myself|him|her|{capital} {capital})',
    ],
    ar: [
      '(آلة|برنامج|كمبيوتر|حاسوب) {..1} (تعلم|تعلمت|حفظ|حفظت|قلد) صوت',
      '(ما|ماله|ليس|ليست|غير|مش|لا) {..1} (وجود|موجود) {..2} (برا الشاشة|خارج الشاشة|في الحقيقة|في الواقع|بالواقع|على أرض الواقع)', '(رسمها|رسمناها|صممها|صممناها|صنعناها|عملناها|بنيناها|سويناها|ركبناها|رسموها|صمموها) {..3} (كمبيوتر|حاسوب|شاشة|رقميا)', '(نسختي|توأمي|شبيهي|بديلي|نسخته) (حاسوبية|حاسوب|رقمي|افتراضي|كمبيوتر)', '(أعدنا|رجعنا|استعدنا|أحيينا|أعاد|ركبنا) {..1} (تركيب|إحياء|بناء|صناعة) {..1} صوت', '(رجعناه|ركبناه|استخرجناه|أحييناه|استعدناه|صنعناه) من {..1} (شرايط|تسجيلات|أشرطة|مقابلات|كاسيتات)', '(علمنا|دربنا) {..1} (برنامج|نموذج|كمبيوتر|حاسوب|آلة) {..2} (يحكي|يتكلم|يتحدث|يغني|ينطق|يقلد)', '(حاسوبي|كمبيوتري|برنامج|جهازي|لابتوبي) {..1} (ينطق|يقرأ|يحكي|يتكلم) {..1} عني', '(عائلة|ناس|أشخاص|بنت|رجل|عارضة|عروس) (التي) (في|ب) صور {..1} (من الخيال|خيالي|وهمي|مو حقيقي|من وحي)', 'صورها {..1} (مركبة|معمولة|مرسومة) (على|ب) (كمبيوتر|حاسوب)',
      '(صوت|أصوات|وجه) {..3} مستنسخ $', '<mediamade> {..3} <mediatool>', '<medium> {..2} (من|ب|عبر|باستخدام|على|في|بواسطة) {..1} <mediatool>', '<medium> <mediatool>', '^ <medium> {...1} <mediatool>', '<mediatool> {..1} <medium>', '(خرج|خرجت|طالع|طلعت|جاءت) {..2} (من) {..1} (<mediatool>|<mediatoolname> {number})',
      '<madeupcast>', '(توأم|نسخة|استنساخ) (رقمي|اصطناعية|مستنسخة|افتراضية) {..1} [من|ل] {..1} <figure>', '(تزييف عميق|ديب فيك|ديبفيك|زيف عميق) {..2} <figure>',
      '<madeupvoice>', '<medium> مولد [كليا|آليا|رقميا|كامل]',
      '(فيديو|مقطع|كليب|فيلم|مشهد) (سورا|فيو|بيكا|رانواي)', '(رندر|صورة|لوحة|تصميم) (فايرفلاي|فلكس|سورا|ميدجورني)',
      '<mediamade> {..1} <medium> {..2} (<mediatool>|<mediatoolname>)',
    ],
  },
};
