/** The rules on the structure of the code, over small trees in which it is broken. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Linter, type Linter as Types } from "eslint";
import tseslint from "typescript-eslint";
import { structure } from "../../scripts/lint";

type Tree = Readonly<Record<string, string>>;

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "structure-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(tree: Tree): void {
  for (const [file, text] of Object.entries(tree)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
}

/** What a rule says of one file. */
function complaints(file: string, rules: Types.RulesRecord): string[] {
  const config: Types.Config = {
    files: ["**/*.ts"],
    languageOptions: { parser: tseslint.parser as Types.Parser },
    plugins: { structure },
    rules,
  };
  const text = readFileSync(path.join(folder, file), "utf8");
  return new Linter({ cwd: folder })
    .verify(text, config, { filename: path.join(folder, file) })
    .map(({ message }) => message);
}

describe("no-import-circles", () => {
  const circlesOf = (file: string) =>
    complaints(file, { "structure/no-import-circles": "error" }).map(
      (message) => /circle: (.*?)\. /.exec(message)?.[1],
    );

  it.each<[string, Tree, string[]]>([
    [
      "two files import each other",
      { "a.ts": 'import { b } from "./b";', "b.ts": 'import { a } from "./a";' },
      ["a.ts → b.ts → a.ts"],
    ],
    [
      "the way back is a type alone",
      { "a.ts": 'import { b } from "./b";', "b.ts": 'import type { A } from "./a";' },
      ["a.ts → b.ts → a.ts"],
    ],
    [
      "the way out is a type alone, among others",
      { "a.ts": 'import { type B } from "./b";', "b.ts": 'import { a } from "./a";' },
      ["a.ts → b.ts → a.ts"],
    ],
    [
      "the way leads through other folders and their entries",
      {
        "a.ts": 'import { b } from "./one";',
        "one/index.ts": 'export { b } from "./b";',
        "one/b.ts": 'export * from "../two/c";',
        "two/c.ts": 'import { a } from "../a";',
      },
      ["a.ts → one/index.ts → one/b.ts → two/c.ts → a.ts"],
    ],
    [
      "what is handed on comes back",
      { "a.ts": 'export { b } from "./b";', "b.ts": 'export * from "./a";' },
      ["a.ts → b.ts → a.ts"],
    ],
    [
      "it is loaded on demand",
      { "a.ts": 'export const load = () => import("./b");', "b.ts": 'import { load } from "./a";' },
      ["a.ts → b.ts → a.ts"],
    ],
    [
      "a type is named where it is used",
      { "a.ts": 'import { b } from "./b";', "b.ts": 'export type B = import("./a").A;' },
      ["a.ts → b.ts → a.ts"],
    ],
    [
      "types are named where they are used, both ways",
      { "a.ts": 'export type A = import("./b").B;', "b.ts": 'export type B = import("./a").A;' },
      ["a.ts → b.ts → a.ts"],
    ],
    ["a file imports itself", { "a.ts": 'import { a } from "./a";' }, ["a.ts → a.ts"]],
    [
      "each import that closes one is told, by the shortest way",
      {
        "a.ts": 'import { b } from "./b"; import { c } from "./c";',
        "b.ts": 'import { c } from "./c"; import { a } from "./a";',
        "c.ts": 'import { a } from "./a";',
      },
      ["a.ts → b.ts → a.ts", "a.ts → c.ts → a.ts"],
    ],
  ])("is red where %s", (_, tree, circles) => {
    write(tree);
    expect(circlesOf("a.ts")).toEqual(circles);
  });

  it.each<[string, Tree]>([
    [
      "two ways lead to one file",
      {
        "a.ts": 'import { b } from "./b"; import { c } from "./c";',
        "b.ts": 'import { c } from "./c";',
        "c.ts": "export const c = 1;",
      },
    ],
    [
      "the circle is among others that it imports",
      {
        "a.ts": 'import { b } from "./b";',
        "b.ts": 'import { c } from "./c";',
        "c.ts": 'import { b } from "./b";',
      },
    ],
    [
      "packages, data and files that are not there",
      {
        "a.ts": 'import "node:fs"; import "left-pad"; import data from "./d.json"; import "./e";',
        "d.json": "{}",
      },
    ],
  ])("is content where %s", (_, tree) => {
    write(tree);
    expect(circlesOf("a.ts")).toEqual([]);
  });

  it("reads a file again that has changed", () => {
    write({ "a.ts": 'import { b } from "./b";', "b.ts": "export const b = 1;" });
    expect(circlesOf("a.ts")).toEqual([]);
    write({ "b.ts": 'import { a } from "./a"; export const b = a;' });
    expect(circlesOf("a.ts")).toEqual(["a.ts → b.ts → a.ts"]);
  });
});

