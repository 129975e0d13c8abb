const anyoneEn = '{product} suits anyone who {need} |';
const anyoneAr = '{المنتج} يناسب كل من {الحاجة} |';

/** “So easy your mum can use it.” */
export const easyEn = [
  '{?\\bso ⟦(easy|simple|intuitive|basic) ?} … easy that anyone can {do it} |',
  '{?[a-z] ⟦(easy|simple) enough for ?} … easy enough for anyone to use |',
  '{?[a-z] ⟦so (easy|simple|intuitive|straightforward|basic|light|clear)[^⟧]*⟧(?! [a-z]) ?} … so easy that anyone can {do it} |',
  '{?⟦so (easy|simple|intuitive|straightforward|basic|light|clear) ?} so easy that anyone can {do what} |',
  '{?⟦even ?} anyone can {do what} in {number} minutes |',
  '{?⟦(easy|simple) enough for ?} easy enough for anyone to use |',
  '{product} is easy for anyone to use |',
];

/** What a group is said to be or to want, where the sentence has something else to say and where it has not. */
export const anyoneInsteadEn = [
  ...easyEn.slice(0, -1),
  '{?⟦you (psycho|lunatic|retard|cripple|spaz|schizo|midget)⟧ ?} …',
  '{?⟧- ?} … {plain word} …',
  '{?⟦(deaf|handicapped|crippled)[^⟧]*⟧ [a-z] ?} … people with {disability} …',
  '{?skin\\b|complexion ?} {product} cares for skin of every tone |',
  '{?⟧\\? (not|no|never)\\b ?} trouble {with what}?',
  'looking for {what}?',
  '{?⟧( and|,? so|:|,) (we|we\'ve|order|try|get|buy|choose|take|shop|use|give|let|book|join|start|lift|call|go|grab|pick)\\b ?} ',
  "{?⟦(don't|stop|never|no more) [a-z]+ like (a|an|the) [^⟧]*⟧(?!,? [a-z]) ?} {do what} with confidence |",
  '{?(ladies|gentlemen|guys|girls|women|men), ⟦ ?} {product} makes {which task} easier |',
  '{?⟦(the (missus|little woman|little lady)|ball and chain|her indoors)⟧ ?} … your partner …',
  '{?[a-z] ⟦for (the|every|your|all|any|women|men|girls|boys|ladies) ?} … for anyone who {need} |',
  '{?[a-z] ⟦(throws|drives|runs|cries|hits|fights|cooks|plays|acts|parks) like ?} … {does what, and how} |',
  '{?[a-z] ⟦[a-z]+ for an? (woman|girl|lady|female|blonde) ?} … {how well} |',
  '{?(from|of) (your|the) ⟦ ?} … {everyday worry} |',
  '{?[a-z] for ⟦ ?} … anyone who {need} |',
  anyoneEn,
];

export const skinEn = [
  '{?skin|complexion|fairer|whiter|⟦(fair|white|light|pale|dark) ?} {product} cares for skin of every tone |',
  '{?(a|an|the|your|our) ⟦|[a-z] ⟦|⟧[ -][a-z] ?} … {plain word} …',
  anyoneEn,
];
export const wheelchairEn = [
  '{?bound (people|users|patients)⟧ ?} … people who use wheelchairs …',
  '{?bound (person|patient)⟧ ?} … person who uses a wheelchair …',
  '{?bound⟧ [a-z] ?} … wheelchair-using …',
  '… using a wheelchair …',
];
export const conditionEn = [
  '{?⟦suffers? ?} … has~ {name of the condition} …',
  '{?⟦victim ?} … person with {name of the condition} …',
  '{?⟦victims ?} … people with {name of the condition} …',
  '… with {name of the condition} …',
];
export const disabilityEn = ['{?(our|these|those|you) ⟦ ?} … {plain word} …', '… people with {disability} …'];
export const plainEn = ['… {plain word} …'];

