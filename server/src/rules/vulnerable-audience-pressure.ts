import { isSaid } from '../disclosure/visible';
import { readersOf } from '../disclosure/subject';
import type { Draft } from '../engine/draft/draft';
import type { Text } from '../engine/finding';
import type { CheckContext, Report, Rule } from '../engine/rule';
import { answered } from './checks/answered';
import { termsAr, vulnerableAr } from './vulnerable-audience-pressure.ar';
import { termsEn, vulnerableEn } from './vulnerable-audience-pressure.en';

const orderToChildren: Text = {
  en: 'The draft says that it is for children, and “{text}” orders them to buy. They cannot weigh that. Address the parents, or describe the product.',
  ar: 'تذكر المسودة أنها للأطفال، و«{text}» تأمرهم بالشراء وهم لا يستطيعون أن يزنوا ذلك. خاطب الوالدين أو صِف المنتج.',
};
const parentsEn = 'Parents can order here';
const parentsAr = 'يمكن للوالدين الطلب من هنا';
const toParents: Text = { en: 'Address the parents', ar: 'خاطب الوالدين' };

/** “Fired? Get cash before rent day.” */
function soldToDistress(draft: Draft, context: CheckContext): Report[] {
  return answered(draft, context, 'distressAsked', 'soldForIt', 'helpAtHand').map(({ start, end, language }) => ({
    start, end, language, severity: 'warning',
    get fixes() {
      const told = loan.exec(draft.text.slice(start, end));
      const terms = language === 'ar' ? ' ({النسبة السنوية}، {إجمالي السداد}، {الشروط})' : ' ({annual rate}, {total to repay}, {conditions})';
      return [
        // What the loan is may stay; what it costs is missing.
        ...(told ? [{ title: calm, edits: [{ start, end: start + told[1]!.length, text: '' }, { start: end, end, text: terms }] }] : []),
        { title: calm, edits: [{ start, end, text: language === 'ar' ? termsAr : termsEn }] },
      ];
    },
  }));
}

const calm: Text = { en: 'Say calmly what you offer', ar: 'اذكر بهدوء ما تقدّمه' };
/** The question, and a loan that answers it in a plain sentence. */
const loan = /^([^?؟\n]+[?؟]\s+)(?:(?:our|we|the|this) (?=[^.!?]*(?:loan|credit|lend|financ))|(?=[^.!?؟]*(?:قرض|تمويل|سلف)))[^.!?؟\n]+$/iu;

