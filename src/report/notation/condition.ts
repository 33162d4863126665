/**
 * The language of `when` in a template: tiny, readable aloud, three-valued.
 *
 *     gq_qua_han                       its value is known
 *     gq_qua_han > 0                   also >=, =, <, <=
 *     setting:cong_nganh_doc = false   a word compares with = only
 *     not, and, or, ( )                "and" binds tighter than "or"
 *
 * A comparison over an unknown value is undecided, as in SQL, and so is all that hangs on it: a report says nothing
 * on the strength of a blank.
 */

type Operator = ">" | ">=" | "=" | "<" | "<=";

export type Condition =
  | { readonly kind: "known"; readonly key: string }
  | {
      readonly kind: "compare";
      readonly key: string;
      readonly operator: Operator;
      readonly to: number | string;
    }
  | { readonly kind: "not"; readonly of: Condition }
  | { readonly kind: "and" | "or"; readonly left: Condition; readonly right: Condition };

/** A condition that cannot be read. The message is Vietnamese and is shown to the officer who edits the template. */
export class ConditionError extends Error {
  override readonly name = "ConditionError";
}

const TOKEN =
  /\s*(?:(?<operator>>=|<=|>|=|<)|(?<bracket>[()])|(?<number>\d+(?:\.\d+)?)(?![\w.:])|(?<word>[a-z][a-z0-9_]*(?:[.:][a-z0-9_]+)*))/y;

interface Token {
  readonly kind: "operator" | "bracket" | "number" | "word";
  readonly text: string;
}

/** Far more than any condition needs, far fewer than brackets that exhaust the stack when they are read. */
const MOST_TOKENS = 400;

function tokensOf(source: string): Token[] {
  const tokens: Token[] = [];
  const text = source.trimEnd();
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const at = TOKEN.lastIndex;
    const groups = TOKEN.exec(text)?.groups;
    if (groups === undefined) throw new ConditionError(`không đọc được từ “${text.slice(at).trim()}”`);
    for (const kind of ["operator", "bracket", "number", "word"] as const) {
      const found = groups[kind];
      if (found !== undefined) tokens.push({ kind, text: found });
    }
    if (tokens.length > MOST_TOKENS)
      throw new ConditionError(`điều kiện dài quá ${MOST_TOKENS} từ và dấu, tách thành nhiều dòng ngắn hơn`);
  }
  return tokens;
}

/**
 * Reads a condition.
 *
 * @throws ConditionError with a Vietnamese message that quotes the place.
 * @example parseCondition("gq_qua_han > 0")
 *          //=> { kind: "compare", key: "gq_qua_han", operator: ">", to: 0 }
 */
export function parseCondition(source: string): Condition {
  const tokens = tokensOf(source);
  let position = 0;
  const next = (): Token | undefined => tokens[position];
  const take = (text: string): boolean => {
    if (next()?.text !== text) return false;
    position += 1;
    return true;
  };
  const fail = (expected: string): never => {
    const found = next();
    const place = found === undefined ? "ở cuối" : `trước “${found.text}”`;
    throw new ConditionError(`điều kiện “${source.trim()}” thiếu ${expected} ${place}`);
  };

  function either(): Condition {
    let left = both();
    while (take("or")) left = { kind: "or", left, right: both() };
    return left;
  }
  function both(): Condition {
    let left = single();
    while (take("and")) left = { kind: "and", left, right: single() };
    return left;
  }
  function single(): Condition {
    if (take("not")) return { kind: "not", of: single() };
    if (take("(")) {
      const inner = either();
      if (!take(")")) fail("dấu đóng ngoặc");
      return inner;
    }
    const key = next();
    if (key === undefined || key.kind !== "word" || isReserved(key.text)) return fail("tên chỉ tiêu");
    position += 1;
    return next()?.kind === "operator" ? comparison(key.text) : { kind: "known", key: key.text };
  }
  function comparison(key: string): Condition {
    const operator = (tokens[position++] as Token).text as Operator;
    const value = next();
    if (value?.kind === "number") {
      position += 1;
      return { kind: "compare", key, operator, to: Number(value.text) };
    }
    if (value?.kind !== "word" || isReserved(value.text)) return fail("số để so sánh");
    if (operator !== "=") throw new ConditionError(`chỉ so sánh “${value.text}” được bằng dấu =`);
    position += 1;
    return { kind: "compare", key, operator, to: value.text };
  }

  const condition = either();
  if (position < tokens.length) fail("“and” hoặc “or”");
  return condition;
}

function isReserved(word: string): boolean {
  return word === "and" || word === "or" || word === "not";
}

/** What a key stands for: undefined when unknown; a text is known but compares with no number. */
export type ConditionLookup = (key: string) => number | string | undefined;

/**
 * Whether a condition holds; undefined when a blank leaves it open.
 *
 * @example evaluateCondition(parseCondition("gq_qua_han > 0"), () => undefined) //=> undefined
 */
export function evaluateCondition(condition: Condition, lookup: ConditionLookup): boolean | undefined {
  switch (condition.kind) {
    case "known":
      return lookup(condition.key) !== undefined;
    case "compare": {
      const value = lookup(condition.key);
      return typeof value === typeof condition.to
        ? compare(value!, condition.operator, condition.to)
        : undefined;
    }
    case "not": {
      const inner = evaluateCondition(condition.of, lookup);
      return inner === undefined ? undefined : !inner;
    }
    case "and":
    case "or": {
      const left = evaluateCondition(condition.left, lookup);
      const right = evaluateCondition(condition.right, lookup);
      const decisive = condition.kind === "or";
      if (left === decisive || right === decisive) return decisive;
      return left === undefined || right === undefined ? undefined : !decisive;
    }
  }
}

function compare(value: number | string, operator: Operator, to: number | string): boolean {
  switch (operator) {
    case ">":
      return value > to;
    case ">=":
      return value >= to;
    case "=":
      return value === to;
    case "<":
      return value < to;
    case "<=":
      return value <= to;
  }
}

/** Every key that a condition asks for, in order of appearance. */
export function keysOfCondition(condition: Condition): string[] {
  switch (condition.kind) {
    case "known":
    case "compare":
      return [condition.key];
    case "not":
      return keysOfCondition(condition.of);
    case "and":
    case "or":
      return [...keysOfCondition(condition.left), ...keysOfCondition(condition.right)];
  }
}
