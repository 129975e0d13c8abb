// `npm run snapshots [-- PART-OF-A-PATH]` writes what the drafts' findings and fixes are now. Read the difference before you commit it.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { draftsBelow, ending, home, snapshotOf, strays } from './snapshot';

void write(process.argv[2] ?? '');

async function write(only: string): Promise<void> {
  for (const path of draftsBelow().filter((one) => one.includes(only))) {
    const { text, failures } = await snapshotOf(path);
    const file = join(home, path + ending);
    if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
      writeFileSync(file, text);
      console.log(`${path}: written`);
    }
    for (const failure of failures) console.error(`${path}: ${failure}`);
    if (failures.length) process.exitCode = 1;
  }
  for (const path of strays()) {
    rmSync(join(home, path));
    console.log(`${path}: removed`);
  }
}
