import { drafts } from '../../bench/drafts';
import { startServer, typeThrough } from '../../bench/server';
import { typing } from '../../bench/typing';
import { figures } from '../../bench/figures';
(async () => {
  const [name = 'en-markdown-60000', places = '10'] = process.argv.slice(2);
  const size = Number(name.split('-')[2]); const draft = drafts([size]).find((d) => d.name === name)!;
  const server = await startServer('dist/candor-language-server.js', process.cwd());
  for (let i = 0; i < 5; i++) { const t = await typeThrough(server, { ...draft, name: draft.name + i }, typing(draft, Number(places)));
  const q = (l: readonly number[], p: number) => [...l].sort((a, b) => a - b)[Math.floor(l.length * p)]!.toFixed(2);
  console.log(name, 'server min', q(t.server, 0), 'q25', q(t.server, .25), 'med', q(t.server, .5), 'p95', q(t.server, .95), 'editor min', q(t.editor, 0), 'med', q(t.editor, .5), 'p95', q(t.editor, .95), 'n', t.server.length); }
  await server.stop();
})();
