/** What a built script holds that the web views it is meant for cannot parse or do not have. */
import { parse, type Node } from "acorn";
import { EXCEPTIONS, type Exception } from "./exceptions";
import { AFTER_ES5, TARGETS, TOO_NEW_GLOBALS, TOO_NEW_METHODS, type Target } from "./targets";

/** Parsed by Safari since 16.4 only, so one of them in a literal spoils a whole file. */
const LOOKBEHIND = /\(\?<[=!]/;

/** A node with all it may hold; acorn types each kind on its own. */
type AnyNode = Node & Readonly<Record<string, unknown>>;

export interface Problem {
  readonly file: string;
  /** What it is, and since when web views have it. */
  readonly what: string;
  /** The code around it. */
  readonly near: string;
}

/**
 * The problems of one script.
 *
 * @param file Its name, by which its target is chosen.
 *
 * @example problemsOf("a.js", "[1].at(-1)")[0].what //=> ".at( needs Safari 15.4, Chromium 92"
 */
export function problemsOf(file: string, code: string): readonly Problem[] {
  const target = TARGETS.find(({ files }) => files.test(file));
  if (target === undefined) throw new RangeError(`no target for ${file}`);
  const problem = (what: string, at: number): Problem => ({
    file,
    what,
    near: code.slice(Math.max(0, at - 30), at + 50),
  });
  let program: Node;
  try {
    program = parse(code, { ecmaVersion: target.ecmaVersion });
  } catch (error) {
    const { message, pos } = error as SyntaxError & { pos: number };
    return [problem(`cannot be parsed by ${target.webView}: ${message}`, pos)];
  }
  const asked = askedFirst(code);
  return nodesOf(program).flatMap((node) =>
    whatIsNew(node, target, asked).map((what) => problem(what, node.start)),
  );
}

/** Problems that no exception explains, and exceptions that explain nothing. */
export function unexplained(
  files: ReadonlyMap<string, string>,
  exceptions: readonly Exception[] = EXCEPTIONS,
): { readonly problems: readonly Problem[]; readonly needless: readonly Exception[] } {
  const needed = new Set<Exception>();
  const problems = [...files].flatMap(([file, code]) =>
    problemsOf(file, code).filter(({ what }) => {
      const exception = exceptions.find((each) => each.what === what && code.includes(each.where));
      if (exception !== undefined) needed.add(exception);
      return exception === undefined;
    }),
  );
  return { problems, needless: exceptions.filter((each) => !needed.has(each)) };
}

/** Globals that the file looks for before it uses them. */
function askedFirst(code: string): ReadonlySet<string> {
  return new Set([...code.matchAll(/typeof ([A-Za-z]+)/g)].map(([, name]) => name ?? ""));
}

function whatIsNew(node: AnyNode, target: Target, asked: ReadonlySet<string>): string[] {
  const called = calledMethod(node);
  const named = node.type === "Identifier" ? String(node["name"]) : "";
  const method = TOO_NEW_METHODS.get(called);
  const global = asked.has(named) ? undefined : TOO_NEW_GLOBALS.get(named);
  return [
    ...(method === undefined ? [] : [`.${called}( needs ${method}`]),
    ...(global === undefined ? [] : [`${named} needs ${global}`]),
    ...(target.hasOnlyEs5 && AFTER_ES5.includes(named) ? [`${named} is younger than ES5`] : []),
    ...newInPattern(node),
    ...(LOOKBEHIND.test(textOf(node)) ? ["lookbehind in a text"] : []),
  ];
}

/** "at" of `list.at(-1)` and `list?.at(-1)`; "" for no call of a method. */
function calledMethod(node: AnyNode): string {
  if (node.type !== "CallExpression") return "";
  const callee = node["callee"] as AnyNode;
  if (callee.type !== "MemberExpression" || callee["computed"] === true) return "";
  return String((callee["property"] as AnyNode)["name"]);
}

function newInPattern({ regex }: AnyNode): string[] {
  if (regex === undefined) return [];
  return LOOKBEHIND.test((regex as { readonly pattern: string }).pattern)
    ? ["lookbehind needs Safari 16.4"]
    : [];
}

/** Text of a string or of a piece of a template: patterns are made of them too. */
function textOf(node: AnyNode): string {
  if (node.type === "Literal" && typeof node["value"] === "string") return node["value"];
  if (node.type !== "TemplateElement") return "";
  return (node["value"] as { readonly cooked?: string | null }).cooked ?? "";
}

function nodesOf(root: Node): AnyNode[] {
  const found: AnyNode[] = [];
  const open: unknown[] = [root];
  while (open.length > 0) {
    const next = open.pop();
    if (next === null || typeof next !== "object") continue;
    if ("type" in next && "start" in next) found.push(next as AnyNode);
    open.push(...(Object.values(next) as unknown[]));
  }
  return found;
}
