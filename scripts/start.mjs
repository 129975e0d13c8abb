// Shows Candor at work: checks the demo drafts on the command line, then opens them in VS Code with the extension.
// `npm start -- --no-open` only serves VS Code for a browser; `--port N` says where.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build, installDependencies, loadTypeScript, project } from './dependencies.mjs';
import { hasDisplay, openInBrowser, openInDesktop } from './open.mjs';

const { values: { 'no-open': serveOnly, port } } = parseArgs({ options: { 'no-open': { type: 'boolean' }, port: { type: 'string' } } });
const examples = join(project, 'examples'), first = join(examples, 'emails/spring-sale.html');

installDependencies();
build();
console.error('\nOn the command line: candor check examples\n');
const { status } = spawnSync(process.execPath, ['dist/candor.js', 'check', 'examples'], { cwd: project, stdio: 'inherit' });
if (status !== 0 && status !== 1) process.exit(status ?? 1); // 1 only says that it found something

console.error('\nIn the editor: the same drafts, with the extension');
if (serveOnly || !hasDisplay() || !openInDesktop(project, examples, first)) await serve();

async function serve() {
  const { openEditor } = await loadTypeScript('test/vscode/hosts/editor.ts');
  const editor = await openEditor({ workspace: examples, file: first, ...(port && { port: Number(port) }) });
  console.log(`VS Code is at ${editor.url}`);
  console.error('Press Ctrl+C to stop it.');
  if (!serveOnly && hasDisplay()) openInBrowser(editor.url);
  const stopped = new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, done);
  });
  await Promise.race([stopped, editor.ended]);
  await editor.stop();
  process.exit(0);
}