export const vulnerableAudiencePressure: Rule = {
  id: 'vulnerable-audience-pressure',
  principle: 'manipulation',
  severity: 'error',
  title: { en: 'Pressure on children or people in distress', ar: 'ضغط على الأطفال أو على من يمر بضيق' },
  why: {
    en: 'Children cannot yet weigh an advertisement, and people in debt, grief, illness or loneliness cannot afford a bad decision. Copy that aims at the weak moment makes it worse.',
    ar: 'لا يستطيع الطفل بعد أن يزن الإعلان، ومن أثقله دين أو حزن أو مرض أو وحدة لا يحتمل قرارًا سيئًا. والنص الذي يقصد لحظة الضعف يزيدها سوءًا.',
  },
  instead: {
    en: 'Speak to parents about children’s products. To people in distress, say calmly what you offer, what it costs and on which conditions, and where free help is.',
    ar: 'خاطب الوالدين في منتجات الأطفال. ومن يمر بضيق فاذكر له بهدوء ما تقدّمه وتكلفته وشروطه، وأين يجد مساعدة مجانية.',
  },
  message: {
    en: '“{text}” presses children, or people in a weak moment, to buy. Address parents, or say calmly what you offer, its cost and its conditions.',
    ar: '«{text}» تضغط على الأطفال أو على من يمر بلحظة ضعف كي يشتري. خاطب الوالدين، أو اذكر بهدوء ما تقدّمه وتكلفته وشروطه.',
  },
  references: ['eu-aia-5', 'us-coppa', 'icc-2024', 'uk-dmcc-sch20'],
  options: {
    allow: {
      type: 'strings', default: [],
      description: { en: 'Wording your team may use.', ar: 'عبارات يحق لفريقك استخدامها.' },
    },
  },
  evidence: { silence: ['quotation', 'about', 'negation', 'support'] },
  except: {
    en: ['children in order to', '(kids|children|pupils|teens) {...2} (ask your (teacher|coach|trainer|doctor)|collect (all (their|his|her|the)|their|his|her|shells|leaves|stamps))', '(the|your|our|my|their|some|all|of|for|with|from|by|to|and|between|many|most|small|other|school|little|young) (kids|kiddos|little ones|boys and girls) $', 'ask {..4} (permission|before (you|we|they|order~|buy~)|if|whether)', '(helpline|hotline|free advice|free support|charity|counsellor|counselor|therapist|doctor|gp|support group) {...8}', '{..6} (helpline|hotline|free debt advice|counsellor|counselor|therapist|support group|charity)',
    ],
    ar: ['حبة البركة', 'سداد قرضك', 'وردة {..4}', '(ورد|بوكيه) (ورد|بلدي|جوري|طبيعي|أحمر|أبيض) {..4}', '(أعداد|نسخ|كتب|كتاب|أكياس|كيس|أكواب|مناديل|علب|مجلة) ورقية {..1}', 'دورتنا الأخيرة', 'باقة ورد {..1}', '(استأذن|إذن|استئذان|موافقة) {..6}', '{..6} (خط المساعدة|استشارة مجانية|جمعية|طبيب|معالج|أخصائي|الدعم النفسي)', '(خط المساعدة|جمعية|طبيب|أخصائي) {..6}',
      '(شهادة|نسخة|تذكرة|بطاقة|أكياس|كيس|عملة|فاتورة|إضافية|خريطة|دعوة) {..1} ورقية {...3}', 'ورقية {...3}',
    ],
  },
  phrases: { en: vulnerableEn, ar: vulnerableAr },
  check: (draft, context) => [...ordersToChildren(draft, context), ...soldToDistress(draft, context)],
  examples: {
    en: [
      'When your ⟦bank says no, we say yes⟧.',
      '---\naudience: children\n---\n\n⟦Buy the rocket set now⟧.', '---\naudience: [kids, teens]\n---\n\n# Dragons\n\nTwelve dragons, twelve colours. ⟦Collect them all⟧!', '+++\naudience = "children aged 6 to 9"\n+++\n\n⟦Get yours at the kiosk⟧.',
      '---\naudience: children\n---\n\nParents can order it here.', '---\naudience: children\n---\n\nGet your crayons and draw the biggest sun you can.', '---\naudience: parents of small children\n---\n\nBuy the rocket set for rainy days and build it together.', '---\naudience: adults\n---\n\nOrder the rocket set for the office.',
      '⟦Fired? Get cash before rent day⟧.', '⟦Missing her? Our psychic can bring her back⟧.', 'Fired? Free advice is at hand in our guide.', 'Behind on rent? The charity listens.', '⟦When doctors give up⟧, our herbs help.', '⟦One lucky spin could clear your debts⟧.', '⟦Our girls are online⟧.', '⟦Ask your mom to buy it⟧!', '⟦Kids, get yours now⟧.', '⟦All the cool kids have it⟧.', '⟦Tell your dad you need this⟧ for the holidays.', '⟦Don’t be the only kid in class without one⟧.', '⟦Drowning in debt⟧? ⟦Borrow in five minutes⟧.', '⟦Bad credit, no problem⟧ at all.', '⟦Bad credit welcome⟧, call us.', '⟦Too depressed to work⟧?', '⟦Gamble your worries away⟧.', '⟦Don’t leave your family with nothing⟧.', '⟦Don’t be a burden on your children⟧.', '⟦Your faith demands that you give today⟧.', '⟦Win your way out of debt⟧.', '⟦This tea is your last hope⟧.', '⟦Desperate to conceive⟧?',
      'Ask a parent before you order.', 'Ask your parents which school is nearest.', 'Doctors recommend walking.', 'Ask your mum before you download the game.', 'Free debt advice is available from your local charity.', 'Suitable for children aged 6 and over.', 'Feeling lonely? Call the helpline, day and night.', 'Kids eat free on Sundays.', 'Our loan costs 9% a year; we check your credit first.', 'The charity helps people who are drowning in debt.', 'Many of your friends may have the flu this month.', 'A headline such as “Gamble your worries away” preys on people.', 'We never tell children to ask their parents for a toy.', 'How credit scores work, and what a bad credit score means.', 'Grief has no timetable, writes the hospice.',
      '⟦Blacklisted? We lend today⟧.', '⟦Your dragon will be sad unless you feed him gems⟧.', '⟦Pester your dad until he buys it⟧.', 'Your dog will be hungry after the walk.', 'Widowed? The charity offers free advice.',
      'Open the box outside, away from the kids.',
      'Kids, ask your teacher today for the slip.',
    ],
    ar: [
      '⟦إن كان الدائنون على بابك، خذ قرضنا الليلة⟧.',
      '⟦روح عند ماما وقول لها تشتري لك الدب⟧.', 'روح عند المدخل وقول اسمك.',
      '⟦تقاعدك راكد بالبنك⟧.', '⟦زنّ على أهلك لين يشتري⟧.',
      '⟦أرملة أو عليك ديون⟧؟ اتصلي بنا.', 'متقاعد أو طالب؟ لك خصم 20%.',
      '⟦عليك متعثرات وما أحد رضي يموّلك؟ عندنا تمويلك اليوم⟧', '⟦كل رفاقك في المدرسة يجمعون الملصقات⟧!', '⟦زوجك توفى وعندك معاش؟ مستشارنا يزورك هذا الأسبوع⟧', 'ألصق رفاقك في المدرسة صورهم على الحائط.', 'اطلب من والدتك أن تساعدك في القص.',
      '---\naudience: children\n---\n\n⟦اشترِ مجموعة الصاروخ⟧.', '---\naudience: أطفال\n---\n\nاثنا عشر تنينًا باثني عشر لونًا. ⟦اجمعوها كلها⟧!',
      '---\naudience: children\n---\n\nيمكن للوالدين الطلب من هنا.', '---\naudience: الأطفال\n---\n\nاجمع أقلامك وارسم أكبر شمس.', '---\naudience: أمهات الأطفال\n---\n\nاشتري مجموعة الصاروخ لأيام المطر.',
      '⟦بطاقتك محروقة؟ نسلفك بدون أسئلة⟧.', 'فصلوك من العمل؟ استشارة مجانية لدى الجمعية.', '⟦ديونك خنقتك⟧؟', '⟦لما يعجز الأطباء⟧ تعال إلينا.', '⟦دورة حظ واحدة تسدد ديونك⟧.', '⟦اطلب من أمك أن تشتريه⟧!', '⟦قل لوالدك إنك تريده⟧.', '⟦أصدقاؤك كلهم لديهم واحد⟧.', '⟦يا أطفال، اطلبوها الآن⟧.', '⟦خلي بابا يشتريها لك⟧.', '⟦لا تكن الوحيد في المدرسة⟧.', '⟦غارق في الديون⟧؟ ⟦اقترض خلال خمس دقائق⟧.', '⟦سجلك الائتماني سيئ، مو مشكلة⟧.', '⟦إيمانك يدعوك أن تدفع اليوم⟧.', '⟦لا تترك عائلتك بلا مال⟧.', '⟦لا تكن عبئًا على أولادك⟧.', '⟦العب وانسَ همومك⟧.', '⟦خلطتنا هي أملك الأخير⟧.', '⟦محرومة من الأمومة⟧؟',
      'استأذن والديك قبل الطلب.', 'اسأل والديك عن أقرب مدرسة.', 'ينصح الأطباء بالمشي.', 'مناسب للأطفال من عمر 6 سنوات.', 'اطلب من والدك إذنًا قبل تحميل اللعبة.', 'تقدّم الجمعية استشارة مجانية لمن أثقلته الديون.', 'هل تشعر بالوحدة؟ يصغي إليك خط المساعدة ليلًا ونهارًا.', 'يأكل الأطفال مجانًا يوم الجمعة.', 'كلفة القرض 9% سنويًا، ونراجع سجلك الائتماني قبل الموافقة.', 'عبارة مثل «اطلب من أمك أن تشتريه» تضغط على الطفل.', 'شارك أصدقاؤك صورهم من الرحلة.', 'اشترى لأمه هدية في العيد.', 'كتاب عن التعامل مع الفقد والحزن.', 'يا أطفال، اجلسوا حول المعلمة لنقرأ القصة.',
      '⟦زوجك هجرك؟ شيخنا يرجّعه⟧.', '⟦تنينك يبكي لأنك ما اشتريت الجواهر⟧.', '⟦زنّوا على بابا لين يوافق⟧.', 'قطتك جوعانة بعد اللعب.', 'يا أطفال، رتّبوا الألعاب قبل النوم.',
    ],
  },
};

