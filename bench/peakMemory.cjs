// Preloaded into a measured process: tells its peak memory, in bytes, on the fourth channel when it ends.
process.on('exit', () => require('node:fs').writeSync(3, String(process.resourceUsage().maxRSS * 1024)));
