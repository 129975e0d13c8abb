import { extensions } from 'vscode';
import { closeAll, found, open } from './drafts';
import { ok } from './equal';

// A hook outside all suites: mocha gives up when it fails.
before('Candor starts and finds something', async () => {
  const extension = extensions.getExtension('candor.candor');
  ok(extension, 'the extension is there');
  await extension.activate();
  await found((await open('sms.txt')).document, 'Act now');
  await closeAll();
});
