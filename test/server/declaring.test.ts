import { deepEqual, equal, match, ok, rejects } from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AnnotatedTextEdit, CodeAction, TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { today } from '../../server/src/today';
import type { Conversion, DisclosureState } from '../../server/src/protocol';
import { modern, old, startEditor, type Editor, type Situation } from './client';

const root = 'file:///campaign', draft = `${root}/launch.md`;
const snippets = { ...modern, workspace: { ...modern.workspace, workspaceEdit: { documentChanges: true, snippetEditSupport: true } } };

describe('declaring AI use through the language server', () => {
  let editor: Editor;
  afterEach(() => editor.stop());

  async function open(text: string, { language = 'markdown', ...situation }: Situation & { language?: string } = {}): Promise<void> {
    editor = await startEditor({ folders: [root], files: {}, ...situation });
    await editor.open(draft, text, language);
  }

  const run = <T>(command: string, ...args: unknown[]): Promise<T> => editor.connection.sendRequest('workspace/executeCommand', { command, arguments: args });

  /** The draft's text with the edits of `edit` to it; a snippet counts with its marks. */
  function after(edit: WorkspaceEdit, uri = draft, text = editor.text(uri)): string {
    const edits = edit.changes?.[uri] ?? (edit.documentChanges as TextDocumentEdit[]).filter(({ textDocument }) => textDocument.uri === uri).flatMap((change) => change.edits);
    return TextDocument.applyEdits(TextDocument.create(uri, '', 1, text), edits.map((one) => ('snippet' in one ? { range: one.range, newText: one.snippet.value } : one)) as TextEdit[]);
  }

  const applied = (): WorkspaceEdit => editor.applied.at(-1) as WorkspaceEdit;

  const declare = async (text: string, use: object, situation?: Situation & { language?: string }): Promise<string> => {
    await open(text, situation);
    equal(await run('candor.declareAiUse', draft, use), true);
    return after(applied());
  };

  describe('"Declare AI use"', () => {
    it('writes tag, tool, review and the visible text in one edit', async () => {
      equal(await declare('# Walnut\n\nThe boards are dry.\n', { level: 'ai-generated', tool: 'Claude', reviewer: 'Lina Haddad' }),
        `---\nai-disclosure: ai-generated\nai-model: Claude\nreviewed-by: Lina Haddad\nreviewed-on: ${today()}\n---\n\n# Walnut\n\nThis text was generated with AI (Claude) and reviewed by Lina Haddad before publication.\n\nThe boards are dry.\n`);
    });

    it('claims no review that nobody named', async () => {
      equal(await declare('---\ntitle: Walnut\n---\n\nThe boards are dry.\n', { level: 'ai-generated' }), '---\ntitle: Walnut\nai-disclosure: ai-generated\n---\n\nAI-generated text\n\nThe boards are dry.\n');
    });

    it('says it in the language of the text', async () => {
      match(await declare('# الجوز\n\nجفّت الألواح ستة أشهر.\n', { level: 'ai-assisted', tool: 'Claude' }), /^---\nai-disclosure: ai-assisted\nai-model: Claude\n---\n\n# الجوز\n\nكتب هذا النص شخص، واستُخدم الذكاء الاصطناعي \(Claude\) في \[المهمة\]\.\n/);
    });

    it('adds nothing that stands there already, and tells nobody of no AI', async () => {
      const text = '---\nai-disclosure: ai-generated\n---\n\nThis text was written by AI.\n\nThe boards are dry.\n';
      await open(text);
      equal(await run('candor.declareAiUse', draft, { level: 'ai-generated' }), true);
      deepEqual(editor.applied, []);
      await editor.stop();
      equal(await declare('# Walnut\n\nThe boards are dry.\n', { level: 'none', tool: 'Claude' }), '---\nai-disclosure: none\n---\n\n# Walnut\n\nThe boards are dry.\n');
    });

    it('replaces a ready text of another level where it stands, and leaves the writer’s own', async () => {
      const front = (level: string): string => `---\nai-disclosure: ${level}\n---\n\n`;
      equal(await declare(`${front('ai-assisted')}Dry boards.\n\n*Written with AI assistance*\n`, { level: 'ai-autonomous', tool: 'Claude' }), `---\nai-disclosure: ai-autonomous\nai-model: Claude\n---\n\nDry boards.\n\n*This text was generated with AI (Claude) and published without review by a person.*\n`);
      await editor.stop();
      equal(await declare(`${front('ai-assisted')}We wrote this text with help from AI.\n\nDry boards.\n`, { level: 'ai-generated' }), `${front('ai-generated')}We wrote this text with help from AI.\n\nDry boards.\n`);
    });

    it('writes metas and a paragraph in HTML', async () => {
      equal(await declare('<html>\n<head>\n  <title>W</title>\n</head>\n<body>\n<h1>Walnut</h1>\n<p>The boards are dry.</p>\n</body>\n</html>\n', { level: 'ai-generated', tool: 'A "B"' }, { language: 'html' }),
        '<html>\n<head>\n  <meta name="ai-disclosure" content="ai-generated">\n  <meta name="ai-model" content="A &quot;B&quot;">\n  <title>W</title>\n</head>\n<body>\n<h1>Walnut</h1>\n<p>AI-generated text</p>\n<p>The boards are dry.</p>\n</body>\n</html>\n');
    });

    it('rewrites an older declaration in its place, in TOML too', async () => {
      equal(await declare('+++\nai_generated = true\n+++\n\nThe boards are dry.\n', { level: 'ai-assisted', reviewer: 'Omar "Abu" Ali' }).then((text) => text.split('\n\n')[0]), `+++\nai-disclosure = "ai-assisted"\nreviewed-by = "Omar \\"Abu\\" Ali"\nreviewed-on = "${today()}"\n+++`);
    });

    it('leaves broken front matter alone, and says why', async () => {
      await open('---\nx: [1, 2\n---\n\nThe boards are dry.\n');
      await rejects(run('candor.declareAiUse', draft, { level: 'none' }), /front matter cannot be read/i);
    });

    it('says what it cannot do', async () => {
      await open('The boards are dry.\n', { language: 'plaintext' });
      await rejects(run('candor.declareAiUse', draft, { level: 'somewhat' }), /none, ai-assisted/);
      await rejects(run('candor.declareAiUse', draft, { level: 'none' }), /no place/);
      await rejects(run('candor.declareAiUse', `${root}/picture.png`, { level: 'none' }), /Open a draft/);
    });

    it('tells readers alone where the format has no tag', async () => {
      equal(await declare('The boards are dry.\n', { level: 'ai-generated', reviewer: 'Lina' }, { language: 'plaintext' }), 'This text was generated with AI ([tool]) and reviewed by Lina before publication.\n\nThe boards are dry.\n');
    });

    it('makes tab stops of what it does not know', async () => {
      match(await declare('# Walnut\n\nThe boards are dry.\n', { level: 'ai-assisted' }, { capabilities: snippets }), /AI \(\$\{1:\[tool\]\}\) was used for \$\{2:\[task\]\}/);
    });
  });

  describe('"Record human review"', () => {
    it('writes the name and today', async () => {
      await open('---\nai-disclosure: ai-generated\n---\n\nText.\n');
      await run('candor.recordReview', draft, 'Lina Haddad');
      equal(after(applied()), `---\nai-disclosure: ai-generated\nreviewed-by: Lina Haddad\nreviewed-on: ${today()}\n---\n\nText.\n`);
    });

    it('takes the place of a key that denies one', async () => {
      await open('---\nai-disclosure: ai-assisted\nhuman_review: false # not yet\ntitle: W\n---\n');
      await run('candor.recordReview', draft, "Omar O'Neil");
      equal(after(applied()), `---\nai-disclosure: ai-assisted\nreviewed-by: "Omar O'Neil"\nreviewed-on: ${today()} # not yet\ntitle: W\n---\n`);
    });

    it('leaves a blank for the name, and renews only the day of a known reviewer', async () => {
      await open('---\ntitle: W\n---\n', { capabilities: snippets });
      await run('candor.recordReview', draft);
      equal(after(applied()), `---\ntitle: W\nreviewed-by: "\${1:[reviewer]}"\nreviewed-on: ${today()}\n---\n`);
      await editor.stop();
      await open("---\nreviewed-by: 'Lina'\nreviewed-on: 2020-01-01\n---\n");
      await run('candor.recordReview', draft);
      equal(after(applied()), `---\nreviewed-by: 'Lina'\nreviewed-on: ${today()}\n---\n`);
    });

    it('is a code action where the review or the declaration stands, and anywhere when asked for', async () => {
      const text = '---\ntitle: W\nai-disclosure: ai-generated\n---\n\nThis text was written by AI.\n';
      await open(text);
      const titles = (actions: readonly CodeAction[]): string[] => actions.filter(({ kind }) => kind === 'refactor.rewrite').map(({ title }) => title);
      deepEqual(titles(await editor.actions(draft, editor.rangeOf(draft, 'ai-dis'))), ['Record human review']);
      deepEqual(titles(await editor.actions(draft, editor.rangeOf(draft, 'written'))), []);
      const [action] = await editor.actions(draft, editor.rangeOf(draft, 'written'), { only: ['refactor'] });
      equal(action?.title, 'Record human review');
      match(after(action!.edit!), new RegExp(`reviewed-on: ${today()}\\n---`));
    });

    it('has no place in plain text, and says so', async () => {
      await open('The boards are dry.\n', { language: 'plaintext' });
      await rejects(run('candor.recordReview', draft, 'Lina'), /no place/);
    });
  });

  describe('"Convert to the W3C words"', () => {
    it('is a code action, and a command for one draft', async () => {
      await open('---\nai_generated: true\n---\n\nThis text was written by AI.\n');
      const action = (await editor.actions(draft, editor.rangeOf(draft, 'true'))).find(({ title }) => title === 'Convert to the W3C words');
      const wanted = '---\nai-disclosure: ai-generated\n---\n\nThis text was written by AI.\n';
      equal(after(action!.edit!), wanted);
      equal(await run('candor.convertDisclosures', draft), 1);
      equal(after(applied()), wanted);
    });

    it('converts open and closed drafts in one edit, and passes over what the settings ignore', async () => {
      const files = {
        [`${root}/a.md`]: '---\nai-disclosure: autonomous\n---\n', [`${root}/b.html`]: '<p ai-disclosure="generated">x</p>\n', [`${root}/c.md`]: '---\nai-disclosure: none\n---\n',
        [`${root}/old/d.md`]: '---\nai_generated: true\n---\n', [`${root}/.candor.json`]: '{ "ignore": ["old/**"] }',
      };
      await open('---\nai_assisted: true\n---\n', { files });
      const uris = [draft, ...Object.keys(files), `${root}/gone.md`];
      const found = await editor.connection.sendRequest<Conversion[]>('candor/conversions', { uris });
      deepEqual(found.map(({ uri, from, to }) => [uri.split('/').at(-1), from, to]), [['launch.md', ['ai_assisted: true'], ['ai-disclosure: ai-assisted']], ['a.md', ['ai-disclosure: autonomous'], ['ai-disclosure: ai-autonomous']], ['b.html', ['generated'], ['ai-generated']]]);
      equal(await run('candor.convertDisclosures', uris), 3);
      equal(editor.applied.length, 1);
      equal(after(applied()), '---\nai-disclosure: ai-assisted\n---\n');
      equal(after(applied(), `${root}/b.html`, files[`${root}/b.html`]), '<p ai-disclosure="ai-generated">x</p>\n');
    });

    it('lets people confirm the changes of a workspace where the editor can, and lists them where nothing is to change', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'candor-drafts-'));
      try {
        writeFileSync(join(folder, 'a.md'), '---\nai_generated: true\n---\n');
        const capabilities = { ...modern, workspace: { ...modern.workspace, workspaceEdit: { ...modern.workspace!.workspaceEdit, changeAnnotationSupport: {} } } };
        editor = await startEditor({ folders: [pathToFileURL(folder).href], capabilities });
        const uri = pathToFileURL(join(folder, 'a.md')).href;
        deepEqual(await run('candor.convertWorkspace', { dryRun: true }), [{ uri, from: ['ai_generated: true'], to: ['ai-disclosure: ai-generated'] }]);
        equal(editor.applied.length, 0);
        equal(await run('candor.convertWorkspace'), 1);
        const { changeAnnotations, documentChanges } = applied();
        deepEqual(Object.values(changeAnnotations!).map(({ label, needsConfirmation }) => [label, needsConfirmation]), [['Convert to the W3C words', true]]);
        deepEqual((documentChanges as TextDocumentEdit[]).flatMap(({ edits }) => edits.map((edit) => (edit as AnnotatedTextEdit).annotationId)), Object.keys(changeAnnotations!));
      } finally {
        rmSync(folder, { recursive: true });
      }
    });

    it('finds the drafts of a folder by itself', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'candor-drafts-'));
      try {
        writeFileSync(join(folder, 'a.md'), '---\nai_generated: true\n---\n');
        writeFileSync(join(folder, 'b.md'), '---\nai_generated: true\n---\n');
        writeFileSync(join(folder, '.gitignore'), 'b.md\n');
        editor = await startEditor({ folders: [pathToFileURL(folder).href] });
        equal(await run('candor.convertWorkspace'), 1);
        const uri = pathToFileURL(join(folder, 'a.md')).href;
        equal(after(applied(), uri, readFileSync(join(folder, 'a.md'), 'utf8')), '---\nai-disclosure: ai-generated\n---\n');
      } finally {
        rmSync(folder, { recursive: true });
      }
    });
  });

  describe('"Export"', () => {
    const text = '---\ntitle: Walnut & oak\nai-disclosure: ai-generated\nai-model: Claude\nai-provider: Anthropic\nreviewed-by: لينا\n---\n\nThis text was written by AI.\n\nThe boards are dry.\n';

    it('gives the declaration in every form', async () => {
      await open(text);
      equal(await run('candor.exportDisclosure', draft, 'header'), 'AI-Disclosure: mode=ai-originated, model="Claude", provider="Anthropic", reviewed-by=%"%d9%84%d9%8a%d9%86%d8%a7"');
      equal(await run('candor.exportDisclosure', draft, 'iptc'), 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia');
      const json = JSON.parse((await run<string>('candor.exportDisclosure', draft, 'json-ld')).replace(/<\/?script.*>/g, ''));
      deepEqual([json.name, json.aiDisclosure, json.digitalSourceType, json.editor.name], ['Walnut & oak', 'ai-generated', 'https://schema.org/TrainedAlgorithmicMediaDigitalSource', 'لينا']);
      equal(await run('candor.exportDisclosure', draft, 'merchant'), '<g:structured_title>\n  <g:digital_source_type>trained_algorithmic_media</g:digital_source_type>\n  <g:content>Walnut &amp; oak</g:content>\n</g:structured_title>\n<g:structured_description>\n  <g:digital_source_type>trained_algorithmic_media</g:digital_source_type>\n  <g:content>The boards are dry.</g:content>\n</g:structured_description>');
    });

    it('has nothing to give where nothing is declared', async () => {
      await open('# Walnut\n');
      await rejects(run('candor.exportDisclosure', draft, 'header'), /does not declare/);
    });

    it('tells a client what there is to choose from, in its language', async () => {
      await open(text, { locale: 'ar' });
      const state = await editor.connection.sendRequest<DisclosureState>('candor/disclosure', { uri: draft });
      deepEqual([state.level, state.tool, state.reviewer, state.levels.length, state.exports.map(({ id }) => id)], ['ai-generated', 'Claude', 'لينا', 5, ['header', 'json-ld', 'iptc', 'merchant']]);
      for (const { label, means } of state.levels) ok(/[\u0600-\u06ff]/.test(label + means));
    });
  });

  it('offers its commands to a client that has none of its own, and the only open draft is meant', async () => {
    await open('---\nai_generated: true\n---\n');
    ok(editor.initialized.capabilities.executeCommandProvider?.commands.includes('candor.recordReview'));
    equal(await run('candor.convertDisclosures'), 1);
    await editor.open(`${root}/other.md`, '# Other\n');
    await rejects(run('candor.convertDisclosures'), /Open a draft/);
    await editor.stop();
    editor = await startEditor({ options: { commands: true } });
    equal(editor.initialized.capabilities.executeCommandProvider, undefined);
    await editor.stop();
    editor = await startEditor({ capabilities: old });
    equal(editor.initialized.capabilities.executeCommandProvider, undefined);
  });

  it('tells how the draft stands with each check', async () => {
    const text = '---\nai-disclosure: ai-generated\nreviewed-by: Lina\nreviewed-on: 2026-11-02\n---\n\n# Walnut\n\nThe boards are dry.\n';
    await open(text);
    await editor.diagnostics(draft);
    deepEqual(editor.statuses.at(-1)?.ai, { level: 'ai-generated', label: 'AI-generated', reviewed: true, untold: ['en'], reviewer: 'Lina' });
    await editor.replace(draft, 'The boards', 'This text was written by AI.\n\nThe boards');
    await editor.diagnostics(draft);
    deepEqual(editor.statuses.at(-1)?.ai?.untold, []);
    await editor.replace(draft, 'ai-disclosure: ai-generated\n', '');
    await editor.diagnostics(draft);
    equal(editor.statuses.at(-1)?.ai?.level, null);
  });
});
