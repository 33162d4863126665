const { default: Sequencer } = require("@jest/test-sequencer");

/** Tests that use a core to the full, those whose files take longest first. */
const BUSY = ["print", "workbook", "unit"];

/** Busy files at the beginning, while the pages for the browser are built. */
const AHEAD = 6;

/** Tests in Chromium wait half of their time: one of them beside so many busy ones. */
const BESIDE = 2;

/** Longest first, so that no core waits for one at the end; those that wait are spread among those that work. */
module.exports = class MixedOrder extends Sequencer {
  sort(tests) {
    const projectOf = (test) => test.context.config.displayName.name;
    const sorted = super.sort(tests);
    const browser = sorted.filter((test) => projectOf(test) === "browser");
    const busy = BUSY.flatMap((project) => sorted.filter((test) => projectOf(test) === project));
    const mixed = busy.splice(0, AHEAD);
    while (browser.length > 0) mixed.push(...browser.splice(0, 1), ...busy.splice(0, BESIDE));
    return [...mixed, ...busy];
  }
};
