import assert from 'node:assert/strict';
import { candor, openDraft } from '../../../server/src/candor';
import type { Finding } from '../../../server/src/engine/finding';
import { defaultSettings } from '../../../server/src/engine/settings';
import type { Sibling } from '../../../server/src/engine/sibling';
import { siblingFactsIn, siblingPaths, wantedSiblings } from '../../../server/src/siblings';

const rule = 'unreviewed-machine-translation';
const english: Sibling = { name: 'en/post.md', language: 'en', reviewed: true, translated: false };
const front = (...keys: string[]): string => ['---', ...keys, '---', '', 'كُتب بمساعدة الذكاء الاصطناعي.', '', 'جفّت ألواح الجوز ستة أشهر.', ''].join('\n');

function check(text: string, siblings: readonly Sibling[]): readonly Finding[] {
  const { findings, problems } = candor.lint(openDraft(text, 'markdown'), defaultSettings, { siblings });
  assert.deepEqual(problems, []);
  return findings;
}

describe('the same page in another language', () => {
  for (const [path, language, expected] of [
    ['blog/post.en.md', 'en', ['blog/post.ar.md', 'blog/post.md']],
    ['post_ar-SA.html', 'ar', ['post_en.html', 'post_en-US.html', 'post_en-GB.html', 'post.html']],
    ['content/en/blog/post.md', 'en', ['content/ar/blog/post.md', 'content/blog/post.md']],
    ['mails/ar_AE/welcome.txt', 'ar', ['mails/en/welcome.txt', 'mails/en_US/welcome.txt', 'mails/en_GB/welcome.txt', 'mails/welcome.txt']],
    ['post/ar.mdx', 'ar', ['post/en.mdx']],
    ['blog/post.md', 'en', ['blog/post.ar.md', 'blog/post-ar.md', 'blog/post_ar.md', 'blog/ar/post.md', 'ar/blog/post.md']],
    ['blog/post.md', undefined, []],
    ['arena/enter.md', undefined, []],
  ] as const) {
    it(`is looked for beside ${path}`, () => assert.deepEqual(siblingPaths(path, language), expected));
  }

  const wanted = (text: string, uri = 'file:///site/ar/post.md', root: string | undefined = 'file:///site', settings = defaultSettings): string[] => [...wantedSiblings(openDraft(text, 'markdown'), settings, { draft: uri, root }).keys()];
  it('is asked for only where a review may be missing, and never outside the workspace', () => {
    assert.deepEqual(wanted(front('ai-disclosure: ai-assisted')), ['en/post.md', 'post.md']);
    assert.deepEqual(wanted(front('translated-from: ../../../etc/post.md')), ['en/post.md', 'post.md']);
    assert.deepEqual(wanted(front('translated-from: ../original/post.md')), ['original/post.md', 'en/post.md', 'post.md']);
    assert.deepEqual(wanted(front('title: الجوز')), []);
    assert.deepEqual(wanted(front('ai-disclosure: none')), []);
    assert.deepEqual(wanted(front('ai-disclosure: ai-generated', 'reviewed-by: هدى ناصر')), []);
    assert.deepEqual(wanted(front('ai-disclosure: ai-assisted'), 'untitled:Untitled-1'), []);
    assert.deepEqual(wanted(front('translation: machine'), undefined, undefined, { ...defaultSettings, rules: { [rule]: { options: { siblings: false } } } }), []);
    assert.deepEqual(wanted(front('translation: machine'), undefined, undefined, { ...defaultSettings, rules: { [rule]: { severity: 'off', options: {} } } }), []);
  });

  it('says its language, its review and whether it is the translation', () => {
    const read = (text: string, uri = 'file:///site/post.md'): object => siblingFactsIn({ head: new TextEncoder().encode(text) }, uri);
    assert.deepEqual(read(front('reviewed-by: هدى ناصر', 'translated-from: en')), { language: 'ar', reviewed: true, translated: true });
    assert.deepEqual(read('---\nreviewed-by: none\n---\n\nThe boards have dried.'), { language: 'en', reviewed: false, translated: false });
    assert.deepEqual(read('<html><head><meta name="reviewed-by" content="Lina Haddad"></head><body><p>The boards have dried.</p></body></html>', 'file:///site/post.html'), { language: 'en', reviewed: true, translated: false });
    assert.deepEqual(read('---\nreviewed-by: [broken'), { language: 'en', reviewed: false, translated: false });
  });

  it('that was reviewed shows which version was not', () => {
    for (const [keys, words, severity] of [
      [['ai-disclosure: ai-generated'], 'ai-generated', 'warning'], [['ai-disclosure: ai-assisted'], 'ai-assisted', 'info'], [['translation: machine'], 'machine', 'warning'], [['translated-from: en'], 'en', 'info'],
    ] as const) {
      const text = front(...keys), found = check(text, [english]).filter((finding) => finding.rule === rule);
      assert.deepEqual(found.map(({ start, end, severity: given }) => [text.slice(start, end), given]), [[words, severity]], keys.join());
      assert.match(found[0]!.message, /“en\/post\.md”/);
    }
  });

  it('is one finding, not two, beside a text by AI', () => {
    const text = front('ai-disclosure: ai-generated').replace('كُتب بمساعدة الذكاء الاصطناعي.', 'أُنشئ هذا النص بالذكاء الاصطناعي.');
    assert.deepEqual(check(text, []).map((finding) => finding.rule), ['missing-human-review']);
    assert.deepEqual(check(text, [english]).map((finding) => finding.rule), [rule]);
  });

  it('leaves a review that is denied to the rule about it', () => {
    assert.deepEqual(check(front('ai-disclosure: ai-assisted', 'reviewed-by: none'), [english]).map((finding) => finding.rule), ['missing-human-review']);
  });

  it('says nothing where it is the translation itself, was not reviewed, or is in the same language; and nothing of what people wrote or read', () => {
    for (const sibling of [{ ...english, translated: true }, { ...english, reviewed: false }, { ...english, language: 'ar' as const }, { ...english, language: undefined }]) {
      assert.deepEqual(check(front('ai-disclosure: ai-assisted'), [sibling]), []);
    }
    for (const keys of [['title: الجوز'], ['ai-disclosure: none'], ['ai-disclosure: ai-assisted', 'reviewed-by: هدى ناصر'], ['ai-disclosure: ai-assisted', 'translation: human']]) {
      assert.ok(!check(front(...keys), [english]).some((finding) => finding.rule === rule), keys.join());
    }
  });
});
