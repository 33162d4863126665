/**
 * Runs tests for StrykerJS with their modules kept warm: a change is switched on in code that is loaded already, so that
 * trying one takes as long as the quickest test that tells it, not as long as starting jest.
 *
 * - What is computed while modules are loaded, or once and then kept, is tried with all modules loaded anew.
 * - A test that fails must pass again without the change; else something is left over from before, and the change is
 *   tried once more with all modules loaded anew.
 */
import path from "node:path";
import type { InstrumenterContext } from "@stryker-mutator/api/core";
import {
  determineHitLimitReached,
  DryRunStatus,
  MutantRunStatus,
  TestStatus,
  type DryRunOptions,
  type DryRunResult,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
  type TestRunnerCapabilities,
} from "@stryker-mutator/api/test-runner";
import { loadModule, prepareProcess } from "./load-tests";
import { onceOnly } from "./once-only";
import { filesOf, WarmTests, type WarmTest } from "./warm-tests";

/** The switch of the changes and what they count, as the changed code reads it. */
const stryker: InstrumenterContext = ((globalThis as { __stryker__?: InstrumenterContext }).__stryker__ ??=
  {});

export class WarmRunner implements TestRunner {
  private readonly folder = process.cwd();
  private readonly tests = new WarmTests(this.folder);

  constructor() {
    prepareProcess(this.folder);
  }

  capabilities(): TestRunnerCapabilities {
    return { reloadEnvironment: true };
  }

  async dryRun({ files = [], testFiles = [] }: DryRunOptions): Promise<DryRunResult> {
    stryker.mutantCoverage = { static: {}, perTest: {} };
    const coverage = stryker.mutantCoverage;
    this.tests.loadSetUp();
    for (const file of files) this.loadAlone(file);
    const results = await this.tryOut(testFiles);
    const first = structuredClone(coverage);
    coverage.perTest = {};
    await this.tryOut(testFiles);
    for (const id of onceOnly(first.perTest, coverage.perTest)) first.static[id] ??= 1;
    this.tests.saveTimes();
    return { status: DryRunStatus.Complete, tests: results, mutantCoverage: first };
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    stryker.hitCount = 0;
    stryker.hitLimit = options.hitLimit;
    const { testFilter = [], reloadEnvironment, activeMutant } = options;
    const changed = this.relative(options.sandboxFileName).replace(/^src/, "test");
    if (reloadEnvironment) return this.tryAnew(activeMutant.id, changed, testFilter.map(this.relative));
    const ids = new Set(testFilter);
    const files = filesOf(testFilter);
    const tests = files.flatMap((file) => this.tests.wantedOf(file, ids));
    const result = await this.tryTests(this.tests.quickestFirst(tests), activeMutant.id);
    if (result.status !== MutantRunStatus.Killed) return result;
    const killer = tests.find(({ id }) => result.killedBy.includes(id));
    return (await killer?.run()) === undefined ? result : this.tryAnew(activeMutant.id, changed, files);
  }

  private readonly relative = (file: string): string => path.relative(this.folder, file);

  /** Some modules need a world that is not there, as the entry of a worker does. */
  private loadAlone(file: string): void {
    try {
      loadModule(this.folder, this.relative(file));
    } catch {
      // Its tests load it in their own way.
    }
  }

  /** Runs all tests without any change: what each covers, and how long it takes. */
  private async tryOut(testFiles: readonly string[]): Promise<TestResult[]> {
    const results: TestResult[] = [];
    for (const file of testFiles.map(this.relative)) {
      const whole = this.tests.wholeOf(file);
      const began = performance.now();
      stryker.currentTestId = whole.id;
      const tests = this.tests.testsOf(file);
      for (const test of tests) results.push(await this.tryOne(test));
      results.push(this.resultOf(whole, performance.now() - began));
    }
    stryker.currentTestId = undefined;
    return results;
  }

  private async tryOne(test: WarmTest): Promise<TestResult> {
    stryker.currentTestId = test.id;
    const began = performance.now();
    const failure = await test.run();
    return this.resultOf(test, performance.now() - began, failure);
  }

  private resultOf({ id, file }: WarmTest, timeSpentMs: number, failure?: Error): TestResult {
    this.tests.keepTime(id, timeSpentMs);
    const known = { id, name: id, fileName: path.join(this.folder, file), timeSpentMs };
    return failure === undefined
      ? { ...known, status: TestStatus.Success }
      : { ...known, status: TestStatus.Failed, failureMessage: failure.stack ?? failure.message };
  }

  /** File by file, the likeliest first: most changes need not load them all. */
  private async tryAnew(mutant: string, changed: string, files: readonly string[]): Promise<MutantRunResult> {
    this.tests.forget();
    let nrOfTests = 0;
    try {
      for (const file of this.tests.nearestFirst(files, changed)) {
        stryker.activeMutant = mutant;
        const tests = this.tests.testsOf(file);
        const result = await this.tryTests(this.tests.quickestFirst(tests), mutant);
        if (result.status !== MutantRunStatus.Survived) return result;
        nrOfTests += tests.length;
      }
      return { status: MutantRunStatus.Survived, nrOfTests };
    } catch (error) {
      // A file that cannot be loaded any more: none of its tests passes.
      return { status: MutantRunStatus.Killed, killedBy: [], failureMessage: String(error), nrOfTests };
    } finally {
      stryker.activeMutant = undefined;
      this.tests.forget();
    }
  }

  private async tryTests(tests: readonly WarmTest[], mutant: string): Promise<MutantRunResult> {
    stryker.activeMutant = mutant;
    try {
      for (const [index, test] of tests.entries()) {
        const failure = await test.run();
        const endless = determineHitLimitReached(stryker.hitCount, stryker.hitLimit);
        if (endless !== undefined) return { status: MutantRunStatus.Timeout, reason: endless.reason! };
        if (failure === undefined) continue;
        const { message } = failure;
        return {
          status: MutantRunStatus.Killed,
          killedBy: [test.id],
          failureMessage: message,
          nrOfTests: index + 1,
        };
      }
      return { status: MutantRunStatus.Survived, nrOfTests: tests.length };
    } finally {
      stryker.activeMutant = undefined;
    }
  }
}
