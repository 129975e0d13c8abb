// One-keystroke latency inside the engine: `node typing.run.mjs WARM`, `[{ name, text, format, keys }]` on standard input, times on
// standard output. The first WARM drafts are typed in once before: what is measured is an engine at work, not its first steps.
import { createRequire } from 'node:module';
import { argv, stdin, stdout } from 'node:process';

const { candor, openDraft, editDraft, defaultSettings } = createRequire(import.meta.url)(process.env.CANDOR_ENGINE);

const warm = Number(argv[2]);
const chunks = [];
for await (const chunk of stdin) chunks.push(chunk);

const plans = JSON.parse(Buffer.concat(chunks).toString('utf8'));
for (const plan of plans.slice(0, warm)) type(plan);
stdout.write(JSON.stringify(Object.fromEntries(plans.map((plan) => [plan.name, type(plan)]))));

function type({ text, format, keys }) {
  let draft = openDraft(text, format);
  candor.lint(draft, defaultSettings);
  return keys.map(({ offset, text }) => {
    const start = performance.now();
    draft = editDraft(draft, [{ start: offset, end: offset, text }]);
    candor.lint(draft, defaultSettings);
    return performance.now() - start;
  });
}
