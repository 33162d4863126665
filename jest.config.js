const { cpus } = require("node:os");

const swc = {
  jsc: { parser: { syntax: "typescript" }, target: "es2021" },
  module: { type: "commonjs" },
};

/** Univer with what its types are made of, and what sets up each test file. */
const LOADED_ONCE =
  "node_modules/(@univerjs/[^/]+/lib/cjs/index|rxjs/dist/cjs/index|fast-check/lib/cjs/fast-check)\\.js$";

/** Libraries that come as modules of the newer kind only, which jest does not load. */
const MODULES_ONLY = "node_modules/(?:pdfjs-dist/.+\\.mjs|marked/lib/marked\\.esm\\.js)$";

/** What all projects have in common. */
const common = {
  testEnvironment: "<rootDir>/jest.environment.js",
  setupFiles: ["<rootDir>/test/support/same-sample.ts"],
  setupFilesAfterEnv: ["<rootDir>/test/support/patience.ts"],
  transform: {
    "^.+\\.ts$": ["@swc/jest", swc],
    [LOADED_ONCE]: "<rootDir>/jest.load-once.js",
    [MODULES_ONLY]: ["@swc/jest", { jsc: { target: "es2022" }, module: { type: "commonjs" } }],
  },
  transformIgnorePatterns: [`^(?!.*(?:${LOADED_ONCE}|${MODULES_ONLY})).*/node_modules/`],
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
  // Left alone, jest keeps one of two cores idle; tests in Chromium wait half of their time.
  maxWorkers: Math.ceil(1.5 * cpus().length),
  testSequencer: "<rootDir>/jest.mixed-order.js",
  projects: [
    {
      ...common,
      displayName: "unit",
      roots: ["<rootDir>/test", "<rootDir>/workbook-file/test"],
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
      setupFilesAfterEnv: ["<rootDir>/test/support/patience.ts", "<rootDir>/test/browser/wait-for-pages.ts"],
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
