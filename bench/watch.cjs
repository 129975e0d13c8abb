// Preloaded into a measured process: tells what it sees of it on the fourth channel, as JSON lines. `memory`: its peak in bytes, when
// it ends. `answer`: for a language server, milliseconds from the first byte that arrives to the answer that is handed to the pipe.
const { writeSync } = require('node:fs');
const tell = (seen) => writeSync(3, `${JSON.stringify(seen)}\n`);

process.on('exit', () => tell({ memory: process.resourceUsage().maxRSS * 1024 }));

if (process.argv.includes('--stdio')) {
  let arrived;
  const { stdin, stdout } = process;
  const emit = stdin.emit, write = stdout.write;
  stdin.emit = function (event, ...rest) {
    if (event === 'data') arrived ??= performance.now();
    return emit.call(this, event, ...rest);
  };
  stdout.write = function (chunk, ...rest) {
    const done = write.call(this, chunk, ...rest);
    if (arrived !== undefined && /^\{"jsonrpc":"2\.0","id":[^,]+,"(?:result|error)"/.test(String(chunk.slice(0, 60)))) {
      tell({ answer: performance.now() - arrived });
      arrived = undefined;
    }
    return done;
  };
}
