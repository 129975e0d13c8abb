const anyoneEn = '{product} suits anyone who {need} |';
const anyoneAr = '{المنتج} يناسب كل من يحتاج إلى {ماذا} |';

/** “So easy your mum can use it.” */
export const easyEn = [
  { about: '\\bso ⟦(easy|simple|intuitive|basic)', write: '… easy that anyone can {do it} |' },
  { about: '[a-z] ⟦(easy|simple) enough for', write: '… easy enough for anyone to use |' },
  { about: '[a-z] ⟦so (easy|simple|intuitive|straightforward|basic|light|clear)[^⟧]*⟧(?! [a-z])', write: '… so easy that anyone can {do it} |' },
  { about: '⟦so (easy|simple|intuitive|straightforward|basic|light|clear)', write: 'so easy that anyone can {do what} |' },
  { when: /⟦even (?:(?:your|my|a|an|the|his) )?[^⟧]*? can (?!(?:it|that|do it)\b)(\p{L}[^⟧]*)⟧/iu, write: 'anyone can $1 …' },
  { about: '⟦even', write: 'anyone can {do what} in {number} minutes |' },
  { about: '⟦(easy|simple) enough for', write: 'easy enough for anyone to use |' },
  '{product} is easy for anyone to use |',
];

/** What a group is said to be or to want, where the sentence has something else to say and where it has not. */
export const anyoneInsteadEn = [
  ...easyEn.slice(0, -1),
  { about: '⟦you (psycho|lunatic|retard|cripple|spaz|schizo|midget)⟧', write: '…' },
  { about: '⟧-', write: '… {plain word} …' },
  { about: '⟦(deaf|handicapped|crippled)[^⟧]*⟧ [a-z]', write: '… people with {disability} …' },
  { about: 'skin\\b|complexion', write: '{product} cares for skin of every tone |' },
  { about: '⟧\\? (not|no|never)\\b', write: 'trouble {with what}?' },
  '^ looking for {what} $?',
  { about: '⟧( and|,? so|:|,) (we|we\'ve|order|try|get|buy|choose|take|shop|use|give|let|book|join|start|lift|call|go|grab|pick)\\b', write: '' },
  { about: "⟦(don't|stop|never|no more) [a-z]+ like (a|an|the) [^⟧]*⟧(?!,? [a-z])", write: "{do what} with confidence |" },
  { about: '(ladies|gentlemen|guys|girls|women|men), ⟦', write: '{product} makes {which task} easier |' },
  { about: '⟦(the (missus|little woman|little lady)|ball and chain|her indoors)⟧', write: '… your partner …' },
  { about: '[a-z] ⟦for (the|every|your|all|any|women|men|girls|boys|ladies)', write: '… for anyone who {need} |' },
  { about: '[a-z] ⟦(throws|drives|runs|cries|hits|fights|cooks|plays|acts|parks) like', write: '… {does what, and how} |' },
  { about: '[a-z] ⟦[a-z]+ for an? (woman|girl|lady|female|blonde)', write: '… {how well} |' },
  { about: '(from|of) (your|the) ⟦', write: '… {everyday worry} |' },
  { about: '[a-z] for ⟦', write: '… anyone who {need} |' },
  anyoneEn,
];

export const skinEn = [
  { about: 'skin|complexion|fairer|whiter|⟦(fair|white|light|pale|dark)', write: '{product} cares for skin of every tone |' },
  { about: '(a|an|the|your|our) ⟦|[a-z] ⟦|⟧[ -][a-z]', write: '… {plain word} …' },
  anyoneEn,
];
export const wheelchairEn = [
  { about: 'bound (people|users|patients)⟧', write: '… people who use wheelchairs …' },
  { about: 'bound (person|patient)⟧', write: '… person who uses a wheelchair …' },
  { about: 'bound⟧ [a-z]', write: '… wheelchair-using …' },
  '… using a wheelchair …',
];
export const conditionEn = [
  { about: '⟦suffers?', write: '… has~ {name of the condition} …' },
  { about: '⟦victim', write: '… person with {name of the condition} …' },
  { about: '⟦victims', write: '… people with {name of the condition} …' },
  '… with {name of the condition} …',
];
export const disabilityEn = [{ about: '(our|these|those|you) ⟦', write: '… {plain word} …' }, '… people with {disability} …'];
export const plainEn = ['… {plain word} …'];

