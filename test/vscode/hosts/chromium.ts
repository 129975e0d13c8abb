import { execFileSync } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { chromium, type Browser, type Page } from 'playwright-core';
import { cached, npmInstall, run, say } from './cache';

const carrier = '@sparticuz/chromium', version = '153.0.0';

/** Chromium without a window. `lang` is the language that pages see. */
export async function launchChromium(lang = 'en'): Promise<Browser> {
  return chromium.launch({
    executablePath: await installChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', `--lang=${lang}`],
  });
}

/**
 * Lets VS Code's pages take `language` for the editor's, as a language pack would. npm has no pack for Arabic: the extension's
 * texts change, VS Code's own stay English.
 */
export async function speak(page: Page, language: string): Promise<void> {
  await page.addInitScript(`globalThis._VSCODE_NLS_LANGUAGE = ${JSON.stringify(language)}`);
}

/** The path of a Chromium that starts on this machine: the one CHROME_PATH names, npm's, an installed one, or on Debian as root a newly installed one. */
export async function installChromium(): Promise<string> {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (starts(named)) return named;
    throw new Error(`CHROME_PATH names ${named}, which does not start.`);
  }
  const found = await fromNpm() ?? installed();
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    say('Installing Debian\'s Chromium …');
    await run('apt-get', ['update', '-q']);
    await run('apt-get', ['install', '-q', '-y', '--no-install-recommends', 'chromium'], undefined, { DEBIAN_FRONTEND: 'noninteractive' });
    const debian = installed();
    if (debian) return debian;
  }
  throw new Error('No Chromium found. Install Chromium or Chrome, or name one in CHROME_PATH.');
}

/** npm's Chromium is one compressed program for Linux on x64; it needs three libraries that a bare system may lack. */
async function fromNpm(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64' || !hasLibraries()) return undefined;
  const folder = await cached('chromium', version, 'Chromium, about 290 MB on disk', async (draft) => {
    await npmInstall(draft, `${carrier}@${version}`);
    const packed = join(draft, 'node_modules', carrier, 'bin/chromium.br');
    await pipeline(createReadStream(packed), createBrotliDecompress(), createWriteStream(join(draft, 'chromium'), { mode: 0o755 }));
  });
  const program = join(folder, 'chromium');
  return starts(program) ? program : undefined;
}

function hasLibraries(): boolean {
  try {
    const known = execFileSync('/sbin/ldconfig', ['-p'], { encoding: 'utf8' });
    return ['libnss3.so', 'libnspr4.so', 'libexpat.so.1'].every((library) => known.includes(library));
  } catch {
    return false; // another libc: npm's Chromium would not start either
  }
}

function installed(): string | undefined {
  const windows = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter((folder) => folder !== undefined);
  return [
    ...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'].map((name) => `/usr/bin/${name}`),
    ...['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
    ...windows.flatMap((folder) => [join(folder, 'Google/Chrome/Application/chrome.exe'), join(folder, 'Microsoft/Edge/Application/msedge.exe')]),
  ].find((program) => existsSync(program) && starts(program));
}

function starts(program: string): boolean {
  if (process.platform === 'win32') return existsSync(program); // there --version opens a window
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
