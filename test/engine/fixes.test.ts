import assert from 'node:assert/strict';
import { candor, editDraft, openDraft } from '../../server/src/candor';
import type { Format } from '../../server/src/engine/draft/draft';
import { createLinter } from '../../server/src/engine/lint';
import type { Rule } from '../../server/src/engine/rule';
import { defaultSettings } from '../../server/src/engine/settings';

/** A rule of this test's own, so that it pins how fixes are made and not what the catalogue suggests. */
const rule: Rule = {
  id: 'test-rule', principle: 'manipulation', severity: 'warning', references: [],
  title: { en: 't', ar: 't' }, why: { en: 'w', ar: 'w' }, instead: { en: 'i', ar: 'i' }, message: { en: '“{text}”', ar: '«{text}»' },
  phrases: {
    en: [
      { match: ['act now'], suggest: ['order by {end date}'] }, { match: ['hurry', 'quick before'], suggest: [''], safe: true }, { match: ['only {number} left'], suggest: ['{=number} in stock on {date}'] },
      { match: ['world leading', 'for a short time'], suggest: ['…'] }, { match: ['last chance to'], suggest: ['until {end date} you can …'] }, { match: ['(cures|cure|curing) colds'], suggest: ['… helps~ with {what}'] },
      { match: ['opulent'], suggest: [{ when: /^(.*)⟦opulent⟧ (.+)$/, write: '$1$2 with {what}.' }] }, { match: ['brews {number} cups'], suggest: ['+ ({source})'] }, { match: ['ring us {..2}', 'cups and lids'], suggest: ['tea by post?', { about: '⟦[^⟧]*(cup|lid)', write: '(cups for {price})' }, { about: 'refund', write: 'you get {price} back |' }, 'you can write to {address} |'] }, { match: ['(the|our) best {any} in town', 'best'], suggest: [{ when: /⟦(?:the|our) best (.+) in town⟧/i, write: '… our $1 …' }, '{product}: {fact}.'] },
    ],
    ar: [{ match: ['سارع~'], suggest: [''], safe: true }, { match: ['(يشفي|تشفي) الزكام'], suggest: ['… يساعد~ في {ماذا}'] }, { match: ['رائد'], suggest: ['…'] }, { match: ['الكمية محدودة'], suggest: ['المتوفر {العدد}'] }, { match: ['قبل الزحمة'], suggest: ['اطلب قبل {التاريخ}'] }, { match: ['والاتصال بنا'], suggest: [{ about: 'استرداد', write: 'يرد المبلغ |' }, 'يمكنك الكتابة إلى {العنوان} |'] }],
  },
  examples: { en: [], ar: [] },
};
const linter = createLinter([rule], { sets: {}, evidence: {}, marks: {}, references: new Map() });

function mend(text: string, format: Format = 'markdown'): string | undefined {
  const draft = openDraft(text, format);
  const fix = linter.lint(draft, defaultSettings).findings[0]?.fixes[0];
  return fix && editDraft(draft, fix.edits).text;
}

