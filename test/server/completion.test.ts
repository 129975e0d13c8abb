import { deepEqual, equal, match, ok } from 'node:assert/strict';
import type { CompletionContext, CompletionItem, TextEdit } from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { candor } from '../../server/src/candor';
import { keys } from '../../server/src/disclosure/keys';
import { levels } from '../../server/src/disclosure/vocabulary';
import { today } from '../../server/src/today';
import { modern, startEditor, type Editor, type Situation } from './client';

const draft = 'file:///campaign/launch.md';

describe('completion of the language server', () => {
  let editor: Editor;
  afterEach(() => editor.stop());

  /** What is offered at the `|` of a draft, and the draft's text without it. */
  async function at(marked: string, language = 'markdown', situation: Situation = {}, context?: CompletionContext): Promise<{ items: CompletionItem[]; labels: string[]; document: TextDocument }> {
    const offset = marked.indexOf('|'), text = marked.replace('|', '');
    editor = await startEditor(situation);
    await editor.open(draft, text, language);
    const document = editor.document(draft), { items } = (await editor.complete(draft, document.positionAt(offset), context)) ?? { items: [] };
    return { items, labels: items.map(({ label }) => label), document };
  }

  /** The text after choosing `label` at the `|`. */
  async function choose(marked: string, label: string, language?: string, situation?: Situation): Promise<string> {
    const { items, labels, document } = await at(marked, language, situation);
    const item = items.find((other) => other.label === label);
    ok(item, `${label} is not among ${labels.join(' ')}`);
    return TextDocument.applyEdits(document, [item.textEdit as TextEdit]);
  }

  const offersNothing = async (marked: string, language?: string, context?: CompletionContext): Promise<void> => {
    deepEqual((await at(marked, language, {}, context)).labels, []);
    await editor.stop();
  };

  describe('front matter', () => {
    it('offers the keys that are not there yet', async () => {
      const { labels } = await at('---\ntitle: Walnut\nai-disclosure: none\nchannel: blog\n|\n---\n\n# Walnut\n');
      deepEqual(labels, keys.map(({ name }) => name).filter((name) => name !== 'ai-disclosure' && name !== 'channel'));
    });

    it('offers them while the word and the fence are half typed', async () => {
      for (const marked of ['---\nai-|', '---\r\nai-|\r\n\r\n# Walnut\r\n', '---\ntitle: "broken\nai-|\n---\n', '---\nai-|\ntitle: [1, 2\n---\n', '\uFEFF---\nai-|\n---\n']) {
        ok((await at(marked)).labels.includes('ai-disclosure'), JSON.stringify(marked));
        await editor.stop();
      }
    });

    it('offers them nowhere else', async () => {
      for (const marked of ['# Walnut\n\nai-|\n', '---\ntitle: Walnut\n---\n\nai-|\n', '---\nseo:\n  ai-|\n---\n', '---\ntitle: ai-|\n---\n', '---\nai-| of walnut\n---\n', '+++\n[params]\nai-|\n+++\n', '---\n# ai-|\n---\n']) await offersNothing(marked);
    });

    it('writes a key, ready for its value', async () => {
      equal(await choose('---\nrev|\n---\n', 'reviewed-by'), '---\nreviewed-by: \n---\n');
      await editor.stop();
      equal(await choose('---\nai|\n---\n', 'ai-disclosure'), '---\nai-disclosure: \n---\n');
      await editor.stop();
      equal(await choose('+++\nai|\n+++\n', 'ai-model'), '+++\nai-model = "${1:}"\n+++\n');
      await editor.stop();
      equal(await choose('---\nchan|: email\n---\n', 'channel'), '---\nchannel: email\n---\n');
    });

    it('writes no tab stops where the editor has none', async () => {
      const situation: Situation = { capabilities: { ...modern, textDocument: { ...modern.textDocument, completion: {} } } };
      equal(await choose('+++\nrev|\n+++\n', 'reviewed-by', 'markdown', situation), '+++\nreviewed-by = ""\n+++\n');
      await editor.stop();
      match(await choose('disc|\n', 'disclosure: AI-generated text', 'markdown', situation), /generated with AI \(\[tool\]\)/);
    });

    it('offers the values of a key, each with what it means', async () => {
      const { items, labels } = await at('---\nai-disclosure: |\n---\n');
      deepEqual(labels, [...levels]);
      ok(items.length > 1);
    for (const { detail } of items) match(detail!, /\.$/);
      await editor.stop();
      deepEqual((await at('---\nreviewed-on: |\n---\n')).labels, [today()]);
    });

    it('replaces the whole value, in its quotes', async () => {
      equal(await choose('---\nai-disclosure: ai-as|sisted # draft\n---\n', 'none'), '---\nai-disclosure: none # draft\n---\n');
      await editor.stop();
      equal(await choose('---\nai-disclosure: "ai|"\n---\n', 'ai-generated'), '---\nai-disclosure: "ai-generated"\n---\n');
      await editor.stop();
      equal(await choose('---\nai-disclosure:|\n---\n', 'ai-generated'), '---\nai-disclosure: ai-generated\n---\n');
      await editor.stop();
      equal(await choose('---\nai-disclosure: "ai|\n---\n', 'ai-generated'), '---\nai-disclosure: "ai-generated\n---\n');
      await editor.stop();
      equal(await choose('+++\nchannel = |\n+++\n', 'email'), '+++\nchannel = "email"\n+++\n');
      await editor.stop();
      equal(await choose('+++\naffiliate = |\n+++\n', 'true'), '+++\naffiliate = true\n+++\n');
    });

    it('goes on with a list, without what stands in it', async () => {
      for (const [marked, chosen] of [
        ['---\naudience: [children, adu|]\n---\n', '---\naudience: [children, adults]\n---\n'], ['---\naudience: [ |\n---\n', '---\naudience: [ adults\n---\n'], ["---\naudience: ['a|', children]\n---\n", "---\naudience: ['adults', children]\n---\n"],
        ['---\naudience:\n  - children\n  - |\n---\n', '---\naudience:\n  - children\n  - adults\n---\n'], ['---\naudience:\n  -|\n  - children\nlang: en\n---\n', '---\naudience:\n  - adults\n  - children\nlang: en\n---\n'],
        ['+++\naudience = ["children", |]\n+++\n', '+++\naudience = ["children", "adults"]\n+++\n'], ['+++\naudience = ["a|"]\n+++\n', '+++\naudience = ["adults"]\n+++\n'],
      ] as const) {
        equal(await choose(marked, 'adults'), chosen);
        await editor.stop();
        equal((await at(marked)).labels.includes('children'), !marked.includes('children'), marked);
        await editor.stop();
      }
    });

    it('offers a waiver’s words and the rules', async () => {
      equal(await choose('---\ncandor|\n---\n', 'candor-ignore'), '---\ncandor-ignore:\n  - { rule: ${1:[rule]}, reason: "${2:[reason]}" \\}\n---\n');
      await editor.stop();
      ok((await at('---\ncandor-ignore:\n  - { rule: urg|, reason: "x" }\n---\n')).labels.includes('urgency-pressure'));
      await editor.stop();
      deepEqual((await at('---\ncandor-ignore:\n  - rule: nagging\n    |\n---\n')).labels, ['reason', 'by', 'until']);
      await editor.stop();
      deepEqual((await at('---\ncandor-ignore:\n  - { rule: nagging, until: | }\n---\n')).labels, [today()]);
    });
  });

  describe('HTML and MDX', () => {
    it('offers the levels in the meta tag, whatever the order of its attributes', async () => {
      deepEqual((await at('<meta name="ai-disclosure" content="|">', 'html')).labels, [...levels]);
      await editor.stop();
      equal(await choose('<meta content="a|" name="ai-disclosure">', 'ai-assisted', 'html'), '<meta content="ai-assisted" name="ai-disclosure">');
      await editor.stop();
      equal(await choose('<head><meta name="ai-disclosure" content=|\n</head>', 'none', 'html'), '<head><meta name="ai-disclosure" content="none"\n</head>');
      await editor.stop();
      ok((await at('<head><meta name="|"></head>', 'html')).labels.includes('ai-disclosure'));
    });

    it('offers the levels of an element, mixed for whole documents only', async () => {
      const element = levels.filter((level) => level !== 'mixed');
      for (const [marked, language] of [['<p ai-disclosure="|">Text', 'html'], ['<p data-ai-disclosure=\'ai|\'>Text</p>', 'html'], ['<Hero ai-disclosure="|" />', 'mdx'], ['<Hero ai-disclosure={"|"} title={x > 1} />', 'mdx'], ['# A\n\n<section class="a" ai-disclosure="|">', 'markdown']] as const) {
        deepEqual((await at(marked, language)).labels, element, marked);
        await editor.stop();
      }
      deepEqual((await at('<html lang="en" ai-disclosure="|">', 'html')).labels, [...levels]);
    });

    it('offers the attributes, then what goes with them', async () => {
      deepEqual((await at('<p |>', 'html')).labels, ['data-ai-disclosure', 'ai-disclosure']);
      await editor.stop();
      deepEqual((await at('<p data-ai-disclosure="ai-generated" |>', 'html')).labels, ['data-ai-model', 'data-ai-provider']);
      await editor.stop();
      equal(await choose('<p dat|>', 'data-ai-disclosure', 'html'), '<p data-ai-disclosure="${1:}">');
    });

    it('offers nothing in what is no tag of a page', async () => {
      for (const [marked, language] of [['<p>a < b |', 'html'], ['<p class="|">', 'html'], ['<script |>', 'html'], ['<p lang="|">', 'html'], ['```html\n<p ai-disclosure="|">\n```\n', 'markdown'], ['1 < 2 and |3\n', 'markdown'], ['<p ai-disclosure="|">', 'plaintext']] as const) await offersNothing(marked, language);
    });
  });

  it('offers comments that waive, and the rules not named yet', async () => {
    deepEqual((await at('<!-- cand| -->\n\nAct now!\n')).labels, ['candor-ignore', 'candor-ignore-start', 'candor-ignore-end', 'candor-ignore-file']);
    await editor.stop();
    const { labels } = await at('<!-- candor-ignore urgency-pressure, | -->\n\nAct now!\n');
    deepEqual(labels, [...candor.rules.keys()].filter((id) => id !== 'urgency-pressure'));
    await editor.stop();
    equal(await choose('{/* candor-ignore-start confirm| */}\n', 'confirmshaming', 'mdx'), '{/* candor-ignore-start confirmshaming */}\n');
    await editor.stop();
    await offersNothing('<!-- candor-ignore urgency-pressure: the sale | -->\n');
  });

  describe('disclosures', () => {
    it('come in the language of the text, with what front matter knows', async () => {
      const text = await choose('---\nai-model: Claude\n---\n\n# Walnut\n\ndiscl|\n\nThe boards are dry.\n', 'disclosure: AI-generated text');
      match(text, /generated with AI \(Claude\) and reviewed by \$\{1:\[reviewer\]\} before/);
      await editor.stop();
      match(await choose('# الجوز\n\nإفصا|\n\nجفّت الألواح.\n', 'إفصاح: نص مولّد بالذكاء الاصطناعي'), /أُنشئ هذا النص/);
    });

    it('are paragraphs in HTML, and plain words within one', async () => {
      match(await choose('<body>\n|\n<p>The boards are dry.</p></body>', 'disclosure: Ad - affiliate links', 'html'), /<p>Contains affiliate links/);
      await editor.stop();
      match(await choose('<body>\n<p>\n|\n</p><p>The boards are dry.</p></body>', 'disclosure: Ad - affiliate links', 'html'), /<p>\nContains affiliate links/);
    });

    it('come only when asked for', async () => {
      await offersNothing('# Walnut\n\nThe |\n');
      await offersNothing('# Walnut\n\nThe boards disclosure|\n');
      await offersNothing('# Walnut\n\n```\n|\n```\n');
      await offersNothing('# Walnut\n\n |\n', 'markdown', { triggerKind: 2, triggerCharacter: ' ' });
    });
  });

  it('explains in the language of the editor', async () => {
    const { items } = await at('---\nai-disclosure: |\n---\n', 'markdown', { locale: 'ar' });
    for (const { detail } of items) match(detail!, /[\u0600-\u06ff]/);
  });

  it('is silent where Candor is switched off, and in settings files', async () => {
    deepEqual((await at('---\nai-|\n---\n', 'markdown', { settings: { user: { enable: false } } })).labels, []);
  });

  it('says behind which characters it can go on', async () => {
    editor = await startEditor();
    ok(editor.initialized.capabilities.completionProvider?.triggerCharacters?.includes('-'));
  });

  it('answers in any place of any draft', async () => {
    const text = '---\ntitle: "x\nai-disclosure: [\ncandor-ignore:\n  - { rule: a, until: 2\n---\n<meta name=ai-disclosure content="\n<p ai-disclosure=\n\n<!-- candor-ignore a,\n{/* candor-\n';
    for (const language of ['markdown', 'mdx', 'html', 'plaintext']) {
      for (let end = 1; end <= text.length; end += 3) {
        await at(`${text.slice(0, end)}|`, language);
        await editor.stop();
      }
    }
  });
});
