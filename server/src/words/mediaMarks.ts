import type { Bilingual } from '../engine/reading';

const make = '(with|by|in|using|through|via|on|inside|from|out of)';

/** What a draft says of pictures, films and voices: that AI made them, in plain words or in words only insiders read. */
export const mediaMarks: Readonly<Record<string, Bilingual>> = {
  /** Anyone understands that AI made it: a label. */
  aiMediaLabel: {
    en: [
      `<medium> {..4} <mediamade> {..3} ${make} {..3} (<aiword>|a computer|an algorithm)`, '(ai|machine) (generated|made|created|assisted|rendered|modified|edited|enhanced|produced|animated|composed|designed|altered|manipulated|built|voiced|narrated|drawn) {..2} <medium>', '<medium> {..3} (is|are|was|were|has been|have been) {..2} (ai|machine) (generated|made|created|assisted|rendered|modified|edited|enhanced|produced|voiced|narrated)',
      '^ [this is|these are|contains|note] [an] (ai|a.i) (image~|illustration~|picture~|photo~|visual~|video~|clip~|voice~|voiceover~|narration|art|artwork~|render~|music|audio|animation~) $', '^ [this|the|all|these|image|picture|video|voice|photo] [was|were|is|are] <mediamade> {..1} (with|by|using|through|via) {..2} <aiword>', '^ ai (generated|made|created|assisted|modified|edited|enhanced|image|video|voice) $', '(contains|includes|features|uses|shows) {..3} ai (generated|made|created|modified|altered)', '(label|notice|disclosure|disclaimer|note|caption|credit|source|on screen|onscreen|super|text on screen) {..2} ai (generated|made|created|image|video|voice)',
      '(this|these|the|our) {..2} <medium> {..3} (do not|does not|did not|do not really|don\'t|doesn\'t) {..1} exist', '(people|person|man|woman|model~|presenter~|face~|faces|customer~|family|performer~) (shown|pictured|seen|here|in {..3}) {..4} (does not exist|do not exist|doesn\'t exist|don\'t exist|(is|are) not real|isn\'t real|aren\'t real|(was|were|is|are) {..1} (ai|digitally|computer) {..1} (generated|created|made))', '(contains|features|includes|uses) {..3} synthetic performer~', '(is|are|was) not [a] real (person~|people~|photo~|photograph~|voice~|human~|place~|scene~|event~)',
      '<aiword> {..2} (generated|made|created|drew|painted|produced|designed|voiced|narrated|imagined|rendered|composed|reads|read|spoke|speaks) {..3} <medium>', '<medium> {..2} (come|comes|came) {..1} from {..2} <aiword>', '(we|i) {..2} (made|created|generated|produced|designed|rendered|used ai) {..4} <medium> {..3} (with|using) {..2} <aiword>', '(we|i) used {..2} <aiword> {..2} (to|for) {..4} <medium>', '<sound> {..5} (is|was) (synthetic|artificial|computer generated|not human|not {..2} real {..2})',
    ],
    ar: [
      '<medium> {..4} <mediamade> {..3} <aiword>', '<mediamade> {..3} (هذه|هذا|هاي|هالـ|كل|جميع|كافة) {..2} <medium> {..4} <aiword>', '<mediamade> {..2} <medium> {..4} <aiword>', '^ [هذه|هذا] <mediamade> {..2} <aiword>', '<medium> {..1} (بالذكاء الاصطناعي|بذكاء اصطناعي|ai)', '(يتضمن|يحتوي|تتضمن|تحتوي|فيه|فيها) {..5} (مولد|مولدة|معدلة|معدل|أنشئ|أنشئت|اصطناعي|اصطناعية|اصطناعيا) {..3} <aiword>', '(مؤديا|مؤد|مؤدين|ممثلا|شخصية) {..1} (اصطناعيا|اصطناعيين|اصطناعية) {..5} <aiword>',
      '(شخص|أشخاص|شخصية|وجه|وجوه|عارضة|ممثل|مقدم|صوت|صورة|مشهد|مشاهد|عائلة) {..5} (غير حقيقي|غير حقيقية|غير حقيقيين|ليس حقيقيا|ليست حقيقية|ليسوا حقيقيين|لا وجود له|لا وجود لها|لا وجود لهم|مش حقيقي|مش حقيقية|مو حقيقي|مو حقيقية|ليس لها وجود|ليس له وجود)', '<aiword> (أنشأ|ولد|صمم|رسم|أنتج|صنع|هو من رسم|هو الذي صمم|قرأ|نطق) {..3} <medium>', '(استخدمنا|استعنا|اعتمدنا) {..2} <aiword> {..3} <medium>', '<medium> {..3} (مصدرها|مصدره) {..2} <aiword>',
    ],
  },
  /** The same in a caption, where the picture beside it needs no word. */
  aiCaption: {
    en: [`<mediamade> {...3} ${make} {..3} <aiword>`, 'ai (generated|made|created|assisted|rendered|modified|edited|enhanced|drawn)', '<aiword> {..1} (made|generated|created|drew|painted|rendered) (it|this|them|that)', '<aiword> $', '(aigenerated|aiart|aiimage|ai_generated|ai_art|madewithai)'],
    ar: ['<mediamade> {..3} <aiword>', 'من (إنتاج|صنع|إبداع|تصميم|توليد|رسم|عمل) <aiword>', '<aiword> $', '(ذكاء_اصطناعي|ذكاء_إصطناعي)'],
  },
  /** A generator's name, whatever is said of it: enough in the description of a picture. */
  aiMediaTool: { en: ['<mediatool>', `<mediamade> {..2} ${make} {..1} <chattool>`], ar: ['<mediatool>', '<mediamade> {..2} <chattool>'] },
  /** It names the program, or somebody who is nobody, and says so to insiders only. */
  aiMediaEvident: {
    en: [
      `<mediamade> {..3} ${make} {..2} <mediatool>`, `<medium> {..4} <mediamade> {..2} (with|by|in|using|via) {..1} (<mediatoolname>|<chattool>)`, '<mediatool> {..2} <medium>', '<mediatool> (masterpiece~|creation~|concept~|design~|generation~|magic|original~|output~|piece~|look~|vision~|dream~|work~|content|made|generated|created|powered|rendered|born|assisted)', '(sora|veo|kling) (video~|clip~|film~|reel~|spot~|footage|animation~|short~)', '(imagen|flux) (render~|image~|picture~|illustration~)',
      '<medium> {..2} (by|from|via|credit|courtesy of|out of|made in|using|with|on) {..2} <mediatool>', '^ [all|our|every|the] {..1} (photo|image|picture|illustration|visual|art|artwork|video|render|credit~|source|cover|voice|voiceover|narration|music|photos|images|pictures|illustrations|visuals|videos|artworks) [credit~] [by] (<mediatool>|<mediatoolname>) [{number}|v6|v7] $', '(put together|brought to life) {..2} (in|with|using) {..2} <mediatool>', '(came|come|comes|coming|straight|fresh) {..1} (out of|from) {..2} <mediatool>', '^ (<mediatool>) (v6|v7|{number}) $', '(we|i|let us|our team|our designers) {..1} (let|asked|had|got|told|used|prompted) {..1} <mediatool> {..5}', '<mediatool> {..1} (imagined|drew|dreamed|dreamt|painted|rendered|designed|illustrated|composed|voiced) {..4}',
      '(our|my|meet|the|this|say hello to|introducing|a|an|one|two|cast) {..3} <madeupcast>', '<madeupcast> {..4} (presents|hosts|explains|shows|wears|reads|welcomes|guides|walks|tells|speaks|demonstrates|introduces|tries|models)', '(presented|hosted|narrated|voiced|read|modelled|modeled|played|performed|fronted|led) by {..3} <madeupcast>', '^ <madeupcast>', '^ {..1} (<medium>|b roll|broll) <mediatool>', '^ (<sound>|<cast>) (synthetic|synthesised|synthesized|tts|cloned|generated)',
      '(digital twin|ai clone|digital clone|ai double|digital double|voice clone|ai version|deepfake|deep fake|virtual version|clone|avatar) of {..2} <figure>', '<figure> {..1} (digital twin|ai clone|digital clone|ai double|digital double|voice clone|deepfake|ai avatar)', '(deepfake|deep fake) {..3} (welcomes|greets|presents|explains|tells|speaks|sings|says)',
      '(read|narrated|voiced|spoken|told|presented|recorded|sung|introduced|delivered|dubbed) {..3} (by|with|in|using) {..3} <madeupvoice>', '(our|the|this|with|by|using|in|a|an|hear) {..2} <madeupvoice>', '^ <madeupvoice>', '<madeupvoice> of {..3}', '(cloned|recreated|synthesised|synthesized|replicated) {..2} voice', '(fully|entirely|wholly|completely|100 %) (generated|synthetic|computer generated) <medium>', '(elevenlabs|heygen|synthesia) (clone|copy|version|double)',
    ],
    ar: [
      '<mediamade> {..3} <mediatool>', '<medium> {..4} <mediamade> {..2} (<mediatoolname>|<chattool>)', '<medium> {..2} (من|بـ|ب|عبر|باستخدام|على|في|بواسطة) {..1} <mediatool>', '<medium> <mediatool>', '^ <medium> {...1} <mediatool>', '(تحفة|تحف|إبداع|إبداعات|لمسة|لمسات|سحر|روائع|أعمال|نتاج|خيال|عدسة) [من] <mediatool>', '(صورنا|قدمنا|مثلنا|أنتجنا|نفذنا|عملنا|سوينا) {..3} (أفاتار|افتار|آفاتار)', '(استنسخنا|استنسخت|قلدنا|ولدنا) {..1} صوت', '<mediatool> {..1} <medium>', '^ (تصوير|صورة|الصورة|صور|رسم|تصميم|لوحة|فيديو|صوت|تعليق صوتي|المصدر|مصدر الصورة|موسيقى) [من|بـ] (<mediatool>|<mediatoolname>) $', '(خرج|خرجت|طالع|طالعة|طلعت|جاءت) {..2} (من) {..1} (<mediatool>|<mediatoolname> {number})',
      '<madeupcast>', '(توأم|نسخة|استنساخ) (رقمي|رقمية|اصطناعية|مستنسخة|افتراضية) {..1} [من|ل] {..1} <figure>', '(تزييف عميق|ديب فيك|ديبفيك|زيف عميق|التزييف العميق) {..2} <figure>', '<figure> {..1} (نسخته الرقمية|نسختها الرقمية|توأمه الرقمي|توأمها الرقمي)',
      '<madeupvoice>', '<medium> (مولد|مولدة) [بالكامل|كليا|آليا|رقميا|كاملة|كامل]', '(أفاتار|افتار|آفاتار) {..2} (يقدم|تقدم|يشرح|تشرح|يعرض|تعرض|يرحب|ترحب)',
    ],
  },
};
