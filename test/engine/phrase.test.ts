import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Atoms } from '../../server/src/engine/text/atoms';
import { Matcher } from '../../server/src/engine/text/matcher';
import { Pattern, withoutEdges, type Match } from '../../server/src/engine/text/pattern';
import { parsePhrase, PhraseError } from '../../server/src/engine/text/phrase';
import { boundary, tokenise } from '../../server/src/engine/text/tokens';
import { rules } from '../../server/src/rules/index';
import { evidence } from '../../server/src/words/evidence';
import { words } from '../../server/src/words/index';
import { marks } from '../../server/src/words/marks';

/** What `phrase` matches in `text`: the longest match at each place. */
function match(phrase: string, text: string): string[] {
  const language = /[\u0600-\u06ff]/.test(text) ? 'ar' : 'en';
  const matcher = new Matcher([{ language, source: phrase }], words);
  if (matcher.errors[0]) throw matcher.errors[0].error;
  const tokens = tokenise(text);
  const found = new Map<number, string>();
  for (const { first, last } of matcher.run(tokens)) found.set(first, text.slice(tokens.starts[first], tokens.ends[last]));
  return [...found.values()];
}

describe('an English phrase', () => {
  const cases: [phrase: string, text: string, ...found: string[]][] = [
    ['act now', 'ACT NOW!', 'ACT NOW'],
    ['act now', 'act   now and act\nnow', 'act   now', 'act\nnow'],
    ['act now', 'act. Now', ...[]],
    ['act now', 'react nowhere'],
    ['only 2 left', 'Only  2   left', 'Only  2   left'],
    ["don't miss", 'Don’t miss, don`t miss and dont miss', 'Don’t miss', 'don`t miss', 'dont miss'],
    ['eco friendly', 'An eco-friendly bag, Eco‑Friendly', 'eco-friendly', 'Eco‑Friendly'],
    ['hurry', 'Huuurry, hurrrry', 'Huuurry', 'hurrrry'],
    ['order (today|this week)', 'order this week', 'order this week'],
    ['last [few] seats', 'last few seats, last seats', 'last few seats', 'last seats'],
    ['buy {..2} now', 'buy it right now', 'buy it right now'],
    ['buy {..2} now', 'buy it, now'],
    ['buy {...2} now', 'buy it, now', 'buy it, now'],
    ['(hurry & sale)', 'the sale is on so hurry', 'sale is on so hurry'],
    ['(hurry & sale)', 'hurry to the sale', 'hurry to the sale'],
    ['^ no thanks', 'No thanks. Say no thanks', 'No thanks'],
    ['ends soon $', 'ends soon. ends soon or later', 'ends soon'],
    ['order~ now', 'ordering now, orders now, ordered now', 'ordering now', 'orders now', 'ordered now'],
    ['{number} left', '1,000 left', '1,000 left'],
    ['{money}', 'for $99 or 99 USD', '$99', '99 USD'],
    ['{percent} off', '50 % off, 50% off, fifty percent off', '50 % off', '50% off'],
    ['until {date}', 'until 30 November 2026 and until 2026-11-30', 'until 30 November 2026', 'until 2026-11-30'],
    ['{duration} left', 'ten minutes left, 00:15:00 left', 'ten minutes left', '00:15:00 left'],
    ['{name} just bought', 'Sara just bought it', 'Sara just bought'],
    ['your neighbours are organised', 'Ur neighbors are organized', 'Ur neighbors are organized'],
    ['your order was canceled by the center', 'Your order was cancelled by the centre', 'Your order was cancelled by the centre'],
    ["please say you're in tonight", 'Pls say youre in tonite', 'Pls say youre in tonite'],
    ['for the hours', 'four the hour'],
    ['act now', '𝗔𝗰𝘁 𝗻𝗼𝘄', '𝗔𝗰𝘁 𝗻𝗼𝘄'],
    ['act now', 'act 🔥🔥 now', 'act 🔥🔥 now'],
    ['act {..8} now', 'act 🔥 \nfor the now and act\nfor the now', 'act\nfor the now'],
    ['act now', 'a\u00ADct n\u200Bow', 'a\u00ADct n\u200Bow'],
    ['^ harris', 'Ask Mr. Harris. Harris knows', 'Harris'],
    ['ends at 5', 'The sale (approx. two days) ends at 5 p.m.', 'ends at 5'],
  ];
  for (const [phrase, text, ...found] of cases) it(`${phrase} in ${JSON.stringify(text)}`, () => assert.deepEqual(match(phrase, text), found));
});

