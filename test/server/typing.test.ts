import { deepEqual, equal, match, ok } from 'node:assert/strict';
import type { TextDocumentEdit } from 'vscode-languageserver-protocol/node';
import { candor } from '../../server/src/candor';
import { carry } from '../../server/src/carry';
import { createLinter } from '../../server/src/engine/lint';
import type { Rule } from '../../server/src/engine/rule';
import type { Counts } from '../../server/src/protocol';
import { sentenceAt } from '../../server/src/sentence';
import { marked, old, startEditor, type Editor, type Situation } from './client';

const root = 'file:///campaign', draft = `${root}/launch.md`;
const english = "# Spring sale\n\nAct now before it's too late!\n";

describe('checking while a person writes', () => {
  let editor: Editor;
  const start = async (situation: Situation = {}): Promise<Editor> => (editor = await startEditor({ folders: [root], files: {}, ...situation }));
  const rules = async (): Promise<unknown[]> => (await editor.diagnostics(draft)).map(({ code }) => code);
  afterEach(() => editor.stop());

  describe('on save', () => {
    const onSave = { settings: { run: 'onSave' } };

    it('finds nothing new between saves', async () => {
      await start(onSave);
      await editor.open(draft, 'Plain text.\n');
      deepEqual(await rules(), []);
      await editor.replace(draft, 'Plain text.', "Act now before it's too late!");
      deepEqual(await rules(), []);
      await editor.save(draft);
      await editor.until(() => editor.refreshes > 0);
      deepEqual(await rules(), ['urgency-pressure']);
    });

    it('moves the findings of the last save with the text, and their fixes too', async () => {
      await start(onSave);
      await editor.open(draft, english);
      await rules();
      await editor.change(draft, { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, 'A new first line.\n\n');
      const [finding] = await editor.diagnostics(draft);
      match(marked(editor, draft, finding!), /^Act now/);
      const [fix] = await editor.actions(draft, finding!.range);
      const [change] = fix!.edit!.documentChanges as TextDocumentEdit[];
      equal(change!.textDocument.version, 2);
      deepEqual(change!.edits[0]!.range, finding!.range);
    });

    it('drops a finding whose words were edited', async () => {
      await start(onSave);
      await editor.open(draft, english);
      await rules();
      await editor.replace(draft, 'Act now', 'Order soon');
      deepEqual(await rules(), []);
    });

    it('pushes after saving to clients that do not pull', async () => {
      await start({ ...onSave, capabilities: { ...old, workspace: { configuration: true } } });
      await editor.open(draft, 'Plain text.\n');
      await editor.pushed(draft, (_, version) => version === 1);
      await editor.replace(draft, 'Plain text.', "Act now before it's too late!");
      await editor.pushed(draft, (diagnostics, version) => version === 2 && diagnostics.length === 0);
      await editor.save(draft);
      await editor.pushed(draft, (diagnostics) => diagnostics.length > 0);
    });
  });

  describe('quietly', () => {
    const quiet = { settings: { quietWhileTyping: true } };
    const type = async (words: string): Promise<void> => {
      for (const letter of words) await editor.change(draft, { start: editor.document(draft).positionAt(Infinity), end: editor.document(draft).positionAt(Infinity) }, letter);
    };

    it('holds a finding in the sentence that is being typed back until a pause, then shows it', async () => {
      await start(quiet);
      await editor.open(draft, 'Our tea is here. ');
      deepEqual(await rules(), []);
      await type("Act now before it's too late");
      deepEqual(await rules(), []);
      deepEqual(await editor.actions(draft, editor.rangeOf(draft, 'Act now')), [], 'what is not shown has no quick fix');
      await editor.until(() => editor.refreshes > 0);
      deepEqual(await rules(), ['urgency-pressure']);
    });

    it('shows it at once when the next sentence begins', async () => {
      await start(quiet);
      await editor.open(draft, '');
      await type("Act now before it's too late! Our");
      deepEqual(await rules(), ['urgency-pressure']);
    });

    it('does not take away what was shown before', async () => {
      await start(quiet);
      await editor.open(draft, english.trimEnd());
      deepEqual(await rules(), ['urgency-pressure']);
      await editor.replace(draft, 'late!', 'late, friends!');
      deepEqual(await rules(), ['urgency-pressure']);
    });

    it('does so only where the editor asks for it', async () => {
      await start();
      await editor.open(draft, '');
      await type("Act now before it's too late");
      deepEqual(await rules(), ['urgency-pressure']);
    });

    it('pushes after the pause to clients that do not pull', async () => {
      await start({ ...quiet, capabilities: { ...old, workspace: { configuration: true } } });
      await editor.open(draft, 'Our tea is here. ');
      await editor.pushed(draft, (_, version) => version === 1);
      await type("Act now before it's too late");
      await editor.pushed(draft, (diagnostics) => diagnostics.length > 0);
    });
  });

  describe('with a pause', () => {
    it('shows nothing until the writer resumes', async () => {
      await start();
      await editor.open(draft, english);
      await editor.connection.sendNotification('candor/pause', { uri: draft, paused: true });
      await editor.until(() => editor.refreshes > 0);
      deepEqual(await rules(), []);
      deepEqual(await editor.actions(draft, editor.rangeOf(draft, 'Act now')), []);
      equal(await editor.hover(draft, editor.at(draft, 'Act now')), null);
      await editor.until(() => editor.statuses.at(-1)?.state === 'paused');
      await editor.connection.sendNotification('candor/pause', { uri: draft, paused: false });
      deepEqual(await rules(), ['urgency-pressure']);
    });

    it('checks when asked to, and shows that until the next edit', async () => {
      await start();
      await editor.open(draft, english);
      await editor.connection.sendNotification('candor/pause', { uri: draft, paused: true });
      const counts = await editor.connection.sendRequest<Counts>('candor/check', { uri: draft });
      deepEqual(counts, { error: 0, warning: 1, info: 0, suppressed: 0 });
      deepEqual(await rules(), ['urgency-pressure']);
      await editor.replace(draft, 'Spring', 'Summer');
      deepEqual(await rules(), []);
    });

    it('ends when the draft is closed', async () => {
      await start();
      await editor.open(draft, english);
      await editor.connection.sendNotification('candor/pause', { uri: draft, paused: true });
      await editor.close(draft);
      await editor.open(draft, english);
      deepEqual(await rules(), ['urgency-pressure']);
    });
  });

  it('tells counts, languages and words after each check', async () => {
    await start();
    await editor.open(draft, `${english}\nاطلب الآن قبل فوات الأوان!\n`);
    await rules();
    const status = await editor.until(() => editor.statuses.at(-1));
    deepEqual({ ...status, words: 0 }, { uri: draft, state: 'checked', counts: { error: 0, warning: 2, info: 0, suppressed: 0 }, languages: ['ar', 'en'], words: 0, ai: { level: null, label: null, untold: [], reviewed: false }, problems: [] });
    ok(status.words >= 12);
    await editor.stop();

    await start({ options: { status: false } });
    await editor.open(draft, english);
    await rules();
    deepEqual(editor.statuses, []);
  });

  it('answers a check of a document it does not know with nothing', async () => {
    await start();
    deepEqual(await editor.connection.sendRequest('candor/check', { uri: 'file:///elsewhere.md' }), { error: 0, warning: 0, info: 0, suppressed: 0 });
  });

  it('names a rule that fails once, and loses only its findings', async () => {
    const urgency = candor.rules.get('urgency-pressure')!;
    const broken: Rule = { ...urgency, id: 'broken-rule', check: () => { throw new Error('on purpose'); }, phrases: { en: [], ar: [] } };
    const pressing: Rule = { ...urgency, check: (_, { settings }) => settings.languages.flatMap((language) => (language === 'en' ? [{ start: 0, end: 3, language }] : [])), phrases: { en: [], ar: [] } };
    await start({ linter: createLinter([broken, pressing], { sets: {}, evidence: {}, marks: {}, references: new Map() }) });
    await editor.open(draft, english);
    for (const season of ['Summer', 'Autumn', 'Winter']) {
      deepEqual(await rules(), ['urgency-pressure']);
      await editor.change(draft, { start: { line: 0, character: 2 }, end: { line: 0, character: 8 } }, season);
    }
    const told = await editor.until(() => editor.logged.filter((message) => message.includes('broken-rule')).length > 0 && editor.logged);
    equal(told.filter((message) => message.includes('broken-rule')).length, 1);
    ok(editor.statuses.at(-1)?.problems.some(({ message }) => message.includes('broken-rule')));
  });
});

describe('the sentence that is being typed', () => {
  const at = (marked: string): string => {
    const text = marked.replace('|', ''), { start, end } = sentenceAt(text, marked.indexOf('|'));
    return text.slice(start, end).trim();
  };

  it('ends where sentences end', () => {
    equal(at('One. Two| three. Four.'), 'Two three.');
    equal(at('One. Two three.|'), 'Two three.');
    equal(at('هل تنتظر؟ اطلب| الآن. غدا.'), 'اطلب الآن.');
  });

  it('runs over line breaks, and ends at empty lines', () => {
    equal(at('# Title\n\nOne\ntwo|\nthree.\n\nFour'), 'One\ntwo\nthree.');
    equal(at('One\r\n\r\nTwo|'), 'Two');
    equal(at('|'), '');
  });
});

describe('findings carried through edits', () => {
  const finding = { rule: 'r', principle: 'manipulation', severity: 'warning', language: 'en', message: 'm', references: [], start: 10, end: 20, safeFixes: [], fixes: [
    { title: 'here', safe: false, edits: [{ start: 10, end: 20, text: '' }] }, { title: 'above', safe: false, edits: [{ start: 0, end: 0, text: 'x' }, { start: 5, end: 6, text: 'y' }] },
  ] } as const;
  const after = (...changes: { start: number; end: number; text: string }[]) => carry({ findings: [finding], suppressed: [], problems: [{ message: 'p', start: 1, end: 3 }, { message: 'nowhere' }] }, changes);

  it('keep their distance to the text', () => {
    const { findings: [moved] } = after({ start: 7, end: 8, text: 'four' });
    deepEqual([moved!.start, moved!.end, moved!.fixes.map(({ edits }) => edits.map(({ start }) => start))], [13, 23, [[13], [0, 5]]]);
    equal(after({ start: 20, end: 25, text: '' }).findings[0]!.end, 20);
    equal(after({ start: 10, end: 10, text: 'ab' }, { start: 0, end: 1, text: '' }).findings[0]!.start, 11);
  });

  it('lose what was edited', () => {
    deepEqual(after({ start: 12, end: 12, text: 'x' }).findings, []);
    deepEqual(after({ start: 5, end: 6, text: 'z' }).findings[0]!.fixes.map(({ title }) => title), ['here']);
    deepEqual(after({ start: 2, end: 2, text: 'z' }).problems, [{ message: 'nowhere' }]);
  });
});
