import type { Bilingual } from '../engine/reading';
import type { WordSets } from '../engine/text/phrase';

/** What is sold to adults only, and the words that sell it. */
export const restricted: WordSets = {
  liquor: {
    en: ['riojas', 'malbecs', 'clarets', 'proseccos', 'merlots', 'ouzo', 'sake', 'schnapps', 'grappa', 'sherry', 'pinotage', 'shiraz', 'cabernet', 'brewery', 'breweries', 'distillery', 'wine bar', 'beer~', 'lager~', 'ale', 'ales', 'ipa', 'ipas', 'stout~', 'pilsner~', 'hard (cider~|seltzer~)', 'cider~', 'wine~', 'prosecco', 'champagne', 'cava', '(rose|mulled) wine', 'merlot', 'malbec', 'chardonnay', 'sauvignon', 'rioja', 'pinot~', 'whisky', 'whiskey', 'whiskies', 'whiskeys', 'bourbon~', 'scotch', 'gin', 'gins', 'vodka~', 'rum', 'rums', 'tequila~', 'mezcal', 'cocktail~', 'margarita~', 'mojito~', 'mimosa~', 'spritz', 'aperol', 'negroni~', 'martini~', 'brandy', 'cognac', 'liqueur~', 'alcopops', 'booze', 'pint~', 'sangria', 'arak', '(fine|premium|craft) spirits', 'alcohol', 'alcoholic drink~', 'moonshine', 'microbrew~', 'brews', '(jello|tequila) shots', 'vermouth', 'absinthe'],
    ar: ['ساكي', 'عرق', 'كوكتيل كحولي', 'بار مفتوح', 'بيرة', 'نبيذ', 'خمر', 'خمور', 'ويسكي', 'وسكي', 'فودكا', 'جن', 'تكيلا', 'روم كوبي', 'شمبانيا', 'عرق بلدي', 'كونياك', 'براندي', 'ليكور', 'مشروبات كحولية', 'مشروب كحولي', 'كحول', 'كوكتيلات كحولية', 'كوكتيلات مفتوحة', 'كوكتيلات', 'بروسيكو', 'موهيتو كحولي', 'مارغريتا'],
  },
  smoke: {
    en: ['disposable vapes', 'puff bar~', 'nic salt~', 'edibles', 'hemp flower', 'e-shisha', 'vape~', 'vaper~', 'e-cigarette~', 'e-cig~', 'ecig~', 'e-liquid~', 'eliquid~', 'e-juice~', 'vape juice~', 'pod kit~', 'cigarette~', 'cigar~', 'cigarillo~', 'tobacco', 'shisha', 'hookah~', 'nicotine (pouch~|salt~|strips|gum shots)', 'snus', '(heated|rolling) tobacco', 'iqos', 'juul', 'disposable~ vape', 'cannabis', 'thc', 'marijuana', 'weed gummies', 'delta 8', 'kratom'],
    ar: ['زيوت فيب', 'فحم شيشة', 'راس شيشة', 'مدواخ', 'سويكة', 'تمباك', 'فيب', 'فيبات', 'سحبة', 'سحبات', 'سحبة سيجارة', 'شيشة', 'شيشة إلكترونية', 'أرجيلة', 'معسل', 'سيجار', 'سجاير', 'سيجارة إلكترونية', 'سجائر إلكترونية', 'تبغ', 'دخان فاخر', 'أكياس نيكوتين', 'نيكوتين', 'جراك', 'دوخة', 'بود سيستم', 'نكهات (فيب|سحبة|الشيشة)', 'آيكوس', 'حشيش', 'قنب'],
  },
  /** Markets in which amateurs lose. */
  speculation: {
    en: ['crypto', 'cryptocurrency', 'cryptocurrencies', 'bitcoin', 'ethereum', 'forex', 'cfds', '(copy|day|leveraged) trading', 'altcoin~', 'memecoin~'],
    ar: ['كريبتو', 'بيتكوين', 'بتكوين', 'عملات رقمية', 'فوركس', 'نسخ الصفقات', 'إيثيريوم', 'عقود الفروقات'],
  },
  intimate: {
    en: ['vibrator~', 'dildo~', '(adult|bedroom) toy~', 'bondage', 'camgirl~', 'playboy'],
    ar: ['ألعاب جنسية', 'أفلام إباحية'],
  },
  /** Talk that sells, without an order to buy. */
  pitching: {
    en: ['your', 'you', '{money}', '{percent}', 'to (go|the moon)', 'for the whole family', 'open (till|until|late|now|all night)', 'back in stock', 'in every', 'win', 'double', 'free', 'half price', 'duty free', 'get in', 'buy (one|in)', '(is|are) here', '(has|have) arrived', 'is back', 'cheers', 'thirsty', 'treat', 'tonight', 'this weekend', 'on sale', 'everyone is talking about', 'ends with', 'prices', 'brunch', 'lounge', 'tournament', 'tasters', 'flights', 'new arrivals', 'flying', 'grab', 'get', 'order', 'try', 'taste', 'we (serve|stock|sell|pour|brew|roll|mix|deliver)'],
    ar: ['عندنا', 'نص السعر', 'رجع', 'رجعت', 'وصل', 'وصلت', 'اربح', 'ضاعف', 'مجاني', 'مجانا', 'بأقل سعر', 'سعر', '{money}', '{percent}', 'افتتاح', 'مفتوح', 'الليلة', 'كل علبة', 'برسوم', 'المفضل', 'المفضلة عندك', 'انضم', 'ادخل', 'احجز', 'اشتر', 'اطلب', 'جرب', 'طاير', 'يطير', 'جاهز', 'الاثنين ب', 'للتوصيل', 'بانتظارك', 'أقوى'],
  },
  energydrink: {
    en: ['energy (drink~|shot~)', 'pre-workout shot~', 'high caffeine (drink~|shot~)'],
    ar: ['مشروب طاقة', 'مشروبات طاقة'],
  },
  /** Words that sell what stands behind them. */
  tempting: {
    en: ['shop', 'buy', 'order', 'try', 'taste', 'sip', 'drink', 'savour', 'savor', 'enjoy', 'grab', '(stock up|save|fill up) on', 'discover', 'join', 'get', '(treat yourself|say hello) to', 'toast', 'raise a glass', 'pour', 'celebrate with', 'win', 'unwrap', 'our', 'new', 'fresh', 'cold', 'ice cold', 'craft', 'award winning', 'handcrafted', 'hand (crafted|rolled)', 'small batch', 'bottomless', 'happy hour', 'free', 'complimentary', 'half price', 'premium', 'finest', 'best', 'artisan', 'local', 'smooth', 'delicious', 'favourite', 'favorite', 'explore', 'love', 'meet', 'introducing', 'browse', 'collect', 'gift', 'perfect', 'disposable', 'two for one', '2 for 1', 'unlimited', 'limited edition', 'summer', 'chilled', 'tasty', 'exclusive', 'luxury', 'cheap', 'send', 'cuban', 'your', 'smoke', 'puff'],
    ar: ['اشتر', 'اطلب', 'جرب', 'تذوق', 'ذوق', 'استمتع', 'احصل', 'انضم', 'اكتشف', 'تسوق', 'وصل', 'وصلت', 'نزل', 'نزلت', 'جديد', 'أفضل', 'أجود', 'أفخر', 'فاخر', 'طازج', 'عروض', 'عرض', 'خصم', 'سهرات', 'سهرة', 'ليلة', 'تشكيلة', 'متوفر', 'هدية', 'لعشاق', 'توصيل', 'أسعار', 'دلل', 'اشرب'],
  },
  /** Words that sell what stands before them. */
  soldwith: {
    en: ['delivered', 'delivery', 'on (tap|us)', 'for {money}', 'from {money}', 'for (less|gamers|the match|the party|your party)', 'in stock', 'subscription', 'club', 'tasting', 'tastings', 'bar', 'festival', 'deal~', 'offer~', 'sale', 'flavour~', 'flavor~', 'bundle~', 'gift (set|box)', 'starter kit~', 'shop', 'store', 'lounge', 'night', 'nights', '{percent} off', '{number} for {money}', 'just dropped', 'now in', 'for all night {..2}', 'every (friday|sunday|night|weekend)', 'all (day|night)', 'happy hour', 'specials', 'at {money}', 'perfect {..3} gift', 'gummies', 'that taste like {..2}', 'to your door', 'promotion', 'hand rolled', 'discount~', 'clearance', 'worldwide', 'available now', 'set', 'hamper~', 'menu'],
    ar: ['بسعر', 'بأسعار', 'بخصم', 'بسعر خاص', 'بأسعار خاصة', 'مخفضة', 'توصيل', 'توصل', 'لباب بيتك', 'لبيتك', 'كل (خميس|جمعة|ليلة|سبت|أسبوع)', 'على التراس', 'وصل', 'وصلت', 'متوفر', 'بنكهة', 'نكهات', '{number} نكهات', 'فاخر', 'هدية', 'طازجة', 'باردة', 'جديدة', 'الجديد', 'الآن', 'بثلاث', 'بـ {money}', '{money}', '{percent}', 'مجانا', 'للسهر', 'واللعب', 'طول الليل', 'للاعبين', 'مثالية', 'ملفوف', 'للبيع', 'جاهزة'],
  },
  wager: {
    en: ['tombola', 'keno', '(fantasy|sports) betting', 'accumulator~', '(horse racing|betting) tips', 'casino~', 'slot~ machine~', 'poker', 'bingo', 'roulette', 'blackjack', 'baccarat', 'sportsbook~', 'betting', 'lottery', 'lotto', 'scratchcard~', 'scratch card~', 'jackpot~', 'bookmaker~', 'crash game~'],
    ar: ['عجلة الحظ', 'سبينات', 'كازينو', 'كازينوهات', 'سلوتس', 'بوكر', 'روليت', 'بلاك جاك', 'بنغو', 'مراهنات', 'مراهنة', 'رهان', 'رهانات', 'قمار', 'يانصيب', 'لوتو', 'جاكبوت'],
  },
};

