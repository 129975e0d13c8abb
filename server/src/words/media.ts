import type { WordSets } from '../engine/text/phrase';

// Single words only: these sets stand in many phrases, and each phrase of several words in them is spelt out in all of those.
const pictures = {
  en: ['image~', 'picture~', 'photo~', 'photograph~', 'photography', 'illustration~', 'visual~', 'artwork~', 'art', 'drawing~', 'painting~', 'render~', 'rendering~', 'graphic~', 'portrait~', 'still~', 'cover', 'poster~', 'banner~', 'lookbook', 'collage', 'scene~', 'background~', 'mockup~', 'headshot~', 'shot~'],
  ar: ['صور', 'لوحة', 'لوحات', 'رسم', 'رسوم', 'رسومات', 'تصميم', 'تصاميم', 'بورتريه', 'غلاف', 'بوستر', 'ملصق', 'خلفية', 'مشهد', 'مشاهد', 'لقطة', 'لقطات', 'كتالوج'],
};
const films = {
  en: ['video~', 'clip~', 'film~', 'movie~', 'footage', 'animation~', 'reel~', 'spot~', 'trailer~', 'short~', 'tour', 'ad', 'commercial~', 'walkthrough~', 'flythrough~', 'teaser~', 'montage~', 'sequence~', 'loop~', 'intro~'],
  ar: ['فيديو', 'فيديوهات', 'مقطع', 'مقاطع', 'فيلم', 'أفلام', 'ريلز', 'إعلان', 'جولة', 'كليب', 'تريلر', 'تيزر', 'مونتاج'],
};
const sounds = {
  en: ['voice~', 'voiceover~', 'narration', 'narrator~', 'audio', 'recording~', 'speech', 'song~', 'music', 'soundtrack~', 'jingle~', 'track~', 'podcast', 'vo', 'vocals'],
  ar: ['صوت', 'أصوات', 'تعليق', 'رواية', 'راو', 'تسجيل', 'تسجيلات', 'أغنية', 'موسيقى', 'لحن', 'جنجل', 'مقطوعة', 'بودكاست', 'دوبلاج'],
};
const people = {
  en: ['presenter~', 'host~', 'influencer~', 'spokesperson', 'spokesman', 'spokeswoman', 'ambassador~', 'avatar~', 'anchor~', 'newsreader~', 'actor~', 'actress~', 'performer~', 'character~', 'person', 'people', 'face~', 'persona~', 'storyteller~', 'idol~', 'human~', 'creator~', 'singer~', 'speaker~', 'twin', 'model~', 'vocalist~', 'dancer~', 'newscaster~'],
  ar: ['مقدم', 'مذيع', 'مؤثر', 'متحدث', 'سفير', 'أفاتار', 'افتار', 'عارض', 'ممثل', 'مؤد', 'شخصية', 'شخصيات', 'شخص', 'أشخاص', 'وجه', 'وجوه', 'بطل', 'نجم', 'مغن', 'مغنية', 'مطرب', 'إنسان', 'موديل'],
};

