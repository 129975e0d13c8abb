import type { Browser, Page } from 'playwright-core';
import { launchChromium } from './chromium';
import type { Results } from './hosts';

/**
 * Opens `url`, a VS Code page that names tests to run, and resolves when they have ended. VS Code tells of the tests' console
 * and of their end by calling two functions of the page.
 */
export async function runTestPage(url: string, results: Results, ended: Promise<never>): Promise<void> {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    const exited = new Promise<void>((done) => void page.exposeFunction('codeAutomationExit', () => done()));
    await page.exposeFunction('codeAutomationLog', (_: string, args: unknown[]) => {
      for (const line of args.map(String).join(' ').split('\n')) results.hear(line);
    });
    page.on('console', (message) => results.hear(`page: ${message.text()}`));
    await page.goto(url);
    await Promise.race([exited, ended, results.silence, gone(browser, page)]);
  } finally {
    await browser.close();
  }
}

function gone(browser: Browser, page: Page): Promise<never> {
  return new Promise((_, failed) => {
    page.once('crash', () => failed(new Error('The page crashed.')));
    browser.once('disconnected', () => failed(new Error('Chromium ended.')));
  });
}