/** What is still part of the order: the words up to the next clause. */
const restOfOrder = /^(?:(?! and | و\p{L})[^.!?؟,،;:…\n\u2013\u2014])*(?<!\s)/u;

/** Orders to buy, where front matter says that children read the draft and nobody turns to their parents. */
function ordersToChildren(draft: Draft, context: CheckContext): Report[] {
  if (readersOf(draft)?.value !== 'children') return [];
  const allowed = (context.options['allow'] as readonly string[]).map((wording) => wording.trim().toLowerCase()).filter(Boolean);
  const carers = context.marks('carer');
  const reports: Report[] = [];
  for (const mark of context.marks('orderToBuy')) {
    const { start, language, passage } = mark;
    const end = mark.end + (restOfOrder.exec(draft.prose.slice(mark.end, passage.end))?.[0].length ?? 0), words = draft.prose.slice(start, end).toLowerCase();
    const last = reports.at(-1);
    if ((last && start < last.end) || !isSaid(draft, mark) || carers.some((other) => other.passage.start === passage.start) || allowed.some((wording) => words.includes(wording))) continue;
    // Alone it becomes an invitation to the parents; within more it is said to them.
    const isAlone = draft.prose.slice(passage.start, start).trim() === '' && !/[\p{L}\p{N}]/u.test(draft.prose.slice(end, passage.end));
    reports.push({
      start, end, language, message: orderToChildren,
      fixes: [{ title: toParents, edits: [isAlone ? { start, end, text: language === 'ar' ? parentsAr : parentsEn } : { start, end: start, text: language === 'ar' ? 'للوالدين: ' : 'Parents: ' }] }],
    });
  }
  return reports;
}
