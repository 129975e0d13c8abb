import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { project } from '../vscode/hosts/cache';
import { launchChromium } from '../vscode/hosts/chromium';

describe('npm start', function () {
  this.timeout(300_000); // it may fetch VS Code first

  let child: ChildProcess, url: string, printed = '';

  before(async () => {
    child = spawn(process.execPath, ['scripts/start.mjs', '--no-open'], { cwd: project, stdio: ['ignore', 'pipe', 'pipe'] });
    url = await new Promise<string>((done, failed) => {
      for (const stream of [child.stdout!, child.stderr!]) stream.on('data', (data) => {
        printed += data;
        const address = /VS Code is at (\S+)\n/.exec(printed)?.[1];
        if (address) done(address);
      });
      child.once('exit', (code) => failed(new Error(`npm start ended with ${code}:\n${printed}`)));
    });
  });

  after(() => child.kill());

  it('shows on the command line what Candor finds in the demo drafts', () => {
    assert.match(printed, /examples\/emails\/spring-sale\.html/);
    assert.match(printed, /urgency-pressure/);
    assert.match(printed, /\d+ findings/);
  });

  it('serves VS Code on this machine only', () => assert.match(url, /^http:\/\/127\.0\.0\.1:\d+\//));

  it('opens the demo workspace with the extension at work', async () => {
    const browser = await launchChromium();
    try {
      const page = await browser.newPage();
      await page.goto(url);
      await page.locator('.monaco-editor .squiggly-warning').first().waitFor({ timeout: 120_000 });
      await page.getByRole('tab', { name: /spring-sale\.html/ }).waitFor();
    } finally {
      await browser.close();
    }
  });

  it('ends when told to', async () => {
    const exit = once(child, 'exit');
    child.kill('SIGINT');
    assert.deepEqual(await exit, [0, null]);
  });
});
