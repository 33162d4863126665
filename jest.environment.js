const vm = require("node:vm");
const { TestEnvironment } = require("jest-environment-node");
const { withQuickFields } = require("./jest.quick-fields");

/**
 * Jest's own environment, with a global object like that of a page. Jest's is looked up through a proxy each time that
 * code says `Math` or `Map`, twenty times what it costs in a page.
 */
module.exports = class QuickEnvironment extends TestEnvironment {
  constructor(...given) {
    withOrdinaryGlobals(() => super(...given));
    // For `jest.load-once.js`.
    this.global.loadOnce = withQuickFields(require);
  }
};

/** Contexts that are created meanwhile have an ordinary global object; jest has no option for it. */
function withOrdinaryGlobals(create) {
  const { createContext } = vm;
  vm.createContext = () => createContext(vm.constants.DONT_CONTEXTIFY);
  try {
    create();
  } finally {
    vm.createContext = createContext;
  }
}