describe('a fix', () => {
  const cases: [before: string, after: string | undefined, format?: Format][] = [
    // Case and punctuation stay.
    ['Act now!', 'Order by [end date]!'], ['Please act now.', 'Please order by [end date].'], ['ACT NOW', 'ORDER BY [end date]'],
    // What follows would hang in the air.
    ['Quick before noon. Open daily.', undefined], ['Only 3 left!', '3 in stock on [date]!'],
    // Emphasis inside or around the words stays whole.
    ['Please **act now** with us', 'Please **order by [end date]** with us'], ['Act **now** with us', 'Order by [end date] with us'], ['**Act** now', 'Order by [end date]'], ['Act *now*', 'Order by [end date]'], ['_**Act** now_ please', '_Order by [end date]_ please'],
    ['> [!TIP]\n> act\n> now', '> [!TIP]\n> order by [end date]'], ['| act now |\n|---|\n', '| order by [end date] |\n|---|\n'],
    ['[Act now](https://x.test)', '[Order by [end date]](https://x.test)'], ['---\ntitle: "Act now"\n---\n', '---\ntitle: "Order by [end date]"\n---\n'],
    // Never across a link, a tag or a template tag.
    ['act [now](https://x.test)', undefined], ['<p>act <b>now</b></p>', '<p>order by [end date]</p>', 'html'], ['<p><b class="x">act</b> now</p>', '<p>order by [end date]</p>', 'html'], ['<p>act <a href="#">now</a></p>', undefined, 'html'], ['act {{ name }} now', undefined], ['<p>act now</p>', '<p>order by [end date]</p>', 'html'], ['<input placeholder="Act now">', '<input placeholder="Order by [end date]">', 'html'],
    // Words taken away take their space and punctuation with them.
    ['Hurry! The shop is open.', 'The shop is open.'], ['The shop is open. Hurry!', 'The shop is open.'], ['Hurry, the shop is open.', 'The shop is open.'], ['The shop is open, hurry.', 'The shop is open.'], ['The shop is open. Hurry! Come in.', 'The shop is open. Come in.'],
    ['سارع! المتجر مفتوح.', 'المتجر مفتوح.'], ['المتجر مفتوح، سارعوا.', 'المتجر مفتوح.'], ['الكمية محدودة.', 'المتوفر [العدد].'],
    // A picture that ends the line of a sentence goes with it, and what marks an item of a list goes with the item.
    ['We close at six. Hurry 😊', 'We close at six.', 'plaintext'], ['We like tea.\nHurry! 🔥\nWe like cake.', 'We like tea.\nWe like cake.', 'plaintext'], ['★ Tea\n★ Hurry!\n★ Cake', '★ Tea\n★ Cake', 'plaintext'], ['> Tea is here.\n> Hurry!\n> Cake is here.', '> Tea is here.\n> Cake is here.'],
    // What only says how much the claim is true goes with it.
    ['Our tea cures colds for every single guest.', 'Our tea helps with [what].'], ['It cures colds, no diet, no exercise.', 'It helps with [what].'], ['It cures colds — whatever caused them!', 'It helps with [what]!'], ['It cures colds every Monday.', 'It helps with [what] every Monday.'],
    ['شاي يشفي الزكام، نقطة آخر السطر.', 'شاي يساعد في [ماذا].'], ['شاي يشفي الزكام بدون أدوية ولا إبر.', 'شاي يساعد في [ماذا].'],
    // A bracket never loses the other one.
    ['Act (now)!', 'Order by [end date]!'], ['Act (now or never)!', undefined], ['He says “act” now.', 'He says order by [end date].'], ['“Act” now', 'Order by [end date]'],
    // Where the clause goes on, words that stand alone take its place.
    ['We act now, as ever.', 'Order by [end date], as ever.'], ['Act now {{ name }} please', undefined], ['Act now is what we say.', 'Order by [end date].'], ['Act now with the app.', 'Order by [end date] with the app.'], ['So act now and save.', 'So order by [end date] and save.'],
    ['Act now [is](https://x.test) what we say.', undefined], ['اليوم الكمية محدودة جدًّا للجميع.', 'المتوفر [العدد].'], ['الكمية محدودة وننتظرك.', 'المتوفر [العدد] وننتظرك.'],
    ['Last chance to save.', 'Until [end date] you can save.'], ['Here is your last chance to save!', 'Until [end date] you can save!'],
    // A question that became a statement ends like one.
    ['Act now?', 'Order by [end date].'], ['Will you act now? Open daily.', 'Order by [end date]. Open daily.'], ['Does the tea cure colds?', 'Does the tea help with [what]?'],
    ['News: Hurry! The shop is open.', 'News: The shop is open.'], ['خبر: سارع! المتجر مفتوح.', 'خبر: المتجر مفتوح.'], ['News: Hurry!', undefined],
    // Another clause behind the claim stays.
    ['Will you act now, and we send it today?', 'Order by [end date], and we send it today?'], ['هذه الكمية محدودة، والتوصيل مجاني.', 'المتوفر [العدد]، والتوصيل مجاني.'],
    ['سارعي وانضمي إلينا!', 'انضمي إلينا!'], ['سارعي واحة النخيل!', 'واحة النخيل!'],
    // What joins the clause to the one before stays.
    ['Tea is served, and our staff act now for you.', 'Tea is served, and order by [end date] for you.'], ['الشاي مجاني، وقد الكمية محدودة.', 'الشاي مجاني، والمتوفر [العدد].'],
    // Arabic speaks to a woman, or to several people, as the words around do, or else those in other paragraphs.
    ['أهلًا بكِ، اختاري شايك.\n\nقبل الزحمة!', 'أهلًا بكِ، اختاري شايك.\n\nاطلبي قبل [التاريخ]!'], ['اختاري شايك، أو اطلبوا لأهلكم.\n\nقبل الزحمة!', 'اختاري شايك، أو اطلبوا لأهلكم.\n\nاطلب قبل [التاريخ]!'], ['اطلب شايك. اختاري شايك.\n\nقبل الزحمة!', 'اطلب شايك. اختاري شايك.\n\nاطلب قبل [التاريخ]!'],
    ['تعالي قبل الزحمة!', 'اطلبي قبل [التاريخ]!'], ['قبل الزحمة، فأنتم أصدقاؤنا.', 'اطلبوا قبل [التاريخ]، فأنتم أصدقاؤنا.'], ['قبل الزحمة!', 'اطلب قبل [التاريخ]!'],
    // A clause can be taken away, a part of one only where the rest stands without it.
    ['Please hurry to the shop.', undefined], ['The world leading shop for a short time.', 'The shop for a short time.'], ['Hurry and buy bread.', 'Buy bread.'],
    // What "and" joins is one less.
    ['The old and world leading shop.', 'The old shop.'], ['The world leading and old shop.', 'The old shop.'], ['The old, world leading and big shop.', 'The old and big shop.'], ['It is old and world leading.', 'It is old.'],
    ['المتجر رائد وقديم.', 'المتجر قديم.'], ['المتجر قديم ورائد.', 'المتجر قديم.'], ['متجر قديم و رائد.', 'متجر قديم.'],
    // «و» goes with what it joined, and stays in the word that it is part of.
    ['سارعوا، والمتجر مفتوح اليوم.', 'المتجر مفتوح اليوم.'], ['سارعوا، وسادتنا مريحة جدًا.', 'وسادتنا مريحة جدًا.'],
    // Nothing is left that waits for the words, or hung on them.
    ['The shop is world leading.', undefined], ['Hurry, folks!', undefined], ['Hurry for half price.', undefined],
    // Words can stay, and a statement of its own takes what only adds to the clause.
    ['Meet the best bread in town today.', 'Meet our bread today.'], ['THE BEST BREAD IN TOWN', 'OUR BREAD'], ['An opulent room.', 'A room with [what].'], ['Best for ten days. Open daily.', '[product]: [fact]. Open daily.'], ['We are best in bread, and open.', '[product]: [fact], and open.'], ['Best and open.', '[product]: [fact] and open.'], ['Best, guaranteed!', '[product]: [fact]!'], ['Best in town or less, every time.', '[product]: [fact].'],
    ['Brews 40 cups.', 'Brews 40 cups ([source]).'], ['It brews **40** cups [for us](https://x.test).', 'It brews **40** cups [for us ([source])](https://x.test).'], ['Brews 40 cups, and talks', 'Brews 40 cups ([source]), and talks'],
    // The sentence decides what is suggested, and a whole sentence takes what is said behind.
    ['Ring us for a refund, weekdays only.', 'You get [price] back.'], ['Ring us, weekdays only. Open daily.', 'You can write to [address]. Open daily.'], ['Please ring us!', 'You can write to [address]!'], ['Ring us, or [go](https://x.test).', 'You can write to [address], or [go](https://x.test).'],
    ['استرداد المبلغ سهل، والاتصال بنا.', 'استرداد المبلغ سهل، ويرد المبلغ.'], ['الشراء سهل، والاتصال بنا يوميًّا.', 'الشراء سهل، ويمكنك الكتابة إلى [العنوان].'],
    // A question stays one.
    ['Ring us? Open daily.', 'Tea by post? Open daily.'], ['Ring us, Sam?', 'Tea by post, Sam?'],
    // A list is one clause, and brackets stand once.
    ['Tea, cups and lids!', '(cups for [price])!'], ['Tea (cups and lids).', 'Tea (cups for [price]).'], ['Open, ring us.', 'Open, you can write to [address].'], ['Our shop (small, old) says ring us.', 'You can write to [address].'], ['Now, Ring us.', 'Now, you can write to [address].'],
    // A verb takes the form of the one it replaces.
    ['The tea cures colds.', 'The tea helps with [what].'], ['The tea will cure colds.', 'The tea will help with [what].'], ['Teas for curing colds.', 'Teas for helping with [what].'], ['شاي يشفي الزكام.', 'شاي يساعد في [ماذا].'], ['عشبة تشفي الزكام.', 'عشبة تساعد في [ماذا].'],
    // A heading or button is never left empty.
    ['# Hurry!', undefined], ['<button>Hurry</button>', undefined, 'html'],
  ];
  for (const [before, after, format] of cases) it(`${JSON.stringify(before)} becomes ${JSON.stringify(after)}`, () => assert.equal(mend(before, format), after));

  it('of a sentence that is a book know its other claims without a list for each: that would not fit into memory', () => {
    const text = 'act now before it is gone my dear friends of the green tea '.repeat(40_000), { findings } = candor.lint(openDraft(text, 'plaintext'), { ...defaultSettings, hunches: false });
    assert.equal(findings.length, 40_000);
    assert.ok(findings[20_000]!.fixes.length > 0);
  });

  it('mends its own words in a passage without end', () => {
    const text = 'the world leading shop and '.repeat(800), draft = openDraft(text, 'markdown'), { findings } = linter.lint(draft, defaultSettings);
    assert.equal(findings.length, 800);
    for (const { start, fixes } of findings.slice(-3)) assert.equal(editDraft(draft, fixes[0]?.edits ?? []).text, text.slice(0, start - 1) + text.slice(start + 'world leading'.length));
  });

  it('adds what makes a claim honest where a rewrite would cost what the writer says beside it', () => {
    const noting = createLinter([{ ...rule, except: { en: ['act now {...6} until'], ar: [] } }], { sets: {}, evidence: {}, marks: {}, references: new Map(), lacking: { [rule.id]: { en: ['+ (until {end date})'], ar: [] } } });
    const first = (text: string): string => {
      const draft = openDraft(text, 'markdown');
      return editDraft(draft, noting.lint(draft, defaultSettings).findings[0]?.fixes[0]?.edits ?? []).text;
    };
    assert.equal(first('Our friends in Leeds always say act now for the best seats.'), 'Our friends in Leeds always say act now for the best seats (until [end date]).');
    assert.equal(first('We act now.'), 'Order by [end date].');
  });

  it('gives way to one that leaves nothing to flag', () => {
    const two = createLinter([{ ...rule, phrases: { en: [{ match: ['tasty tea'], suggest: ['… tea, act now', '… tea with {what}'] }, ...rule.phrases?.en ?? []], ar: [] } }], { sets: {}, evidence: {}, marks: {}, references: new Map() });
    const mended = (text: string): string[] => {
      const draft = openDraft(text, 'markdown');
      return two.lint(draft, defaultSettings).findings[0]?.fixes.map(({ edits }) => editDraft(draft, edits).text) ?? [];
    };
    assert.deepEqual(mended('We have **tasty** tea for you.'), ['We have tea with [what] for you.']);
    // What stood there before is another fix's business.
    assert.deepEqual(mended('We have tasty tea for you, act now.'), ['We have tea with [what] for you, act now.']);
    // Better one that leaves something than none.
    const only = createLinter([{ ...rule, phrases: { en: [{ match: ['tasty tea'], suggest: ['tasty tea with {what}'] }], ar: [] } }], { sets: {}, evidence: {}, marks: {}, references: new Map() });
    assert.equal(only.lint(openDraft('Tasty tea.', 'markdown'), defaultSettings).findings[0]?.fixes.length, 1);
  });

  it('is safe only where nothing is left to fill in', () => {
    const draft = openDraft('Hurry! Act now.', 'markdown');
    const { findings } = linter.lint(draft, defaultSettings);
    assert.deepEqual(findings.map(({ fixes }) => fixes.map(({ safe }) => safe)), [[true], [false]]);
    assert.deepEqual(findings.map(({ safeFixes }) => safeFixes.map(({ title }) => title)), [['Remove “Hurry!”'], []]);
  });

  it('is not made to learn that it is not safe, nor where it is waived', () => {
    let made = 0;
    const text = '<!-- candor-ignore test-rule: a test -->\nAct now.\n\nTea is here, act now.';
    const watched = createLinter([{ ...rule, phrases: { en: [{ match: ['act now'], get suggest() { made++; return ['order by {end date}']; } }], ar: [] } }], { sets: {}, evidence: {}, marks: {}, references: new Map() });
    const { findings, suppressed } = watched.lint(openDraft(text, 'markdown'), defaultSettings), before = made;
    assert.deepEqual([...findings, ...suppressed].map(({ safeFixes }) => safeFixes.length), [0, 0]);
    assert.equal(made, before);
    assert.deepEqual([...findings, ...suppressed].map(({ fixes }) => fixes.length), [1, 1]);
    assert.equal(made, before + 2);
  });

  it('marks its blanks', () => {
    const [finding] = linter.lint(openDraft('Act now', 'markdown'), defaultSettings).findings;
    assert.deepEqual(finding?.fixes[0]?.edits, [{ start: 0, end: 7, text: 'Order by [end date]', blanks: [{ start: 9, end: 19 }] }]);
  });
});

