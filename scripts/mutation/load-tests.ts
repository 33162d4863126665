/** Loads test files and the code they test into this process, as jest would compile them, and takes them out again. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { transformSync } from "@swc/core";
import { jestExpect } from "@jest/expect";
import * as circus from "jest-circus";

type DescribeBlock = circus.State["rootDescribeBlock"];
export type TestEntry = Extract<DescribeBlock["children"][number], { type: "test" }>;

export interface LoadedTest {
  readonly id: string;
  readonly file: string;
  readonly entry: TestEntry;
}

const SWC = {
  jsc: { parser: { syntax: "typescript" }, target: "es2021" },
  module: { type: "commonjs" },
  swcrc: false,
  configFile: false,
} as const;

interface CompiledModule extends NodeJS.Module {
  _compile(code: string, fileName: string): void;
}

/** To compile a file takes longer than to evaluate it, and it stays as it is. */
const compiled = new Map<string, string>();

function compile(fileName: string): string {
  let code = compiled.get(fileName);
  if (code === undefined) {
    const source = readFileSync(fileName, "utf8");
    code = transformSync(source, { ...SWC, filename: fileName }).code;
    // Nothing else of the object `jest` is used by these tests.
    if (source.includes("jest.requireActual")) code = `const jest = { requireActual: require };${code}`;
    compiled.set(fileName, code);
  }
  return code;
}

const requireFrom = (folder: string): NodeJS.Require => createRequire(path.join(folder, "package.json"));

/** Makes `require` compile TypeScript, and the words of a test file known. */
export function prepareProcess(folder: string): void {
  // Enumerable, or a file is not found without its ending; tsx, which loads this file, hides its own.
  Object.defineProperty(requireFrom(folder).extensions, ".ts", {
    enumerable: true,
    value: (module: CompiledModule, fileName: string) => module._compile(compile(fileName), fileName),
  });
  const { describe, it, test, beforeAll, beforeEach, afterEach, afterAll } = circus;
  const words = { describe, it, test, beforeAll, beforeEach, afterEach, afterAll, expect: jestExpect };
  Object.assign(globalThis, words);
}

/** Takes the modules of a folder out of this process: they are evaluated again when they are needed. */
export function forgetModules(folder: string): void {
  const { cache } = requireFrom(folder);
  const nodeModules = `${path.sep}node_modules${path.sep}`;
  for (const fileName of Object.keys(cache)) {
    if (fileName.startsWith(folder + path.sep) && !fileName.includes(nodeModules)) delete cache[fileName];
  }
}

/** Evaluates a module. */
export function loadModule(folder: string, file: string): void {
  requireFrom(folder)(path.join(folder, file));
}

/** The tests of a file, in its order. */
export function loadTests(folder: string, file: string): LoadedTest[] {
  circus.resetState();
  loadModule(folder, file);
  const found: LoadedTest[] = [];
  const counts = new Map<string, number>();
  const collect = (block: DescribeBlock, above: readonly string[]): void => {
    for (const child of block.children) {
      const names = [...above, child.name];
      if (child.type === "describeBlock") collect(child, names);
      else if (child.mode !== "skip") {
        const name = `${file}: ${names.join(" ")}`;
        const count = (counts.get(name) ?? 0) + 1;
        counts.set(name, count);
        found.push({ id: count === 1 ? name : `${name} (${count})`, file, entry: child });
      }
    }
  };
  collect(circus.getState().rootDescribeBlock, []);
  circus.resetState();
  return found;
}
