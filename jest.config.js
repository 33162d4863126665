const swc = {
  jsc: { parser: { syntax: "typescript" }, target: "es2021" },
  module: { type: "commonjs" },
};

/** Packages that Univer loads and that ship only as ES modules. */
const ES_MODULES = [
  "collapse-white-space",
  "franc-min",
  "kdbush",
  "n-gram",
  "nanoid",
  "quickselect",
  "rbush",
  "trigram-utils",
].join("|");

/** What all projects have in common. */
const common = {
  testEnvironment: "node",
  setupFiles: ["<rootDir>/test/support/same-sample.ts"],
  setupFilesAfterEnv: ["<rootDir>/test/support/patience.ts"],
  transform: {
    "^.+\\.ts$": ["@swc/jest", swc],
    [`node_modules/(${ES_MODULES})/.+\\.js$`]: ["@swc/jest", swc],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${ES_MODULES})/)`],
  moduleNameMapper: {
    // The same functions in one file: Univer's own import is of 600, loaded again by each test file.
    "^lodash-es$": "lodash",
    "^cjk-regex$": "<rootDir>/embedded-excel/test/support/stand-ins/cjk-regex.ts",
  },
};

/** Folders of tests that need more than Node: `npm test -- --selectProjects unit` leaves them out. */
const FOLDERS = {
  // A workbook behind the genuine Office.js client.
  workbook: ["test/excel", "embedded-excel/test"],
  // The built add-in, in Chromium where it is opened.
  browser: ["test/browser", "test/build"],
  // LibreOffice prints, or calculates as a second opinion.
  print: ["test/print"],
};

const rootsOf = (folders) => folders.map((folder) => `<rootDir>/${folder}`);

module.exports = {
  // Left alone, jest keeps one of two cores idle.
  maxWorkers: "100%",
  testSequencer: "<rootDir>/jest.longest-first.js",
  projects: [
    {
      ...common,
      displayName: "unit",
      roots: ["<rootDir>/test"],
      testPathIgnorePatterns: Object.values(FOLDERS)
        .flat()
        .map((folder) => `<rootDir>/${folder}/`),
    },
    {
      ...common,
      displayName: "workbook",
      roots: rootsOf(FOLDERS.workbook),
      setupFilesAfterEnv: [
        "<rootDir>/test/support/patience.ts",
        "<rootDir>/embedded-excel/test/support/share-univer.ts",
      ],
    },
    {
      ...common,
      displayName: "browser",
      roots: rootsOf(FOLDERS.browser),
      globalSetup: "<rootDir>/test/browser/global-setup.ts",
    },
    {
      ...common,
      displayName: "print",
      roots: rootsOf(FOLDERS.print),
      setupFilesAfterEnv: [
        "<rootDir>/test/support/patience.ts",
        "<rootDir>/embedded-excel/test/support/share-univer.ts",
      ],
    },
  ],
};
