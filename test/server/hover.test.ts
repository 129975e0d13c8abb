import { equal, match, ok } from 'node:assert/strict';
import type { MarkupContent } from 'vscode-languageserver-protocol/node';
import { candor } from '../../server/src/candor';
import { modern, startEditor, type Editor, type Situation } from './client';

const root = 'file:///campaign', draft = `${root}/launch.md`, config = `${root}/.candor.json`;
const english = "# Spring sale\n\nAct now before it's too late!\n";
const rule = candor.rules.get('urgency-pressure')!;

/** The text without the backslashes that keep Markdown from reading signs. */
const read = (markdown: string): string => markdown.replace(/\\([\\`*_{}[\]<>#|])/g, '$1');

describe('hover of the language server', () => {
  let editor: Editor;
  const hoverAt = async (words: string, situation: Situation = {}, text = english): Promise<MarkupContent | undefined> => {
    editor = await startEditor({ folders: [root], files: {}, ...situation });
    await editor.open(draft, text);
    return (await editor.hover(draft, editor.at(draft, words)))?.contents as MarkupContent | undefined;
  };
  afterEach(() => editor.stop());

  it('tells the harm, what to write instead, the sources, and the state of the rule', async () => {
    const contents = (await hoverAt('now before'))!;
    equal(contents.kind, 'markdown');
    const text = read(contents.value);
    ok(text.includes(rule.title.en));
    ok(text.includes(rule.why.en));
    ok(text.includes(rule.instead.en));
    match(text, /\]\(<https:\/\/[^>]+>\)/);
    match(text, /`urgency-pressure` · warning, the rule’s own severity$/);
  });

  it('is plain text where the editor shows no Markdown', async () => {
    const contents = (await hoverAt('Act now', { capabilities: { ...modern, textDocument: { ...modern.textDocument, hover: { contentFormat: ['plaintext'] } } } }))!;
    equal(contents.kind, 'plaintext');
    ok(contents.value.includes(rule.why.en));
    ok(!/\*\*|\]\(/.test(contents.value));
  });

  it('is Arabic in an Arabic editor', async () => {
    const text = read((await hoverAt('Act now', { locale: 'ar' }))!.value);
    ok(text.includes(rule.why.ar) && text.includes(rule.instead.ar));
    match(text, / · تحذير، درجة القاعدة الأصلية$/);
  });

  it('says that a calm draft softened it', async () => {
    const calm = 'We mend bicycles in a yard behind the station, and most repairs take a day. Bring the bicycle before ten and we ring you when it is ready. '.repeat(5);
    const text = read((await hoverAt('almost sold out', {}, `${calm}\n\nThe brown leather saddles, which we buy from a saddler in Leeds twice a year, are almost sold out at the moment.\n`))!.value);
    match(text, /`artificial-scarcity` · information, softened by what the draft says$/);
  });

  it('says which line of which file set the severity', async () => {
    const contents = await hoverAt('Act now', { files: { [config]: '{\n  "rules": {\n    "urgency-pressure": "error"\n  }\n}\n' } });
    match(read(contents!.value), /`urgency-pressure` · error, set in \.candor\.json, line 3$/);
  });

  it('says that the editor’s own settings set it', async () => {
    match(read((await hoverAt('Act now', { settings: { user: { rules: { 'urgency-pressure': 'info' } } } }))!.value), /information, set in your settings$/);
    await editor.stop();
    match(read((await hoverAt('Act now', { settings: { workspace: { rules: { 'urgency-pressure': 'error' } } } }))!.value), /error, set in the workspace’s settings$/);
  });

  it('explains a team’s own phrase with the team’s words', async () => {
    const phrases = [{ id: 'acme-no-crush', message: 'We do not promise to crush competitors.', severity: 'warning', en: ['crush the competition'], suggest: { en: ['stand out'] } }];
    const contents = await hoverAt('crush', { files: { [config]: JSON.stringify({ phrases }) } }, 'We help you crush the competition.\n');
    const text = read(contents!.value);
    ok(text.includes('We do not promise to crush competitors.'));
    match(text, /`acme-no-crush` · warning/);
  });

  it('is silent where nothing is flagged', async () => {
    equal(await hoverAt('Spring'), undefined);
  });

  describe('on what is declared', () => {
    const at = async (text: string, words: string, situation?: Situation): Promise<string | undefined> => {
      const contents = await hoverAt(words, situation, text);
      return contents && read(contents.value);
    };

    it('explains a key and what it may be', async () => {
      const text = (await at('---\nai-disclosure: none\n---\n', 'ai-dis'))!;
      match(text, /^`ai-disclosure`\n\nHow much of the text/);
      for (const level of ['none', 'ai-assisted', 'ai-generated', 'ai-autonomous', 'mixed']) ok(text.includes(`- \`${level}\`: `), level);
    });

    it('explains a value', async () => {
      match((await at('---\nai-disclosure: none\n---\n', 'none'))!, /^`ai-disclosure: none` · \*\*No AI\*\*\n\nPeople made it/);
      await editor.stop();
      match((await at('---\ntitle: [broken\nchannel: sms\n---\n', 'sms'))!, /A text message/);
    });

    it('explains it in Arabic in an Arabic editor, as plain text where there is no Markdown', async () => {
      match((await at('+++\nai-disclosure = "mixed"\n+++\n', 'mixed', { locale: 'ar' }))!, /ذكاء اصطناعي في أجزاء/);
      await editor.stop();
      match((await at('---\nlang: ar\n---\n', 'lang', { capabilities: { ...modern, textDocument: { ...modern.textDocument, hover: { contentFormat: ['plaintext'] } } } }))!, /^lang\nThe language of the text\.\nen: English\nar: Arabic$/);
    });

    it('says what a value of another vocabulary is read as', async () => {
      match((await at('---\nai_generated: true\n---\n', 'true'))!, /reads this as “ai-generated”/);
      await editor.stop();
      match((await at('---\nai-disclosure: autonomous\n---\n\nThe boards are dry.\n', 'autonomous'))!, /reads this as “ai-autonomous”/);
    });

    it('explains tags in HTML, and leaves the page’s own attributes alone', async () => {
      editor = await startEditor();
      await editor.open(draft, '<html lang="en"><head><meta name="ai-disclosure" content="none"></head><body><p data-ai-disclosure="none">Boards</p></body></html>', 'html');
      for (const words of ['ai-disclosure" c', 'none">', 'data-ai', 'none">B']) ok(await editor.hover(draft, editor.at(draft, words)), words);
      for (const words of ['lang', 'en"', 'Boards']) equal(await editor.hover(draft, editor.at(draft, words)), null, words);
    });

    it('says what a waived rule is about', async () => {
      const text = (await at('<!-- candor-ignore urgency-pressure: it ends tonight -->\n\nAct now before it’s too late!\n', 'urgency'))!;
      ok(text.includes(rule.title.en) && text.includes(rule.why.en));
    });

    it('warns that editing breaks a C2PA manifest', async () => {
      for (const [text, words] of [
        ['# Walnut\n\n<!--\n-----BEGIN C2PA MANIFEST-----\nAAAA\n-----END C2PA MANIFEST-----\n-->\n', 'AAAA'],
        [`# Walnut${'\uFE01'.repeat(20)}\n\nDry boards.\n`, 't\uFE01'],
        ['<link rel="c2pa-manifest" href="walnut.c2pa">\n', 'c2pa'],
      ] as const) {
        match((await at(text, words))!, /Editing the text breaks the binding/);
        await editor.stop();
      }
      equal(await at('# Walnut ❤️\n\nDry boards.\n', '❤'), undefined);
    });
  });
});
