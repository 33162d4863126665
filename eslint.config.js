const officeAddins = require("eslint-plugin-office-addins");
const prettier = require("eslint-config-prettier");
const tsx = require("tsx/cjs/api");
const tseslint = require("typescript-eslint");

const { structure } = tsx.require("./scripts/lint/index.ts", __filename);

/** Rooms of src/ and the rooms that each may import from (docs/architecture.md). Arrows point one way. */
const MAY_IMPORT = {
  vietnamese: [],
  catalog: [],
  checks: ["catalog", "vietnamese"],
  dossiers: ["catalog", "checks", "vietnamese"],
  score: ["catalog", "checks", "vietnamese"],
  trend: ["catalog", "checks", "score", "vietnamese"],
  report: ["catalog", "checks", "vietnamese"],
  review: ["catalog", "checks", "dossiers", "vietnamese"],
  packet: ["catalog", "checks", "vietnamese"],
  rollup: ["catalog", "checks", "packet", "vietnamese"],
  sheets: ["catalog", "checks", "dossiers", "packet", "report", "rollup", "score", "trend", "vietnamese"],
  workbook: ["catalog", "checks", "dossiers", "packet", "report", "sheets", "trend", "vietnamese"],
  "on-files": [
    "catalog",
    "checks",
    "dossiers",
    "packet",
    "report",
    "rollup",
    "sheets",
    "vietnamese",
    "workbook",
  ],
  calculation: ["sheets"],
  "open-file": [
    "calculation",
    "catalog",
    "checks",
    "dossiers",
    "on-files",
    "report",
    "sheets",
    "vietnamese",
    "workbook",
  ],
  excel: ["catalog", "checks", "dossiers", "report", "score", "sheets", "trend", "vietnamese", "workbook"],
  functions: ["catalog", "checks", "dossiers", "score", "vietnamese"],
  ribbon: ["excel", "checks", "vietnamese", "workbook"],
  taskpane: [
    "catalog",
    "checks",
    "dossiers",
    "excel",
    "functions",
    "on-files",
    "packet",
    "report",
    "review",
    "ribbon",
    "rollup",
    "score",
    "sheets",
    "vietnamese",
    "workbook",
  ],
  offline: [
    "calculation",
    "catalog",
    "checks",
    "dossiers",
    "excel",
    "functions",
    "on-files",
    "open-file",
    "report",
    "review",
    "score",
    "sheets",
    "taskpane",
    "vietnamese",
    "workbook",
  ],
};

/** Office.js is spoken in few places only. */
const SPEAKS_OFFICE = ["excel", "ribbon"];
const SPEAKS_OFFICE_FILES = ["src/functions/associate.ts", "src/taskpane/taskpane.ts"];
const OFFICE_GLOBALS = ["Excel", "Office", "OfficeExtension", "OfficeRuntime", "CustomFunctions"].map(
  (name) => ({
    name,
    message: "Office globals belong to src/excel, src/ribbon, the functions' entry and the pane's start-up.",
  }),
);

const ROOMS = Object.keys(MAY_IMPORT);

/** Names of Node and of the project's other trees are forbidden everywhere in src/. */
const OUTSIDE = ["**/embedded-excel/**", "**/scripts/**", "**/test/**", "node:*"];

const forbiddenFor = (room) =>
  ROOMS.filter((other) => other !== room && !MAY_IMPORT[room].includes(other)).map(
    (other) => `**/${other}/**`,
  );

const importDirections = ROOMS.map((room) => ({
  files: [`src/${room}/**/*.ts`],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: [
          {
            group: [...forbiddenFor(room), ...OUTSIDE],
            message: `src/${room} may import from: ${MAY_IMPORT[room].join(", ") || "nothing"}.`,
          },
        ],
      },
    ],
    ...(SPEAKS_OFFICE.includes(room) ? {} : { "no-restricted-globals": ["error", ...OFFICE_GLOBALS] }),
  },
}));

module.exports = tseslint.config(
  { ignores: ["dist/**", "out/**", "node_modules/**", ".cache/**", "coverage/**", "*.js"] },
  ...tseslint.configs.recommended,
  {
    files: ["**/*.ts"],
    rules: {
      eqeqeq: ["error", "always"],
      "no-console": "error",
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "max-lines": ["error", 400],
    },
  },
  {
    files: ["src/excel/**/*.ts", "src/ribbon/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    files: ["**/*.ts"],
    plugins: { structure },
    rules: {
      "structure/no-import-circles": "error",
      "structure/distinct-file-names": ["error", ["src", "embedded-excel", "workbook-file"]],
      "structure/package-borders": [
        "error",
        {
          folder: "embedded-excel",
          entries: ["", "client", "print", "test/support"],
          tests: "test",
          mayImport: ["workbook-file"],
        },
        { folder: "workbook-file", entries: ["", "test/support"], tests: "test", mayImport: [] },
      ],
    },
  },
  ...importDirections,
  { files: SPEAKS_OFFICE_FILES, rules: { "no-restricted-globals": "off" } },
  { files: ["webpack/**/*.js"], rules: { "@typescript-eslint/no-require-imports": "off" } },
  { files: ["scripts/**/*.ts", "webpack/**/*.ts"], rules: { "no-console": "off" } },
  prettier,
);
