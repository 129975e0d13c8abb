import assert from 'node:assert/strict';
import { candor, editDraft, openDraft } from '../../../server/src/candor';
import type { Format } from '../../../server/src/engine/draft/draft';
import { defaultSettings, type Settings } from '../../../server/src/engine/settings';

/** The text after the first fix of the only finding. The fixed text must be clean. */
function fixed(rule: string, text: string, format: Format, settings: Settings = defaultSettings, fix = 0): string {
  const draft = openDraft(text, format);
  const findings = candor.lint(draft, settings).findings.filter((finding) => finding.rule === rule);
  assert.equal(findings.length, 1, `${findings.length} findings of ${rule}`);
  const edits = findings[0]?.fixes[fix]?.edits;
  assert.ok(edits, 'no such fix');
  const next = editDraft(draft, [...edits].sort((a, b) => b.start - a.start));
  assert.deepEqual(candor.lint(next, settings).findings.map((finding) => `${finding.rule}: ${next.text.slice(finding.start, finding.end)}`), []);
  return next.text;
}

// Who reviewed these texts is another rule's matter.
const unasked: Settings['rules'] = { 'missing-human-review': { severity: 'off', options: {} } };
const short: Settings = { ...defaultSettings, rules: unasked, disclosure: { ...defaultSettings.disclosure, wording: 'short' } };
const ai = (text: string, format: Format, settings = short, fix = 0): string => fixed('missing-ai-text-disclosure', text, format, settings, fix);
const ad = (text: string, format: Format, settings = short, fix = 0): string => fixed('missing-sponsorship-disclosure', text, format, settings, fix);