/** «سهل حتى على جدتك». */
export const easyAr = [
  '{?[ء-ي] ⟦(بسيط|سهل|خفيف|واضح|ساهل)(?!ه) ?} … سهل الاستخدام للجميع |',
  '{?[ء-ي] ⟦(بسيطه|سهله|خفيفه) ?} … سهلة الاستخدام للجميع |',
  '{?⟦حتي ?} يمكن لأي شخص استخدام {المنتج} بسهولة |',
  '{?⟦(بسيط|سهل|خفيف|ساهل) ?} سهل الاستخدام للجميع |',
  '{المنتج} سهل الاستخدام للجميع |',
];

export const anyoneInsteadAr = [
  '{?(تشغيله|استخدامه|تركيبه|فهمه) ⟦(سهل|بسيط) ?} … سهل للجميع |',
  ...easyAr.slice(0, 2),
  '{?⟦(بسيط|سهل|خفيف|ساهل|حتي) ?} {المنتج} سهل الاستخدام للجميع |',
  '{?لكل ⟦ ?} … من {الحاجة} |',
  '{?[ء-ي] ⟦لل[ء-ي]+⟧ ?} … لكل من {الحاجة} |',
  '{?⟧؟ (لا|مش|مو|ليس)(?![ء-ي]) ?} مشكلة في {ماذا}؟',
  'تبحث عن {ماذا}؟',
  '{?(بشره|البشره|بياض|البياض|بشرتك) ?} {المنتج} يعتني بالبشرة بكل ألوانها |',
  '{?⟧،? و(انضم|اطلب|ابدا|ارفع|اشترك|اشتر|احجز|سجل|جرب) ?} ',
  '{?⟧، (?!و|ف|بس|تطبيقنا غير|[^⟧]*(بنات|حريم|نساء|رجال|ستات))[ء-ي] ?} ',
  '{?⟦(لا|ما|بلاش|بطل) [ء-ي]+ (مثل|زي|كال)[^⟧]*⟧(?!،? ?[ء-ي]) ?} {الفعل} بثقة |',
  '{?(سيدات|ستات|بنات|شباب|رجال)، ⟦ ?} {المنتج} يسهّل {أي عمل} |',
  '{?[ء-ي] ⟦[^⟧]*(لست ال|لربه|لرجل البيت|لكل (ام|ست|ربه)) ?} … لكل من {الحاجة} |',
  '{?(هذا|هذه) ⟦ ?} … {الوصف المقصود} |',
  '{?[ء-ي] ⟦(يسوق|يبكي|يركض|يرمي|يقود|يجري) ?} … {ماذا يفعل وكيف} |',
  '{?⟦(يعاني|تعاني) [ء-ي]+ من ?} لدى {من} {اسم الحالة} |',
  '{?⟦(يعاني|مصاب) ?} … لديه {اسم الحالة} …',
  '{?⟦(تعاني|مصابه) ?} … لديها {اسم الحالة} …',
  anyoneAr,
];
export const skinAr = ['{?بشر|بياض ?} {المنتج} يعتني بالبشرة بكل ألوانها |', '{?[ء-ي] ⟦ ?} … {وصف محايد} …', anyoneAr];
export const toDisabledAr = ['… لذوي الإعاقة …'];
export const disabledAr = ['{?منافس ?} {المنتج} يناسب كل من {الحاجة} |', '{?⟦و[^⟧]*ون⟧ ?} … وذوو الإعاقة …', '{?⟦وال[^⟧]*ين⟧ ?} … وذوي الإعاقة …', '{?ون⟧ ?} … ذوو الإعاقة …', '{?^(?!.*(منافس|⟦وال)) ?} … ذوي الإعاقة …'];
export const wheelchairAr = ['{?⟦(حبيسه|اسيره|مقيده|رهينه) ?} … تستخدم كرسيًا متحركًا …', '… يستخدم كرسيًا متحركًا …'];
export const plainAr = ['… {وصف محايد} …'];
