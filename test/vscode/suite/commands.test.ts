import { commands, window } from 'vscode';
import { clean, closeAll, findings, found, open } from './drafts';
import { ok } from './equal';
import { waitFor } from './waiting';

describe('Commands', () => {
  afterEach(closeAll);

  it('restart the server: open drafts are checked again', async () => {
    const { document } = await open('launch.md');
    await found(document, 'Act now');
    const forgotten = waitFor('the old findings to go', () => findings(document).length === 0 || undefined);
    await commands.executeCommand('candor.restartServer');
    await forgotten;
    await found(document, 'Act now');
  });

  it('pause and resume for this document', async () => {
    const { document } = await open('launch.md');
    await found(document, 'Act now');
    await commands.executeCommand('candor.pauseDocument');
    await clean(document);
    await commands.executeCommand('candor.resumeDocument');
    await found(document, 'Act now');
  });

  it('check this document', async () => {
    const { document } = await open('launch.md');
    await commands.executeCommand('candor.checkDocument');
    await found(document, 'Act now');
  });

  it('show the effective settings of the draft, each with its origin', async () => {
    const { document } = await open('launch.md');
    await found(document, 'Act now');
    await commands.executeCommand('candor.showEffectiveSettings');
    const page = await waitFor('the settings page', () => window.activeTextEditor?.document.uri.scheme === 'candor' ? window.activeTextEditor.document : undefined);
    ok(page.getText().includes('"urgency-pressure"'), `the rules are on it: ${page.getText()}`);
    ok(/default/i.test(page.getText()), `origins are on it: ${page.getText()}`);
  });

  it('open the page of a rule', async () => {
    await commands.executeCommand('candor.openRulePage', 'urgency-pressure');
    const label = await waitFor('the page of the rule', () => window.tabGroups.activeTabGroup.activeTab?.label.match(/urgency-pressure/)?.[0]);
    ok(label, 'a tab with the page');
  });

  it('all that the manifest names are there', async () => {
    const known = await commands.getCommands(true);
    for (const name of ['restartServer', 'showOutput', 'showEffectiveSettings', 'checkDocument', 'pauseDocument', 'resumeDocument', 'openRulePage', 'declareAiUse', 'recordReview', 'convertDisclosures', 'convertWorkspace', 'exportDisclosure'])
      ok(known.includes(`candor.${name}`), `candor.${name}`);
  });
});