describe("distinct-file-names", () => {
  const othersOf = (file: string) =>
    complaints(file, { "structure/distinct-file-names": ["error", ["src", "lib"]] });

  it("is red for each of two files of one name, and names the other", () => {
    write({ "src/a/rates.ts": "", "src/b/c/rates.ts": "" });
    expect(othersOf("src/a/rates.ts")).toEqual([
      "There is another rates.ts: src/b/c/rates.ts. Say in the name what this one is about.",
    ]);
    expect(othersOf("src/b/c/rates.ts")).toHaveLength(1);
  });

  it.each<[string, string, Tree]>([
    ["the entries of folders", "src/a/index.ts", { "src/a/index.ts": "", "src/b/index.ts": "" }],
    ["files of two packages", "src/a/page.ts", { "src/a/page.ts": "", "lib/page.ts": "" }],
    ["files of other folders", "test/a.ts", { "test/a.ts": "", "src/a.ts": "" }],
    ["a name that ends alike", "src/a/rates.ts", { "src/a/rates.ts": "", "src/b/new-rates.ts": "" }],
  ])("is content with %s", (_, file, tree) => {
    write(tree);
    expect(othersOf(file)).toEqual([]);
  });
});

describe("package-borders", () => {
  const rule = [
    "error",
    { folder: "lib", entries: ["", "print"], tests: "test", mayImport: ["base"] },
    { folder: "base", entries: [""], tests: "test", mayImport: [] },
  ] as const;
  const told = (file: string) => complaints(file, { "structure/package-borders": rule as never });

  it.each<[string, string, string]>([
    ["the package imports from beside it", "lib/room/a.ts", 'import { b } from "../../src/b";'],
    ["a type alone comes from there", "lib/room/a.ts", 'import type { B } from "../../src/b";'],
    ["it hands on what is not its own", "lib/room/a.ts", 'export * from "../../src/b";'],
    ["it loads on demand", "lib/room/a.ts", 'export const load = () => import("../../src/b");'],
    ["it names a type where it uses it", "lib/room/a.ts", 'export type B = import("../../src/b").B;'],
    ["it requires", "lib/room/a.ts", 'const b = require("../../src/b");'],
    ["its tests import from beside it", "lib/test/a.test.ts", 'import { b } from "../../src/b";'],
  ])("is red where %s", (_, file, text) => {
    write({ "src/b.ts": "", [file]: text });
    expect(told(file)).toEqual([
      "lib is a package of its own: it imports nothing beyond it, and src/b.ts is.",
    ]);
  });

  it("is red where others come in by no entry, and names the entries", () => {
    write({ "lib/room/inner.ts": "", "src/a.ts": 'import { inner } from "../lib/room/inner";' });
    expect(told("src/a.ts")).toEqual([
      "lib is entered by lib/index.ts, lib/print/index.ts, not by lib/room/inner.ts.",
    ]);
  });

  it("is red where a package that others stand on is entered by no entry, or imports them", () => {
    write({ "base/index.ts": 'import "../lib";', "base/room.ts": "", "lib/index.ts": "" });
    write({ "lib/a.ts": 'import "../base"; import "../base/room";' });
    expect(told("lib/a.ts")).toEqual(["base is entered by base/index.ts, not by base/room.ts."]);
    expect(told("base/index.ts")).toEqual([
      "base is a package of its own: it imports nothing beyond it, and lib/index.ts is.",
    ]);
  });

  it("is red where what runs imports what is there for tests", () => {
    const text = 'import { help } from "../test/support/help";';
    write({ "lib/test/support/help.ts": "", "lib/room/a.ts": text });
    expect(told("lib/room/a.ts")).toEqual(["lib/test/support/help.ts is there for tests."]);
  });

  it.each<[string, string, string]>([
    ["a file of the package", "lib/a.ts", 'import "./room/inner"; import "left-pad"; import "node:fs";'],
    ["a test of the package", "lib/test/a.test.ts", 'import "../room/inner"; import "./support/help";'],
    ["others at its entries", "src/a.ts", 'import "../lib"; import type { P } from "../lib/print";'],
    ["others among themselves", "src/a.ts", 'import "./b"; import "../test/c";'],
    ["a folder that only begins alike", "library/a.ts", 'import "../src/b";'],
  ])("is content with %s", (_, file, text) => {
    const others = ["lib/index.ts", "lib/print/index.ts", "lib/room/inner.ts", "lib/test/support/help.ts"];
    write(Object.fromEntries([...others, "src/b.ts", "test/c.ts"].map((each) => [each, ""])));
    write({ [file]: text });
    expect(told(file)).toEqual([]);
  });
});
