// Mocha's usual report, and its totals as JSON in the file that the option `output` names.
const { writeFileSync } = require('node:fs');
const { reporters: { Spec } } = require('mocha');

module.exports = class extends Spec {
  constructor(runner, options) {
    super(runner, options);
    runner.once('end', () => writeFileSync(options.reporterOption.output, JSON.stringify({ passed: this.stats.passes, failed: this.stats.failures })));
  }
};