describe('messages', () => {
  it('are in the language asked for, or in that of the words', () => {
    const draft = openDraft('اطلب الآن قبل فوات الأوان. Act now.', 'plaintext');
    const arabic = /[\u0600-\u06ff]{4}/;
    const of = (messages: 'en' | 'ar' | 'passage'): boolean[] => candor.lint(draft, defaultSettings, { messages }).findings.map(({ message }) => arabic.test(message.replace(/[“«].*[”»]/, '')));
    assert.deepEqual(of('en'), [false, false]);
    assert.deepEqual(of('ar'), [true, true]);
    assert.deepEqual(of('passage'), [true, false]);
  });
});

describe('a rule that fails', () => {
  it('is named, once, and costs only its own findings', () => {
    const broken: Rule = { ...rule, id: 'broken', phrases: { en: [], ar: [] }, check: () => { throw new Error('no luck'); } };
    const { findings, problems } = createLinter([broken, rule], { sets: {}, evidence: {}, marks: {}, references: new Map() }).lint(openDraft('Act now', 'markdown'), defaultSettings);
    assert.equal(findings.length, 1);
    assert.deepEqual(problems.map(({ rule: id, message }) => [id, message.includes('no luck')]), [['broken', true]]);
  });
});

describe('a draft', () => {
  it('tells of a mistake in front matter at its place', () => {
    for (const [text, at] of [['---\ntitle: "Oak\nchannel: email\n---\n', '---\n'], ['+++\ntitle = "Oak"\nchannel =\n+++\n', 'channel =']] as const) {
      const { message = '', start = -1, end = -1 } = candor.lint(openDraft(text, 'markdown'), defaultSettings).problems[0] ?? {};
      assert.ok(start >= text.indexOf(at, 5) && start <= end && end <= text.length, `${start}-${end}`);
      assert.match(message, /^The front matter cannot be read/);
      assert.doesNotMatch(message, /line \d/);
    }
  });
});

