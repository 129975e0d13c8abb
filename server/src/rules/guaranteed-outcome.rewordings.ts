import type { Rewording } from '../engine/rewrite/suggestion';

/** What promises stays before what came of it: "our course: …". */
function ofSubject(subjects: readonly string[], rewordings: readonly Rewording[]): readonly Rewording[] {
  return rewordings.flatMap((own) => (own.when && !/\((?!\?)|⟧/.test(own.when.source) ? [...subjects.map((subject) => ({ when: new RegExp(`^(?=.*(?:${own.when?.source}))${subject}`, 'iu'), write: `$1: ${own.write}` })), own] : [own]));
}
const promiser = '((?:our|this|the|these|my) (?:(?!(?:is|are|will|can|you|and|or|to|that|which|helps?|lets?|makes?|with)\\b)[\\p{L}\\d’\'-]+ ){0,4}?(?!(?:is|are|will|can|you)\\b)[\\p{L}\\d’\'-]+) (?:will |can )?⟦(?!people|students|clients|customers|users)\\p{Ll}';
const promiserAr = '((?:هذا |هذه )?(?:(?!العملا|الزبائن|الناس|اللي|الذي|التي|الأرباح|الفلوس)ال\\S{2,}|(?!معنا|لدينا|عندنا|إلينا|منا|بنا)\\S{2,}نا)(?: (?!في |من |مع |عن )[^\\s⟦،]+){0,3}) ⟦(?:[سهب]?[يت]|لا |لن |ما )';
/** The same where the promise names it. */
const promisedAr = '⟦((?:هذا |هذه )?(?:(?!العملا|الزبائن|الناس|اللي|الذي|التي|الأرباح|الفلوس)ال\\S{2,}|(?!معنا|لدينا|عندنا)\\S{2,}نا)(?: بتاعنا| حقنا)?) (?:[سهب]?[يت]\\S{3,})';

/** "Whatever your score" goes with what was promised. */
export const whoever: Rewording = { about: '(approv|accept|loan|credit)[^⟧]*⟧,? (no matter|whatever|regardless)', write: '{x} of {n} applications were accepted in {year} |' };

/** How many reached it, of those who used what is named behind the promise. */
export const shares: readonly Rewording[] = ofSubject([promiser], [
  { about: '(guaranteed|proven|certain|sure|bound) to ⟦[^⟧]*⟧, (our|the|this|these|your|it|we) ', write: 'used by {n} people, {x} of whom reached {goal} ({source}),' },
  { about: '⟦[^⟧]*(kilo|kg|pound|weight|size)[^⟧]*⟧, (no|without) ', write: '{x} of {n} participants lost {how much} in {time} ({study}); results vary |' },
  whoever,
  { when: /\b(?:approv|accept|visa|loan|mortgage|credit|refus|reject|admi(?:tted|ssion)|applica)/i, write: '{x} of {n} applications were accepted in {year}.' },
  { when: /^((?:this|our|the|these|my) [^⟦]+?) (?:is|are) (?:100 ?% )?⟦guaranteed to/i, write: '$1 worked for {x} of {n} people ({source}, {date}); results vary.' },
  { when: /\b(?:fail|exams?|test|pass|grades?|class|ielts|certif\w+|straight as|an a)\b/i, write: '{x} of {n} participants passed in {year} ({source}).' },
  { when: /\b(?:jobs?|hired|placement|career)\b.*(?:with|using|through|after|from) ((?:our|this|my) [^⟦⟧,]+)$/i, write: '{x} of {n} participants found a job within {time} after $1 ({source}).' },
  { when: /\b(?:jobs?|hired|placement|career|(?:an|offer) (?:offer|letter))\b/i, write: '{x} of {n} participants found a job within {time} ({source}).' },
  { when: /\b(?:page one|page-one|first page|number one|rank|ranking|rankings|google|first place on)\b/i, write: 'for {x} of {n} customers, {page} ranked {place} after {time} ({source}); results vary.' },
  { when: /\b(?:house|home|property|flat|car|listing)\b.*\b(?:sells?|sold|rents?|lets|rented)\b/i, write: '{x} of {n} listings sold within {time} ({source}).' },
  { when: /\b(?:retire|salary|your income|rich|financial freedom|millionaire|your job)\b|^(?!.*(?:put in|invest|turn)).*[$€£]\d/i, write: 'in {period}, participants earned a median of {amount} ({source}); results vary.' },
  { when: /\b(?:returns?|profits?|invest\w*|capital|money(?! back)|trades?|trading|income|can only)\b|\d ?% (?:a|per|every|guaranteed)|[$€£]\d/i, write: 'returns were {percent} in {period} ({source}); you may lose {what is at risk}.' },
  { when: /\b(?:followers|subscribers|leads|clients|customers|sales?|orders|likes|views|bookings|buyers)\b/i, write: '{x} of {n} customers gained {how many} {what} in {period} ({source}); results vary.' },
  { when: /⟧(?: [^⟦⟧]*)? (?:with|using|through|thanks to|on) ((?:our|this|my) [^⟦⟧,]+)$/i, write: '{x} of {n} people who used $1 reached {goal} after {time} ({study}); results vary.' },
  { when: /^⟦(?:our|the|this|my) ([^⟧]*?(?:course|programme|program|method|app|class|bootcamp|academy|system|plan|tutor|coach))\b/i, write: '{x} of {n} people who used our $1 reached {goal} after {time} ({study}); results vary.' },
  { when: /\b(?:fluent|speak|english|french|spanish|german|arabic|native|read|write)\b/i, write: '{x} of {n} learners reached {level} after {time} ({source}); results vary.' },
  { when: /\b(?:weight|kilos?|kg|pounds|dress sizes?|belly|six-pack|abs|fat|slim\w*|inches|body)\b/i, write: '{x} of {n} participants lost {how much} in {time} ({study}); results vary.' },
  { when: /\b(?:hair|beard|skin|wrinkles?|acne|spots|scars)\b/i, write: '{x} of {n} users saw {result} after {time} ({study}); results vary.' },
]);

/** What was earned. */
export const incomes: readonly Rewording[] = [
  { about: '⟧[^.!?]*, (whether|even if|no matter|regardless) ', write: 'in {period}, participants earned a median of {amount} ({source}); results vary |' },
  { when: /⟧(?: [^⟦⟧]*)? (?:with|using|through|thanks to) ((?:our|this|my) [^⟦⟧,]+)$/i, write: 'in {period}, people who used $1 earned a median of {amount} ({source}); results vary.' },
];

/** What may be lost. */
export const losses: readonly Rewording[] = [
  { when: /\b(?:fail|exam|test|pass|rejected|flop)\b/i, write: '{x} of {n} participants passed in {year} ({source}).' },
  { when: /\b(?:with|using) (?:this|our|my) [^⟦]*⟦you\b/i, write: '… you may lose {what is at risk} …' },
  { when: /^(?!you\b)(\p{L}+) ⟦(?:can['’]t|cannot|can never|won['’]t|will never) lose with (our|this|the|my) ([^⟧]+)⟧ ?([^⟦⟧]*)$/iu, write: '$1 can lose {what is at risk} with $2 $3 $4.' },
  { when: /⟦(?:can['’]t|cannot|never|no)[ -](?:lose|fail) (?!with|in|at)([^⟧]+)⟧/i, write: '… $1 that can lose {what is at risk} …' },
];

export const arabicShares: readonly Rewording[] = ofSubject([promiserAr, promisedAr, '⟦[^⟧]*⟧ (?:مع|عبر|بفضل) (\\S+نا)$'], [
  { when: /استقيل|سيب شغلك|اترك وظيفتك|دولار|ريال|درهم|يورو|جنيه|دينار|[يت]كسب/, write: 'في {الفترة} بلغ وسيط دخل المشاركين {المبلغ} ({المصدر})، وتختلف النتائج.' },
  { when: /^(?!.*(?:أرباح|عائد|عوائد|نتائج)).+ ⟦مضمون/, write: 'لاحظ {العدد} من {العدد} مستخدمًا {النتيجة} بعد {المدة} ({الدراسة})، وتختلف النتائج.' },
  { when: /قبول|تأشير|فيز|قرض|موافق|طلب(?!ت| ي)/, write: 'قُبل {العدد} من {العدد} طلبًا في {السنة} ({المصدر}).' },
  { when: /وظيف|عقد (?:عمل|شغل)|يتوظف|توظف|اشتغلوا|[هي]ت?شتغل/, write: 'حصل {العدد} من {العدد} مشاركًا على وظيفة خلال {المدة} ({المصدر}).' },
  { when: /امتحان|اختبار|(?:ابن|بنت|ولد)ك [^⟧]*[%٪]|ينجح|تنجح|النجاح|نجاح|هتنجح|ستنجح|ترسب|الدرجة|درجات|يطلع الأول|آيلتس|اجتياز/, write: 'نجح {العدد} من {العدد} مشاركًا في {السنة} ({المصدر}).' },
  { when: /جوجل|صفحة|محركات البحث|المركز الأول/, write: 'وصلت صفحات {العدد} من {العدد} عميلًا إلى {الترتيب} بعد {المدة} ({المصدر})، وتختلف النتائج.' },
  { when: /(?:كيلو|مقاس|وزن|كرش|دهون|بطن)[^]*⟧ ((?:مع|بفضل|باستخدام) [^⟦⟧،]+)$/, write: 'خسر {العدد} من {العدد} مشاركًا {كم} خلال {المدة} $1 ({الدراسة})، وتختلف النتائج.' },
  { when: /كيلو|مقاس|وزن|كرش|دهون|بطن/, write: 'خسر {العدد} من {العدد} مشاركًا {كم} خلال {المدة} ({الدراسة})، وتختلف النتائج.' },
  { when: /متابع|عملاء|مبيعات|طلبات|زبائن|بيعة/, write: 'كسب {العدد} من {العدد} عميلًا {كم متابعًا أو طلبًا} في {الفترة} ({المصدر})، وتختلف النتائج.' },
  { when: /راتب|(?<![يت])دخل|دخّل|اكسب|اربح|مليونير|غني|تقاعد|قبض|رزق/, write: 'في {الفترة} بلغ وسيط دخل المشاركين {المبلغ} ({المصدر})، وتختلف النتائج.' },
  { when: /عائد|عوائد|أرباح|ربح|استثمار|مستثمر|^(?!.*(?:ترجع|نرجع)).*فلوس|أموال|(?<![ء-ي])مال|المال|صفقة|توصيات|تداول|مخاطر|(?<!100|١٠٠|10|1)[0-9٠-٩] ?[%٪](?<!(?:100|١٠٠) ?[%٪])/, write: 'بلغت العوائد {النسبة} في {الفترة} ({المصدر})، وقد تخسر {ما هو معرّض للخسارة}.' },
  { when: /بطلاقة|طلاقة|إنجليزي|فرنسي|إسباني|تتكلم|تتحدث|يقرأ|سيقرأ|أتقن|يحفظ/, write: 'وصل {العدد} من {العدد} متعلمًا إلى {المستوى} بعد {المدة} ({المصدر})، وتختلف النتائج.' },
  { when: /شعر|لحية|حبوب|بشرة|تجاعيد/, write: 'لاحظ {العدد} من {العدد} مستخدمًا {النتيجة} بعد {المدة} ({الدراسة})، وتختلف النتائج.' },
  { when: /عقار|بيتك يتباع|شقتك|سيارتك/, write: 'بيع {العدد} من {العدد} عقارًا خلال {المدة} ({المصدر}).' },
]);

export const arabicLosses: readonly Rewording[] = [
  { when: /تجربة ⟦/, write: '… بشرط {الشرط} …' },
  { when: /ترسب|فشل|امتحان|اختبار|ينجح|تنجح/, write: 'نجح {العدد} من {العدد} مشاركًا في {السنة} ({المصدر}).' },
  { when: /^مع (?:\S+ )+⟦(?:لن|ما|لا|مستحيل)/, write: '… قد تخسر {ما هو معرّض للخسارة}' },
];
