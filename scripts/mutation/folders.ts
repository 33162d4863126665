/** The folders that are tried, and the tests that must tell each change in them. */
export interface Folder {
  readonly name: string;
  /** Patterns of test files. */
  readonly tests: readonly string[];
}

const testsOf = (...folders: readonly string[]): string[] =>
  folders.map((folder) => `test/${folder}/**/*.test.ts`);

export const FOLDERS: readonly Folder[] = [
  // A rule or a rate is data: what it says is tried where it is judged.
  { name: "catalog", tests: testsOf("catalog", "checks") },
  { name: "vietnamese", tests: testsOf("vietnamese") },
  { name: "checks", tests: testsOf("checks") },
  { name: "dossiers", tests: testsOf("dossiers") },
  { name: "report", tests: testsOf("report") },
  { name: "functions", tests: testsOf("functions") },
];
