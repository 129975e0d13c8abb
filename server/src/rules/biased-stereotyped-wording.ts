import type { Rule } from '../engine/rule';
import { anyoneInsteadAr, anyoneInsteadEn, conditionEn, disabilityEn, disabledAr, easyAr, easyEn, plainAr, plainEn, skinAr, skinEn, toDisabledAr, wheelchairAr, wheelchairEn } from './biased-stereotyped-wording.texts';


export const biasedStereotypedWording: Rule = {
  id: 'biased-stereotyped-wording',
  principle: 'fairness',
  severity: 'warning',
  title: { en: 'Stereotype or belittling wording about a group', ar: 'صورة نمطية أو عبارة تنتقص من فئة' },
  why: {
    en: 'Jokes and shorthands at the cost of women, older people, people with disabilities or other origins tell these readers that they count for less, and repeat the prejudice for everyone else.',
    ar: 'النكات والصور الجاهزة على حساب النساء أو كبار السن أو ذوي الإعاقة أو أهل بلد بعينه تقول لهؤلاء القراء إن قدرهم أقل، وترسخ الحكم المسبق عند غيرهم.',
  },
  instead: {
    en: 'Say what the product does for anyone who needs it. About disability, put the person first: “a person who uses a wheelchair”.',
    ar: 'اذكر ما يفعله المنتج لكل من يحتاج إليه. وفي الإعاقة قدّم الشخص: «شخص يستخدم كرسيًا متحركًا».',
  },
  message: {
    en: '“{text}” repeats a prejudice about a group of people and puts these readers down. Say what holds for anyone who uses the product.',
    ar: '«{text}» تكرر حكمًا مسبقًا عن فئة من الناس وتنتقص منها. اذكر ما يصدق على كل من يستخدم المنتج.',
  },
  references: ['icc-2024', 'sa-sdaia-ethics', 'ae-media-2023'],
  options: {
    allow: {
      type: 'strings', default: [],
      description: { en: 'Wording your team may use, for example the name of a club or a play.', ar: 'عبارات يحق لفريقك استخدامها، مثل اسم نادٍ أو مسرحية.' },
    },
  },
  evidence: { silence: ['quotation', 'about', 'negation', 'bias'] },
  except: {
    en: ['people told me {..4}', 'man up the', '<females> {..4} (as well|alike|equally|just as much)', '<females> {..3} too $', '(girl|girls|women|men|boys) {..1} (club|team|school|league|football|network)', '(must|should|needs to|has to|to|have to) be a man'],
    ar: ['قد دماغ {..1}', 'مقاسات كبيرة {..1}', '(تعلم~|اتعلم~) (السواقة|القيادة|السياقة) {..3}', 'حسب كلام (الفلاحين|البدو|العجائز|الستات)', 'شغل ستات {..1} (من|بإيد~)', 'نادي {..3}'],
  },
  phrases: {
    en: [
      // Easy enough for those who are thought slow.
      {
        match: [
          '[so] (easy|simple|intuitive|straightforward|basic|light|clear) [enough] [that] [even] (a|your|for|for your|the|our) {..1} (<women>|elderly|boomer~|foreigner~|grandparents|idiot~|old lady|old people) (can|could|will|would) [even] <easyDeed> [it]', 'even (a|your|for|for your|the|my|our|for a) [old|own|busy|technophobe] (<women>|grandparents|boomer~|idiot~|old lady|old man|grandpa|grandad|grandfather|parents|foreigner~|redneck~) (can|could|will|would|knows how to|might) <easyDeed> [it|this|that]', '(simple|easy|light) enough for (a|your|any) (<women>|idiot~|boomer~)',
        ],
        suggest: easyEn,
      },
      // What a group is said to be, to want or to be unable to do.
      {
        match: [
          '<males> <hisPart> {...6} [the|our|your] <females> <herPart> {..6}', '<females> <hisPart> {...6} [the|our|your] <males> <hisPart> {..6}', '[so] (easy|simple|intuitive|foolproof|basic|clear|straightforward) {...2} even <belittled> {..1} (could|can|will|would|get~|understand~|manage~|use~|do|does) [it]',
          '(easy|simple|intuitive|basic) {..1} [that] (your|a|any|my) {..1} (<belittled>) {..1} (could|can|will|would) {..1} <easyDeed> {..1}',
          "(<lumped>|men|guys|husbands) {..1} (can't|cannot|can never|could never|simply can't|will never) {..1} (resist|say no|get enough|live without|stop|do without|pass up|help themselves)", '(for|gift~ for|made for|from) the (man|men|king|head) of the (house|home|household)', '(wasted on|lost on|too (fast|strong|powerful|much|big|heavy|complicated|complex|technical|smart|clever) for|no toy for|not made for) (a|any|most|the|your) {..1} (<women>|missus)', '(let|leave|send) {..1} (hubby|husband|your husband|the men|the boys|the lads|dad|your man|him) {..4} while {..1} (you|she|mum|mom|the ladies|the girls|the women)', "(don't be|stop being|such|being) [such] (a|an) (karen|diva|drama queen|sissy|wuss|snowflake|bimbo|little girl|old lady|old woman|mummy's boy)", '(women|female|lady) drivers {...6} (for you|finally|relax|rejoice)', '(please~|serve~) (her|your|their) (husband~|man|hubby)', '(boys|men) (need|want|love|get|like) {any} {...1} (girls|women) (need|want|love|get|like) {any}', 'even (grandpa|grandad|grandma|gran|granny|nana|nan|your mother-in-law) (can|could|will|manages to) (pair|use|set|install|work|connect|operate|assemble|master|code|stream|handle|open|play|order|book|do)', "<lumped> {..2} (aren't|are not|were never) into (coding|tech|sports|cars|math~|science|gaming)", 'as (exact|precise|cheap|lazy|punctual|stingy|loud|romantic|hot) as (a|an) (german|chinese|arab|italian|indian|latina|swiss|scot|jew|mexican)', '(drive~|park~|throw|run|cry|shop|gossip|argue|act) like (a|an) (lady|woman|blonde|granny|grandma|old lady|old man|little girl)', '(perfect|ideal|made|best|great|gift) {..2} for the (lady|woman|queen) of the house', "(old folks|old people|grandparents|seniors|women|girls|blondes) and (gadgets|technology|tech|computers|cars|math~|tools|phones) (don't|do not|never) (mix|get along|go together)", 'let (the men|the boys|a man|the lads) (fix|carry|drive|lift|build|handle|pay|decide)', '(ladies|girls|mums|moms|women) {...1} (leave|let|hand|keep) the {..2} (to|for) (him|hubby|the men|the boys|your man|dad)', '<lumped> {..1} (love~|adore|live|like) (to|for) (shop~|gossip~|nag|cook|clean|spend|bake|shoes)', '(<lumped>|old folks|grandparents) and (technology|tech|computers|cars|maths|money|maps|parking|numbers|gadgets|smartphones) $', '(salads|tea|feelings|umbrellas|moisturiser|cocktails|pink|yoga|crying|naps|gloves|helmets|lattes) (are|is) for (girls|women|sissies|wimps|wusses)', "(don't|needn't|do not) {..2} be {..2} (bipolar|schizo|retarded|autistic|mental) to (love|get|see|want|buy|enjoy|work)", '(secretaries|housewives|nurses|receptionists|stewardesses) (love|adore|go crazy for|swear by)', '(for|every|all) (women|girls|ladies|wives|seniors|grannies) (who|that) (can\'t|cannot|never|don\'t know how to) (park|drive|cook|read maps|keep secrets|stop {..2}|save|use {..2})',
          '(men|women|girls|boys|guys|ladies|husbands|wives) (don\'t|do not|never|won\'t|always) (ask for directions|listen|read instructions|read manuals|cry|cook|clean|iron|gossip|nag|shop|share feelings|moisturise|ask for help) {..1}',
          '(kitchen|home|place) (she|women|wives|mum|mom) (belong~) {..1}', '{any} for real men $', '(easy|simple) enough [even] for (grandma|granny|your mum|old people|women|girls)',
          '(girls|women|anyone|everyone) who (hate~) being (dark|black|brown|curvy|short|asian|african)',
          '(chinese|indian|african|third world) (junk|rubbish|crap|trash|garbage) {..1}',
          '(built|made|designed|created|brewed|forged|crafted|meant|ideal|perfect|only|strictly) for (real|manly|proper|true|alpha|tough) (men|males|man|blokes|guys)', 'our (crippled|retarded|lame|spastic|handicapped) {..1}',
          '<manly> for (him|dad|daddy|men|boys|the boys|the lads|husbands|guys) {...2} <womanly> for (her|mum|mom|mummy|women|girls|the girls|ladies|wives)',
          '(leave~) (the|all the|your) {..2} to (the|your|real) (men|boys|lads|ladies|girls|women|husband|wife|man|menfolk)',
          '<lumped> {..1} (can\'t|cannot|couldn\'t|can never|(don\'t|do not) know how to) {..1} (drive|park|code|count|do maths|do math|read maps|read a map|lead|negotiate|invest|fix {..2}|build {..2}|cook|learn new {..1}|keep up|listen|think|decide|ask for {..1}|use (technology|tech|computers|phones|apps)|save|keep secrets|keep a secret|understand {..2}|handle {..2})',
          '<lumped> {..1} (aren\'t|are not|are never|were never|weren\'t) {..2} (good|great|any good|made|built|cut out|suited|born|wired|smart|strong|rational|logical) {..1} (with|at|for|in|enough|to) {..2}',
          '(the (missus|little lady)|ball and chain|her indoors)',
          '(dad~|daddy|husbands|men|hubby|your husband|boys) (can\'t|cannot|never|doesn\'t know how to|don\'t know how to) {..1} (cook|iron|clean|babysit|multitask|do laundry|do the {..1}|change {..2}|find anything|dress {..2}|raise {..1})',
          '(a|every|any|only a) (normal|proper|natural|traditional|real) (family|marriage|couple|woman|mother|girl|boy) (is|has|needs|means|consists|should) {..5}',
          '(well|smart|strong|fast|clever|brave|articulate|tall|funny|not bad|logical|good driver|good boss) {..1} for a (woman|girl|lady|female|blonde|black {..1}|foreigner|disabled {..1}|housewife)',
          '(oriental|eastern|asian|african) (mystery|mystique|temptress|temptation|seductress)',
          'typical (indian|arab|african|asian|mexican|chinese|pakistani|filipino|egyptian|american|female|woman|immigrant|foreign) (call centre|call center|driver~|driving|worker~|quality|behaviour|behavior|logic|timing|scam~)',
          'you (psycho|lunatic|retard|cripple|spaz|schizo|midget)',
          "(<lumped>|boys|men) (are|is) [all|just|always|naturally|simply|so|too|by nature] (emotional|irrational|hysterical|moody|fragile|weak|weaker|delicate|lazy|stupid|dumb|dangerous|violent|greedy|stingy|untidy|gossips|bossy|dirty|thieves|liars|dumber|slower|helpless|clueless|a burden|useless|too old {..4})", "(real|proper|true) (men|women|man|woman|ladies|boys|girls) (don't|do|do not|never|always|eat~|drive~|wear~|drink~|know~|have|has|cook~|doesn't|buy~|love|choose~|want|use~|need) {..4}", "man up", "(boys will be boys|be a man|like a real (man|woman)|not for sissies|not for girls|not for girly {..1}|don't be a (girl|pussy)|grow a pair|grow some balls|man flu|the fairer sex|the weaker sex|the gentler sex|the little woman|women's work|woman's work|a woman's place {..4}|her place is {..4})", "(throw~|run~|fight~|cry~|drive~|hit~|scream~) like a (girl|woman|little girl|sissy|granny)", '(every|all|any) (housewives|housewife|women|woman|girl~|ladies|wife|wives|moms|mums) (will|would|simply|just|absolutely|love~|dream~|needs|secretly) {..2} (love|adore|go crazy|swoon|want~|envy|dream|of|it|shopping|shoes|diamonds) {..3}', "(housewives|housewife|the ladies|your wife|the wife|the missus|the girls in the office|busy housewives) (will|would|is going to) {..1} (love|adore|thank|swoon over|go crazy for) {..3}",
          '^ (girls|women|boys|men) love [their] (<womanly>|<manly>) $', 'for (the|every) {..1} (housewife|housewives) $',
        ],
        suggest: anyoneInsteadEn,
      },
      // Skin and origin.
      {
        match: [
          '(fair|white|pale|light skin) [skin] (is|means|equals) (beautiful|lovely|success|beauty|better|lucky)', '(whiter|lighter|fairer|paler) skin {...3} (better|happier|more beautiful|brighter|prettier|successful|confidence|beautiful|success|marry|job|luck) [life|future|you|chances]', '(exotic|oriental|ethnic) (beauty~|looks|women|woman|girl~|lady~|features)', '(ghetto|third world) (problem~|quality|style|service|prices|standard~|look|fabulous|infrastructure|crap|level|support)', '(gypsy|gypped|jewed|jew down|chinaman|indian giver|wetback|spic|raghead|towelhead|coolie|negro|savage tribe|redskin~)',
        ],
        suggest: skinEn,
      },
      // Disability and health as an insult or a fate.
      {
        match: ['(wheelchair|chair) bound [people|person|patients|users]', 'confined to a wheelchair'],
        suggest: wheelchairEn,
      },
      {
        match: ['(suffer~|afflicted|stricken) (from|with|by) (autism|down syndrome|dwarfism|deafness|blindness|dyslexia|adhd|a disability|disabilities|cerebral palsy)', '(victim~ of) (autism|down syndrome|cerebral palsy|dwarfism|dyslexia|a disability)'],
        suggest: conditionEn,
      },
      {
        match: ['(the (disabled|mentally ill|insane)|cripple~|handicapped (guests|customers)|deaf mute~|the mentally retarded|spastic~|invalids) $', '(deaf and dumb|midget~|mentally retarded|spastics|cripples|mongoloid~|handicapped (people|person~|children|guests|customers)|the handicapped|the crippled|the retarded|the deaf and dumb)'],
        suggest: disabilityEn,
      },
      // Age and class.
      {
        match: ['(senile|over the hill|old hag~|old maid~|spinster~|old geezer~|old fogey~|old coot~|little old lad~|little old lady|dirty old man|old biddy)'],
        suggest: plainEn,
      },
      {
        match: [
          "(don't|do not|stop|quit|never) (drive~|act~|cry~|run~|throw|whine~|scream|walk) like (a|an|your) {..1} (old lady|old woman|little girl|girl|schoolgirl|grandma|granny|sissy|woman|women|housewife)", '(nagging|bossy|hysterical|moody|jealous|clingy|gold-digging|high-maintenance) (wife|wives|woman|women|girlfriend~|ex wife|mother-in-law|females)', '(absent minded|forgetful|clueless|confused|grumpy|senile|cranky|doddery|slow) (grandma~|granny~|grandpa~|grandparents|seniors|old people|old man|old men|old lady|old ladies|pensioners|elderly {..1})', '(let|leave) (the|your) (ladies|women|girls|wives|wife) {..1} (chat|gossip|cook|shop~|clean|to gossip|to the kitchen) [while {..4}]', '(coding|math~|tools|trucks|engineering|science|leadership|business|cars|football|rockets|drills|gadgets) for (dads|men|boys|him|the boys|husbands) {...2} (cupcakes|cooking|cleaning|pink|dolls|baking|shopping|makeup|gossip|flowers|aprons) for (mums|moms|women|girls|her|wives|the girls)', '(fair|fairer|light|lighter|white|whiter|lovely) [and {..1}] skin (gets|wins|lands|opens|earns|means|makes)', '(cripple~|retard~|spaz|deaf mute~|lunatic~|mongol~)', '(arabs|asians|africans|indians|mexicans|jews|muslims|blacks|immigrants|foreigners|gypsies|turks|egyptians|chinese|russians|poles|women|girls|asian girls|asian women|latinas|latin women|eastern european women) are {..1} (born|natural|naturally|so|such|all|always|notoriously) {..1} (hagglers|thieves|liars|lazy|obedient|submissive|greedy|terrorists|dirty|cheap|stingy|emotional|violent|criminals|cheaters|drama queens|gossips|shopaholics|dishonest|primitive|backward|stupid)',
        ],
        suggest: anyoneInsteadEn,
      },
      { match: ['<lumped> {..1} (can\'t|cannot|can never|couldn\'t|don\'t|do not|never|won\'t|hate to|hate|struggle with|know nothing about|get confused by|panic at|leave) {..2} (<manly>|directions|technology|computers|numbers|engines|parking|apps)'], suggest: anyoneInsteadEn },
      { match: ['(<males> {..1} <gets> {..3} <manly> {...4} <females> {..1} <gets> {..3} <womanly>|<females> {..1} <gets> {..3} <womanly> {...4} <males> {..1} <gets> {..3} <manly>) {...8}'], suggest: ['everyone may choose {activity} |'] },
      { match: ['((hardworking|obedient|docile|submissive|loyal|exotic|cheap) <originWord> (girl~|maid~|nannies|ladies|women|boys|worker~)|<originWord> (girl~|maid~|nannies|ladies|women|boys|worker~) {..1} (naturally|by nature)) {...6}'], suggest: ['{staff} with {training and references} |'] },
      { match: ['(mum~|mom~|wives|women|girls|she|mummy|wife) {...6} <womanly> {...5} (dad~|men|boys|he|hubby|husband~) {..4} (<manly>|the game|the match)'], suggest: anyoneInsteadEn },
      { match: ['(<lumped>|<males>|<females>) {..1} (lack|have no|haven\'t|don\'t have|(simply|just|naturally|always) have) {..1} (patience|eye|knack|gift|touch|stomach|head|nerve|instinct|feel) (for|to) {..4}'], suggest: anyoneInsteadEn },
      { match: ['like (all|most|any) <lumped> {...4} (badly|bad|lazy|late|cheap|stingy|loud|greedy|dirty|slow|emotional)', '(we know|face it|let\'s be honest) {..3} (cars|tools|money|numbers|computers|gadgets|tech) (aren\'t|isn\'t|are not) {..2} your thing', '(older|old|elderly) (ladies|women|folk|people) and (gadgets|computers|phones|technology) don\'t mix', '(<lumped>|boys|men) are {..1} (bad|terrible|hopeless|useless|awful|no good|worse|slow) (at|with|about|drivers|cooks) {..2}'], suggest: anyoneInsteadEn },
    ],
    ar: [
      {
        match: [
          '(سهل|بسيط|خفيف|ساهل|هين) {..1} حتى (على|ل|عند|مع|أن) <belittled> [تستطيع|يستطيع|تستطعن] [<easyDeed>]', '(حتى|ولو) [كانت|كان] <belittled> {..1} (تقدر~|يقدر~|يستطيع~|يمكنه|تعرف|يعرف~|تفهم|يفهمه|يفهمونه) [{..1} <easyDeed>]', '(سهل|بسيط) لدرجة أن {..1} <belittled> {..2} (<easyDeed>|يستخدمونه)',
        ],
        suggest: easyAr,
      },
      {
        match: [
          '(نردوك|نرجعك|نرجعوك|تصير|ترجع|تعود|يردك) (راجل|رجال|رجلا) {..1} (كيما لازم|حقيقي|صح|من جديد|بجد)', '<lumped> {..1} (ما|لا|مش) {..1} (يقاومن|يقاوموا|يقاومون|يقدرن|يقدروا|يستغنين|يستغنون|يشبعن|يشبعوا|تقاوم|تقدر|تستغني|تشبع)', '(<manly>|<womanly>|عدة|منظف|مطبخ|قدور|طقم|شواية|مثقاب|دريل) {..3} (لرجل|لسيد|لست|لرب) بيت', '(مو|ليست|ليس|خسارة|كبيرة|كثير|أقوى من) {..1} (حريم|نسوان|للنساء|للبنات|للستات|على بنت|على ست|في ست|في حرمة|على حرمة|على النساء|على البنات)', '(خلي|خل|اتركي|سيبي|دعي) {..1} (جوزك|زوجك|رجلك|الرجال|الشباب|أبو العيال) {..3} انت', '(تفهمه|يفهمه|تستخدمه|يستخدمه|تعرفه|يعرفه|تشغله|يشغله|تركبه|يركبه|تقدر عليه) حتى <belittled>', '(<womanly>|شغل البيت|أعمال البيت) {..3} (ممتع|أسهل|سهل|متعة|أمتع|أحلى|أريح) {..1} كل (أم|ست [بيت]|ربة [بيت]|زوجة|سيدة|امرأة|بنت|مرأة)', '(رجال|راجل|رجل|رجاجيل|مرأة|أنثى|نساء) (الحقيقيون|الحقيقيين|حقيقي|الصح|بجد) {any}', '(استرجل~|كون راجل)', '(ترضي|تسعد|تبهر~|ترضين) (زوجها|زوجك|جوزها|جوزك|رجلها)', '(شغل|تنظيف|نظافة|جودة) {..2} (هنود|بنغالية|بنقالية|صعايدة|فلاحين|بدو|باكستانيين)', '(لا تكون|لا تصير) (بدوي|فلاح|صعيدي|متخلف)', '(خلو|خلي|اتركوا|اتركي|سيبوا|سيبي|دعوا) {..2} (للرجال|لرجالكم|لأزواجكم|للشباب|لجوزك|لزوجك)', '<lumped> {..1} (يموتون|يموتوا|يعشقن|يعشقون|مهووسات|مهووسين|مدمنات|بيعشقوا) {..1} (تسوق|جزم|أحذية|شنط|ثرثرة|كلام|نميمة|مكياج|ذهب|وردي)', '(سهل|بسيط|واضح) حتى <belittled>', 'كل (سكرتيرة|ربة بيت|ست|بنت|امرأة|سيدة|مرأة) (تعشق|تموت في|تحلم)',
          '(مطبخ|مكانها|بيتها) {..1} الذي تنتمي إليه',
          '(صعب|معقد|كثير) على (جدتك|أمك|الستات|البنات|الحريم)', '(كارهة~|تكره~|يكرهن) (سمارها|سمارهن|سمارك|لونها|لونك|سمرتها|سمرتك|بشرتها السمراء)',
          '(جودة|بضاعة|صناعة) {..1} (صيني|هندي|تايواني) (رديئة|تعبان|مضروب|زبالة)',
          '(مو|ليس) {..1} (بطال~|وحش|سيئ) {..1} (بالنسبة ل|على|بالنسبة) {..1} (بنت|امرأة|ست|حرمة)',
          '(سهل|بسيط|واضح) {...2} (حتى|أن) <belittled> {..1} (تفهم|يفهمه|تعرف|يعرف~|تستخدمه|يستخدمه|تقدر|يقدر|تشغله|يفهمون)',
          '(سيارة|شاحنة|عطر|ساعة|قهوة|شواية|شفرة|وظيفة) {..1} رجال (الحقيقيين|الحقيقيون|بجد|الصح)', 'أسرار {..1} (شرقيات|شرق|آسيويات|إفريقيات) (ساحرة|غامض~)', '(دقة|ذوق|برود|شغل) (ألماني|إيطالي|إنجليزي|ياباني) {..1} (سعر|رخص) (صيني|هندي|تايواني)', '(مثالي~|هدية|أفضل|مناسب~) لست البيت', '<lumped> (سيئون|سيئين|ضعاف|فاشلين|وحشين) {..1} {any}', '(خلوا|خلي|دعوا|سيبوا) (الرجال~|الشباب) (يصلحونه|يشيلون|يشيلوا|يقررون|يسوقون|يدفعون|يصلحوا)',
          '<manly> (له|للرجال|للأولاد|للشباب|للرجل|لبابا) {...1} <womanly> (لها|للنساء|للبنات|للحريم|للستات|لماما|للمرأة)',
          '^ <lumped> {..1} (يحتجن|يحتاجون|بيحتاجوا|محتاجين) {..2} (شرح|تعليمات) (أبطأ|أبسط|أسهل) {..2}', '<lumped> {..1} (لا|ما|مش) {..1} (يعرفن|يفهمن|تفهم|يفهمون|يعرفون|تعرف|بيعرفوا|بيفهموا|يجيدون|يجدن|يقدرون|يقدرن|تجيد) {..1} (تقنية|تكنولوجيا|سيارات|قيادة|سواقة|فلوس|حساب|جوالات|كمبيوتر|تطبيقات|استثمار|كورة|أرقام|خرائط|تسوق|تدير)',
          '(لا|ما|بلاش|بطل|كفاية) {..4} (زي) (الحريم|النسوان|البنات|الستات|العجائز)',
          '(شغل|كلام|لعب|قعدة|عدة|لبس|عطر|سيارة) (رجال|رياجيل) {..1} (مش|لا|ليس) {..1} (ستات|حريم|بنات|نساء|نسوان)',
          '(سعر|أسعار|جودة|بضاعة|ذوق|شغل) {..2} (هنود|البنغال|الصعايدة|الفلاحين)',
          'مكان (المرأة|البنت|الحرمة|الست|الستات|الحريم|الزوجة) [الطبيعي|الحقيقي|الأول|الصح] [هو] [في] (مطبخ|بيت)', '(المرأة|البنت|الحرمة|الست) (مكانها|آخرها|مصيرها|مهمتها|وظيفتها|خلقت) {..2} (مطبخ|بيت|زواج|تخدم|الإنجاب)',
          '(شغل|كلام|تفكير|سواقه|قيادة|عقل|دلع|حركات) (حريم|نسوان|بنات|ستات|عجائز|بزران|شيبان|عيال|بدو|فلاحين)', '(الرجل|الراجل|الرجال|المرأة|الأنثى|البنت) (الحقيقي~|الصحيح|الأصيل|الصح|الحق) {..1} (لا|ما|لا يبكي|هو|يعرف|يقود|يشرب|يختار|يلبس|يملك|مكانها|هي|يركب|ما يطبخ|يستخدم) {..4}', '(كن|خلك|خليك|كونوا|صر|صير) (رجلا|رجال|راجل|رجلا حقيقيا|ذيب) (حقيقيا|) {..1} (اشتر|اطلب|جرب|قد|احجز|استثمر|خذ)', '(كن رجلا|خلك رجال|خليك راجل|كن رجلا حقيقيا)', '(الرجال لا يبكون|الرجال ما يبكون|الراجل ما يعيطش|مكان المرأة|مكانك المطبخ|المرأة مكانها|البنت مكانها|للجنس الناعم|الجنس اللطيف|الجنس الناعم|الجنس الضعيف) [بيتها|المطبخ|البيت|مطبخها|في {..1}]', '(ربات البيوت|ربة البيت|ربات المنازل|ست البيت|ستات البيوت|الحريم|زوجتك|مراتك|مرتك) (سيعشقنه|ستعشقه|سيحببنه|هيحبوه|هتحبه|بتعشقه|بيعشقونه|راح تعشقه|ستجن به|سيجنن به|ستشكرك|هتموت عليه)',
        ],
        suggest: anyoneInsteadAr,
      },
      {
        match: [
          'بشرة (أفتح|أبيض|أكثر بياضا|بيضاء|فاتحة|أنصع) {...2} (حياة|حظ|فرص|جمال|مستقبل|نجاح|ثقة|سعادة|أجمل) [أجمل|أفضل|أوفر|أكثر|أسعد]', '(البياض|بياضك|بياض البشرة|بياض بشرتك) (نصف|نص|هو|سر|عنوان) (الجمال|جمالك|النجاح|الأناقة|أنوثتك|الحسن)',
        ],
        suggest: skinAr,
      },
      {
        match: ['(للمعاقين|للمعوقين)'],
        suggest: toDisabledAr,
      },
      {
        match: ['(المعاقين|المعاقون|المعوقين|المعوقون|المتخلفين عقليا|المتخلفون عقليا|المنغوليين|المنغوليون|المقعدين|الصم البكم|ذوي العاهات|أصحاب العاهات)'],
        suggest: disabledAr,
      },
      {
        match: ['(حبيس|أسير|مقيد|رهين) كرسي [متحرك]'],
        suggest: wheelchairAr,
      },
      {
        match: ['(عانس|عوانس|عنوسة|قطار الزواج|فاتك القطار|فاتها القطار)'],
        suggest: plainAr,
      },
      {
        match: ['[لا|ما|بلاش|كفاية|بطل~] (تسق|تسوق|يسوق|تركن|تبك|تبكي|يبكي|بتعيط|تصرخ|تتصرف|تتدلع|تمش|تمشي|تركض|تجري|ترمي|تتكلم|تخاف|دلع|عياط) ((مثل|ك) (العجائز|العجايز|البنات|الحريم|النسوان|الستات|الفتيات|بنت|حرمة|عجوز|ربات البيوت)|كالبنات|كالنساء|كالعجائز|كالحريم|كالستات|كالشقراوات)', '(قيادة|سواقة|سياقة) (النساء|الحريم|الستات|البنات|المرأة) {..1} (كارثة|مصيبة|خطر|مشكلة|سيئة|تخوف|نكتة)', '(نكد|نق|زن|صداع|ثرثرة|دلع) (الزوجة~|الحريم|النسوان|الستات|المدام|حماتك|البنات)', '(مراتك|حماتك|المدام|زوجة|حرمك) (نكدية|نقاقة|ثرثارة|عصبية|مجنونة|غيورة)', '(بياضك|بياض بشرتك|بشرة بيضاء|البياض) {..1} (سر|مفتاح|طريقك|يضمن|يفتح|تفتح|عنوان)', '(الهنود|البنغال|الأفارقة|العرب|المصريين|المصريون|الصعايدة|البدو|الأجانب|الوافدين|الوافدون|النساء|الحريم|البنات|السود|الغجر|الأتراك|العمالة) {..1} (رخيصين|رخيصون|كسالى|كسلانين|حرامية|لصوص|قذرين|كذابين|أغبياء|نصابين|متخلفين|عاطفيات|ثرثارات|خونة|بخلاء) [بطبعهم|بطبعهن]', '(الرجل|الراجل|الرجال|الرياجيل) (ما|لا|مش) (يدخل~|يطبخ~|ينظف|يبكي|يغسل) {..1} [المطبخ]', '(امرأة|بنت|فتاة|سيدة|النساء|البنات) {..1} (مهووسة~|مدمنة~) {..1} (تسوق|شراء|قيل وقال)', '(يعاني|تعاني) {..1} (من) (متلازمة داون|التوحد|الصمم|العمى|قصر القامة|إعاقة)',
        ],
        suggest: anyoneInsteadAr,
      },
      { match: ['بشرة (بيضا|فاتحة|أفتح|ناصعة|شقراء|بيضة) {..3} (تفتح|تجيب|تكسب|طريقك|سر|مفتاح|حياة|زواج|وظيفة|نجاح|أجمل|أحلى|ثقة|حظ|عريس|يحبك|مستقبل)', '<lumped> (مابتفهمش|مبتفهمش|مبيفهموش|ما تفهم|لا تفهم|لا يفهمن|ما يفهمون|ما يفهموا|ما يعرفون|ما بتعرف|مالهاش|مالهمش|ما لهم|مالهن|لا يجدن|مبتعرفش|ما يدرون|ما يعرفن|بتخاف من|يخافن من|لا علاقة لهن) {..2} (<manly>|شي|حاجة|السوق)', 'للأولاد الأذكياء {...2} للبنات', '(خادمة|خادمات) {any} (مطيعة|مطيعات)'], suggest: anyoneInsteadAr },
      { match: ['[لأن|عشان] <lumped> {..1} (ما|لا|مش) (يهمها|يهمهن|يهمهم) (إلا|غير|سوى) {any}', '(الست|المرأة|الزوجة|الحرمة|المره|المدام) (الشاطرة|السنعة|الأصيلة) (ما|لا|مش) {..5}', '(عقلية|دماغ|مخ) (رجال|رجالة|رجاجيل|أولاد|ولاد|صبيان)', '[لأن|عشان] (المرأة|الست|البنت|الأنثى|الرجل|النساء|الحريم) {..1} (بطبعها|بطبيعتها|بفطرتها|بطبعه|بطبعهن|بطبيعتهن) {..4}', '(بطبعها|بطبيعتها) (ثقيلة|صعبة|معقدة|كبيرة) (عليهن|عليها|على {any})', '[لأن|عشان] <lumped> [بطبعها|بطبعهن|دايما|دائما|عادة] (ترتبك|يرتبكن|تتوتر|يتوترن|تخاف|يخفن|بيخافوا|تضيع|تتلخبط|بتخاف|بتتلخبط|تنهار) {..1} (<manly>|المقود|الدركسون|السرعة|الزحمة|الطريق|الطرق|الركن|الباركنج|التخفيضات)', '<lumped> (لم|ما|لا|مش) (يخلقن|يخلقوا|خلقن|خلقوا|مخلوقات) {..1}', '(الرجال~|الشباب|الأزواج) (لا|ما|مش) (يطلبون|يسألون|يبكون|يسمعون|ينصتون|يطبخون|ينظفون|بيسألوا|بيعيطوا) {..2}', '(سيئ|كسول|بخيل|متأخر|بطيء) {..1} (مثل) (كل|معظم) <lumped>', '<lumped> (لا|ما|لن|مش) (يتعلمون|يتعلمن|يتكيفون|يستوعبون|بيتعلموا) {..1}', '<lumped> {..1} (سيئات|فاشلات|ضعاف|فاشلين|فاشلون|سيئون|بطيئات|بطيئون|ضعيفة~|ضعفاء) (في|ب) {any}'], suggest: anyoneInsteadAr },
      { match: ['(سهلة|بسيطة) {..1} حتى <belittled>'], suggest: easyAr },
      { match: ['<females> {...1} <herPart> {...4} <males> {...1} <hisPart>', '<males> {...1} <hisPart> {...4} <females> {...1} <herPart>'], suggest: ['^ {المنتجات} للجميع $'] },
    ],
  },
  examples: {
    en: [
      '⟦We know gadgets aren\'t really your thing⟧.', 'We know mornings aren\'t easy.',
      '⟦Boys love the race cars, while the girls can decorate the pit lane⟧.', '⟦Dads will love the drill set; mums will enjoy the iron⟧.', 'Boys play at ten, girls at eleven.', 'Boys love the race cars, and girls love them as well.',
      '⟦Women are too emotional⟧ to lead.', '⟦Older workers cannot learn new software⟧.',
      '⟦Girls just can’t resist⟧ a sale.', 'Tools ⟦for the man of the house⟧.', 'Nobody can resist this soup.',
      'Free from your ⟦nagging wife⟧.', '⟦Don’t drive like an old lady⟧.', '⟦Asians are so obedient⟧.', '⟦So easy a woman could do it⟧.', '⟦Even your grandmother can use it⟧.', '⟦Simple enough for your wife⟧.', '⟦Girls are bad at maths⟧, so we made an app.', '⟦Housewives will love it⟧.', '⟦Man up⟧!', '⟦Real men eat meat⟧.', 'Our goalkeeper ⟦throws like a girl⟧.', '⟦Whiter skin, better life⟧.', 'Meet an ⟦exotic beauty⟧ tonight.', 'A ⟦third-world problem⟧ with a cheap fix.', 'A lift for ⟦wheelchair-bound people⟧.', 'Her son ⟦suffers from autism⟧.', 'Discounts for ⟦handicapped people⟧.', '⟦Women can’t park⟧, but our car can.', '⟦Boomers are clueless⟧ about apps.', 'A calendar for ⟦old maids⟧.',
      'Girls’ football club, ages 8 to 12.', 'The old lady next door knits hats.', 'Parking assistant with rear camera.', 'Skincare for all skin tones.', 'Manual for wheelchair users.', 'My grandmother taught me to code.', 'A study of the stereotype that girls are bad at maths.', 'The museum tells the story of the Warsaw ghetto.', 'People with disabilities enter free of charge.', 'Women’s running shoes, sizes 36 to 42.', 'He said “man up” and regretted it.', 'Exotic fruit from Brazil.', 'Discounts for seniors on Tuesdays.', 'Women earn 12% less than men in this industry.', 'Lame horses should be seen by a vet.', 'Write “people with autism”, never “suffers from autism”.',
      'A gearbox ⟦so simple your wife will manage it⟧.', 'Keep ⟦the missus⟧ happy with a spa day', '⟦Throws like a girl⟧? Not with these gloves.',
    ],
    ar: [
      '⟦البنت ما يهمها إلا المكياج⟧.', '⟦لأن النساء يخفن من السرعة⟧، قللنا القوة.', '⟦الست الشاطرة ما تخلي المطبخ وسخ⟧.', 'الفيزياء ⟦عقلية أولاد⟧.', 'اتعلمي القيادة على مهل.', '⟦مكان الزوجة في البيت⟧.', '⟦النساء عاطفيات⟧ أكثر من أن يَقُدن.', '⟦كبار السن لا يتعلمون البرامج⟧ الجديدة.',
      '⟦البنات ما يقاومن⟧ التخفيضات.', '⟦التنظيف صار أسهل لكل ست بيت⟧.', 'لا يقاوم أحد هذه الشوربة.',
      '⟦قيادة النساء كارثة⟧.', '⟦لا تبكِ كالبنات⟧.', '⟦زوجتك نكدية⟧؟', '⟦سهل حتى على النساء⟧.', '⟦حتى جدتك تستطيع استخدامه⟧.', 'هذا ⟦شغل حريم⟧.', '⟦ربات البيوت سيعشقنه⟧.', '⟦الرجل الحقيقي لا يبكي⟧.', '⟦بشرة أفتح، حياة أجمل⟧.', 'مدخل خاص ⟦للمعاقين⟧.', 'يستقبل الفندق ⟦المعاقين⟧ بلا رسوم.', '⟦كن رجلًا واشترِ⟧ سيارتك.', 'طفل ⟦يعاني من التوحد⟧.', 'صاحبنا ⟦يسوق مثل الحريم⟧.', '⟦البياض نصف الجمال⟧.', 'كريم لكل ⟦عانس⟧.', '⟦النساء لا يفهمن في السيارات⟧.', 'امرأة ⟦حبيسة الكرسي المتحرك⟧.',
      'نادي الفتيات لكرة القدم.', 'نصحتني حماتي بهذا الشنيور.', 'خصم لذوي الإعاقة.', 'دليل مستخدمي الكراسي المتحركة.', 'علّمتني جدتي البرمجة.', 'أحذية نسائية للجري.', 'تتناول الدراسة الصورة النمطية للمرأة في الإعلان.', 'قال له «كن رجلًا» ثم ندم.', 'تخفيض لكبار السن يوم الثلاثاء.', 'تعمل النساء في قطاع السيارات منذ عقود.', 'مستحضرات لكل ألوان البشرة.', 'الرجل الحكيم يسمع أكثر مما يتكلم.', 'الغرفة مجهزة للأشخاص ذوي الإعاقة.',
      'جوال ⟦بسيط حتى كبار السن يفهمونه⟧', 'الهدية ⟦المثالية لست البيت⟧.', '⟦قيادة النساء كارثة⟧، سيارتنا تركن وحدها',
      'مكعبات ⟦للأولاد الأذكياء، ومطبخ للبنات⟧', '⟦خادمة إندونيسية مطيعة⟧',
    ],
  },
};
