import { deepEqual, equal, ok } from 'node:assert/strict';
import { coloured, tokenise } from './tokenise';

const markdown = 'text.html.markdown', html = 'text.html.derivative', mdx = 'source.mdx';
const key = 'support.type.disclosure', level = 'constant.language.disclosure', keyword = 'keyword.control.suppression';
const rule = 'entity.name.function.rule', reason = 'string.unquoted.reason', person = 'variable.other.person', date = 'constant.numeric.date';

describe('colours of front matter', () => {
  const text = (fence = '---', is = ': ') => [fence, `title${is}"Autumn sale"`, `ai-disclosure${is}ai-assisted`, `ai-model${is}"x"`, `reviewed-by${is}"Lina"`, `sponsor${is}"Acme"`,
    `product-category${is}"food"`, `candor-ignore${is}[]`, fence, '', 'sponsor: not a key'].join('\n');
  const keys = [`ai-disclosure ${key}`, `ai-assisted ${level}`, `ai-model ${key}`, `reviewed-by ${key}`, `sponsor ${key}`, `product-category ${key}`, `candor-ignore ${keyword}`];

  for (const root of [markdown, mdx]) {
    it(`marks the disclosure keys in ${root}`, async () => deepEqual(await coloured(root, text()), keys));
  }
  it('reads a quoted level and a comment after it', async () => {
    const tokens = await tokenise(markdown, '---\nai-disclosure: "mixed" # two authors\n---\n');
    equal(tokens.find(({ text: word }) => word === 'mixed')?.scopes.at(-1), `${level}.candor`);
    ok(tokens.some(({ text: word, scopes }) => word.includes('two authors') && scopes.some((scope) => scope.startsWith('comment'))));
  });
  it('reads TOML in MDX', async () => {
    const toml = await coloured(mdx, text('+++', ' = ').replace('= ai-assisted', '= "ai-assisted"'));
    deepEqual(toml, keys);
  });
  it('leaves a word that is no level to the host, and the level coloured only after its key', async () => {
    deepEqual(await coloured(markdown, '---\nai-disclosure: partly\ntitle: ai-generated\n---\n'), [`ai-disclosure ${key}`]);
  });
  it('leaves nested and longer keys alone', async () => {
    deepEqual(await coloured(markdown, '---\nlanguage: en\nmeta:\n  sponsor: Acme\nsponsorship: no\n---\n'), []);
  });
});

describe('colours of disclosure tags', () => {
  for (const root of [html, 'text.html.basic', markdown]) {
    it(`marks attributes in ${root}`, async () => {
      deepEqual(await coloured(root, '<section class="a" ai-disclosure="ai-generated" ai-model="m" id="b">x</section>'), [`ai-disclosure ${key}`, `ai-generated ${level}`, `ai-model ${key}`]);
      deepEqual(await coloured(root, "<p data-ai-disclosure='none'>x</p>"), [`data-ai-disclosure ${key}`, `none ${level}`]);
      deepEqual(await coloured(root, '<p\n  ai-disclosure=ai-autonomous\n>x</p>'), [`ai-disclosure ${key}`, `ai-autonomous ${level}`]);
    });
    it(`marks the meta tag in ${root}, whatever comes first in it`, async () => {
      for (const tag of ['<meta name="ai-disclosure" content="mixed">', '<meta name=ai-disclosure content=mixed />', "<meta\n  name='ai-disclosure'\n  content='mixed'\n>"]) {
        deepEqual(await coloured(root, tag), [`ai-disclosure ${key}`, `mixed ${level}`], tag);
      }
      deepEqual(await coloured(root, '<meta content="mixed" name="ai-disclosure">'), [`mixed ${level}`, `ai-disclosure ${key}`]);
    });
    it(`closes the tag it opened in ${root}`, async () => {
      const tag = '<meta name="ai-disclosure" content="none"><b class="x">after</b>';
      const without = await tokenise(root, tag, 'without'), after = (tokens: typeof without) => tokens.slice(tokens.findIndex(({ text }) => text === '>'));
      deepEqual(after(await tokenise(root, tag)), after(without));
    });
  }
  it('marks attributes of MDX tags, on one line or several', async () => {
    deepEqual(await coloured(mdx, '<Hero ai-disclosure="ai-generated" wide>'), [`ai-disclosure ${key}`, `ai-generated ${level}`]);
    deepEqual(await coloured(mdx, "Words <b data-ai-disclosure='none'>x</b>"), [`data-ai-disclosure ${key}`, `none ${level}`]);
    deepEqual(await coloured(mdx, '<Hero\n  wide\n  ai-disclosure="ai-assisted"\n>'), [`ai-disclosure ${key}`, `ai-assisted ${level}`]);
  });
  it('shows an unknown level as an ordinary text, and "mixed" is a level of whole documents only', async () => {
    deepEqual(await coloured(html, '<p ai-disclosure="lots">x</p>'), [`ai-disclosure ${key}`]);
    deepEqual(await coloured(html, '<p ai-disclosure="mixed">x</p>'), [`ai-disclosure ${key}`]);
    deepEqual(await coloured(html, '<p ai-disclosure="ai-generated-mostly">x</p>'), [`ai-disclosure ${key}`]);
  });
  it('keeps apart a meta tag of another name, and names that only look alike', async () => {
    for (const tag of ['<meta name="description" content="none">', '<p my-ai-disclosure="none">x</p>', '<p title="ai-disclosure=none">ai-disclosure="none"</p>', '<p ai-disclosures="none">x</p>']) {
      deepEqual(await coloured(html, tag), [], tag);
    }
  });
});