describe('a disclosure stands where readers meet it', () => {
  it('Markdown: behind the title', () => {
    assert.equal(ai('---\nai-disclosure: ai-generated\n---\n\n# Walnut\n\nThe boards are dry.\n', 'markdown'), '---\nai-disclosure: ai-generated\n---\n\n# Walnut\n\nAI-generated text\n\nThe boards are dry.\n');
    assert.equal(ai('---\nai-disclosure: ai-generated\n---\nWalnut\n===\nThe boards are dry.\n', 'markdown'), '---\nai-disclosure: ai-generated\n---\nWalnut\n===\n\nAI-generated text\n\nThe boards are dry.\n');
  });

  it('a file of several posts: in the post that needs it, below the line that names it', () => {
    const [praise, label] = ['Acme sent me this kettle for free and I love it.', 'Ad - gifted by [brand]'];
    for (const format of ['plaintext', 'markdown'] as const) for (const [first, second] of [['POST 1 (Instagram)', 'POST 2 (Facebook)'], ['**Post 1**', '**Post 2**'], ['MON', 'TUE'], ['MON', 'TUES (from our second account)'], ['## Caption 1: tea', '## Caption 2: kettles']]) {
      assert.equal(ad(`---\nchannel: social\n---\n\n${first}\nTea is here.\n\n${second}\n${praise}\n`, format), `---\nchannel: social\n---\n\n${first}\nTea is here.\n\n${second}\n\n${label}\n\n${praise}\n`);
    }
    const arabic = 'بوست ١\nوصل الشاي.\n\nبوست ٢\nأرسلت لي الماركة هذا الإبريق هدية وأحببته.\n';
    assert.match(ad(arabic, 'plaintext'), /بوست ٢\n\nإعلان - [^\n]+\n\nأرسلت/);
    // What stands on the line itself has no room above it, and one post is the whole file.
    assert.match(ad(`Tea is here.\n\nPost 2\n${praise}\n`, 'plaintext'), /^Ad - /);
  });

  it('Markdown without a title: at the start of the text', () => {
    assert.equal(ai('---\nai-disclosure: ai-assisted\n---\nThe boards are dry.\n\n## Care\n\nOil them.\n', 'markdown'), '---\nai-disclosure: ai-assisted\n---\nWritten with AI assistance\n\nThe boards are dry.\n\n## Care\n\nOil them.\n');
  });

  it('what the title itself says: above the title, below the imports', () => {
    const label = 'Ad - gifted by [brand]', gifted = 'Acme sent me this kettle for free';
    assert.equal(ad(`# ${gifted}\n\nIt boils water.\n`, 'markdown'), `${label}\n\n# ${gifted}\n\nIt boils water.\n`);
    assert.equal(ad(`---\ntags: kettles\n---\n\n# ${gifted}\n\nIt boils water.\n`, 'markdown'), `---\ntags: kettles\n---\n\n${label}\n\n# ${gifted}\n\nIt boils water.\n`);
    assert.equal(ad(`import Board from './board'\n\n# ${gifted}\n\nIt boils water.\n`, 'mdx'), `import Board from './board'\n\n${label}\n\n# ${gifted}\n\nIt boils water.\n`);
    assert.equal(ad(`<html>\n<body>\n  <h1>${gifted}</h1>\n  <p>It boils water.</p>\n</body>\n</html>\n`, 'html'), `<html>\n<body>\n  <p>${label}</p>\n  <h1>${gifted}</h1>\n  <p>It boils water.</p>\n</body>\n</html>\n`);
    assert.match(ad('# أرسلت لي الماركة هذا الإبريق هدية\n\nيغلي الماء.\n', 'markdown'), /^إعلان - [^\n]+\n\n# أرسلت/);
  });

  it('Arabic Markdown: in Arabic', () => {
    assert.equal(ai('---\nai-disclosure: ai-generated\n---\n\n# الجوز\n\nجفّت الألواح.\n', 'markdown'), '---\nai-disclosure: ai-generated\n---\n\n# الجوز\n\nنص مولّد بالذكاء الاصطناعي\n\nجفّت الألواح.\n');
  });

  it('MDX: below the imports and the title', () => {
    assert.equal(ai("---\nai-disclosure: ai-generated\n---\nimport Board from './board'\n\n<Board>\n\nThe boards are dry.\n\n</Board>\n", 'mdx'), "---\nai-disclosure: ai-generated\n---\nimport Board from './board'\n\nAI-generated text\n\n<Board>\n\nThe boards are dry.\n\n</Board>\n");
    assert.equal(ai("---\nai-disclosure: ai-generated\n---\nimport Board from './board'\n\n# Walnut\n\nThe boards are dry.\n", 'mdx'), "---\nai-disclosure: ai-generated\n---\nimport Board from './board'\n\n# Walnut\n\nAI-generated text\n\nThe boards are dry.\n");
  });

  it('HTML: behind the title, in its language and direction', () => {
    assert.equal(
      ai('<html>\n<head><meta name="ai-disclosure" content="ai-generated"></head>\n<body>\n  <h1>الجوز</h1>\n  <p>جفّت الألواح.</p>\n</body>\n</html>', 'html'),
      '<html>\n<head><meta name="ai-disclosure" content="ai-generated"></head>\n<body>\n  <h1>الجوز</h1>\n  <p dir="rtl" lang="ar">نص مولّد بالذكاء الاصطناعي</p>\n  <p>جفّت الألواح.</p>\n</body>\n</html>',
    );
    assert.equal(
      ai('<html lang="ar" dir="rtl"><head><meta name="ai-disclosure" content="ai-generated"></head><body>\n<main>\n<p>The boards are dry.</p></main></body></html>', 'html'),
      '<html lang="ar" dir="rtl"><head><meta name="ai-disclosure" content="ai-generated"></head><body>\n<main>\n  <p dir="ltr" lang="en">AI-generated text</p>\n<p>The boards are dry.</p></main></body></html>',
    );
  });

  it('an HTML e-mail: as the first block of its body', () => {
    const settings: Settings = { ...short, channel: 'email', rules: { ...unasked, 'missing-opt-out': { severity: 'off', options: {} }, 'missing-sender-identity': { severity: 'off', options: {} } } };
    assert.equal(
      ai('<html><head><meta name="ai-disclosure" content="ai-generated"></head>\n<body>\n<table><tr><td><h1>Walnut</h1>The boards are dry.</td></tr></table>\n</body></html>', 'html', settings),
      '<html><head><meta name="ai-disclosure" content="ai-generated"></head>\n<body>\n  <p>AI-generated text</p>\n<table><tr><td><h1>Walnut</h1>The boards are dry.</td></tr></table>\n</body></html>',
    );
  });

  it('a draft with a footer: before it, where the writer prefers that', () => {
    const front = '---\nai-disclosure: ai-generated\n---\n', body = 'The boards have dried for six months in the shade, and each was planed by hand.\n\n';
    const last = (text: string, format: Format): string => ai(text, format, short, 1);
    assert.equal(last(`${front}${body}---\n\nWalnut workshop, Amman\n`, 'markdown'), `${front}${body}AI-generated text\n\n---\n\nWalnut workshop, Amman\n`);
    assert.equal(last(`${front}${body}<Footer />\n`, 'mdx'), `${front}${body}AI-generated text\n\n<Footer />\n`);
    assert.equal(last(`${front}${body}-- \nWalnut workshop, Amman\n`, 'plaintext'), `${front}${body}AI-generated text\n\n-- \nWalnut workshop, Amman\n`);
    const html = (inserted: string): string => `<html dir="rtl" lang="ar"><head><meta name="ai-disclosure" content="ai-generated"></head><body>\n<p>جفّت الألواح ستة أشهر في الظل.</p>\n${inserted}<footer>\n  <p>ورشة الجوز، عمّان</p>\n</footer>\n</body></html>`;
    assert.equal(last(html(''), 'html'), html('<p dir="rtl" lang="ar">نص مولّد بالذكاء الاصطناعي</p>\n'));
  });

  it('a break between two parts is no footer', () => {
    const draft = openDraft('---\nai-disclosure: ai-generated\n---\nThe boards have dried for six months.\n\n---\n\n## Care\n\nOil them.\n', 'markdown');
    assert.deepEqual(candor.lint(draft, short).findings.flatMap(({ fixes }) => fixes.map(({ title }) => title)), ['Insert “AI-generated text”']);
  });

  it('an element: inside it', () => {
    assert.equal(ai('<main>\n  <section ai-disclosure="ai-generated">\n    <p>The boards are dry.</p>\n  </section>\n</main>', 'html'), '<main>\n  <section ai-disclosure="ai-generated">\n    <p>AI-generated text</p>\n    <p>The boards are dry.</p>\n  </section>\n</main>');
  });

  it('a social post and a text message: before everything else', () => {
    assert.equal(ad('---\nchannel: social\n---\n# Evening\n\nNoor Beauty sent me these serums.\n', 'markdown'), '---\nchannel: social\n---\nAd - gifted by [brand]\n\n# Evening\n\nNoor Beauty sent me these serums.\n');
    assert.equal(ad('وصلتني هدية من نور للتجميل.\n', 'plaintext'), 'إعلان - هدية من [العلامة]\n\nوصلتني هدية من نور للتجميل.\n');
  });

  it('an ad that is denied: at the start, and what was received stays, out of its brackets', () => {
    const text = 'New week, new glow.\n\nNobody asked me to post this (they only sent me the box and a spa weekend).\n', draft = openDraft(text, 'plaintext');
    const [denial, ...others] = candor.lint(draft, short).findings.filter((finding) => finding.rule === 'ambiguous-ad-label');
    assert.deepEqual([others.length, denial!.fixes.map(({ title }) => title)], [0, ['Start with a plain “Ad” label, and remove this']]);
    assert.equal(editDraft(draft, [...denial!.fixes[0]!.edits].sort((one, other) => other.start - one.start)).text, 'Ad - paid partnership with [brand]\n\nNew week, new glow.\n\nThey only sent me the box and a spa weekend.\n');
  });

  it('plain text: on the first line, below the lines of a mail header', () => {
    assert.equal(ad('We were hosted by @hoteldar.\n', 'plaintext'), 'Ad - paid partnership with [brand]\n\nWe were hosted by @hoteldar.\n');
    const settings: Settings = { ...short, rules: { 'missing-opt-out': { severity: 'off', options: {} }, 'missing-sender-identity': { severity: 'off', options: {} } } };
    assert.equal(ad('Subject: Two nights\n\nWe were hosted by @hoteldar.\n', 'plaintext', settings), 'Subject: Two nights\n\nAd - paid partnership with [brand]\n\nWe were hosted by @hoteldar.\n');
  });

  it('a table or a list: below it, or inside the cell or item that it speaks of', () => {
    const said = 'Offers picked from what you looked at last week', chosen = (text: string, format: Format): string => fixed('missing-ai-personalization-disclosure', text, format);
    const notice = 'An algorithm chose these offers from [data]. Why this? [link] | Turn off: [settings link]';
    const table = `| For | What |\n| --- | --- |\n| You | ${said} |\n| All | Free returns |\n`;
    assert.equal(chosen(`${table}\nThanks.\n`, 'markdown'), `${table}\n${notice}\n\nThanks.\n`);
    assert.equal(chosen(`<table><tr><td>You</td><td><b>${said}</b></td></tr></table>`, 'html'), `<table><tr><td>You</td><td><b>${said}</b><p>${notice}</p></td></tr></table>`);
    assert.equal(chosen(`<ul>\n  <li>${said}</li>\n  <li>Free returns</li>\n</ul>`, 'html'), `<ul>\n  <li>${said}<p>${notice}</p></li>\n  <li>Free returns</li>\n</ul>`);
  });

  it('keeps Windows line ends and a byte order mark', () => {
    assert.equal(ai('---\r\nai-disclosure: ai-generated\r\n---\r\n\r\n# Walnut\r\n\r\nThe boards are dry.\r\n', 'markdown'), '---\r\nai-disclosure: ai-generated\r\n---\r\n\r\n# Walnut\r\n\r\nAI-generated text\r\n\r\nThe boards are dry.\r\n');
    assert.equal(ad('\uFEFFNoor Beauty sent me these serums.\n', 'plaintext'), '\uFEFFAd - gifted by [brand]\n\nNoor Beauty sent me these serums.\n');
  });
});

describe('the machine-readable tag', () => {
  it('takes the place of a dialect, in the style of its neighbours', () => {
    assert.equal(ai('---\ntitle: "Walnut"\nexcerpt: "Dry at last"\nai_generated: true\nreviewed-by: "Lina"\n---\nThe boards are dry.\n', 'markdown'), '---\ntitle: "Walnut"\nexcerpt: "Dry at last"\nai-disclosure: "ai-generated"\nreviewed-by: "Lina"\n---\nAI-generated text\n\nThe boards are dry.\n');
    assert.equal(ai('+++\ntitle = "Walnut"\nai_disclosure = "autonomous"\n[params]\na = 1\n+++\nThe boards are dry.\n', 'markdown'), '+++\ntitle = "Walnut"\nai-disclosure = "ai-autonomous"\n[params]\na = 1\n+++\nAI-generated text, not reviewed by a person\n\nThe boards are dry.\n');
    assert.equal(ai('<html><head>\n  <meta name="daiu:origin" content="AG·Full">\n</head><body>\n<p>The boards are dry.</p></body></html>', 'html'), '<html><head>\n  <meta name="ai-disclosure" content="ai-autonomous">\n</head><body>\n  <p>AI-generated text, not reviewed by a person</p>\n<p>The boards are dry.</p></body></html>');
  });

  it('stands beside its kin, and before the tables of TOML', () => {
    assert.equal(ai('---\nai-model: GPT-5\nlang: en\n---\nThe boards are dry.\n', 'markdown'), '---\nai-model: GPT-5\nai-disclosure: ai-assisted\nlang: en\n---\nWritten with AI assistance\n\nThe boards are dry.\n');
    assert.equal(ai('+++\nai_tools = ["Claude"]\n[params]\na = 1\n+++\nThe boards are dry.\n', 'markdown'), '+++\nai_tools = ["Claude"]\nai-disclosure = "ai-assisted"\n[params]\na = 1\n+++\nWritten with AI assistance\n\nThe boards are dry.\n');
  });
});

describe('what a disclosure says', () => {
  const text = '---\nai-disclosure: ai-generated\nai-model: GPT-5\nreviewed-by: Lina Haddad\n---\nThe boards are dry.\n';

  it('carries the facts of the front matter over', () => {
    assert.match(ai(text, 'markdown', defaultSettings), /\nThis text was generated with AI \(GPT-5\) and reviewed by Lina Haddad before publication\.\n/);
    assert.match(ad('---\nsponsor: Noor Beauty\n---\nTwo drops of serum, then sleep.\n', 'markdown', defaultSettings), /\nAdvertisement: paid partnership with Noor Beauty\.\n/);
  });

  it('is in the wording of the settings', () => {
    const wording = (length: 'short' | 'long'): Settings => ({ ...defaultSettings, disclosure: { ...defaultSettings.disclosure, wording: length } });
    assert.match(ai(text, 'markdown', wording('short')), /\nAI-generated text\n/);
    assert.match(ai(text, 'markdown', wording('long')), /\nHow this page was made: the text was generated with AI \(GPT-5\) on \[date\]/);
  });

  it('is the text of the team where it has one, and that is recognised', () => {
    const team: Settings = { ...defaultSettings, disclosure: { ...defaultSettings.disclosure, texts: { 'ai-generated-text': { en: 'Our robot typed this. {reviewer} read it.', ar: 'طبع روبوتنا هذا النص وقرأه {reviewer}.' } } } };
    assert.match(ai(text, 'markdown', team), /\nOur robot typed this\. Lina Haddad read it\.\n/);
    assert.match(ai('---\nai-disclosure: ai-generated\n---\nجفّت الألواح.\n', 'markdown', team), /\nطبع روبوتنا هذا النص وقرأه \[اسم المراجع\]\.\n/);
  });

  it('is the short one in a text message, whatever the settings say', () => {
    const message: Settings = { ...defaultSettings, channel: 'sms', rules: { 'missing-opt-out': { severity: 'off', options: {} }, 'missing-sender-identity': { severity: 'off', options: {} } } };
    assert.equal(ad('Noor Beauty sent me these serums.', 'plaintext', message), 'Ad - gifted by [brand]\n\nNoor Beauty sent me these serums.');
  });

  it('marks every blank for the editor', () => {
    const draft = openDraft('---\nai-disclosure: ai-generated\n---\nThe boards are dry.\n', 'markdown');
    const edit = candor.lint(draft, defaultSettings).findings[0]?.fixes[0]?.edits[0];
    assert.deepEqual(edit?.blanks?.map(({ start, end }) => edit.text.slice(start, end)), ['[tool]', '[reviewer]']);
  });
});

describe('a message says whose rule it is', () => {
  const message = (settings: Partial<Settings>): string | undefined => candor.lint(openDraft('---\nai-disclosure: ai-assisted\n---\nThe boards are dry.\n', 'markdown'), { ...defaultSettings, ...settings }).findings[0]?.message;

  it('the team’s own, a platform’s, or the law of a market', () => {
    assert.match(message({}) ?? '', /That promise is your own/);
    assert.match(message({ channel: 'product' }) ?? '', /Google Merchant Center/);
    assert.match(message({ jurisdictions: ['cn'] }) ?? '', /China/);
  });
});

describe('disclosure.require', () => {
  const require_ = (value: Settings['disclosure']['require']): Settings => ({ ...short, disclosure: { ...short.disclosure, require: value } });
  const rules = (text: string, settings: Settings): string[] => candor.lint(openDraft(text, 'markdown'), settings).findings.map(({ rule }) => rule);

  it('never: asks for nothing', () => {
    assert.deepEqual(rules('---\nai-disclosure: ai-generated\n---\nThe boards are dry.\n', require_('never')), []);
  });

  it('is what the draft’s channel asks for, where the settings say so', () => {
    const settings: Settings = { ...defaultSettings, disclosure: { ...defaultSettings.disclosure, require: 'declared', channels: { blog: 'always', sms: 'never' } } };
    const found = (channel: string, more = ''): string[] => candor.lint(openDraft(`---\nchannel: ${channel}\n${more}---\nThe boards are dry.\n`, 'markdown'), settings).findings.map(({ rule }) => rule).filter((rule) => rule === 'missing-ai-text-disclosure');
    assert.deepEqual([found('blog'), found('social'), found('sms', 'ai-disclosure: ai-generated\n'), found('social', 'ai-disclosure: ai-generated\n')].map(({ length }) => length), [1, 0, 0, 1]);
  });

  it('always: every draft must declare, and “none” is an answer', () => {
    assert.deepEqual(rules('---\nai-disclosure: none\n---\nThe boards are dry.\n', require_('always')), []);
    assert.equal(ai('---\ntitle: Walnut\n---\nThe boards are dry.\n', 'markdown', require_('always')), '---\ntitle: Walnut\nai-disclosure: none\n---\nThe boards are dry.\n');
    assert.equal(ai('The boards are dry.\n', 'markdown', require_('always'), 1), '---\nai-disclosure: ai-assisted\n---\n\nWritten with AI assistance\n\nThe boards are dry.\n');
  });
});

describe('a way to refuse a sale of data', () => {
  it('has its Californian name where that market is chosen, or none, and is plain where only others are', () => {
    const named = /Do Not Sell or Share|لا تبيعوا معلوماتي/;
    for (const text of ['We sell your purchase history to advertisers.', 'نبيع سجل مشترياتك للمعلنين.']) {
      for (const [jurisdictions, isNamed] of [[[], true], [['us-ca'], true], [['uk', 'us'], true], [['uk', 'eu'], false], [['sa'], false]] as const) {
        const settings = { ...defaultSettings, jurisdictions }, draft = openDraft(text, 'markdown');
        const [fix] = candor.lint(draft, settings).findings.find(({ rule }) => rule === 'data-sale-without-opt-out')?.fixes ?? [];
        assert.ok(fix);
        const mended = editDraft(draft, fix.edits);
        assert.equal(named.test(mended.text), isNamed, jurisdictions.join());
        assert.deepEqual(candor.lint(mended, settings).findings, []);
      }
    }
  });
});
