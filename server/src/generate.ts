// `npm run generate` writes what follows from the rules; `npm run generate -- --check` fails where a file says something else.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { candor } from './candor';
import { generatedFiles, generatedFolders } from './docs/generated';

const check = process.argv.includes('--check');
const files = generatedFiles(candor.rules);
const left = generatedFolders.filter(existsSync).flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`)).filter((path) => !files.has(path));
const stale = [...files].filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text).map(([path]) => path);

for (const path of [...stale, ...left].sort()) console.log(`${path}: ${check ? 'is stale' : files.has(path) ? 'written' : 'removed'}`);
if (check) {
  if (stale.length + left.length > 0) {
    console.error('Run "npm run generate" and commit what it writes.');
    process.exitCode = 1;
  }
} else {
  for (const path of stale) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, files.get(path)!);
  }
  for (const path of left) rmSync(path, { recursive: true });
}
