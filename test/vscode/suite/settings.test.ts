import { commands, ConfigurationTarget, DiagnosticSeverity, window, workspace } from 'vscode';
import { clean, closeAll, findings, found, open, openUntitled, remove, write } from './drafts';
import { equal, ok } from './equal';
import { waitFor } from './waiting';

describe('Settings take effect without a restart', () => {
  afterEach(closeAll);
  afterEach(async () => {
    await remove('.candor.json');
    for (const name of ['rules', 'enable', 'languages', 'run']) await set(name, undefined);
  });

  it('of the editor: a rule switched off and on again', async () => {
    const { document } = await open('launch.md');
    await found(document, 'Act now');
    await set('rules', { 'urgency-pressure': 'off' });
    await clean(document);
    await set('rules', { 'urgency-pressure': 'error' });
    equal((await found(document, 'Act now')).severity, DiagnosticSeverity.Error, 'severity');
  });

  it('of the editor: Candor itself switched off', async () => {
    const { document } = await open('launch.md');
    await found(document, 'Act now');
    await set('enable', false);
    await waitFor('no findings', () => findings(document).length === 0 || undefined);
    await set('enable', true);
    await found(document, 'Act now');
  });

  it('of the editor: one language only', async () => {
    const { document } = await openUntitled('markdown', 'Act now before it\'s too late!\n\nاطلب الآن قبل فوات الأوان\n');
    await found(document, 'Act now');
    await found(document, 'اطلب الآن');
    await set('languages', ['ar']);
    await waitFor('the Arabic finding alone', () => (findings(document).length > 0 && findings(document).every(({ range }) => range.start.line === 2)) || undefined);
  });

  it('of the team: .candor.json is read as soon as it is written, and forgotten with it', async () => {
    const { document } = await open('launch.md');
    await found(document, 'Act now');
    await write('.candor.json', '{ "rules": { "urgency-pressure": "off" } }');
    await clean(document);
    await write('.candor.json', '{ // comments are welcome\n  "rules": { "urgency-pressure": "error" } }');
    equal((await found(document, 'Act now')).severity, DiagnosticSeverity.Error, 'severity');
    await remove('.candor.json');
    await waitFor('the usual severity', () => findings(document).some(({ severity }) => severity === DiagnosticSeverity.Warning) || undefined);
  });

  it('of the team: a mistake is shown at its place in the file, and the rest of the file still holds', async () => {
    await write('.candor.json', '{\n  "rules": {\n    "urgency-presure": "error",\n    "urgency-pressure": "error"\n  }\n}\n');
    const { document } = await open('.candor.json');
    const mistake = await waitFor('a mistake in the settings', () => findings(document)[0]);
    equal(mistake.range.start.line, 2, 'its line');
    ok(mistake.message.includes('urgency-presure'), `the message names it: ${mistake.message}`);
    equal((await found((await open('launch.md')).document, 'Act now')).severity, DiagnosticSeverity.Error, 'severity');
    await closeAll();
    await remove('.candor.json');
    const launch = (await open('launch.md')).document;
    await waitFor('the usual severity', () => findings(launch).some(({ severity }) => severity === DiagnosticSeverity.Warning) || undefined);
  });

  it('onSave: findings wait until the draft is saved', async () => {
    await write('saved.md', '---\nai-disclosure: none\n---\n\nBoots.\n');
    await set('run', 'onSave');
    await set('rules', { 'urgency-pressure': 'info' });
    // Once this shows, which no test before it set, the server knows both settings.
    const launch = (await open('launch.md')).document;
    await waitFor('the new severity', () => findings(launch).some(({ severity }) => severity === DiagnosticSeverity.Information) || undefined);
    const { document } = await open('saved.md');
    await commands.executeCommand('cursorBottom');
    await commands.executeCommand('type', { text: '\nAct now before it\'s too late! We close soon.\n' });
    // A draft beside it shows that the server has gone on, and still says nothing of this one.
    await found((await openUntitled('markdown', 'Act now before it\'s too late!\n')).document, 'Act now');
    equal(findings(document), [], 'findings before saving');
    await window.showTextDocument(document);
    await document.save();
    await found(document, 'Act now');
    await remove('saved.md');
  });
});

function set(name: string, value: unknown): Thenable<void> {
  return workspace.getConfiguration('candor').update(name, value, ConfigurationTarget.Workspace);
}