describe('an Arabic phrase', () => {
  const cases: [phrase: string, text: string, ...found: string[]][] = [
    ['حماية بيئية', 'حماية بيئية لبيته', 'حماية بيئية'],
    ['منتج بيئية', 'منتج لبيته'],
    ['كمية محدودة', 'الكمية محدودة', 'الكمية محدودة'],
    ['كمية محدودة', 'كَمِّيَّة مَحْدُودَة', 'كَمِّيَّة مَحْدُودَة'],
    ['كمية محدودة', 'كمـــية محدوده', 'كمـــية محدوده'],
    ['إلى الآن', 'الى الان', 'الى الان'],
    // Apart from آلي and الي, which look the same but for marks that many leave out.
    ['إلى', 'إلى الى إلي وإلَى إليك واليها رد آلي الي آلية', 'إلى', 'الى', 'إلي', 'وإلَى', 'إليك', 'واليها'],
    ['رد آلي', 'رد إلى رد آلي', 'رد آلي'],
    ['نفاد كمية', 'قبل نفاد كميتنا', 'نفاد كميتنا'],
    ['عرض', 'والعرض وبالعرض فللعرض لعرضنا', 'والعرض', 'وبالعرض', 'فللعرض', 'لعرضنا'],
    ['سارع~', 'سارعي وسارعوا سااارع', 'سارعي', 'وسارعوا', 'سااارع'],
    ['بقي {number} قطع', 'بقي ٣ قطع، بقي 3 قطع', 'بقي ٣ قطع', 'بقي 3 قطع'],
    ['{percent}', 'خصم ٥٠٪ و٪50 و50 بالمئة', '٥٠٪', '٪50', '50 بالمئة'],
    ['مجانا', 'مجانًا مجاناً', 'مجانًا', 'مجاناً'],
    ['شراء', 'بشرائه وشراؤك', 'بشرائه', 'وشراؤك'],
    // The spoken future and the spoken this.
    ['تدفع', 'هتدفع وهتدفع تدفعها', 'هتدفع', 'وهتدفع', 'تدفعها'],
    ['تدفع', 'تدفعين ستدفعون حتدفعوا تمرين', 'تدفعين', 'ستدفعون', 'حتدفعوا'],
    ['حسابك', 'حسابكم وحسابكن حسابج حساب', 'حسابكم', 'وحسابكن', 'حسابج'],
    ['نرسل', 'نرسللكم منرسل بنرسلها نرسي', 'نرسللكم', 'منرسل', 'بنرسلها'],
    ['سجلت', 'سجلتم سجلتوا سجل', 'سجلتم', 'سجلتوا'],
    ['عرض', 'هالعرض وهالعرض', 'هالعرض', 'وهالعرض'],
    ['دية', 'هدية'],
    ['لا تفوت', 'لا تُفَوِّت', 'لا تُفَوِّت'],
    ['عرض', 'معرض عريض'],
    // Everyday words that look like others with a pronoun or a tanwin.
    ['آلة', 'الصفحة التي كتبتها آلة', 'آلة'],
    ['ألذ', 'الطبق الذي والألذ', 'والألذ'],
    ['ألم', 'الماء والألم', 'والألم'],
    ['كام', 'كاملة بكام', 'بكام'],
  ];
  for (const [phrase, text, ...found] of cases) it(`${phrase} in ${text}`, () => assert.deepEqual(match(phrase, text), found));
});

