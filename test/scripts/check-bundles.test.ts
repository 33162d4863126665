import { problemsOf, unexplained } from "../../scripts/bundles/problems";

const whats = (file: string, code: string) => problemsOf(file, code).map(({ what }) => what);

describe("what the web view of a file cannot parse", () => {
  it.each<[name: string, file: string, code: string]>([
    ["logical assignment", "chunk.js", "a ??= 1"],
    ["a new flag of patterns", "chunk.js", "/a/d.test(b)"],
    ["class fields", "chunk.js", "class A { b = 1 }"],
    ["optional chaining in the functions", "functions.js", "a?.b"],
    ["an arrow in the first script", "opening.js", "var f = () => 1"],
    ["a template in the first script", "opening.js", "var f = `a`"],
  ])("%s", (_, file, code) => {
    expect(whats(file, code)).toEqual([expect.stringMatching(/^cannot be parsed by .*(Safari|Trident)/)]);
  });
});

describe("what the web view of a file does not have", () => {
  it.each<[code: string, what: RegExp]>([
    ["list.at(-1)", /^\.at\( needs Safari 15\.4/],
    ["list?.at(-1)", /^\.at\( needs/],
    ["Object.hasOwn(a, b)", /^\.hasOwn\( needs/],
    ["structuredClone(a)", /^structuredClone needs/],
    ["/(?<!a)b/.test(c)", /^lookbehind needs Safari 16\.4/],
    ["/(?<=a)b/.test(c)", /^lookbehind needs/],
    ["new RegExp('(?<!a)b')", /^lookbehind in a text/],
    ["new RegExp(`(?<=${a})b`)", /^lookbehind in a text/],
  ])("%s", (code, what) => {
    expect(whats("chunk.js", code)).toEqual([expect.stringMatching(what)]);
  });

  it.each(["new Promise(f)", "list.includes(a)", "Object.assign(a, b)", "text.startsWith(a)"])(
    "the first script: %s",
    (code) => {
      expect(whats("opening.js", code)).toEqual([expect.stringMatching(/ is younger than ES5$/)]);
    },
  );
});

it.each([
  "a?.b ?? c",
  "/(?<name>a)(?!b)/u.exec(c)?.groups?.name",
  "import('./a')",
  "list.at = 1",
  "a.toString(16)",
  "typeof structuredClone === 'function' ? structuredClone(a) : a",
])("what it parses and has is no problem: %s", (code) => {
  expect(whats("chunk.js", code)).toEqual([]);
});

describe("an exception", () => {
  const exceptions = [{ what: ".at( needs Safari 15.4, Chromium 92", where: "ours", why: "tried" }];

  it("explains its own problem where it says", () => {
    const files = new Map([["a.js", "'ours'; x.at(1)"]]);
    expect(unexplained(files, exceptions)).toEqual({ problems: [], needless: [] });
  });

  it("explains nothing else, and is told when nothing needs it", () => {
    const { problems, needless } = unexplained(new Map([["a.js", "x.at(1)"]]), exceptions);
    expect(problems).toHaveLength(1);
    expect(needless).toEqual(exceptions);
  });
});
