import assert from 'node:assert/strict';
import { setRule, starterConfig } from '../../../server/src/config/edit';
import { Workspace } from './workspace';

const cases: readonly (readonly [what: string, before: string | undefined, after: string, files?: readonly string[]])[] = [
  ['writes a new file', undefined, '{\n  "rules": { "nagging": "off" }\n}\n'],
  ['fills an empty file', '\n', '{\n  "rules": { "nagging": "off" }\n}\n'],
  ['changes a severity in place', '{ "rules": { "nagging": /* loud */ "error" } } // end', '{ "rules": { "nagging": /* loud */ "off" } } // end'],
  ['keeps the options of a rule', '{ "rules": { "nagging": { "allow": ["x"] } } }', '{ "rules": { "nagging": { "allow": ["x"], "severity": "off" } } }'],
  ['leaves a comment with the line it is about', '{\n  "rules": {\n    // loud\n    "urgency-pressure": "error" // since 2025\n  }\n}\n', '{\n  "rules": {\n    // loud\n    "urgency-pressure": "error", // since 2025\n    "nagging": "off"\n  }\n}\n'],
  ['keeps a trailing comma, tabs and Windows line ends', '{\r\n\t"rules": {\r\n\t\t"urgency-pressure": "error", // why\r\n\t},\r\n}\r\n', '{\r\n\t"rules": {\r\n\t\t"urgency-pressure": "error", // why\r\n\t\t"nagging": "off",\r\n\t},\r\n}\r\n'],
  ['adds rules after a last entry with a comment', '{\n  "languages": ["ar"] // Riyadh\n}\n', '{\n  "languages": ["ar"], // Riyadh\n  "rules": { "nagging": "off" }\n}\n'],
  ['stays on one line where all is on one line', '{ "rules": { "urgency-pressure": "off" } } // end', '{ "rules": { "urgency-pressure": "off", "nagging": "off" } } // end'],
  ['keeps a comment in an empty object', '{\n  "rules": {\n    // "urgency-pressure": "off"\n  }\n}\n', '{\n  "rules": {\n    "nagging": "off"\n    // "urgency-pressure": "off"\n  }\n}\n'],
  ['takes the last word from overrides', '{\n  "rules": { "nagging": "error" },\n  "overrides": [{ "files": ["posts/**"], "rules": { "nagging": "error" } }]\n}\n', '{\n  "rules": { "nagging": "off" },\n  "overrides": [{ "files": ["posts/**"], "rules": { "nagging": "off" } }]\n}\n'],
  ['stands behind an override that speaks of it later', '{\n  "overrides": [\n    { "files": ["legal/**"], "rules": { "nagging": "info" } },\n    { "files": ["**"], "rules": { "nagging": "error" } }\n  ]\n}\n', '{\n  "overrides": [\n    { "files": ["legal/**"], "rules": { "nagging": "info" } },\n    { "files": ["**"], "rules": { "nagging": "error" } },\n    { "files": ["legal/**"], "rules": { "nagging": "off" } }\n  ]\n}\n', ['legal/**']],
  ['adds an override for a folder', '{\n  "rules": {} // none\n}\n', '{\n  "rules": {}, // none\n  "overrides": [{ "files": ["legal/**"], "rules": { "nagging": "off" } }]\n}\n', ['legal/**']],
  ['uses the override that is there', '{\n  "overrides": [\n    { "files": ["legal/**"], "rules": { "nagging": "info" } } // agreed\n  ]\n}\n', '{\n  "overrides": [\n    { "files": ["legal/**"], "rules": { "nagging": "off" } } // agreed\n  ]\n}\n', ['legal/**']],
];

describe('turning a rule off in .candor.json', () => {
  for (const [what, before, after, files] of cases) {
    it(what, () => assert.equal(setRule(before, 'nagging', 'off', files), after));
  }

  it('leaves what is no configuration as it is', () => {
    for (const text of ['[]', 'off', '"rules"']) assert.equal(setRule(text, 'nagging', 'off'), text);
  });

  for (const [what, before] of [['a new file', undefined], ['the starter', starterConfig()], ...cases.map(([what, before]) => [what, before] as const)] as const) {
    it(`takes effect, for all and for a folder: ${what}`, async () => {
      const severity = async (text: string, draft: string) => (await new Workspace({ '.candor.json': text }).effective(draft)).settings.rules.nagging?.severity;
      assert.equal(await severity(setRule(before, 'nagging', 'off'), 'posts/a.md'), 'off');
      const inFolder = setRule(before, 'nagging', 'off', ['terms/**']);
      assert.equal(await severity(inFolder, 'terms/a.md'), 'off');
      assert.equal(await severity(inFolder, 'posts/a.md'), before === undefined ? undefined : await severity(before, 'posts/a.md'));
      assert.equal(await severity(setRule(setRule(before, 'urgency-pressure', 'info'), 'nagging', 'off'), 'posts/a.md'), 'off');
    });
  }
});

describe('the starter configuration', () => {
  it('is right, and changes nothing yet', async () => {
    const { problems, settings } = await new Workspace({ '.candor.json': starterConfig() }).effective();
    assert.deepEqual(problems, []);
    assert.deepEqual(settings, (await new Workspace({}).effective()).settings);
  });
});