describe('colours of suppressions', () => {
  const inside = 'candor-ignore urgency-pressure, nagging: the sale ends tonight @lina until 2027-01-31';
  const parts = [`candor-ignore ${keyword}`, `urgency-pressure ${rule}`, `nagging ${rule}`, `the sale ends tonight ${reason}`, `@lina ${person}`, `until ${keyword}`, `2027-01-31 ${date}`];

  for (const root of [markdown, html]) {
    it(`marks a comment in ${root}`, async () => deepEqual(await coloured(root, `<!-- ${inside} -->`), parts));
    it(`marks a comment over several lines in ${root}`, async () => deepEqual(await coloured(root, `<!--\n  ${inside}\n-->`), parts));
  }
  it('marks a comment in MDX', async () => {
    deepEqual(await coloured(mdx, `{/* ${inside} */}`), parts);
    deepEqual(await coloured(mdx, `Words {/* ${inside} */} and more`), parts);
  });
  it('knows the kinds of suppression', async () => {
    for (const word of ['candor-ignore-start', 'candor-ignore-end', 'candor-ignore-file']) deepEqual(await coloured(markdown, `<!-- ${word} nagging -->`), [`${word} ${keyword}`, `nagging ${rule}`]);
  });
  it('reads Arabic reasons and names', async () => {
    deepEqual(await coloured(markdown, '<!-- candor-ignore nagging: ينتهي العرض الليلة @لينا -->'), [`candor-ignore ${keyword}`, `nagging ${rule}`, `ينتهي العرض الليلة ${reason}`, `@لينا ${person}`]);
  });
  it('takes a name or a date for what it is only at the end of the reason', async () => {
    deepEqual(await coloured(markdown, '<!-- candor-ignore nagging: ask @lina about it, open until 2027-01-31 in shops -->'),
      [`candor-ignore ${keyword}`, `nagging ${rule}`, `ask @lina about it, open until 2027-01-31 in shops ${reason}`]);
  });
  it('ends with the comment', async () => {
    for (const [root, text] of [[markdown, `<!-- ${inside} -->\n\nafter *it*`], [mdx, `{/* ${inside} */}\n\nafter *it*`]] as const) {
      ok((await tokenise(root, text)).filter(({ text: word }) => word.includes('after')).every(({ scopes }) => !scopes.some((scope) => /candor|comment/.test(scope))));
    }
  });
});

describe('what is not Candor’s', () => {
  const ordinary = [
    '# Act now', '', 'sponsor: Acme pays; ai-disclosure: none; `candor-ignore nagging` and ai-disclosure="none" in prose,', 'also candor-ignore urgency-pressure: no comment.', '',
    '<!-- a note that mentions candor-ignore nagging: later -->', '<!-- candor-ignored: no -->', '', '<p class="sponsor" title="ai-generated">lang</p>', '', '| lang | channel |', '|---|---|', '| en | email |', '',
    '```yaml', 'ai-disclosure: none', '```', '', 'عرض محدود: sponsor: لا شيء', '',
  ].join('\n');

  for (const root of [markdown, html, mdx]) {
    it(`stays as it was in ${root}`, async () => {
      const text = root === mdx ? ordinary.replaceAll(/<!--(.*)-->/g, '{/*$1*/}') : ordinary;
      deepEqual(await tokenise(root, text), await tokenise(root, text, 'without'));
    });
  }
});
