/** The tests of a folder, loaded when they are first needed and kept. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { forgetModules, loadModule, loadTests, type LoadedTest } from "./load-tests";
import { failureOf } from "./run-test";

/** One test, or all tests of a file collected anew: for what the file computes before its tests run. */
export interface WarmTest {
  readonly id: string;
  readonly file: string;
  run(): Promise<Error | undefined>;
}

/** How long each test takes, for a process that begins after an endless loop. */
const TIMES = ".test-times.json";

/** Sets the seed of the property tests. */
const SET_UP = "test/support/same-sample.ts";

const fileOf = (id: string): string => id.slice(0, id.indexOf(": "));

export const filesOf = (ids: readonly string[]): string[] => [...new Set(ids.map(fileOf))];

export class WarmTests {
  private readonly loaded = new Map<string, readonly LoadedTest[]>();
  private readonly times = new Map<string, number>();

  constructor(private readonly folder: string) {
    const known = path.join(folder, TIMES);
    if (existsSync(known))
      this.times = new Map(JSON.parse(readFileSync(known, "utf8")) as [string, number][]);
  }

  /** Each test of a file by itself. */
  testsOf(file: string): WarmTest[] {
    return this.load(file).map((test) => ({ id: test.id, file, run: () => failureOf(test, this.folder) }));
  }

  /** The file as a whole. */
  wholeOf(file: string): WarmTest {
    return { id: `${file}: (all)`, file, run: () => this.runAnew(file) };
  }

  /** Of a file, the tests that are asked for. */
  wantedOf(file: string, ids: ReadonlySet<string>): WarmTest[] {
    const whole = this.wholeOf(file);
    const single = this.testsOf(file).filter(({ id }) => ids.has(id));
    return ids.has(whole.id) ? [...single, whole] : single;
  }

  loadSetUp(): void {
    loadModule(this.folder, SET_UP);
  }

  /** The next test begins with modules that nothing has used. */
  forget(): void {
    this.loaded.clear();
    forgetModules(this.folder);
  }

  keepTime(id: string, time: number): void {
    this.times.set(id, time);
  }

  saveTimes(): void {
    writeFileSync(path.join(this.folder, TIMES), JSON.stringify([...this.times]));
  }

  quickestFirst<T extends { readonly id: string }>(tests: readonly T[]): T[] {
    return [...tests].sort((a, b) => (this.times.get(a.id) ?? 0) - (this.times.get(b.id) ?? 0));
  }

  /** The tests that are named as the changed file is, then those of its folder, then the others; quick ones first. */
  nearestFirst(files: readonly string[], changed: string): string[] {
    const wholes = this.quickestFirst(files.map((file) => this.wholeOf(file)));
    const [own, folder] = [changed.replace(/\.ts$/, ".test.ts"), `${path.dirname(changed)}/`];
    const distance = (file: string): number => (file === own ? 0 : file.startsWith(folder) ? 1 : 2);
    return wholes.map(({ file }) => file).sort((a, b) => distance(a) - distance(b));
  }

  private load(file: string): readonly LoadedTest[] {
    let tests = this.loaded.get(file);
    if (tests === undefined) {
      if (this.loaded.size === 0) this.loadSetUp();
      tests = loadTests(this.folder, file);
      this.loaded.set(file, tests);
    }
    return tests;
  }

  private async runAnew(file: string): Promise<Error | undefined> {
    forgetModules(path.join(this.folder, "test"));
    this.loaded.delete(file);
    try {
      for (const test of this.quickestFirst(this.testsOf(file))) {
        const failure = await test.run();
        if (failure !== undefined) return failure;
      }
      return undefined;
    } catch (error) {
      return error as Error;
    } finally {
      this.loaded.delete(file);
      forgetModules(path.join(this.folder, "test"));
    }
  }
}
