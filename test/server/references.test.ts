import assert from 'node:assert/strict';
import { candor } from '../../server/src/candor';
import { jurisdictions } from '../../server/src/engine/settings';
import { referenceById, references } from '../../server/src/references';

describe('laws, codes and policies', () => {
  it('have each its own id, an address, and a title in both languages', () => {
    assert.equal(referenceById.size, references.length);
    for (const { id, url, title, effective, jurisdictions: markets } of references) {
      assert.match(id, /^[a-z0-9]+(-[a-z0-9]+)*$/);
      assert.equal(new URL(url).protocol, 'https:', id);
      assert.match(title.ar, /\p{Script=Arabic}/u, id);
      assert.ok(title.en.length > 0 && title.en.length < 110, id);
      assert.ok(markets.every((one) => jurisdictions.includes(one)), id);
      if (effective) assert.equal(new Date(effective).toISOString().slice(0, 10), effective, id);
    }
  });

  it('are there for every rule that cites them', () => {
    for (const rule of candor.rules.values()) for (const id of rule.references) assert.ok(referenceById.has(id), `${rule.id} cites ${id}`);
  });

  it('cover every market', () => {
    for (const market of jurisdictions) assert.ok(references.some(({ jurisdictions }) => jurisdictions.includes(market)), market);
  });

  it('are each cited by a rule', () => {
    const cited = new Set([...candor.rules.values()].flatMap((rule) => rule.references));
    assert.deepEqual(references.filter(({ id }) => !cited.has(id)).map(({ id }) => id), []);
  });
});
