import { deepEqual, equal, ok } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import arabicBundle from '../../l10n/bundle.l10n.ar.json';
import { directed } from '../../client/src/direction';
import manifest from '../../package.json';
import english from '../../package.nls.json';
import arabic from '../../package.nls.ar.json';

const sources = join(__dirname, '../../client/src');
const arabicLetters = /[\u0600-\u06ff]/;
const blanks = (text: string): string[] => (text.match(/\{\d\}|`[^`]+`/g) ?? []).sort();

describe('texts of the extension', () => {
  it('has every text of the manifest in English and Arabic, and no other', () => {
    const used = [...JSON.stringify(manifest).matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key).sort();
    deepEqual(Object.keys(english).sort(), [...new Set(used)]);
    deepEqual(Object.keys(arabic).sort(), Object.keys(english).sort());
  });

  it('has every text of the client in Arabic, and no other', () => {
    const code = readdirSync(sources).map((name) => readFileSync(join(sources, name), 'utf8')).join('\n');
    const used = [...code.matchAll(/l10n\.t\('((?:[^'\\]|\\.)+)'/g)].map(([, text]) => text!.replaceAll(/\\(.)/g, '$1'));
    equal([...code.matchAll(/l10n\.t\(/g)].length, used.length, 'every text is one literal in single quotes, as translators need it');
    deepEqual(Object.keys(arabicBundle).sort(), [...new Set(used)].sort());
  });

  it('keeps blanks and literal words in translation', () => {
    for (const [text, translation] of [...Object.entries(arabicBundle), ...Object.entries(english).map(([key, text]) => [text, arabic[key as keyof typeof arabic]] as const)]) {
      deepEqual(blanks(translation), blanks(text), text);
      ok(arabicLetters.test(translation), text);
      // VS Code shows it from left to right: a sentence has to say that it runs the other way, or its full stop is at the wrong end.
      ok(!/\.\u2069?$/.test(translation) || directed(translation.slice(1, -1)) === translation, translation);
    }
  });
});
