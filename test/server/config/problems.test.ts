import assert from 'node:assert/strict';
import { configProblems } from '../../../server/src/config/effective';
import { catalogue, root, Workspace } from './workspace';

/** Each mistake as `line:column «the text it marks» message`. */
async function mistakes(text: string): Promise<string[]> {
  const problems = await configProblems(`${root}/.candor.json`, text, new Workspace({}), root, catalogue);
  return problems.map(({ line, column, start, end, message }) => `${line}:${column} «${text.slice(start, end)}» ${message}`);
}

const effective = async (text: string) => (await new Workspace({ '.candor.json': text }).effective()).settings;

describe('mistakes in .candor.json', () => {
  it('there are none in the configuration of the documentation', async () => {
    assert.deepEqual(await mistakes(`{
      // JSON with comments
      "$schema": "https://example.com/candor.schema.json",
      "extends": ["candor:recommended", "candor:eu"],
      "languages": ["en", "ar"], "jurisdictions": ["eu", "sa"],
      "channels": { "emails/**": "email", "posts/social/**": "social" },
      "rules": { "urgency-pressure": "error", "nagging": "off", "absolute-claim": { "severity": "warning", "allow": ["award-winning"] } },
      "disclosure": { "require": "declared", "wording": "medium", "texts": { "ai-generated-text": { "en": "…", "ar": "…" } } },
      "phrases": [{ "id": "acme-no-crush", "message": "We do not promise to crush competitors.", "severity": "warning",
        "en": ["(crush|destroy) [the|your] competition"], "ar": ["سحق المنافسين"], "suggest": { "en": ["stand out"] },
        "examples": { "en": ["We help you ⟦crush the competition⟧.", "We help you compete."] } }],
      "suppressions": { "requireReason": true },
      "overrides": [{ "files": ["legal/**"], "rules": { "absolute-claim": "off" } }],
      "ignore": ["archive/**"],
    }`), []);
  });

  it('are reported all at once, each at its place, with what was probably meant', async () => {
    assert.deepEqual(await mistakes(`{
  "langages": ["en"],
  "languages": ["en", "fr"],
  "rules": {
    "urgency-presure": "error",
    "nagging": "eror",
    "absolute-claim": { "alow": [], "distance": 0, "tone": "cold", "strict": "yes" }
  },
  "disclosure": { "wording": "longer" },
  "overrides": [{ "rules": {} }, { "files": [], "rules": { "nope-nope": "off" } }],
  "phrases": [{ "id": "nagging", "message": "m", "en": ["a"] }, { "id": "x", "message": "m" }, { "id": "y", "message": "m", "en": ["(open"] }],
  "suppressions": true
}`), [
      '2:3 «"langages"» There is no setting "langages" here. Did you mean "languages"?',
      '3:23 «"fr"» "fr" cannot stand here: choose "en", "ar".',
      '5:5 «"urgency-presure"» There is no rule "urgency-presure". Did you mean "urgency-pressure"?',
      '6:16 «"eror"» "eror" cannot stand here: choose "error", "warning", "info", "off". Did you mean "error"?',
      '7:25 «"alow"» There is no setting "alow" here. Did you mean "allow"?',
      '7:49 «0» Must be at least 1.',
      '7:60 «"cold"» "cold" cannot stand here: choose "plain", "warm".',
      '7:78 «"yes"» Must be true or false.',
      '9:30 «"longer"» "longer" cannot stand here: choose "short", "medium", "long". Did you mean "long"?',
      '10:17 «{» "files" is missing.',
      '10:36 «"files"» Must not be empty.',
      '10:60 «"nope-nope"» There is no rule "nope-nope".',
      '11:23 «"nagging"» Candor has a rule of this name; choose another.',
      '11:65 «{» A phrase rule needs at least one phrase under "en" or "ar".',
      '11:132 «"(open"» This phrase cannot be read, at character 1: "(" has no ")".',
      '12:19 «true» Must be an object, in { }.',
    ]);
  });

  it('disable only the entry they are in', async () => {
    const settings = await effective(`{
      "languages": ["ar", "fr"],
      "rules": { "nagging": "eror", "urgency-pressure": "off", "absolute-claim": { "severity": "error", "tone": "cold", "allow": ["first"] } },
      "disclosure": { "wording": "longer", "require": "always" },
      "overrides": [{ "rules": { "nagging": "off" } }, { "files": ["**"], "rules": { "absolute-claim": "info" } }]
    }`);
    assert.deepEqual(settings.languages, ['ar']);
    assert.deepEqual(settings.rules, { 'urgency-pressure': { severity: 'off', options: {} }, 'absolute-claim': { severity: 'info', options: { allow: ['first'] } } });
    assert.equal(settings.disclosure.require, 'always');
    assert.equal(settings.disclosure.wording, 'medium');
  });

  it('half-typed JSON keeps what can be read', async () => {
    const whole = '{ "languages": ["ar"], "rules": { "nagging": "off", "urgency-pressure": "error" } }';
    for (let end = whole.indexOf('"urgency-pressure"'); end < whole.length; end++) {
      const settings = await effective(whole.slice(0, end));
      assert.deepEqual(settings.languages, ['ar'], whole.slice(0, end));
      assert.equal(settings.rules.nagging?.severity, 'off', whole.slice(0, end));
      assert.ok((await mistakes(whole.slice(0, end))).length > 0);
    }
    assert.equal((await effective('{ "rules": { "nagging": , "urgency-pressure": "error" } }')).rules['urgency-pressure']?.severity, 'error');
  });

  it('any cut and any stray character is survived', async () => {
    const whole = '{\n  // ملاحظة\n  "extends": ["candor:eu"], "phrases": [{ "id": "a", "message": "م", "ar": ["سحق"] }],\n  "channels": { "**": "email" }\n}';
    for (let at = 0; at <= whole.length; at++) {
      await mistakes(whole.slice(at));
      for (const sign of ['"', '{', ']', ',', '\\', '/*', '\ud800', '0']) await mistakes(whole.slice(0, at) + sign + whole.slice(at));
    }
  });

  for (const [what, text, expected] of [
    ['an empty file', '', ['1:1 «» A value is expected here.']],
    ['a list', '[]', ['1:1 «[» Must be an object, in { }.']],
    ['a missing comma', '{ "languages": ["en"] "ignore": [] }', ['1:23 «"ignore"» A comma is expected before this.']],
    ['a name written twice', '{ "ignore": ["a"], "ignore": ["b"] }', ['1:3 «"ignore"» "ignore" is written twice; the last one counts.']],
    ['a rule that is a number', '{ "rules": { "nagging": 2 } }', ['1:25 «2» 2 cannot stand here: choose "error", "warning", "info", "off".']],
    ['a misspelt rule with options', '{ "rules": { "absolute-clam": { "allow": ["first"] } } }', ['1:14 «"absolute-clam"» There is no rule "absolute-clam". Did you mean "absolute-claim"?']],
    ['an option of a phrase rule', '{ "phrases": [{ "id": "acme", "message": "m", "en": ["crush"] }], "rules": { "acme": { "allow": [] } } }', ['1:88 «"allow"» There is no setting "allow" here.']],
    ['a text nobody inserts', '{ "disclosure": { "texts": { "ai-genrated-text": { "en": "By AI." } } } }', ['1:30 «"ai-genrated-text"» There is no setting "ai-genrated-text" here. Did you mean "ai-generated-text"?']],
    ['__proto__', '{ "rules": { "__proto__": { "severity": "off" } }, "disclosure": { "texts": { "__proto__": { "en": "x" } } } }', ['1:14 «"__proto__"» There is no setting "__proto__" here.', '1:79 «"__proto__"» There is no setting "__proto__" here.']],
    ['columns in UTF-16 after Arabic and emoji', '{ "channels": { "رسائل/😀": "mail" } }', ['1:29 «"mail"» "mail" cannot stand here: choose "email", "sms", "push", "social", "web", "landing", "blog", "product", "app", "chat", "audio", "video". Did you mean "email"?']],
  ] as const) {
    it(`located: ${what}`, async () => assert.deepEqual(await mistakes(text), expected));
  }

  for (const [phrase, message] of [
    ['<hast> now', 'There is no word set or slot called "hast".'], ['{munny} off', 'There is no word set or slot called "munny".'], ['[only]', 'The phrase has no word that must be there.'], ['a {..99} b', 'A gap holds 1 to 8 words.'],
  ] as const) {
    it(`a phrase that cannot be read: ${phrase}`, async () => {
      const [mistake, ...more] = await mistakes(JSON.stringify({ phrases: [{ id: 'a', message: 'm', en: ['fine words', phrase] }] }));
      assert.ok(mistake?.includes(`«${JSON.stringify(phrase)}»`) && mistake.endsWith(message), mistake);
      assert.deepEqual(more, []);
    });
  }

  it('a byte order mark is no mistake', async () => assert.deepEqual(await mistakes('\uFEFF{}'), []));

  it('are told in Arabic too', async () => {
    const [problem] = await configProblems(`${root}/.candor.json`, '{ "rules": { "naging": "off" } }', undefined, undefined, catalogue);
    assert.equal(problem?.text.ar, 'لا توجد قاعدة باسم "naging". هل تقصد "nagging"؟');
  });

  it('without a host, rules that may come from a file not looked up are not called unknown', async () => {
    assert.deepEqual(await configProblems(`${root}/.candor.json`, '{ "extends": ["./brand.json"], "rules": { "acme": "off" } }', undefined, undefined, catalogue), []);
  });

  it('in the editor\'s settings name the setting', async () => {
    const { problems, settings } = await new Workspace({}).effective(undefined, { editor: { user: { languages: ['fr', 'en'], rules: { nope: 'off' }, run: 'onSave', jurisdictions: null } } });
    assert.deepEqual(settings.languages, ['en']);
    assert.deepEqual(problems.map(({ uri, message }) => [uri, message]), [
      ['', 'candor.languages.0: "fr" cannot stand here: choose "en", "ar".'],
      ['', 'candor.rules.nope: There is no rule "nope".'],
    ]);
  });
});
