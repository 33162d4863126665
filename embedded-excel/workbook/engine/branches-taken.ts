import {
  ArrayValueObject,
  type BaseAstNode,
  type BaseReferenceObject,
  type BaseValueObject,
  Interpreter,
  type IFormulaRuntimeService,
  NullValueObject,
} from "@univerjs/engine-formula";

/** What Univer keeps to itself of its interpreter, and this folder puts its own in the place of. */
interface Internals {
  readonly _runtimeService: IFormulaRuntimeService;
  checkAsyncNode(node: BaseAstNode | null | undefined): boolean;
  _execute(node: BaseAstNode, x: number, y: number): number;
  _executeAsync(node: BaseAstNode, x: number, y: number): Promise<number>;
}

/** Which argument a function needs besides its first, by the value of the first. */
type Choice = (first: BaseValueObject) => number | "none";

const CHOICES: Readonly<Record<string, Choice>> = {
  IF: (test) => (test.isError() ? "none" : test.getValue() ? 1 : 2),
  IFERROR: (value) => (value.isError() ? 1 : "none"),
};

/**
 * Calculates of IF and IFERROR only the argument that is taken, as Excel does. Univer calculates all arguments of every
 * function; the input sheet's checks are long branches of IF that are seldom taken, so this is most of its time.
 * Whether a formula must be waited for is also found once for each formula and part of it. Corrected once for the
 * process, since there is no option for either.
 */
export function calculateTakenBranches(): void {
  const interpreter = Interpreter.prototype as unknown as Internals;
  const { checkAsyncNode, _execute: execute, _executeAsync: executeAsync } = interpreter;
  const waiting = new WeakMap<BaseAstNode, boolean>();

  interpreter.checkAsyncNode = function (node) {
    if (!node) return false;
    const known = waiting.get(node);
    if (known !== undefined) return known;
    const isAsync = checkAsyncNode.call(this, node);
    waiting.set(node, isAsync);
    return isAsync;
  };

  interpreter._execute = function (node, x, y) {
    const choice = CHOICES[node.getToken()];
    if (choice === undefined || this._runtimeService.isStopExecution()) return execute.call(this, node, x, y);
    const [first, ...others] = node.getChildren();
    if (first === undefined) return execute.call(this, node, x, y);
    this._execute(first, x, y);
    for (const other of chosen(choice, first, others)) this._execute(other, x, y);
    node.execute();
    return 0;
  };

  interpreter._executeAsync = async function (node, x, y) {
    if (!node.isAsync() && !this.checkAsyncNode(node)) return this._execute(node, x, y);
    const choice = CHOICES[node.getToken()];
    if (choice === undefined || this._runtimeService.isStopExecution())
      return executeAsync.call(this, node, x, y);
    const [first, ...others] = node.getChildren();
    if (first === undefined) return executeAsync.call(this, node, x, y);
    await this._executeAsync(first, x, y);
    for (const other of chosen(choice, first, others)) await this._executeAsync(other, x, y);
    node.execute();
    return 0;
  };
}

/** The arguments to calculate, once the first is known; the others count as blank, and nobody looks at them. */
function chosen(choice: Choice, first: BaseAstNode, others: readonly BaseAstNode[]): readonly BaseAstNode[] {
  const value = singleValue(first);
  if (value === undefined) return others;
  const taken = choice(value);
  for (const other of others) other.setValue(NullValueObject.create());
  return others.filter((_, index) => index + 1 === taken);
}

/** The one value of a node; undefined where it has several, which are each tested by themselves. */
function singleValue(node: BaseAstNode): BaseValueObject | undefined {
  const result = node.getValue();
  if (!result) return undefined;
  const value = result.isReferenceObject()
    ? (result as BaseReferenceObject).toArrayValueObject()
    : (result as BaseValueObject | ArrayValueObject);
  if (!(value instanceof ArrayValueObject)) return value;
  if (value.getRowCount() !== 1 || value.getColumnCount() !== 1) return undefined;
  return value.get(0, 0) ?? NullValueObject.create();
}
