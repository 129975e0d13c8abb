import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runNode } from '../../bench/child';
import { compose, drafts } from '../../bench/drafts';
import type { Results } from '../../bench/main';
import { typing } from '../../bench/typing';

describe('npm run bench', () => {
  it('composes the same drafts every time, of the size, language and format asked for', () => {
    for (const { name, words, language, format, text } of drafts([300, 2000])) {
      assert.equal(text, compose(words, language, format), name);
      const prose = text.replace(/<[^>]*>/g, ' ').split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
      assert.ok(prose > words * 0.9 && prose < words * 1.3 + 200, `${name}: ${prose} words`);
      assert.equal(/[a-z]{3,}\. /i.test(text), language !== 'ar', name);
      assert.equal(/\p{Script=Arabic}/u.test(text), language !== 'en', name);
      assert.equal(/<p /.test(text), format === 'html', name);
    }
  });

  it('types between sentences, each key where the one before it left off', () => {
    const [draft] = drafts([300]);
    const text = typing(draft!, 3).reduce((typed, key) => typed.slice(0, key.offset) + key.text + typed.slice(key.offset), draft!.text);
    assert.equal(text.match(/[.!] Doors open at nine\. /g)?.length, 3);
  });

  it('measures engine, server, starts and memory, and writes a table and JSON', async function () {
    this.timeout(120_000);
    const folder = mkdtempSync(join(tmpdir(), 'candor-bench-'));
    try {
      const { stdout } = await runNode(['--import', 'tsx', 'bench/main.ts', '--small', '--no-peers', '--results', folder], { cwd: resolve(__dirname, '../..') });
      assert.equal(readFileSync(join(folder, 'results.md'), 'utf8'), stdout);
      assert.doesNotMatch(stdout, /NaN|undefined/);
      const { tools, typing: typed, starts, serverMemory, manyDrafts } = JSON.parse(readFileSync(join(folder, 'results.json'), 'utf8')) as Results;
      assert.deepEqual(tools.map(({ name }) => name), ['Candor']);
      assert.equal(Object.keys(tools[0]!.drafts).length, 12);
      assert.ok(Object.values(tools[0]!.drafts).some(({ findings }) => findings > 0));
      assert.ok(Object.values(typed).every(({ engine, server }) => engine.runs > 0 && server.runs === engine.runs));
      assert.ok(Object.values(starts).every(({ runs }) => runs > 0));
      assert.ok(serverMemory > 0 && manyDrafts.memory > 0 && manyDrafts.words > 0);
      assert.equal(manyDrafts.drafts, 12);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
