import { equal } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { project } from '../cli/run';
import { startEditor, type Editor } from './client';

describe('pages of the rules, for an editor that holds none', () => {
  let editor: Editor;
  const page = async (name: string): Promise<string | null> => (await editor.connection.sendRequest<{ text: string | null }>('candor/page', { name })).text;
  before(async () => { editor = await startEditor(); });
  after(() => editor.stop());

  for (const name of ['urgency-pressure.md', 'urgency-pressure.ar.md', 'README.md']) {
    it(`${name} is the file of the project`, async () => equal(await page(name), readFileSync(join(project, 'docs/rules', name), 'utf8')));
  }

  for (const name of ['no-such-rule.md', '../../package.json', 'constructor.md', '']) it(`there is none called “${name}”`, async () => equal(await page(name), null));
});
