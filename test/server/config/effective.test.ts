import assert from 'node:assert/strict';
import { describeEffective } from '../../../server/src/config/effective';
import { defaultSettings } from '../../../server/src/engine/settings';
import { root, said, Workspace } from './workspace';

const severity = async (workspace: Workspace, ...more: Parameters<Workspace['effective']>) => (await workspace.effective(...more)).settings.rules['urgency-pressure']?.severity;
const level = (severity: string) => ({ rules: { 'urgency-pressure': severity } });

describe('effective settings', () => {
  it('are the defaults where there is no configuration', async () => {
    const { settings, messages, ignored, problems } = await new Workspace({}).effective();
    assert.deepEqual(settings, defaultSettings);
    assert.deepEqual({ messages, ignored, problems }, { messages: 'editor', ignored: false, problems: [] });
  });

  it('name the origin of every value, defaults of rules and their options included', async () => {
    const effective = await new Workspace({ '.candor.json': '{\n  "rules": {\n    "absolute-claim": {\n      "severity": "error"\n    }\n  }\n}' }).effective();
    assert.equal(said(effective, 'rules.absolute-claim.severity'), 'file .candor.json:4');
    assert.equal(said(effective, 'rules.absolute-claim.distance'), 'default');
    assert.equal(said(effective, 'rules.nagging.severity'), 'default');
    assert.equal(said(effective, 'languages'), 'default');
    assert.deepEqual(effective.settings.rules, { 'absolute-claim': { severity: 'error', options: {} } });
  });

  describe('strength, weakest first', () => {
    const files = {
      'base.json': level('info'),
      '.candor.json': { extends: ['candor:eu', './base.json'], ...level('off'), overrides: [{ files: ['posts/**'], ...level('error') }] },
    };
    const without = (...keys: string[]) => {
      const config: Record<string, unknown> = { ...files['.candor.json'] };
      for (const key of keys) delete config[key];
      return new Workspace({ ...files, '.candor.json': config });
    };
    const editor = { user: level('info'), workspace: level('warning'), folder: level('error') };

    it('a preset is over the rule\'s own', async () => {
      const workspace = new Workspace({ '.candor.json': { extends: ['candor:eu'] } });
      const effective = await workspace.effective();
      assert.equal(effective.settings.rules['urgency-pressure']?.severity, 'error');
      assert.deepEqual(effective.settings.jurisdictions, ['eu']);
      assert.equal(said(effective, 'rules.urgency-pressure.severity'), 'preset candor:eu');
    });

    it('what is extended later is over what is extended earlier', async () => {
      assert.equal(await severity(without('rules', 'overrides')), 'info');
    });

    it('user settings are over what is extended', async () => {
      assert.equal(await severity(without('rules', 'overrides'), undefined, { editor: { user: level('warning') } }), 'warning');
    });

    it('workspace settings are over user settings, folder settings over both', async () => {
      assert.equal(await severity(new Workspace({}), undefined, { editor: { user: level('info'), workspace: level('warning') } }), 'warning');
      const effective = await new Workspace({}).effective(undefined, { editor });
      assert.equal(effective.settings.rules['urgency-pressure']?.severity, 'error');
      assert.equal(said(effective, 'rules.urgency-pressure.severity'), 'folder');
    });

    it('the file is over the editor\'s settings', async () => {
      assert.equal(await severity(without('overrides'), undefined, { editor }), 'off');
    });

    it('overrides are over the file, for the drafts they name', async () => {
      const effective = await new Workspace(files).effective('posts/a.md', { editor });
      assert.equal(effective.settings.rules['urgency-pressure']?.severity, 'error');
      assert.match(said(effective, 'rules.urgency-pressure.severity')!, /^override \.candor\.json:1$/);
      assert.equal(await severity(new Workspace(files), 'legal/a.md', { editor }), 'off');
    });

    it('overrides of an extended file are weaker than user settings', async () => {
      const workspace = new Workspace({ '.candor.json': { extends: ['./base.json'] }, 'base.json': { overrides: [{ files: ['**'], ...level('error') }] } });
      assert.equal(await severity(workspace), 'error');
      assert.equal(await severity(workspace, undefined, { editor: { user: level('info') } }), 'info');
    });

    it('keeps the options of a rule when only its severity changes', async () => {
      const { settings } = await new Workspace({ '.candor.json': { extends: ['./base.json'], rules: { 'absolute-claim': 'info' } }, 'base.json': { rules: { 'absolute-claim': { severity: 'error', allow: ['award-winning'] } } } }).effective();
      assert.deepEqual(settings.rules['absolute-claim'], { severity: 'info', options: { allow: ['award-winning'] } });
    });
  });

  describe('where they are found', () => {
    it('the nearest file wins and what is further up does not count', async () => {
      const workspace = new Workspace({ '.candor.json': level('error'), 'posts/.candor.json': { languages: ['ar'] } });
      const { settings, files } = await workspace.effective('posts/2026/launch.md');
      assert.deepEqual(settings.languages, ['ar']);
      assert.deepEqual(settings.rules, {});
      assert.deepEqual(files, [`${root}/posts/2026/.candor.json`, `${root}/posts/.candor.json`]);
    });

    it('nothing above the root is read', async () => {
      const workspace = new Workspace({ 'file:///team/.candor.json': level('error') });
      assert.equal(await severity(workspace), undefined);
      assert.ok(workspace.read.every((uri) => uri.startsWith(`${root}/`)));
    });

    it('without a root only the draft\'s own folder is looked at', async () => {
      const workspace = new Workspace({ '.candor.json': level('error'), 'posts/.candor.json': undefined });
      assert.equal(await severity(workspace, 'posts/a.md', { root: undefined }), undefined);
      assert.equal(await severity(workspace, 'a.md', { root: undefined }), 'error');
    });

    it('a draft that was never saved is governed by the root', async () => {
      assert.equal(await severity(new Workspace({ '.candor.json': level('error') }), 'untitled:Untitled-1'), 'error');
    });

    it('works in virtual workspaces, with spaces and Arabic in paths', async () => {
      const files = { 'vscode-vfs://github/acme/site/.candor.json': { channels: { 'رسائل/**': 'email' } } };
      const { settings } = await new Workspace(files).effective('vscode-vfs://github/acme/site/%D8%B1%D8%B3%D8%A7%D8%A6%D9%84/my%20mail.md', { root: 'vscode-vfs://github/acme/site' });
      assert.equal(settings.channel, 'email');
    });

    it('takes both spellings of a Windows drive for one', async () => {
      const { settings } = await new Workspace({ 'file:///c%3A/site/.candor.json': { channels: { 'sms/**': 'sms' } } }).effective('file:///C:/site/sms/a.txt', { root: 'file:///c%3A/site' });
      assert.equal(settings.channel, 'sms');
    });

    it('--config names the file, and --no-config none', async () => {
      const workspace = new Workspace({ '.candor.json': level('error'), 'ci/strict.json': { ...level('off'), overrides: [{ files: ['posts/**'], ...level('info') }] } });
      assert.equal(await severity(workspace, 'posts/a.md', { config: `${root}/ci/strict.json` }), 'info', 'its globs are relative to the root, as the draft is not in its folder');
      assert.equal(await severity(workspace, undefined, { config: false }), undefined);
      const { problems } = await workspace.effective(undefined, { config: `${root}/none.json` });
      assert.deepEqual(problems.map(({ uri, message }) => [uri, message]), [[`${root}/none.json`, 'This configuration cannot be read.']]);
    });
  });

  describe('extends', () => {
    it('follows files of files, each of its own folder', async () => {
      const workspace = new Workspace({ '.candor.json': { extends: ['./brand/a.json'] }, 'brand/a.json': { extends: ['../shared/b.json'] }, 'shared/b.json': level('error') });
      const effective = await workspace.effective();
      assert.equal(effective.settings.rules['urgency-pressure']?.severity, 'error');
      assert.equal(said(effective, 'rules.urgency-pressure.severity'), 'file shared/b.json:1');
      assert.deepEqual(effective.files.slice(-2), [`${root}/brand/a.json`, `${root}/shared/b.json`]);
    });

    it('finds npm packages upwards inside the root', async () => {
      const workspace = new Workspace({
        'posts/.candor.json': { extends: ['@acme/candor-config', 'plain-config/strict'] },
        'node_modules/@acme/candor-config/package.json': { name: '@acme/candor-config' },
        'node_modules/@acme/candor-config/candor.json': { extends: ['./more.json'], languages: ['en'] },
        'node_modules/@acme/candor-config/more.json': level('error'),
        'node_modules/plain-config/package.json': { main: 'index.js' },
        'node_modules/plain-config/strict.json': { rules: { nagging: 'error' } },
      });
      const { settings, problems } = await workspace.effective();
      assert.deepEqual(problems, []);
      assert.deepEqual(settings.languages, ['en']);
      assert.deepEqual(settings.rules, { 'urgency-pressure': { severity: 'error', options: {} }, nagging: { severity: 'error', options: {} } });
    });

    it('markets of several presets add up; a list that somebody writes replaces them', async () => {
      const config = { extends: ['candor:eu', 'candor:sa', 'candor:us-ca'] };
      assert.deepEqual((await new Workspace({ '.candor.json': config }).effective()).settings.jurisdictions, ['eu', 'sa', 'us', 'us-ca']);
      assert.deepEqual((await new Workspace({ '.candor.json': { ...config, jurisdictions: ['jo'] } }).effective()).settings.jurisdictions, ['jo']);
    });

    it('candor:recommended goes back to the rules\' own severities', async () => {
      assert.deepEqual((await new Workspace({ '.candor.json': { extends: ['candor:eu', 'candor:recommended'] } }).effective()).settings.rules, {});
    });

    it('a market raises what its law bans by one step', async () => {
      const { settings } = await new Workspace({ '.candor.json': { extends: ['candor:in'] } }).effective();
      assert.deepEqual(settings.rules, { nagging: { severity: 'warning', options: {} } });
    });

    it('reports a loop, a missing file and what lies outside at their places, and uses the rest', async () => {
      const text = '{\n  "extends": [\n    "./loop.json",\n    "./none.json",\n    "../elsewhere.json",\n    "@acme/none",\n    "https://acme.test/candor.json",\n    "candor:eux"\n  ],\n  "rules": { "urgency-pressure": "error" }\n}';
      const workspace = new Workspace({ '.candor.json': text, 'loop.json': { extends: ['./.candor.json'], languages: ['ar'] }, 'file:///team/elsewhere.json': {} });
      const { settings, problems } = await workspace.effective();
      assert.equal(settings.rules['urgency-pressure']?.severity, 'error');
      assert.deepEqual(settings.languages, ['ar']);
      assert.deepEqual(problems.map(({ uri, line, message }) => `${uri.replace(`${root}/`, '')}:${line} ${message}`).sort(), [
        '.candor.json:4 "./none.json" cannot be found.',
        '.candor.json:5 "../elsewhere.json" lies outside the workspace folder and is not read.',
        '.candor.json:6 "@acme/none" cannot be found.',
        '.candor.json:7 "https://acme.test/candor.json" lies outside the workspace folder and is not read.',
        '.candor.json:8 There is no preset "candor:eux". Did you mean "candor:eu"?',
        'loop.json:1 This goes round in a circle: .candor.json → loop.json → .candor.json.',
      ]);
      assert.ok(workspace.read.every((uri) => uri.startsWith(`${root}/`)));
    });

    it('a package cannot lead out of itself by name', async () => {
      const { problems } = await new Workspace({ '.candor.json': { extends: ['acme/../../../secret'] }, 'node_modules/acme/package.json': {} }).effective();
      assert.match(problems[0]!.message, /outside/);
    });

    it('stays cheap where files extend each other many times', async () => {
      const files: Record<string, unknown> = { '.candor.json': { extends: ['./0.json'] } };
      for (let i = 0; i < 40; i++) files[`${i}.json`] = i < 39 ? { extends: Array(8).fill(`./${i + 1}.json`) } : level('error');
      const workspace = new Workspace(files);
      assert.equal(await severity(workspace), 'error');
    });
  });

  describe('by path', () => {
    it('the last glob that matches gives the channel', async () => {
      const workspace = new Workspace({ '.candor.json': '{ "channels": {\n "emails/**": "email",\n "emails/sms/*.txt": "sms" } }' });
      const effective = await workspace.effective('emails/sms/a.txt');
      assert.equal(effective.settings.channel, 'sms');
      assert.equal(said(effective, 'channel'), 'file .candor.json:3');
      assert.equal((await workspace.effective('emails/b.html')).settings.channel, 'email');
      assert.equal((await workspace.effective('posts/c.md')).settings.channel, undefined);
    });

    it('globs are relative to the folder of the nearest file', async () => {
      const workspace = new Workspace({ 'brand/.candor.json': { extends: ['../base.json'], overrides: [{ files: ['legal/**'], ...level('off') }] }, 'base.json': { channels: { 'mail/*': 'email' } } });
      assert.equal(await severity(workspace, 'brand/legal/a.md'), 'off');
      assert.equal((await workspace.effective('brand/mail/a.md')).settings.channel, 'email');
    });

    for (const [glob, draft, ignored] of [
      ['archive/**', 'archive/2020/a.md', true], ['archive/**', 'posts/archive/a.md', false], ['archive', 'posts/archive/a.md', true], ['/archive', 'posts/archive/a.md', false], ['archive/', 'archive/a.md', true],
      ['*.draft.md', 'posts/a.draft.md', true], ['posts/*.md', 'posts/2026/a.md', false], ['**/*.{md,mdx}', 'a.mdx', true], ['app/(marketing)/**', 'app/(marketing)/a.mdx', true], ['.github/**', '.github/a.md', true], ['مسودات/**', 'مسودات/a.md', true],
    ] as const) {
      it(`ignore ${glob} ${ignored ? 'covers' : 'leaves'} ${draft}`, async () => {
        assert.equal((await new Workspace({ '.candor.json': { ignore: [glob] } }).effective(draft)).ignored, ignored);
      });
    }

    it('ignore can take back, and adds up over what is extended', async () => {
      const workspace = new Workspace({ '.candor.json': { extends: ['./base.json'], ignore: ['!keep.md'] }, 'base.json': { ignore: ['archive/**'] } });
      assert.equal((await workspace.effective('archive/a.md')).ignored, true);
      assert.equal((await workspace.effective('archive/keep.md')).ignored, false);
    });
  });

  it('team phrases are rules like others: overrides and extended files may set them', async () => {
    const workspace = new Workspace({
      'brand.json': { phrases: [{ id: 'acme-no-crush', message: 'We do not crush.', en: ['crush it'] }] },
      '.candor.json': { extends: ['./brand.json'], rules: { 'acme-no-crush': 'error' }, overrides: [{ files: ['legal/**'], rules: { 'acme-no-crush': 'off' } }] },
    });
    const { settings, problems } = await workspace.effective('legal/a.md');
    assert.deepEqual(problems, []);
    assert.equal(settings.phrases[0]?.id, 'acme-no-crush');
    assert.equal(settings.rules['acme-no-crush']?.severity, 'off');
  });

  it('phrases of an override can be set there, and one written twice in a list is a mistake', async () => {
    const phrase = (en: string) => ({ id: 'acme-blue', message: 'Say which blue.', en: [en] });
    const { settings, problems } = await new Workspace({ '.candor.json': { overrides: [{ files: ['legal/**'], phrases: [phrase('blue shoes')], rules: { 'acme-blue': 'error' } }] } }).effective('legal/a.md');
    assert.deepEqual([problems, settings.rules['acme-blue']?.severity], [[], 'error']);
    const twice = await new Workspace({ '.candor.json': { phrases: [phrase('blue shoes'), phrase('buy blue')] } }).effective();
    assert.deepEqual(twice.problems.map(({ message }) => message), ['"acme-blue" is written twice; the last one counts.']);
  });

  it('a phrase with the same id replaces the extended one', async () => {
    const phrase = (message: string) => ({ phrases: [{ id: 'acme', message, en: ['crush it'] }] });
    const { settings } = await new Workspace({ 'brand.json': phrase('old'), '.candor.json': { extends: ['./brand.json'], ...phrase('new') } }).effective();
    assert.deepEqual(settings.phrases.map(({ message }) => message), ['new']);
  });

  it('messages, disclosure texts and suppressions come through', async () => {
    const { settings, messages } = await new Workspace({ '.candor.json': { messages: 'passage', hunches: false, disclosure: { wording: 'long', channels: { blog: 'always' }, texts: { 'ai-generated-text': { ar: 'نص' } } }, suppressions: { requireReason: false } } }).effective();
    assert.equal(messages, 'passage');
    assert.deepEqual(settings.disclosure, { require: 'declared', wording: 'long', channels: { blog: 'always' }, texts: { 'ai-generated-text': { ar: 'نص' } } });
    assert.deepEqual(settings.suppressions, { requireReason: false });
    assert.equal(settings.hunches, false);
  });

  it('drafts to which the same applies share one settings object', async () => {
    const workspace = new Workspace({ '.candor.json': { rules: { nagging: 'off' }, channels: { 'emails/**': 'email' } } });
    const [a, b, mail] = await Promise.all(['posts/a.md', 'posts/b.md', 'emails/c.md'].map((draft) => workspace.effective(draft)));
    assert.equal(a!.settings, b!.settings);
    assert.notEqual(a!.settings, mail!.settings);
  });

  it('are described as a configuration with the origin beside each value', async () => {
    const effective = await new Workspace({ '.candor.json': '{\n  "extends": ["candor:eu"],\n  "channels": { "posts/**": "blog" },\n  "rules": { "nagging": "of" },\n  "phrases": [{ "id": "acme", "message": "No.", "ar": ["سحق"] }]\n}' }).effective(undefined, { editor: { user: { languages: ['ar'] } } });
    const text = describeEffective(effective, root);
    assert.match(text, /^\/\/ Mistake in \.candor\.json:4:25: "of" cannot stand here: .* Did you mean "off"\?$/m);
    assert.match(text, /^\/\/ Channel: blog \(\.candor\.json:3\)$/m);
    assert.match(text, /^ {2}"languages": \["ar"\], \/\/ user settings$/m);
    assert.match(text, /^ {2}"jurisdictions": \["eu"\], \/\/ candor:eu, extended in \.candor\.json:2$/m);
    assert.match(text, /^ {4}"urgency-pressure": "error", \/\/ candor:eu, extended in \.candor\.json:2$/m);
    assert.match(text, /^ {4}"nagging": "info", \/\/ default$/m);
    assert.match(text, /^ {6}"distance": 12, \/\/ default$/m);
    const again = await new Workspace({ '.candor.json': text }).effective();
    assert.deepEqual(again.problems, []);
    const { channel, ...rest } = effective.settings;
    assert.equal(channel, 'blog');
    assert.deepEqual({ ...again.settings, rules: {} }, { ...rest, rules: {} });
  });
});
