const swc = {
  jsc: { parser: { syntax: "typescript" }, target: "es2021" },
  module: { type: "commonjs" },
};

/** Packages that Univer loads and that ship only as ES modules. */
const ES_MODULES = [
  "cjk-regex",
  "collapse-white-space",
  "franc-min",
  "kdbush",
  "lodash-es",
  "n-gram",
  "nanoid",
  "quickselect",
  "rbush",
  "regexp-util",
  "trigram-utils",
  "unicode-regex",
].join("|");

module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  // Left alone, jest keeps one of two cores idle.
  maxWorkers: "100%",
  setupFiles: ["<rootDir>/test/support/same-sample.ts"],
  testTimeout: 120_000,
  transform: {
    "^.+\\.ts$": ["@swc/jest", swc],
    [`node_modules/(${ES_MODULES})/.+\\.js$`]: ["@swc/jest", swc],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${ES_MODULES})/)`],
};
