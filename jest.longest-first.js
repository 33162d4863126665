const { default: Sequencer } = require("@jest/test-sequencer");

/** Projects whose files take longest come first, so that no core waits for one of them at the end. */
const ORDER = ["browser", "print", "workbook", "unit"];

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const place = (test) => ORDER.indexOf(test.context.config.displayName.name);
    return super.sort(tests).sort((a, b) => place(a) - place(b));
  }
};
