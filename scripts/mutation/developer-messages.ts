/** Words of errors that tell a developer of a wrong call: no officer reads them, and no test should hold them fast. */
import type { Ignorer, NodePath } from "@stryker-mutator/api/ignore";

/** The part of a syntax tree that is looked at; the paths are Babel's. */
interface ThrowPath {
  readonly node: {
    readonly type: string;
    readonly argument?: { readonly type: string; readonly callee?: { readonly name?: string } };
  };
}

const FOR_DEVELOPERS: ReadonlySet<string | undefined> = new Set(["RangeError", "TypeError", "Error"]);

export class DeveloperMessages implements Ignorer {
  shouldIgnore(path: NodePath): string | undefined {
    const { type, argument } = (path as ThrowPath).node;
    if (type !== "ThrowStatement" || argument?.type !== "NewExpression") return undefined;
    return FOR_DEVELOPERS.has(argument.callee?.name) ? "words for a developer" : undefined;
  }
}