describe('a team’s phrases', () => {
  it('are checked like any other, and a phrase that cannot be read is reported without costing the rest', () => {
    const phrases = [{ id: 'acme-crush', message: 'We do not crush.', severity: 'error' as const, en: ['(crush|destroy) [the|your] competition', '(broken'], ar: ['سحق منافسين'], suggest: { en: ['stand out'] } }];
    const { findings, problems } = candor.lint(openDraft('We help you crush the competition. نساعدك على سحق المنافسين', 'markdown'), { ...defaultSettings, phrases });
    assert.deepEqual(findings.map(({ rule: id, severity, language }) => [id, severity, language]), [['acme-crush', 'error', 'en'], ['acme-crush', 'error', 'ar']]);
    assert.equal(findings[0]?.fixes[0]?.edits[0]?.text, 'stand out');
    assert.match(problems[0]?.message ?? '', /\(broken/);
  });
});

describe('references', () => {
  it('are those of the chosen markets, with those that hold everywhere', () => {
    const draft = openDraft('Act now.', 'plaintext');
    const ids = (...jurisdictions: ('sa' | 'eu' | 'in')[]): string[] => candor.lint(draft, { ...defaultSettings, jurisdictions }).findings[0]?.references.map(({ id }) => id) ?? [];
    assert.ok(ids().includes('in-dp-1') && ids().includes('eu-ucpd-a7'));
    assert.ok(ids('eu').includes('eu-ucpd-a7') && ids('eu').includes('oecd-2022') && !ids('eu').includes('in-dp-1'));
  });
});