describe('a phrase that cannot be read', () => {
  for (const [phrase, at] of [['(a|b', 0], ['a]', 1], ['<no such set>', 0], ['{..99}', 0], ['[a]', 0], ['a, b', 1], ['(a|b&c)', 4]] as const) {
    it(`${phrase} says why`, () => {
      assert.throws(() => { parsePhrase(phrase); match(phrase, 'a'); }, (error: unknown) => error instanceof PhraseError && error.message.endsWith('.') && error.at >= 0 && error.at <= Math.max(at, phrase.length));
    });
  }
});

describe('the matcher', () => {
  it('does the same work per word however the text repeats itself', () => {
    const matcher = new Matcher([{ language: 'en', source: 'a {...8} a {...8} a {...8} b' }, { language: 'en', source: '(a|a a|a a a) {..8} (a|a a) {..8} b' }], words);
    // A backtracking matcher would not come back from this.
    assert.equal(matcher.run(tokenise('a '.repeat(200_000) + 'b')).length, 2);
  });

  it('tells the first word from which a match reaches its end', () => {
    const matcher = new Matcher([{ language: 'en', source: 'buy {..8} now' }, { language: 'en', source: '^ buy {..8} now $' }], words);
    assert.deepEqual(matcher.run(tokenise('please buy, or buy it to buy now, now')), [{ phrase: 0, first: 4, last: 8 }]);
  });

  it('finds every one of many phrases that stand in a sentence, in the order of their ends', () => {
    const sources = ['act {..3} now', 'now or never', '(hurry|last chance) {...4} {any}', '{number} left', 'or never $'];
    const matcher = new Matcher(sources.map((source) => ({ language: 'en', source })), words);
    const matches = matcher.run(tokenise('Act on it now or never. Only 2 left'));
    assert.deepEqual(matches.map(({ phrase }) => sources[phrase]), ['act {..3} now', 'now or never', 'or never $', '{number} left']);
  });

  it('finds together what each phrase finds alone, in every example of the rules', () => {
    for (const language of ['en', 'ar'] as const) {
      const texts = rules.flatMap(({ examples }) => examples[language].map((example) => (typeof example === 'string' ? example : example.text))).map((text) => text.replace(/[⟦⟧]/g, ''));
      const sources = rules.flatMap(({ phrases }) => (phrases?.[language] ?? []).flatMap(({ match }) => match)).filter((_, n) => n % 20 === 0).map((source) => ({ source, language }));
      const atoms = new Atoms(words), matcher = new Matcher(sources, words);
      const parsed = sources.map(({ source }) => parsePhrase(source));
      for (const phrase of parsed) atoms.gather({ kind: 'sequence', parts: withoutEdges(phrase).parts }, language);
      const patterns = parsed.map((phrase) => new Pattern(phrase, language, atoms));
      for (const text of texts) {
        const together = matcher.run(tokenise(text));
        const { count, spellings, starts, ends } = tokenise(text), alone: Match[] = [];
        const symbols = spellings.slice(0, count).map((spelling, n) => (spelling < 0 ? spelling : atoms.symbol(text.slice(starts[n], ends[n]))));
        for (let from = 0, to; from < count; from = to + 1) {
          for (to = from; to < count && symbols[to] !== boundary.sentence; ) to++;
          patterns.forEach((pattern, phrase) => pattern.search(symbols, from, to, phrase, alone));
        }
        assert.deepEqual(together, alone.sort((a, b) => a.last - b.last || a.phrase - b.phrase), text);
      }
    }
  });
});

describe('the word sets', () => {
  it('all serve a phrase of ours, or teams are told of them', () => {
    const ours = [
      ...rules.flatMap(({ phrases, except }) => (['en', 'ar'] as const).flatMap((language) => [...(phrases?.[language] ?? []).flatMap(({ match }) => match), ...except?.[language] ?? []])),
      ...[evidence, marks, words].flatMap((sets) => Object.values(sets).flatMap(({ en, ar }) => [...en, ...ar])),
    ];
    const told = readFileSync(join(__dirname, '../../docs/configuration.md'), 'utf8');
    const named = new Set([...ours, told].flatMap((text) => [...text.matchAll(/[<{](\w+)[>}]/g)].map(([, name]) => name)));
    assert.deepEqual(Object.keys(words).filter((name) => !named.has(name)), []);
  });
});
