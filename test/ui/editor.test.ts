import assert from 'node:assert/strict';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { project, scratch } from '../vscode/hosts/cache';
import { launchChromium, speak } from '../vscode/hosts/chromium';
import { openEditor, type Editor } from '../vscode/hosts/editor';

/** What only the screen shows, driven by keyboard and mouse in an ordinary VS Code. */
describe('The editor window', function () {
  this.timeout(300_000); // it may fetch VS Code first

  const { folder, remove } = scratch(), workspace = join(folder, 'workspace');
  let browser: Browser, editor: Editor | undefined, page: Page;

  before(async () => {
    cpSync(join(project, 'test/vscode/workspace'), workspace, { recursive: true });
    browser = await launchChromium();
  });
  after(async () => {
    await browser?.close();
    remove();
  });
  afterEach(async () => {
    await page?.close();
    await editor?.stop();
    editor = undefined;
  });

  async function show(file: string, { restricted = false, language = 'en' } = {}): Promise<void> {
    editor = await openEditor({ workspace, file: join(workspace, file), restricted });
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.setDefaultTimeout(60_000);
    if (language !== 'en') await speak(page, language);
    await page.goto(editor.url);
  }
  const marks = (): Locator => page.locator('.monaco-editor .squiggly-warning');

  it('marks findings, keeps the language status and shows no notification', async () => {
    await show('launch.md');
    await marks().first().waitFor();
    await page.locator('[id="status.languageStatus"]').click();
    await page.locator('.hover-language-status').filter({ hasText: /Candor/ }).filter({ hasText: /1 (warning|finding)/ }).first().waitFor();
    assert.equal(await page.locator('.notification-toast').filter({ hasText: 'Candor' }).count(), 0);
  });

  it('takes the first quick fix from the keyboard and selects the fact to fill in', async () => {
    await show('launch.md');
    await marks().first().waitFor();
    await toFirstFinding();
    await openQuickFixes();
    await page.locator('.action-widget').getByText(/Write “/).first().waitFor();
    await page.keyboard.press('Enter');
    await marks().waitFor({ state: 'detached' });
    await page.keyboard.type('30 November 2026'); // it replaces the selected blank
    await page.getByText('30 November 2026').first().waitFor();
    assert.equal(await page.getByText('[end date]').count(), 0);
  });

  it('speaks Arabic where the editor does', async () => {
    await show('arabic.md', { language: 'ar' });
    await marks().first().waitFor();
    await toFirstFinding({ keepOpen: true });
    await page.locator('.marker-widget').getByText(/تستعجل|القارئ/).first().waitFor();
  });

  it('works in a folder that is not trusted', async () => {
    await show('launch.md', { restricted: true });
    await marks().first().waitFor();
    await page.getByRole('button', { name: 'Restricted Mode' }).first().waitFor();
  });

  async function toFirstFinding({ keepOpen = false } = {}): Promise<void> {
    await page.locator('.monaco-editor .view-line').first().click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Alt+F8');
    await page.locator('.marker-widget').waitFor();
    if (keepOpen) return;
    await page.keyboard.press('Escape');
    await page.locator('.marker-widget').waitFor({ state: 'detached' });
    await page.locator('.monaco-editor.focused').waitFor();
  }

  /** A key may come before the editor listens, or while diagnostics are renewed and there seems nothing to mend; then it is asked again. */
  async function openQuickFixes(): Promise<void> {
    const list = page.locator('.action-widget'), nothing = page.locator('.monaco-editor-overlaymessage');
    for (;;) {
      await page.keyboard.press('Control+.');
      const answered = await list.or(nothing).first().waitFor({ timeout: 5000 }).then(() => true, () => false);
      if (await list.count() > 0) return;
      if (!answered) continue;
      await nothing.waitFor({ state: 'detached' });
    }
  }
});
