import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { jpeg, manifest, mp4, png, sourceType, sourceTypeXmp, webp } from '../server/media/files';
import { build, Workspace } from './run';

const made = png({ xmp: sourceTypeXmp('trainedAlgorithmicMedia') });
const rest = '\n\nThe shop opens at nine.\n';

describe('candor check on drafts and the files they speak of', function () {
  this.timeout(30_000);
  before(build);
  let workspace: Workspace;
  afterEach(() => workspace.remove());

  /** The flagged words of each draft, by its path. */
  const check = async (files: Record<string, string | Buffer>, rule = 'missing-ai-media-disclosure'): Promise<Record<string, string[]>> => {
    workspace = new Workspace(files);
    const { stdout, stderr } = await workspace.run(['check', '--format', 'json']);
    assert.equal(stderr, '');
    const report = JSON.parse(stdout) as { files: { path: string; findings: { rule: string; text: string }[]; errors: unknown[] }[] };
    for (const { errors } of report.files) assert.deepEqual(errors, []);
    return Object.fromEntries(report.files.map(({ path, findings }) => [path, findings.filter((finding) => finding.rule === rule).map(({ text }) => text)]));
  };

  it('reads what the files themselves say, in every kind of draft', async () => {
    const credentials = manifest({ generator: 'Adobe_Firefly', actions: [{ action: 'c2pa.created', sourceType: sourceType('trainedAlgorithmicMedia') }] });
    assert.deepEqual(await check({
      'img/a.png': made, 'img/b.jpg': jpeg({ credentials }), 'img/c.webp': webp({ exif: { Software: 'Midjourney' } }), 'img/tour.mp4': mp4({ credentials }), 'img/camera.jpg': jpeg({ xmp: sourceTypeXmp('digitalCapture') }),
      'a.md': `---\ncover: img/a.png\n---${rest}`,
      'b.mdx': `import hero from './img/b.jpg'\n\n<img src={hero} alt="Our shop" />${rest}`,
      'c.html': '<p>The shop.</p><picture><source srcset="img/c.webp 1x"><img src="img/camera.jpg" alt="Our shop"></picture><p>Opens at nine.</p><video src="img/tour.mp4?v=2"></video>',
      'd.md': `![Our shop](img/camera.jpg)${rest}`,
    }), { 'a.md': ['img/a.png'], 'b.mdx': ['hero'], 'c.html': ['img/c.webp', 'img/tour.mp4?v=2'], 'd.md': [] });
  });

  it('is silent beside a label, and about files that are broken, gone, elsewhere or not to be read', async () => {
    const drafts = {
      'labelled.md': `![Our shop](a.png)\n\n*AI-generated image*${rest}`,
      'broken.md': `![](cut.png)\n\n![](empty.jpg)\n\n![](script.svg)\n\n![](zeros.webp)\n\n![](gone.png)\n\n![](folder.png)${rest}`,
      'outside/outside.md': `![](../../a.png)\n\n![](/etc/passwd.png)\n\n![](../link.png)${rest}`,
    };
    const files = {
      'a.png': made, 'cut.png': made.subarray(0, 50), 'empty.jpg': '', 'script.svg': '<svg xmlns="http://www.w3.org/2000/svg"><script>for (;;);</script></svg>', 'zeros.webp': Buffer.alloc(2_000_000), 'folder.png/x': '',
    };
    assert.deepEqual(await check({ ...files, ...drafts }), { 'broken.md': [], 'labelled.md': [], 'outside/outside.md': [] });
  });

  it('follows no link out of the folder it checks', async () => {
    const elsewhere = new Workspace({ 'a.png': made });
    workspace = new Workspace({ 'a.md': `![](link.png)${rest}` });
    symlinkSync(elsewhere.path('a.png'), workspace.path('link.png'));
    const { stdout } = await workspace.run(['check', '--format', 'json']);
    assert.deepEqual(JSON.parse(stdout).files[0].findings, []);
    elsewhere.remove();
  });

  it('takes file names and generators from the configuration, or reads no metadata', async () => {
    const files = { 'a.png': made, 'b.jpg': jpeg({ exif: { Software: 'Acme Dreamer 2' } }), 'a.md': `![](a.png)${rest}`, 'b.md': `![](b.jpg)${rest}`, 'c.md': `![](brand-render-7.png)${rest}` };
    const config = (options: object): Record<string, string> => ({ '.candor.json': JSON.stringify({ rules: { 'missing-ai-media-disclosure': options } }) });
    assert.deepEqual(await check({ ...files, ...config({ generators: ['Acme Dreamer'], fileNames: ['brand-render-*.png'] }) }), { 'a.md': ['a.png'], 'b.md': ['b.jpg'], 'c.md': ['brand-render-7.png'] });
    workspace.remove();
    assert.deepEqual(await check({ ...files, ...config({ metadata: false }) }), { 'a.md': [], 'b.md': [], 'c.md': [] });
  });

  it('reads the same page in the other language, which a configuration may forbid', async () => {
    const draft = (keys: string, text: string): string => `---\n${keys}\n---\n\n${text}\n`;
    const files = {
      'en/post.md': draft('reviewed-by: Lina Haddad', 'The walnut boards have dried.'), 'ar/post.md': draft('ai-disclosure: ai-assisted', 'كُتب بمساعدة الذكاء الاصطناعي.\n\nجفّت ألواح الجوز.'),
      'note.en.md': draft('title: Note', 'The walnut boards have dried.'), 'note.ar.md': draft('ai-disclosure: ai-assisted', 'كُتب بمساعدة الذكاء الاصطناعي.\n\nجفّت ألواح الجوز.'),
    };
    const silent = { 'en/post.md': [], 'note.ar.md': [], 'note.en.md': [] };
    assert.deepEqual(await check(files, 'unreviewed-machine-translation'), { ...silent, 'ar/post.md': ['ai-assisted'] });
    workspace.remove();
    assert.deepEqual(await check({ ...files, '.candor.json': JSON.stringify({ rules: { 'unreviewed-machine-translation': { siblings: false } } }) }, 'unreviewed-machine-translation'), { ...silent, 'ar/post.md': [] });
  });
});
