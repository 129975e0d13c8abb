import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Whether a window can be shown. */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Opens a folder and a file of it in the installed VS Code, with the extension of this checkout. False where none is installed or it does not start. */
export function openInDesktop(extension, folder, file) {
  const code = commands().find((command) => spawnSync(command, ['--version'], { stdio: 'ignore', shell }).status === 0);
  if (!code) return false;
  const { status } = spawnSync(code, ['--new-window', `--extensionDevelopmentPath=${extension}`, folder, file].map(quoted), { stdio: ['ignore', 2, 2], shell });
  if (status === 0) console.error(`Opened ${folder} in VS Code (${code}).`);
  return status === 0;
}

/** Opens an address in the default browser, if there is one. */
export function openInBrowser(url) {
  const [command, ...args] = process.platform === 'darwin' ? ['open'] : process.platform === 'win32' ? ['cmd', '/c', 'start', '""'] : ['xdg-open'];
  spawn(command, [...args, process.platform === 'win32' ? url.replaceAll('&', '^&') : url], { stdio: 'ignore', detached: true }).on('error', () => undefined).unref();
}

const shell = process.platform === 'win32'; // there `code` is a script
const quoted = (argument) => shell ? `"${argument}"` : argument;

/** Where VS Code's command usually is; the first ones are looked up in PATH. */
function commands() {
  const { HOME = '', LOCALAPPDATA = '', PROGRAMFILES = '' } = process.env;
  const places = process.platform === 'win32' ? [LOCALAPPDATA && join(LOCALAPPDATA, 'Programs/Microsoft VS Code/bin/code.cmd'), PROGRAMFILES && join(PROGRAMFILES, 'Microsoft VS Code/bin/code.cmd')]
    : process.platform === 'darwin' ? ['/Applications', join(HOME, 'Applications')].map((folder) => join(folder, 'Visual Studio Code.app/Contents/Resources/app/bin/code'))
      : ['/usr/share/code/bin/code', '/snap/bin/code', '/opt/visual-studio-code/bin/code'];
  return ['code', 'code-insiders', 'codium', ...places.filter((place) => place && existsSync(place)).map(quoted)];
}
