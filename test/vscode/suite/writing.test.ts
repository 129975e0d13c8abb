import { CodeActionKind, commands, DiagnosticSeverity, Position, workspace, type TextEditor } from 'vscode';
import { actions, clean, closeAll, findings, found, moveTo, open, openUntitled, press, restAt, rule, text } from './drafts';
import { equal, ok } from './equal';

describe('A writer', () => {
  afterEach(closeAll);

  it('opens a draft and sees the pushy sentence marked, with the rule and its page', async () => {
    const { document } = await open('launch.md');
    const finding = await found(document, 'Act now');
    equal(finding.severity, DiagnosticSeverity.Warning, 'severity');
    ok(finding.message.length > 10, 'the message says what is wrong');
    ok(typeof finding.code === 'object' && finding.code.target.toString().includes('urgency-pressure'), 'the code leads to the rule\'s page');
    equal(findings(document).map(rule).filter((id) => id === 'urgency-pressure'), ['urgency-pressure'], 'one finding for one sentence');
  });

  it('types a pushy sentence and sees it marked', async () => {
    const { document } = await open('calm.md');
    await typeAtEnd('\n\nAct now before it\'s too late! We close soon.\n');
    await found(document, 'Act now');
  });

  it('types a pushy sentence in Arabic and sees it marked', async () => {
    const { document } = await open('calm.md');
    await typeAtEnd('\n\nاطلب الآن قبل فوات الأوان! نغلق قريبا.\n');
    await found(document, 'اطلب الآن');
  });

  it('mends it with one keystroke and takes that back with undo', async () => {
    const editor = await open('launch.md'), { document } = editor, before = document.getText();
    const finding = await found(document, 'Act now');
    await restAt(editor, 'Act now');
    await press(editor, 'editor.action.autoFix');
    await text(document, 'another sentence', (now) => now !== before);
    equal(document.getText().replace(/\n.*\n\nDelivery/, '\n\nDelivery'), before.replace(/\n.*\n\nDelivery/, '\n\nDelivery'), 'the rest of the draft');
    await clean(document);
    await commands.executeCommand('undo');
    await text(document, before);
    const again = await found(document, 'Act now');
    equal(again.range, finding.range, 'the finding is back where it was');
  });

  it('mends all claims of a sentence at once, and takes that back with one undo', async () => {
    const before = 'Hurry, only 5 rooms left, so book now before they are gone, and breakfast is included.\n';
    const editor = await openUntitled('markdown', before), { document } = editor;
    await found(document, 'book now before they are gone');
    moveTo(editor, 'before they');
    await apply(editor, /^Mend the whole sentence: /);
    await text(document, '5 rooms were free on [date], so book by [end date], and breakfast is included.\n');
    await clean(document);
    await commands.executeCommand('undo');
    await text(document, before);
  });

  it('is offered honest wordings first, then suppressing, switching off and the rule\'s page', async () => {
    const editor = await open('launch.md');
    const finding = await found(editor.document, 'Act now');
    const all = await actions(editor, finding.range, CodeActionKind.QuickFix.value);
    ok(all[0]?.isPreferred && all[0].edit, 'the first is preferred and changes the draft');
    equal(all.filter(({ isPreferred }) => isPreferred).length, 1, 'preferred fixes');
    ok(all.some(({ edit }) => edit?.entries().some(([{ path }]) => path.endsWith('/.candor.json'))), 'one switches the rule off in .candor.json');
    equal(all.at(-1)?.command?.command, 'candor.openRulePage', 'the last one opens the page');
  });

  it('suppresses a finding where it stands, with a reason', async () => {
    const editor = await open('launch.md'), { document } = editor;
    const finding = await found(document, 'Act now');
    moveTo(editor, 'Act now');
    await apply(editor, /suppress/i);
    await text(document, '<!-- candor-ignore urgency-pressure: … -->', (now) => now.includes('<!-- candor-ignore urgency-pressure: '));
    await commands.executeCommand('type', { text: 'the sale really ends tonight' });
    await text(document, 'the reason', (now) => now.includes('<!-- candor-ignore urgency-pressure: the sale really ends tonight -->\n'));
    await clean(document);
    ok(document.lineAt(finding.range.start.line).text.includes('candor-ignore'), 'the comment stands above the sentence');
  });

  it('reads why: the harm and what to write instead, on hover', async () => {
    const { document } = await open('launch.md');
    const { range } = await found(document, 'Act now');
    const hovers = await commands.executeCommand<{ contents: { value: string }[] }[]>('vscode.executeHoverProvider', document.uri, range.start);
    const told = hovers.flatMap(({ contents }) => contents.map(({ value }) => value)).join('\n');
    ok(told.includes('urgency-pressure') && /https:\/\//.test(told), `the hover names the rule and its references: ${told}`);
  });
});

describe('Drafts of every kind', () => {
  afterEach(closeAll);

  it('Arabic', async () => {
    const { document } = await open('arabic.md');
    const finding = await found(document, 'اطلب الآن');
    equal(finding.range.start, new Position(document.getText().split('\n').indexOf('اطلب الآن قبل فوات الأوان'), 0), 'its place');
  });

  it('an HTML e-mail: its texts are read, its styles, comments and addresses are not', async () => {
    const { document } = await open('newsletter.html');
    await found(document, 'اطلب الآن');
    const english = await found(document, 'Act now');
    ok(document.lineAt(english.range.start.line).text.includes('</a>'), 'the words of the link');
    equal(findings(document).filter((finding) => rule(finding) === 'urgency-pressure').length, 2, 'findings');
  });

  it('plain text', async () => void await found((await open('sms.txt')).document, 'Act now'));

  it('MDX', async () => void await found((await open('page.mdx')).document, 'Act now'));

  it('unsaved, in both languages', async () => {
    const { document } = await openUntitled('markdown', 'Act now before it\'s too late!\n\nاطلب الآن قبل فوات الأوان\n');
    await found(document, 'Act now');
    await found(document, 'اطلب الآن');
  });

  it('an unsaved draft is mended like a saved one', async () => {
    const editor = await openUntitled('plaintext', 'Act now before it\'s too late!');
    await found(editor.document, 'Act now');
    await restAt(editor, 'Act now');
    await press(editor, 'editor.action.autoFix');
    await clean(editor.document);
  });

  it('source code is not a draft', async () => {
    const { document: code } = await openUntitled('javascript', '// Act now before it\'s too late!');
    const { document } = await openUntitled('markdown', 'Act now before it\'s too late!');
    await found(document, 'Act now');
    equal(findings(code), [], 'findings in code');
  });
});

async function typeAtEnd(words: string): Promise<void> {
  await commands.executeCommand('cursorBottom');
  await commands.executeCommand('type', { text: words });
}

/** Takes the quick fix at the cursor with this title, as the light bulb would. */
async function apply(editor: TextEditor, title: RegExp): Promise<void> {
  const offered = await actions(editor, editor.selection, CodeActionKind.QuickFix.value);
  const edit = offered.find((action) => title.test(action.title))?.edit;
  ok(edit, `a quick fix like ${title}, among ${offered.map((action) => action.title).join(' | ')}`);
  await workspace.applyEdit(edit);
}
