// Looks at the extension in an ordinary VS Code: npx tsx test/vscode/screenshot.ts --file examples/x.md --out /tmp/x.png
// [--theme light|dark] [--locale en|ar] [--size 1280x800] [--finding N] [--problems] [--hover] [--quickfix] [--status] [--suggest LINE] [--command "Candor: …"]
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { say } from './hosts/cache';
import { launchChromium, speak } from './hosts/chromium';
import { openEditor } from './hosts/editor';

const { values: options } = parseArgs({
  options: {
    file: { type: 'string' }, workspace: { type: 'string' }, out: { type: 'string' }, theme: { type: 'string', default: 'light' }, locale: { type: 'string', default: 'en' },
    size: { type: 'string', default: '1280x800' }, finding: { type: 'string', default: '1' },
    problems: { type: 'boolean' }, hover: { type: 'boolean' }, quickfix: { type: 'boolean' }, status: { type: 'boolean' }, suggest: { type: 'string' }, command: { type: 'string' },
  },
});

async function main(): Promise<void> {
  const { file, out, locale, size, theme } = options;
  if (!file || !out) throw new Error('Name a draft with --file and a picture with --out.');
  const [width = 1280, height = 800] = size.split('x').map(Number);
  const settings = { 'workbench.colorTheme': theme === 'dark' ? 'Default Dark Modern' : 'Default Light Modern', 'editor.wordWrap': 'on', 'editor.accessibilitySupport': 'off' };
  const editor = await openEditor({ workspace: options.workspace ?? dirname(resolve(file)), file, settings });
  try {
    const browser = await launchChromium(locale);
    try {
      const page = await browser.newPage({ viewport: { width, height }, locale });
      if (locale !== 'en') await speak(page, locale);
      await page.goto(editor.url);
      await page.locator('.monaco-editor .view-line').first().waitFor();
      await settled(page);
      await show(page);
      await page.screenshot({ path: out });
    } finally {
      await browser.close();
    }
  } finally {
    await editor.stop();
  }
}

/** A draft without findings never shows one: then the picture is taken all the same. */
async function settled(page: Page): Promise<void> {
  await page.locator('.monaco-editor :is(.squiggly-error, .squiggly-warning, .squiggly-info)').first().waitFor({ timeout: 60_000 }).catch(() => say('No finding is shown.'));
}

async function show(page: Page): Promise<void> {
  const { finding, problems, hover, quickfix, status, suggest, command } = options;
  if (hover || quickfix) {
    await page.locator('.monaco-editor .view-line').first().click();
    await page.keyboard.press('Control+Home');
    for (let at = 0; at < Number(finding); at++) await page.keyboard.press('Alt+F8');
    await page.locator('.marker-widget').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.marker-widget').waitFor({ state: 'detached' });
  }
  if (hover) {
    await page.keyboard.press('Control+K');
    await page.keyboard.press('Control+I');
    await page.locator('.monaco-hover:visible').first().waitFor();
    await page.getByText('Checking for quick fixes').waitFor({ state: 'hidden' });
  }
  if (quickfix) {
    // VS Code drops the key while it still looks for what the cursor's new place offers.
    for (const menu = page.locator('.action-widget').first(); !(await menu.isVisible()); await menu.waitFor({ timeout: 3000 }).catch(() => undefined)) await page.keyboard.press('Control+.');
  }
  if (suggest) {
    // At the end of the line, where a value is typed.
    await page.locator('.monaco-editor .view-line').first().click();
    await page.keyboard.press('Control+Home');
    for (let line = 1; line < Number(suggest); line++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    await page.keyboard.press('Control+Space');
    await page.locator('.suggest-widget .monaco-list-row').first().waitFor();
  }
  if (status) {
    await page.locator('[id="status.languageStatus"]').click();
    await page.locator('.hover-language-status').first().waitFor();
  }
  if (problems) {
    await page.keyboard.press('Control+Shift+M');
    await page.locator('.markers-panel').waitFor();
  }
  if (command) {
    await page.keyboard.press('F1');
    await page.locator('.quick-input-widget input').fill(`>${command}`);
    await page.locator('.quick-input-list .monaco-list-row').first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.quick-input-widget').waitFor({ state: 'hidden' }).catch(() => undefined);
    await page.locator('.quick-input-widget:visible').waitFor({ timeout: 3000 }).catch(() => undefined); // a command may ask for more
  }
}

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130)); // in order, so that the editor ends too
void main();
