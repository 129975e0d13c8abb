// One tool in a process of its own, so that its memory is its own: `node run.mjs TOOL`. The first line of standard input holds the
// drafts; each further one asks for runs over one of them: { draft: index, milliseconds }. One line of JSON answers each.
import { resourceUsage, stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline';

const opening = performance.now();
const { name, formats, open } = await import(`./${process.argv[2]}.mjs`);
const check = await open();
const opened = performance.now() - opening;

let drafts;
for await (const line of createInterface({ input: stdin })) {
  if (drafts) answer(await runs(JSON.parse(line)));
  else {
    drafts = JSON.parse(line);
    answer({ name, opened, formats });
  }
}

function answer(value) {
  stdout.write(`${JSON.stringify(value)}\n`);
}

/** Runs once, and again until the time is used up. */
async function runs({ draft, milliseconds }) {
  const { text, format } = drafts[draft];
  const times = [];
  let findings = 0;
  const end = performance.now() + milliseconds;
  do {
    const start = performance.now();
    findings = await check(text, format);
    times.push(performance.now() - start);
  } while (performance.now() < end);
  return { times, findings, memory: resourceUsage().maxRSS * 1024 };
}
