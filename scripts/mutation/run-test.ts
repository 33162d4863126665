/** Runs one test with its hooks, and says how it failed. */
import { existsSync } from "node:fs";
import path from "node:path";
import { jestExpect } from "@jest/expect";
import { SnapshotState } from "jest-snapshot";
import type { LoadedTest, TestEntry } from "./load-tests";

type HookType = TestEntry["parent"]["hooks"][number]["type"];

/** The hooks of a kind of all blocks that a test stands in, from the outermost. */
function hooksOf({ parent }: TestEntry, type: HookType): (() => unknown)[] {
  const blocks = [];
  for (let block: TestEntry["parent"] | undefined = parent; block !== undefined; block = block.parent) {
    blocks.unshift(block);
  }
  return blocks.flatMap(({ hooks }) =>
    hooks.filter((hook) => hook.type === type).map(({ fn }) => fn as () => unknown),
  );
}

/** Snapshots are compared and never written. */
function snapshotsOf(folder: string, file: string): SnapshotState | undefined {
  const snapshots = path.join(folder, path.dirname(file), "__snapshots__", `${path.basename(file)}.snap`);
  if (!existsSync(snapshots)) return undefined;
  return new SnapshotState(snapshots, {
    expand: false,
    prettierPath: null,
    rootDir: folder,
    snapshotFormat: { escapeString: false, printBasicPrototype: false },
    updateSnapshot: "none",
  });
}

/**
 * Runs a test; undefined when it passes. A `beforeAll` is run for each test, so that what it does counts as covered by
 * each of them.
 */
export async function failureOf({ file, id, entry }: LoadedTest, folder: string): Promise<Error | undefined> {
  jestExpect.setState({
    assertionCalls: 0,
    currentTestName: id.slice(file.length + 2),
    expectedAssertionsNumber: null,
    isExpectingAssertions: false,
    suppressedErrors: [],
    testPath: path.join(folder, file),
    ...{ snapshotState: snapshotsOf(folder, file) },
  });
  const thisOfTest = {};
  const run = async (functions: readonly (() => unknown)[]): Promise<void> => {
    for (const each of functions) await each.call(thisOfTest);
  };
  try {
    await run([...hooksOf(entry, "beforeAll"), ...hooksOf(entry, "beforeEach")]);
    await run([entry.fn as () => unknown]);
    const [missing] = jestExpect.extractExpectedAssertionsErrors();
    return missing === undefined ? undefined : missing.error;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  } finally {
    await run([...hooksOf(entry, "afterEach"), ...hooksOf(entry, "afterAll")]).catch(() => undefined);
  }
}
