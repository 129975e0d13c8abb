import { serverFlags } from '../client/src/serverFlags';
import type { BenchDraft } from './drafts';
import type { Results } from './main';

/** The figures as Markdown, for the terminal and for docs/performance.md. */
export function asTables({ date, machine, tools, typing, starts, serverMemory, manyDrafts }: Results, drafts: readonly BenchDraft[]): string {
  const [candor, ...peers] = tools;
  const whole = drafts.map(({ name }) => {
    const own = candor!.drafts[name]!;
    return [name, ms(own.perThousand), ms(own.p95), ...peers.map((peer) => {
      const other = peer.drafts[name];
      return other ? `${ms(other.perThousand)} (${ratio(other.perThousand / own.perThousand)})` : '-';
    })];
  });
  const keys = drafts.map(({ name }) => {
    const { engine, server, editor } = typing[name]!;
    return [name, ms(engine.median), ms(engine.p95), ms(server.median), ms(server.p95), ms(editor.median), ms(editor.p95)];
  });
  return `# Performance

Measured by \`npm run bench\` on ${date}: ${machine.cores} cores of ${machine.processor}, ${megabytes(machine.memory)} of memory, ${machine.system}, Node ${machine.node}, load ${machine.load.toFixed(1)} before the start.
The drafts are composed from sentences written for the bench, the same on every run. Times are those of this machine; the ratios carry further.

## Whole drafts

Median milliseconds per 1,000 words once a tool is at speed, all rules in both languages; then the 95th percentile for the whole draft. The other tools look for other things,
in English only: in brackets, how many times longer they take on the same file in the same run. A dash: the tool does not read the format.
All of them run in Node with the flags that the extension gives the language server (\`${serverFlags.join(' ')}\`).

${table(['draft', 'Candor', 'p95, whole draft', ...peers.map(({ name }) => name)], whole)}
${table(['', ...tools.map(({ name }) => name)], [
    ['loading, ms', ...tools.map(({ opened }) => ms(opened))],
    ['peak memory', ...tools.map(({ memory }) => megabytes(memory))],
  ])}
## One key

Milliseconds from a typed letter to all findings of the draft: inside the engine; inside the language server
(with those flags), from the change that arrives to the findings handed to the pipe; and as an editor sees it, from sending the change to having read all findings.

${table(['draft', 'engine, median', 'engine, p95', 'server, median', 'server, p95', 'editor, median', 'editor, p95'], keys)}
Peak memory of the server after typing in all of these drafts: ${megabytes(serverMemory)}.

## Start

${table(['from spawn, ms', 'median', 'p95'], [
    ['Node alone (\`node -e 0\`)', ms(starts.node.median), ms(starts.node.p95)],
    ['language server, to the answer of \`initialize\`', ms(starts.server.median), ms(starts.server.p95)],
    ['\`candor --version\`', ms(starts.version.median), ms(starts.version.p95)],
    ['\`candor check\` of one short draft', ms(starts.check.median), ms(starts.check.p95)],
  ])}
## Many drafts

\`candor check\` on ${count(manyDrafts.drafts)} drafts of together ${count(manyDrafts.words)} words: ${count(Math.round(manyDrafts.milliseconds))} ms, peak memory ${megabytes(manyDrafts.memory)}.
`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  return line(head) + line(head.map((_, index) => (index === 0 ? '---' : '---:'))) + rows.map(line).join('');
}

function ms(milliseconds: number): string {
  return milliseconds >= 10 ? count(Math.round(milliseconds)) : milliseconds.toPrecision(2);
}

function ratio(times: number): string {
  return `${times >= 10 ? Math.round(times) : times.toPrecision(2)}×`;
}

function megabytes(bytes: number): string {
  return `${count(Math.round(bytes / 1024 / 1024))} MB`;
}

function count(amount: number): string {
  return amount.toLocaleString('en-US');
}
