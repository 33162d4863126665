import { papersHere } from "../../scripts/check-papers";
import { anchorOf, problemsOfPapers } from "../../scripts/papers/problems";

const FILES = [
  "README.md",
  "docs/guide.md",
  "docs/images/step.png",
  "src/checks/resolve.ts",
  "test/a/b.test.ts",
];

/** What is said of a README with some text, beside a guide with two headings of the same words. */
const saidOf = (readme: string): string[] =>
  problemsOfPapers({
    papers: new Map([
      ["README.md", `[guide](docs/guide.md)\n\n${readme}`],
      ["docs/guide.md", "# Hướng dẫn\n\n## 1. Mở (khung)\n\n## 1. Mở (khung)\n"],
    ]),
    files: FILES,
    commands: new Set(["test", "check", "build:offline"]),
  });

it.each([
  ["a link to a paper", "[a](docs/guide.md#hướng-dẫn)"],
  ["the second of two equal headings", "[a](docs/guide.md#1-mở-khung-1)"],
  ["a picture", "![a](docs/images/step.png)"],
  ["a folder", "[a](docs/images/)"],
  ["an address elsewhere", "[a](https://semver.org/)"],
  ["commands of ours and of npm", "`npm ci && npm test`, `npm run check`, `npm run --silent build:offline`"],
  ["a source as prose names it", "`checks/resolve`, `resolve.ts`, `a/b`, `src/checks/`"],
  ["what a command makes", "`out/demo`, `dist/chunks`"],
  ["what stands for a name", "`src/ID/index.ts`, `test/a/*.test.ts`"],
])("nothing is said of %s", (_, readme) => {
  expect(saidOf(readme)).toEqual([]);
});

it.each([
  ["a link to a paper that is gone", "[a](docs/gone.md)", "the link docs/gone.md leads nowhere"],
  [
    "an anchor that no heading has",
    "[a](docs/guide.md#2-đóng)",
    "docs/guide.md has no heading for the link docs/guide.md#2-đóng",
  ],
  ["an anchor of its own", "[a](#gone)", "README.md has no heading for the link #gone"],
  ["a picture that is gone", "![a](docs/images/gone.png)", "the link docs/images/gone.png leads nowhere"],
  ["an address that is none", "[a](https://x)", "the address https://x is none"],
  ["a command that is gone", "Run `npm run fly`.", "there is no command npm run fly"],
  ["a command in a block", "```sh\nnpm run fly\n```", "there is no command npm run fly"],
  ["a word that npm does not know", "`npm fly`", "there is no command npm fly"],
  ["a source that is gone", "`checks/gone`", "there is no file checks/gone"],
  ["a file's name that is gone", "`gone.ts`", "there is no file gone.ts"],
  ["a file in the midst of prose", "see docs/gone.md.", "there is no file docs/gone.md"],
])("%s is told", (_, readme, problem) => {
  expect(saidOf(readme)).toEqual([`README.md: ${problem}`]);
});

it("a paper that none leads to is told", () => {
  expect(
    problemsOfPapers({
      papers: new Map([
        ["README.md", ""],
        ["docs/guide.md", ""],
      ]),
      files: FILES,
      commands: new Set(),
    }),
  ).toEqual(["docs/guide.md: no paper leads to it"]);
});

it("anchors are those of code hosts", () => {
  expect(anchorOf("5. Mã khi khung không mở: `A1`, `C3`")).toBe("5-mã-khi-khung-không-mở-a1-c3");
});

it("all that our papers name is there", () => {
  expect(problemsOfPapers(papersHere())).toEqual([]);
});