/** Pictures, films and voices, the people in them, and the programs that make them up. */
export const media: WordSets = {
  /** Generators by names that mean nothing else. */
  mediatool: {
    en: [
      'midjourney', 'dalle', 'dall e', 'stable diffusion', 'sdxl', 'comfyui', 'adobe firefly', 'leonardo ai', 'ideogram', 'imagen {number}', 'flux (dev|pro|schnell|kontext)', 'nano banana', 'bing image creator', 'novelai', 'flux {number}', 'recraft', 'craiyon', 'seedream', 'seedance', 'nightcafe', 'sora {number}', 'openai sora', 'veo {number}', 'google veo', 'runwayml', 'runway gen', 'gen {number} alpha', 'kling ai', 'dream machine', 'hailuo', 'synthesia', 'heygen', 'colossyan', 'hedra',
      'elevenlabs', 'eleven labs', 'murf', 'playht', 'wellsaid', 'speechify', 'suno', 'udio',
    ],
    ar: [
      'midjourney', 'dalle', 'dall e', 'stable diffusion', 'sdxl', 'comfyui', 'firefly', 'leonardo', 'ideogram', 'imagen', 'nano banana', 'novelai', 'flux', 'recraft', 'seedream', 'sora', 'veo', 'runway', 'kling', 'pika', 'luma', 'hailuo', 'synthesia', 'heygen', 'elevenlabs', 'murf', 'playht', 'speechify', 'suno', 'udio',
      'ميدجورني', 'ميد جورني', 'ميدجيرني', 'مدجورني', 'ميدجرني', 'دال إي', 'دالي {number}', 'ستيبل ديفيوجن', 'ستيبل ديفيوشن', 'فايرفلاي', 'سورا {number}', 'فيو {number}', 'رنواي', 'كلينج', 'كلينغ', 'هاي جين', 'هيجن', 'هيجين', 'سينثيسيا', 'سنثيسيا', 'سينثيزيا', 'سنثيزيا', 'إيليفن لابس', 'إيليفن لابز', 'إليفن لابس', 'إلفن لابس', 'نانو بنانا', 'سونو',
      'رانواي {number}', 'إليفن لابز', 'بيكا {number}',
    ],
  },
  /** Names that are towns, people, insects and fashion shows too. */
  mediatoolname: { en: ['sora', 'veo', 'firefly', 'flux', 'kling', 'imagen', 'pika', 'runway'], ar: ['سورا', 'فيو', 'دالي', 'رن واي', 'رانواي', 'فايرفلاي'] },
  sound: sounds,
  /** People in an ad. */
  medium: { en: [...pictures.en, ...films.en, ...sounds.en, ...people.en], ar: [...pictures.ar, ...films.ar, ...sounds.ar, ...people.ar] },
  /** Making a picture, a film or a sound, as a participle. */
  mediamade: {
    en: ['made', 'created', 'generated', 'rendered', 'drawn', 'painted', 'designed', 'produced', 'shot', 'filmed', 'animated', 'illustrated', 'imagined', 'composed', 'voiced', 'narrated', 'read', 'spoken', 'built', 'prompted', 'dreamed', 'dreamt', 'edited', 'modified', 'altered', 'enhanced', 'retouched', 'recorded', 'sung', 'cloned', 'synthesised', 'synthesized', 'done', 'conjured', 'cooked', 'mocked', 'crafted', 'imaged', 'staged', 'assembled', 'scored', 'dubbed'],
    ar: [
      'مصمم', 'صمم', 'صممت', 'سجلنا', 'حركنا', 'جهزنا', 'تصميم', 'مولد', 'ولد', 'ولدت', 'توليد', 'أنتج', 'أنتجت', 'إنتاج', 'منتج', 'صنع', 'صنعت', 'مصنوع', 'رسم', 'رسمت', 'مرسوم', 'صور', 'صورت', 'تصوير', 'مصور', 'معمول', 'عمل', 'اتعمل', 'اتعملت', 'انعمل', 'انعملت', 'مسوى', 'مسواة', 'سوينا', 'ملحن', 'لحن', 'تلحين', 'أنشئ', 'أنشئت', 'منشأ', 'إنشاء', 'نفذ', 'نفذت', 'منفذ', 'تنفيذ', 'معدل', 'عدل', 'عدلت', 'تعديل', 'محسن', 'مسجل', 'مقروء', 'مستنسخ', 'خرج', 'خرجت', 'طالع', 'طلع', 'طلعت', 'ركب', 'مركب', 'أخرج',
      'أنجز', 'أنجزت', 'وحي', 'إبداع', 'أداء', 'إخراج', 'صناعة', 'معالجة',
    ],
  },
  /** Somebody in an ad who is nobody. */
  madeupcast: {
    en: [
      '(virtual|synthetic|cgi|computer generated|digitally created|digitally made) (presenter~|host~|influencer~|spokesperson~|spokesman~|spokeswoman~|ambassador~|avatar~|anchor~|newsreader~|actor~|actress~|performer~|character~|persona~|idol~|human~|person~|creator~|singer~|speaker~|storyteller~|model~|celebrity~|star~|muse~|vocalist~|narrator~|dancer~|newscaster~|band~)',
      'digital (presenter~|influencer~|spokesperson~|ambassador~|avatar~|human~|actor~|actress~|performer~|persona~|idol~|double~|clone~)', '(ai|a.i|artificial intelligence) [driven|powered|based] (presenter~|host~|influencer~|spokesperson~|spokesman~|spokeswoman~|ambassador~|avatar~|anchor~|newsreader~|actor~|actress~|performer~|narrator~|singer~|storyteller~|double~|clone~|speaker~|creator~|persona~)', '<mediatool> (avatar~|spokesperson~|presenter~|host~|clone~|actor~|character~)',
    ],
    ar: [
      '(مؤثر~|مقدم~|مذيع~|عارض~|ممثل~|متحدث~|شخصية|سفير~|بطل~|نجم~|مغن|مغنية|مطرب~|راوي~|موديل|إنسان~|وجه|مؤد~|صانع محتوى) [أزياء|إعلانات|إعلاني~] (افتراضي~|اصطناعي~)', '(مؤثر~|مذيع~|عارضة|ممثل~|متحدث~|سفير~|إنسان~|مغنية|شخصية) [أزياء] (رقمي~)', '(أفاتار|افتار) (رقمي|ذكي|افتراضي)', '(أفاتار|افتار|مذيع~|مقدم|متحدث~|ممثل~) (من|عبر|بتقنية) {..1} (<mediatool>|<aiword>)',
      '(عارض~|مذيع~|مقدم~|متحدثة|شخصية|ممثلة|بطلة|مؤثرة|موديل) {..2} (مصمم~|مولدة|مصنوعة|مرسومة|منشأة) (بالكمبيوتر|بالحاسوب|رقميا|حاسوبيا|ثلاثي الأبعاد)', '(مذيع~|مقدم~|متحدث~|مؤثرة|سفيرة|عارضة) {..2} روبوت',
    ],
  },
  /** A voice that nobody spoke with. */
  madeupvoice: {
    en: ['(synthetic|synthesised|synthesized|cloned|artificial|computer generated|machine generated|ai|a.i|text to speech|tts|ai cloned) (voice~|voiceover~|voice over|narration~|narrator~|speaker~|vo~|singer~)', 'voice clone~', '(ai|digital|<mediatool>) (clone|copy|replica|version) of {..3} voice', 'cloned (version|copy) of {..3} voice'],
    ar: ['(صوت|أصوات|تعليق صوتي|راو~) (مستنسخ~|اصطناعي~|صناعي~|مركب|مقلد|مولد~)', 'نسخة (صناعية|اصطناعية|مستنسخة|رقمية|مقلدة|مولدة) (من|عن) صوت', 'استنساخ صوت', 'صوت (ذكاء اصطناعي|ai)'],
  },
  /** People whose copy speaks for a company. */
  figure: {
    en: ['ceo', 'founder~', 'co founder~', 'cofounder~', 'boss', 'president', 'director~', 'head of {..2}', 'chef~', 'owner~', 'star~', 'actor~', 'actress~', 'singer~', 'host~', 'presenter~', 'manager~', 'author~', 'coach~', 'doctor~', 'champion~', 'chairman', 'chairwoman', 'captain', 'trainer~', 'team', 'player~', 'celebrity', 'anchor', 'expert~', 'designer~'],
    ar: ['مدير', 'مؤسس', 'مؤسسة الشركة', 'رئيس', 'مدرب', 'نجم', 'ممثل', 'مطرب', 'فنان', 'لاعب', 'مقدم', 'مذيع', 'مؤلف', 'طبيب', 'شيف', 'خبير', 'صاحب', 'كابتن'],
  },
};
