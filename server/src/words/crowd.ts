import type { WordSets } from '../engine/text/phrase';

/** Everybody else: who they are, what they are said to do, where and when. */
export const crowd: WordSets = {
  people: {
    en: ['people', 'person', 'customer~', 'shopper~', 'user~', 'visitor~', 'buyer~', 'client~', 'member~', 'subscriber~', 'women', 'men', 'mums', 'moms', 'mothers', 'parents', 'families', 'business', 'businesses', 'compan~', 'companies', 'brand~', 'team~', 'student~', 'traveller~', 'traveler~', 'guest~', 'fan~', 'follower~', 'reader~', 'others', 'viewer~', 'owner~', 'professional~', 'entrepreneur~', 'founder~', 'player~', 'learner~', 'patient~', 'investor~', 'trader~', 'homes', 'households', 'developers', 'marketers', 'creators', 'homeowners', 'drivers', 'runners', 'athletes', 'restaurants', 'cafes', 'teachers', 'nurses', 'brides', 'gamers', 'landlords', 'freelancers', 'couples', 'kids'],
    ar: ['شخص', 'اشخاص', 'عميل', 'عملاء', 'عميلات', 'زبون', 'زبائن', 'متسوق', 'متسوقين', 'متسوقون', 'مستخدم', 'مستخدمين', 'مستخدمون', 'زائر', 'زوار', 'مشتر', 'مشترين', 'مشتركين', 'عضو', 'أعضاء', 'ناس', 'سيدة', 'سيدات', 'امرأة', 'نساء', 'أم', 'أمهات', 'عائلة', 'عائلات', 'شركة', 'شركات', 'مؤسسة', 'مؤسسات', 'طالب', 'طلاب', 'متدرب', 'متدربين', 'متابع', 'متابعين', 'رجل', 'رجال', 'رائد أعمال', 'رواد الأعمال', 'مستثمر', 'مستثمرين', 'متداول', 'متداولين', 'تاجر', 'تجار', 'بيت', 'منزل', 'بنت', 'بنات', 'شاب', 'شباب', 'مسافر', 'مسافرين', 'ضيف', 'ضيوف', 'رياضيين', 'مرضى', 'متدربات', 'لاعب', 'لاعبين', 'معلمين', 'عروس', 'عرايس', 'مطعم', 'مطاعم', 'متجر', 'متاجر', 'طلبة', 'أسر'],
  },
  many: {
    en: ['thousands', 'thousands of', 'millions', 'millions of', 'hundreds', 'hundreds of', 'hundreds of thousands of', 'tens of thousands of', 'countless', 'so many', 'over {number} [million|thousand|k|m]', 'more than {number} [million|thousand|k|m]', '{number} [million|thousand|k|m] [+]', 'a million', 'over a million', 'dozens of', 'billions of', 'a growing number of'],
    ar: ['الاف', 'ملايين', 'مئات', 'مئات الآلاف', 'عشرات الآلاف', 'اكثر من {number} [ألف|آلاف|مليون]', 'ما يزيد على {number} [ألف|مليون]', '{number} [+] [ألف|آلاف|مليون]', 'عشرات', 'أكثر من (مليون|ألف)', 'مليون'],
  },
  bought: {
    en: ['bought', 'purchased', 'ordered', 'booked', 'sold', 'reserved', 'claimed', 'signed up', 'joined', 'subscribed', 'got', 'added', 'just got', 'grabbed', 'snagged', 'upgraded', 'switched', 'downloaded', 'registered', 'enrolled', 'donated', 'checked out'],
    ar: ['اشترى', 'اشتروا', 'اشترت', 'اشتراه', 'طلب', 'طلبوا', 'طلبت', 'حجز', 'حجزوا', 'حجزت', 'بيع', 'بيعت', 'بعنا', 'تم بيع', 'تم شراء', 'اشترك', 'اشتركوا', 'اشتركت', 'سجل', 'سجلوا', 'انضم', 'انضموا', 'انضمت', 'حملوا', 'اقتنى', 'اقتنوا', 'حصلوا على'],
  },
  /** A person as shop software calls them. Narrower than <people>. */
  folk: {
    en: ['people', 'person', 'persons', 'customer~', 'shopper~', 'user~', 'visitor~', 'buyer~', 'client~', 'member~', 'subscriber~', 'guest~', 'traveller~', 'traveler~', 'fan~', 'follower~', 'reader~', 'women', 'men', 'moms', 'mums', 'parents', 'families', 'businesses', 'companies', 'brands', 'teams', 'student~', 'owners', 'professionals', 'entrepreneurs', 'founders', 'players', 'learners', 'investors', 'traders', 'homeowners', 'runners', 'marketers', 'creators', 'developers', 'others', 'viewer~', 'patients', 'households', 'homes', 'couples', 'athletes', 'gamers', 'freelancers', 'startups', 'stores', 'retailers', 'drivers', 'pet parents', 'believers', 'savers', 'mamas', 'brides', 'grooms', 'foodies', 'commuters', 'beginners', 'pros', 'experts alike', 'bakers', 'gardeners', 'dog owners', 'cat owners', 'nurses', 'teachers', 'parents like you', 'singles', 'residents', 'riders', 'flyers', 'hosts', 'bloggers', 'listeners', 'villagers', 'restaurants', 'cafes', 'clinics', 'schools', 'hotels', 'landlords', 'trainers', 'dads', 'fathers', 'mothers', 'grandmothers', 'grandparents', 'cooks', 'hikers', 'cyclists', 'swimmers', 'dancers', 'artists', 'designers', 'photographers', 'musicians', 'collectors', 'wives', 'husbands', 'girls', 'boys', 'ladies', 'gents', 'locals', 'neighbours', 'neighbors', 'tenants', 'campers', 'anglers', 'surfers', 'farmers', 'managers', 'executives', 'bosses', 'employers', 'employees', 'workers', 'tourists', 'expats', 'knitters', 'sewers', 'crafters', 'book lovers', 'coffee lovers', 'tea lovers', 'pet lovers', 'pet owners', 'animal lovers', 'car owners', 'home cooks', 'newlyweds', 'mums-to-be', 'moms-to-be', 'grown-ups', 'insiders'],
    ar: ['شخص', 'أشخاص', 'عميل', 'عملاء', 'عميلات', 'زبون', 'زباين', 'متسوق', 'متسوقين', 'مستخدم', 'مستخدمين', 'مستخدمون', 'زائر', 'زوار', 'مشتر', 'مشترين', 'مشتركين', 'عضو', 'أعضاء', 'ناس', 'سيدة', 'سيدات', 'نساء', 'أم', 'أمهات', 'عائلة', 'عائلات', 'أسر', 'شركة', 'شركات', 'متجر', 'متاجر', 'طالب', 'طلاب', 'متدرب', 'متدربين', 'متابع', 'متابعين', 'رائد أعمال', 'رواد الأعمال', 'مستثمر', 'مستثمرين', 'متداول', 'متداولين', 'تاجر', 'تجار', 'بيت', 'منزل', 'ضيف', 'ضيوف', 'مسافر', 'مسافرين', 'بنات', 'شباب', 'آخرين', 'آخرون', 'غيرك', 'عروس', 'عرايس', 'عرسان', 'آباء', 'معلمين', 'مدرسين', 'ستات', 'رجالة', 'صبايا', 'بنت', 'شاب', 'مشجعين', 'لاعب', 'لاعبين', 'قارئ', 'قراء', 'مستمع', 'مستمعين', 'سائق', 'سائقين', 'طبيب', 'أطباء', 'مهندسين', 'مقيم', 'سكان', 'ساكن', 'مقاول', 'مقاولين', 'محل', 'محلات', 'مطعم', 'مطاعم', 'فريق', 'فرق', 'مدرسة', 'جهة', 'جهات', 'مربي', 'ربات البيوت', 'حجاج', 'معتمرين', 'مشاهد', 'مشاهدين', 'رياضيين', 'رياضيون', 'مرضى', 'أصحاب {..1}', 'متدربون', 'طلبة', 'أهالي'],
  },
  purchase: {
    en: ['bought', 'purchased', 'ordered', 'booked', 'reserved', 'just got', 'got', 'snagged', 'grabbed', 'started buying', 'checked out', 'subscribed', 'signed up', 'upgraded', 'enrolled', 'joined', 'donated', 'saved {money}', 'won', 'claimed', 'downloaded', 'registered', 'have bought', 'have purchased', 'have ordered', 'have booked', 'has bought', 'rented', 'made the switch', 'made the move', 'took the leap', 'jumped ship', 'moved over', 'came over', 'switched', 'taken the plunge', 'locked in theirs', 'secured theirs', 'grabbed theirs'],
    ar: ['اشترى', 'اشترت', 'اشتروا', 'اشتراه', 'طلب', 'طلبت', 'طلبوا', 'حجز', 'حجزت', 'حجزوا', 'اقتنى', 'اقتنت', 'اشترك', 'اشتركت', 'اشتركوا', 'سجل', 'سجلت', 'سجلوا', 'انضم', 'انضمت', 'انضموا', 'أضاف', 'أضافت', 'أضافوا', 'حصل على', 'حصلت على', 'خد', 'أخذ', 'تبرع', 'حملوا', 'نزلوا', 'حملت', 'ركب', 'حجزلها', 'طلبلها'],
  },
  /** Looking at it, on a page. */
  look: {
    en: ['viewing', 'viewed', 'view', 'looking', 'looking at', 'looked at', 'looking for', 'watching', 'watched', 'browsing', 'checking out', 'checked this out', 'checked out', 'checked it out', 'eyeing', 'considering', 'added', 'add', 'added to (cart|bag|basket)', 'active', 'shopping', 'online', 'visiting', 'visited', 'shared'],
    ar: ['يشاهد', 'تشاهد', 'يشاهدون', 'شاهد', 'شاهدت', 'شاهدوا', 'يتصفح', 'تتصفح', 'يتصفحون', 'تصفح', 'تصفحوا', 'ينظر', 'ينظرون', 'اطلع', 'اطلعوا', 'أضاف', 'أضافوا', 'يفكر', 'يفكرون', 'مهتم', 'مهتمون', 'مهتمين', 'يتفرج', 'يتفرجون', 'بيتفرجوا', 'يطالع', 'يطالعون', 'يشوف', 'يشوفون', 'بيشوفوا', 'شاف', 'شافوا', 'متواجد', 'متواجدون', 'متصل', 'يتابع', 'يتابعون', 'يدرسون', 'يحجز~', 'يطلبون', 'بيطلبوا'],
  },
  want: {
    en: ['want', 'want this', 'like', 'like this', 'love this', 'have it', 'have this', 'waiting', 'interested in', 'saved this', 'wishlisted', 'favorited', 'favourited', 'hearted', 'competing', 'in line', 'in the queue'],
    ar: ['يريدون', 'يرغبون', 'ينتظرون', 'أعجبهم', 'أحبوا', 'حفظوا'],
  },
  /** Everybody but the reader. */
  everybodyElse: {
    en: ['everyone', 'everybody', 'the [whole|entire] (internet|world|town|city|neighbourhood|neighborhood|street|office|country|industry|village|block)', 'half the (internet|country|town|city|street|village|office)', '(all [of] |)your (friends|neighbours|neighbors|colleagues|classmates|competitors|peers|coworkers|teammates)', 'all of (instagram|tiktok|twitter|social media|{capital})'],
    ar: ['الكل', 'الجميع', 'كلهم', '(كل|جميع) (الناس|البنات|الأمهات|الستات|العرايس|النساء|السيدات|الشباب|أصحابك|صحابك|صحباتك|صاحباتك|صديقاتك|زملائك|جيرانك|المشاهير|البيوت|الموظفين|الطلاب|الأهالي)', '(الناس|البنات|العرايس|الأمهات|الستات|الشباب|السعوديات|المصريين|جيرانك|أهل {..1}) كلهم', '(الناس|المدينة|البلد|الدنيا|الحارة|المنطقة|الشركة|المدرسة) كلها', '(نص|نصف) (البلد|المدينة|الحارة|المنطقة|الدنيا|الناس|الرياض|القاهرة|دبي|جدة|الكويت|الحي|الشارع)', '(جيرانك|صاحباتك|صحباتك|صحابك|أصحابك|زملاؤك|زملائك|صديقاتك|ربعك|منافسوك|منافسينك|أصدقاؤك|أصدقائك|خواتك)'],
  },
  /** Friends and neighbours whom nobody wants to fall behind. */
  circle: {
    en: ['friends', 'colleagues', 'neighbours', 'neighbors', 'classmates', 'competitors', 'rivals', 'coworkers', 'co-workers', 'cousins', 'peers', 'girlfriends', 'mates', 'teammates'],
    ar: ['صحابك', 'صحباتك', 'صاحباتك', 'أصحابك', 'صديقاتك', 'أصدقائك', 'أصدقاؤك', 'زملائك', 'زملاؤك', 'زميلاتك', 'جيرانك', 'جاراتك', 'ربعك', 'خواتك', 'قريباتك', 'منافسيك', 'منافسينك', 'البنات', 'الشباب', 'الناس', 'الأمهات', 'العرايس', 'الستات', 'الفنانات', 'المشاهير', 'أهل الحي', 'أهلك'],
  },
  /** What friends are said to do with it. */
  owning: {
    en: ['use', 'using', 'wear', 'wearing', 'have', 'own', 'love', 'loving', 'buy', 'buying', 'bought', 'switched to', 'carry', 'carrying', 'drink', 'drinking', 'drive', 'talk about', 'talking about', 'want', 'watch', 'watching', 'play', 'playing', 'signed up for', 'booked', 'asking about', 'order', 'ordering', 'subscribe to', 'rely on', 'trust', 'chose', 'choose', 'pick', 'swear by', 'run on', 'recommend', 'switched', 'upgraded', 'rave about', 'post about', 'rave', 'raving', 'wearing it', 'obsessed with', 'hooked on', 'addicted to', 'crazy about', 'in love with', 'reaching for', 'reach for', 'collect', 'streaming', 'downloading', 'booking', 'shopping', 'going for', "can't live without", "can't stop {..2}"],
    ar: ['لابسين', 'لابساها', 'يلبسون', 'بيلبسوا', 'يستخدمون', 'بيستخدموه', 'بيستعملوه', 'اشتروا', 'اشترينها', 'جربوا', 'جربنه', 'عندهم', 'عندهن', 'يتكلمون', 'يتكلمون عنه', 'بيتكلموا', 'بيحكوا', 'بيسألوا', 'يسألون', 'يحبونه', 'بيحبوه', 'سجلوا', 'حجزوا', 'اشتركوا', 'حملوه', 'انتقلوا', 'شايلينها', 'يبونه', 'عايزينه', 'مهووسين', 'مهووسة', 'يطلبونه', 'بيطلبوه', 'جربته', 'مجربينه', 'مدمنين', 'مدمنين عليه', 'عاشقين', 'بيعشقوه', 'طلبوه', 'حاجزين', 'بيشتروا', 'يشترونه', 'يحكون عنه', 'بيرشحوه', 'ينصحون فيه', 'بينصحوا بيه', 'لبسوه', 'سافروا معنا', 'ماشيين وراه', 'سبقوك', 'انضموا', 'غيروا', 'حولوا', 'رجعوا يطلبون', 'مجنونين فيه'],
  },
  network: {
    en: ['tiktok', 'instagram', 'twitter', 'snapchat', 'youtube', 'social media', 'pinterest', 'reels'],
    ar: ['تيك توك', 'إنستغرام', 'انستقرام', 'إنستجرام', 'الإنستا', 'سناب', 'سناب شات', 'تويتر', 'السوشيال ميديا', 'السوشيال', 'يوتيوب', 'مواقع التواصل', 'وسائل التواصل'],
  },
  /** Lately, as a live counter says it. */
  lately: {
    en: ['now', 'right now', 'just now', 'at the moment', 'at this moment', 'currently', 'today', 'tonight', 'recently', 'this (week|month|hour|minute|morning|year)', 'in real time', 'live', '{duration} ago', 'ago', '(in|within|over|during) [the] (last|past) {..2} <timeunit>', '(in|within|over|during) [the] (last|past) {number} [hr|hrs]', 'in [the] (last|past) [few|couple of] (hours|days|hrs|minutes|24hrs|48hrs|24h|48h)', '(last|past) (week|month|year|hour|night)', 'yesterday', 'moments ago', '(in|within) {duration}', '{number} (min~|hrs|h|m) ago', 'as we speak', 'since (yesterday|this morning|monday|launch)'],
    ar: ['الآن', 'حاليا', 'هذه اللحظة', 'في هذه اللحظة', 'اليوم', 'النهارده', 'الحين', 'دلوقتي', 'هلق', 'هلأ', 'قبل {..1} <timeunit>', 'قبل قليل', 'قبل لحظات', 'قبل شوي', 'من شوي', 'منذ {..1} <timeunit>', 'منذ قليل', 'منذ لحظات', 'من {number} <timeunit>', 'من <timeunit>', 'مؤخرا', 'للتو', 'توا', 'هذا (الأسبوع|الشهر|الصباح)', '(خلال|في) [آخر] {..1} <timeunit>', '(خلال|في) (اليومين|الساعات|الأيام) {..1}', 'آخر {..1} <timeunit>', 'في هذه الأثناء', 'أمس', 'توه'],
  },
  /** Very many, said to impress. Unlike <many> it holds no bare number. */
  throng: {
    en: ['thousands', 'millions', 'hundreds of thousands', 'tens of thousands', 'countless', 'hundreds', '(over|more than|nearly|almost) {number} [thousand|million|k|m|+]', '{number} (thousand|million|k|m) [+]', '{number} +', '(a|half a|one|two|three|five|ten) million', 'over a million', 'over half a million', 'billions', '(a quarter of|half|three quarters of) a million', 'a quarter million', 'scores'],
    ar: ['(ربع|نصف|نص|ثلاثة أرباع) مليون', 'آلاف', 'ملايين', 'مئات', 'مئات الآلاف', 'عشرات الآلاف', '(أكثر من|ما يزيد على|ما يزيد عن|فوق|حوالي|قرابة|نحو) {number} [+] [ألف|آلاف|مليون]', '{number} [+] (ألف|الاف|مليون|ملايين)', '{number} +', '+ {number} [ألف|آلاف|مليون]', 'مليون', 'أكثر من (مليون|ألف|نصف مليون)'],
  },
};