export const restrictedMarks: Readonly<Record<string, Bilingual>> = {
  restrictedProduct: {
    en: [
      'disposables {..6} (puffs|flavour~|flavor~|nicotine)', '{number} puffs {..4}', '(reds|whites) {...3} (from|of) {..1} {capital} {..4}', '(mixed|tasting|wine) case~ {..4}', '(grape~|vineyard~|quinta|château|domaine) {...8} (bottle~|reds|whites|case)', '(meet|chat with|date|find) {..2} singles {..2} (tonight|near you|nearby|in your area|now)', 'energy shot~ with {number} mg',
      'happy hour {...4} <liquor>', '<liquor> (from|after|until|till) {number}',
      '(money|cash|{number}|{money}|funds) in your account {..1} (tonight|today|now|in minutes)', 'cocktail (masterclass|class|workshop|making|evening|hour)',
      'bet {number} {...2} (get|win) {number}', 'borrow {..2} ({number}|{money}) {...3} no (questions asked|credit check|guarantor)', '(disposable|flavoured|flavored|new) (pods|puffs|puff bars)',
      '<tempting> {..3} (<liquor>|<smoke>)', '(<liquor>|<smoke>|<energydrink>) {...3} <soldwith>', '^ (<liquor>|<smoke>|<energydrink>) $', '^ {any} (<liquor>|<smoke>) $', '(wine|beer|whisky|whiskey|gin|cigar|vape) (subscription|of the month)',
      '(place|lay|make|put) your (bet~|stake~|wager~)', 'free (spin~|bet~|chips)', '(bet|wager) (now|today|here|online|on (tonight|the match|the game|football|horses|the derby|sports|your team))', '<wager> {..1} (bonus~|offer~|promo~|signup|sign-up|online|live|games|night|site|app|tickets|welcome|odds|tips)', '(online|live|crypto|mobile|our|new|best|vip|play|win|try|spin|hit|enjoy|join) {..3} (casino~|slots|poker|bingo|roulette|blackjack|baccarat|sportsbook|betting)', '(mega|progressive|million|huge|win the|hit the|{money}) jackpot~', '(lottery|lotto) tickets',
      'payday (loan~|advance~|lender~)', '(instant|fast|quick|same-day|no credit check|bad credit|guaranteed|emergency|short term) (loan~|cash loan~|credit|cash advance~)', 'cash (advance~|before payday|in minutes)', 'loan~ {...3} (no credit check|in {number} minutes|in minutes|same day|bad credit|before payday|by text)',
      '(crypto|bitcoin|forex|fx|trading) (signal~|presale|futures|leverage|bot~|casino|robot~)', '(trade~) {..2} (crypto|forex|cfds|bitcoin|options) {..4}', '(500x|{number}) {..1} leverage', 'buy {..2} (bitcoin|crypto|ethereum|dogecoin|memecoin~|meme coin~|altcoin~|token~)',
      'adult (content|video~|chat|toy~|entertainment|site~|cam~|film~|movie~|store|dating|only content)', 'ladies drink free', '(sex toy~|nsfw (content|pics|videos)|onlyfans|webcam girls|cam girls|erotic {..1}|strip club~|escort service~|explicit (content|videos|photos))',
      'case of {..2} (reds|whites|wines|beers|ales|bottles of wine)', '(money|cash|funds) in your {..1} (account|pocket|hand) {..1} (in|within) {..2} (minutes|hours|seconds)', '(buy in|buy-in) {..1} {money}',
    ],
    ar: [
      '(قابل~|تعرف على|تعرف~|دردش مع|واعد~) {..1} (عزاب|عازبات|عزاب وعازبات)', '(مشروب|جرعة|شوت) طاقة {..1} {number} (ملجم|ملغ|مجم|مج)', '(بود~|بودز) (سحبة|نيكوتين|إلكترونية)',
      'سيجار (كوبي|هافانا)', 'كوكتيلات (فودكا|جن|ويسكي|روم|كحولية)', 'راهن~ على {..2} (مباراة|نهائي|ليلة|دوري|سباق|فريقك)',
      '({money}|ألف|آلاف|فلوسك|المبلغ|كاش) {..1} في حسابك {..1} (الليلة|اليوم|خلال|فورا|الآن)', '(ليلة|بطولة|طاولة) (بوكر|كازينو|روليت|قمار)', 'نكهات (الشيشة|المعسل|الفيب) {..1} (الشهر|الأسبوع|جديدة)', '(ورشة|ليلة|دورة|أمسية) كوكتيلات', '^ <liquor> (مدخن|معتق|ناعم|بارد|نادر)',
      '(قرض|سلف|كاش|تمويل) {...4} (بلا|من غير|دون) (أسئلة|كفيل|فحص|ضمان|ضامن|تحويل راتب)',
      '<tempting> {..3} (<liquor>|<smoke>|<energydrink>)', '(<liquor>|<smoke>|<energydrink>) {...3} <soldwith>', '^ (<liquor>|<smoke>|<energydrink>) $', 'نادي (النبيذ|السيجار|الويسكي)', '(ضع|ضعي|حط|حطي|سجل) {..1} (رهاناتك|رهان)', '(راهن~|قامر) {..4}', '(لفة~|دورات سلوت|رهان~) (مجانا|مجاني)', '<wager> {..2} (رياضي|اونلاين|موثوقة|مباشر|مجاني|بونص|بأعلى|الآن|سجل)', '(العب|جرب|اربح|ادخل|سجل في|انضم|إيداعك الأول في|مكافأة|بونص|بونس|مواقع|موقع|عروض|أفضل) {..2} <wager>', '(الجائزة الكبرى|جاكبوت) {..2}',
      '(قرض|قروض|سلف|تمويل|كاش|سيولة) {..1} (فوري|سريع|خلال دقائق|بلا فحص|بدون كفيل|قبل الراتب|في دقائق|بضغطة زر) {..4}', '(توصيات|إشارات) {..1} (العملات|تداول|عملات رقمية|كريبتو|فوركس|رقمية)', '(تداول~) {..1} (فوركس|العملات|الكريبتو|بيتكوين|العقود) {..3}', '(رافعة) {..1} {number}', '(اشتر~) {..1} (بيتكوين|بتكوين|عملات رقمية|كريبتو|إيثيريوم) {..1}', '(محتوى|أفلام|فيديوهات|مواقع|ألعاب|دردشة|قناة) (للكبار|إباحي|جنسي|للبالغين) {..2}',
      '(قعدة|جلسة|سهرة) (شيشة|أرجيلة|معسل)', '(كوكتيل~|شوت|بيرتين) {..1} (بسعر|مجانا|بنصف|هدية)', '(زجاجة~|كأس~) {..2} (نبيذ|بيرة|ويسكي|فودكا|جن|عرق|شمبانيا)',
    ],
  },
  /** Such a product by name; only talk that sells makes an offer of it. */
  restrictedNoun: {
    en: ['<liquor>', '<smoke>', '<wager>', '<energydrink>', '<speculation>', '<intimate>', 'puff bar~', 'slot (game~|machine~)', 'stake {..2} (match|game|race|fight|winner)'],
    ar: ['<liquor>', '<smoke>', '<wager>', '<energydrink>', '<speculation>', '<intimate>', '(لعبة|ألعاب) سلوت', 'بودات', 'قرض {..2} (بدون|بلا) (أسئلة|كفيل|فحص)'],
  },
  restrictedPitch: { en: ['<pitching>'], ar: ['<pitching>'] },
  /** Looks like such a product and is none. */
  unrestricted: {
    en: [
      'national lottery', 'lottery {..1} (fund|grant~|syndicate)', '(close|closing|limit) {..3} betting account', 'wine extra', 'next {..1} slots (are|in)', '(mushroom|steak|beef|onion) and (ale|stout)', '(mussels|pork|ham|chicken|cooked|braised|poached) in {..1} <liquor>', 'apple varieties {..4}',
      '(during|before|after|since|until) (the|our) {..2} (wine|beer|cider|whisky|gin) (festival|fair|harvest|week|season)',
      'free from {..2} alcohol', 'bar yourself from {...5}', 'warn~ against {..3}', 'yields {..2} bottles', 'brewery cut its', '(trading|investing) {..2} is risky', 'lose {..4} into crypto', 'cannot have won {..3}', 'lottery prize money', 'tombola (table|stall|ticket~|prize~)',
      'bring (your|their) own {..1}',
      '(non alcoholic|nonalcoholic|alcohol free|zero alcohol|no alcohol|low alcohol free|dealcoholised|dealcoholized|zero proof|mock|virgin) {..3}', '(root|ginger|butter) (beer~|ale~)', '(mocktail~|nojito)', '(wine|champagne|tobacco|burgundy|beer) (red|brown|gold|colour~|color~|satin|glass~|rack~|cooler~|fridge~|gums|vinegar|opener~|stopper~|cork~|cellar|bottle opener|mat~|mug~|tent|bottle lamp)', '(i|you|id|we|i\'ll) bet', '(best|safe|sure|good|better) bet~', 'bet (you|that|it)', '(smoke|vape|tobacco|nicotine|cigarette) free', "(no|stop|quit|quitting|give up|without|never|don't|ban~|against|anti|instead of|not) {..2} (vape~|smoke~|cigarettes|tobacco|alcohol|drink|beer|wine|gamble~|bet~|energy drink~)", 'cigarette (trousers|pants|jeans|leg)', 'casino royale', 'free spins on our {..2} (bike~|class~)', 'spin class~', 'rum (raisin|cake|and raisin)', 'beer (batter~|garden chairs)', '(red|white) wine (sauce|vinegar|and simmer|gravy|reduction)', 'cotton gin', '(apple|sparkling) cider vinegar', 'cocktail (dress~|sausages|party dress|napkins|sticks|attire)', '(fruit|prawn|shrimp|molotov|seafood|vitamin) cocktail~', 'ale house', 'pint of (milk|prawns|water|blueberries)', 'pints of milk', '(medical|rubbing|surgical|isopropyl) alcohol', 'alcohol (wipe~|gel|swab~|based|pads|hand)', '(spin~|turn~) {..3} (prize wheel|wheel of prizes)', 'gin rummy', '(casino|lottery|betting|poker) (worker~|employee~|winner~|owner~|shop on|building)', 'house of cards', '(water|vegetable|fish|grease) (pint|stout)', 'adult (education|learning|size~|ticket~|class~|swimming|literacy)', '(poker face|poker night fundraiser)', '(student|library|book|home|car|interlibrary) loan~', 'cider (house rules|doughnuts|donuts)',
      'cider vinegar', '(glass|bottle) of {..2} (milk|water|juice|kombucha|vinegar|lemonade|oil)', '(wine|beer|vodka) (free|flavoured crisps)',
      '(prosecco|wine|beer|gin|rum|vodka|champagne) free {..2}',
    ],
    ar: ['الجائزة الكبرى في (مهرجان|مسابقة)', 'بيتزا {..1} مارغريتا', '<smoke> {..1} (مش|ما) عندنا', '(قوة|حمولة|ارتفاع|ذراع) رافعة {..3}', 'رافعة {..1} {number} (طن|متر|كيلو|كجم)', 'خيط قنب', 'يوقف {..4} لمواقع <wager>', 'جراج', '(خال|بدون|بلا|من غير) {..1} (كحول|تدخين|نيكوتين)', 'لون (النبيذ|نبيذي)', '(كوكتيل~) (فواكه|عصير|عصائر|طبيعي|رمان|مانجو)', '(ممنوع|يمنع|منع|حظر|حظرت|لا|عدم|الإقلاع|تقلع|ترك|أترك|ضد|بدل|يضر|تضر|خطر|مخاطر|أضرار) {..3} (تدخين|شيشة|فيب|سجائر|كحول|خمر|قمار|مراهنات|مشروبات الطاقة|مشروب الطاقة|معسل)', '<wager> على (المستقبل|الشباب|التعليم|نجاح|ذلك|الإنسان|قدرات)', '(راهن|راهنت) على (المستقبل|الشباب|نفسك|نفسه|الوقت|ذلك|أن|نجاح|التعليم|جيل|الإنسان)', '(قروض|قرض) (كتب|حسن)', '(شيشة|كؤوس|كأس) (زيت|زجاجية)', 'كحول (طبي|70|معقم|إيثيلي|لليدين|% 70)', '(معقم|جل|مناديل|مسحات) {..1} كحول {..3}', '(لفة~) {..2} عجلة {..2}', 'شراب شعير', '(كوكتيل~) {..1} (فواكه|عصير|عصائر|بدون كحول|استوائي)', 'عرق سوس'],
  },
  /** Text about such products rather than for them. */
  restrictedTopic: {
    en: ['(ban~|tax~|law~|legislation|ministry|minister|police|arrested|study~|researchers|addict~|addiction|harm~|harmful|rehab|hospital|museum|history|century|regulat~|court|fine~|quit|debts|charity|warning~|film~|novel|movie|recipe|simmer|claimed|prohibit~|thefts|stolen)'],
    ar: ['(حظر|حظرت|يحظر|ضريبة|قانون|نظام|وزارة|شرطة|دراسة|إدمان|مدمن~|ضرر|أضرار|يضر|متحف|تاريخ|محكمة|غرامة|الإقلاع|تقلع|جمعية|علاج|فيلم|رواية|ممنوع|حرام|تحذير|القرن)'],
  },
  /** Says who may buy it. */
  ageNotice: {
    en: ['(over|age~|above) (18|21|19|20|16) {..2}', '(18|21|19|20) (and|or) (over|older|above|up)', '(18|21|19|20) (years|yrs) {..3}', '{number} + [only]', '(adults|grown-ups) only', '(for|only for) adults', '(legal|lawful) (drinking|smoking|gambling|purchase~) age', '(drink|gamble|bet|play|smoke|consume|borrow|enjoy) responsibly', 'please drink responsibly', '(drinkaware|begambleaware|gambleaware|be gamble aware)', '(age|id) (verification|check~|verified|required)', '(proof of age|valid id|photo id|challenge 25)', '(not for|not to be sold to|not sold to|never sold to|no sale to) {..2} (under|minors|children|anyone under)', '(must be|you have to be) {..2} {number} {..3}', 'no under 18s', 'under 18s not {..2}', '(adult|of age) (customers|smokers|vapers|readers|members) only', '(no one|nobody|not|no|none) {..2} under {..1} (eighteen|twenty one|{number}|age~)', '(eighteen|twenty one|18s|21s) {..1} (or|and) (over|older|above)', 'over eighteens', 'over-18s', '(must|have to|should) be {..3} (eighteen|twenty one) {..2}', 'for grown ups only', '(keep|stay) {..3} (out of reach of|away from) (minors|children|kids)', '(legal age|of legal age|adults of legal)'],
    ar: ['(للبالغين|البالغين|للراشدين) فقط', '(فوق|أكثر من|تجاوز~|لا تقل أعمارهم عن|لا يقل عمره عن|من عمر|فوق سن|بلغ|أتم) {..1} (18|21|20) {..2}', '(سن|عمر) (18|21) {..2}', '{number} + [فقط]', '+ {number}', '(تحقق من|إثبات) (العمر|السن|الهوية)', '(يمنع|ممنوع|لا يباع|لا يسمح|غير مخصص|يحظر) {..3} (دون|تحت|أقل من|للقاصرين|القاصرين|للأطفال) {..3}', '(العب|راهن|اقترض) بمسؤولية', '(لعب|استهلاك|اقتراض) مسؤول', '(بلغ~|بالغي|بلغت) {..1} سن (القانوني~|الرشد)', '(السن القانونية|السن القانوني)', '(اشرب~|استمتع~|استهلك~) (باعتدال|بمسؤولية)', '(دون|تحت|أقل من) (الثامنة عشرة|الحادية والعشرين|18|21) {..2}', 'للكبار (فقط|وحدهم|بس)', 'ممنوع (على|لـ|عن) (القصر|القاصرين|الصغار)'],
  },
};