/** «سهل حتى على جدتك». */
export const easyAr = [
  { about: '[ء-ي] ⟦(بسيط|سهل|خفيف|واضح|ساهل)(?!ه)', write: '… سهل الاستخدام للجميع |' },
  { about: '[ء-ي] ⟦(بسيطه|سهله|خفيفه)', write: '… سهلة الاستخدام للجميع |' },
  { when: /⟦حتى \S+ (تقدر|تستطيع|تقدري|تستطيعين)⟧ \p{L}/u, write: '$1 …' },
  { about: '⟦حتي', write: 'يمكن لأي شخص استخدام {المنتج} بسهولة |' },
  { about: '⟦(بسيط|سهل|خفيف|ساهل)', write: 'سهل الاستخدام للجميع |' },
  '{المنتج} سهل الاستخدام للجميع |',
];

export const anyoneInsteadAr = [
  { about: '[ء-ي]،? ⟦(لان|عشان) ', write: '…' },
  { about: '⟦و?(لان|عشان) [^⟧]*⟧، (خصص|صمم|جهز|عمل|وفر|سوي|اختر)', write: 'لكل من يحتاج إلى {ماذا}،' },
  { about: '(تشغيله|استخدامه|تركيبه|فهمه) ⟦(سهل|بسيط)', write: '… سهل للجميع |' },
  ...easyAr.slice(0, 2),
  { about: '⟦(بسيط|سهل|خفيف|ساهل|حتي)', write: '{المنتج} سهل الاستخدام للجميع |' },
  { about: 'لكل ⟦', write: '… من {الحاجة} |' },
  { about: '[ء-ي] ⟦لل[ء-ي]+⟧', write: '… لكل من يحتاج إلى {ماذا} |' },
  { about: '⟧؟ (لا|مش|مو|ليس)(?![ء-ي])', write: 'مشكلة في {ماذا}؟' },
  '^ تبحث عن {ماذا} $؟',
  { about: '(بشره|البشره|بياض|البياض|بشرتك)', write: '{المنتج} يعتني بالبشرة بكل ألوانها |' },
  { about: '⟧،? و(انضم|اطلب|ابدا|ارفع|اشترك|اشتر|احجز|سجل|جرب)', write: '' },
  { about: '⟧، (?!و|ف|بس|لذ|تطبيقنا غير|[^⟧]*(بنات|حريم|نساء|رجال|ستات))[ء-ي]', write: '' },
  { about: '⟦(لا|ما|بلاش|بطل) [ء-ي]+ (مثل|زي|كال)[^⟧]*⟧(?!،? ?[ء-ي])', write: '{الفعل} بثقة |' },
  { about: '(سيدات|ستات|بنات|شباب|رجال)، ⟦', write: '{المنتج} يسهّل {أي عمل} |' },
  { about: '[ء-ي] ⟦[^⟧]*(لست ال|لربه|لرجل البيت|لكل (ام|ست|ربه))', write: '… لكل من يحتاج إلى {ماذا} |' },
  { about: '(هذا|هذه) ⟦', write: '… {الوصف المقصود} |' },
  { about: '[ء-ي] ⟦(يسوق|يبكي|يركض|يرمي|يقود|يجري)', write: '… {ماذا يفعل وكيف} |' },
  { about: '⟦(يعاني|تعاني) [ء-ي]+ من', write: 'لدى {من} {اسم الحالة} |' },
  { about: '⟦(يعاني|مصاب)', write: '… لديه {اسم الحالة} …' },
  { about: '⟦(تعاني|مصابه)', write: '… لديها {اسم الحالة} …' },
  anyoneAr,
];
export const skinAr = [{ about: 'بشر|بياض', write: '{المنتج} يعتني بالبشرة بكل ألوانها |' }, { about: '[ء-ي] ⟦', write: '… {وصف محايد} …' }, anyoneAr];
export const toDisabledAr = ['… لذوي الإعاقة …'];
export const disabledAr = [{ about: 'منافس', write: '{المنتج} يناسب كل من يحتاج إلى {ماذا} |' }, { about: '⟦و[^⟧]*ون⟧', write: '… وذوو الإعاقة …' }, { about: '⟦وال[^⟧]*ين⟧', write: '… وذوي الإعاقة …' }, { about: 'ون⟧', write: '… ذوو الإعاقة …' }, { about: '^(?!.*(منافس|⟦وال))', write: '… ذوي الإعاقة …' }];
export const wheelchairAr = [{ about: '⟦(حبيسه|اسيره|مقيده|رهينه)', write: '… تستخدم كرسيًا متحركًا …' }, '… يستخدم كرسيًا متحركًا …'];
export const plainAr = [{ about: '^⟦[^؟]*؟', write: '^ تبحث عن {ماذا} $؟' }, '… {وصف محايد} …'];
