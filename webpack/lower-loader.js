const { transformSync } = require("@swc/core");

/**
 * A module of a library in the JavaScript of the oldest web view that the pane runs in (scripts/bundles/targets): its syntax
 * only, what it calls stays what it is.
 *
 * @param {string} source
 */
module.exports = function lowered(source) {
  return transformSync(source, { configFile: false, isModule: true, jsc: { target: "es2020" } }).code;
};
