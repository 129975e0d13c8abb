import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { draftsBelow, ending, home, snapshotOf, strays } from './snapshot';

const only = process.env['DRAFT'];

describe('drafts and what Candor makes of them', () => {
  const compared = draftsBelow().filter((one) => only === undefined || one.includes(only));
  if (!compared.length) throw new Error(`No draft has ${only} in its path.`);

  for (const path of compared) {
    it(path, async () => {
      const { text, failures } = await snapshotOf(path);
      assert.deepEqual(failures, []);
      const file = join(home, path + ending);
      assert.ok(existsSync(file), 'It has no snapshot yet: npm run snapshots.');
      assert.equal(text, readFileSync(file, 'utf8').replace(/\r\n/g, '\n'), 'If the change is meant: npm run snapshots, and read what changed.');
    });
  }

  it('no snapshot outlives its draft', () => assert.deepEqual(strays(), []));
});
