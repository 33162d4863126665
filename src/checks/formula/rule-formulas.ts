/**
 * A rule as two native formulas: severity (2 error, 1 warning, 0 holds, "" undecided) and the short text of the check
 * cell. The twin of `judge.ts`. Only functions that Excel 2019 and LibreOffice have: no LET, no custom function
 * (conditional formats cannot call one).
 */
import { MOST, NUMBER_RANGES, type NumberKind, type NumberRange } from "../../catalog/figure";
import { leavesOf } from "../../catalog/figures";
import {
  partKeysOf,
  partsOfJoint,
  sum,
  type AtMostRule,
  type ChangeRule,
  type EqualRule,
  type EqualsAnyRule,
  type FigureRule,
  type JointRule,
  type NumberRule,
  type RequiredRule,
  type SomeNeedsSomeRule,
  type Term,
} from "../../catalog/rules/rule";
import { toExcelSerial } from "../../vietnamese/dates";
import { settingIs, type CellRefs } from "./refs";
import { sumFormula, termFormula } from "./term-formula";

export interface RuleFormulas {
  /** A formula with "=". */
  readonly severity: string;
  /** A formula with "=", or the text itself where no number stands in it; it counts only when severity is above 0. */
  readonly text: string;
}

/** What a severity cell holds for a broken rule. */
export const LEVEL: Readonly<Record<FigureRule["severity"], number>> = { warning: 1, error: 2 };

/** 1022 → "1.022" under any locale: FIXED groups by the user's own sign, which is made a dot. */
export const countText = (expression: string): string => `SUBSTITUTE(FIXED(${expression},0),",",".")`;

/** 1 → "+1", −73 → "−73". */
const signedText = (expression: string): string =>
  `IF(${expression}>0,"+","−")&${countText(`ABS(${expression})`)}`;

/**
 * Compiles a rule.
 *
 * @param severityCell where the severity formula will stand: the text formula reads it.
 */
export function ruleFormulas(rule: FigureRule, refs: CellRefs, severityCell: string): RuleFormulas {
  const { severity, text } = byKind(rule, refs);
  const conditions = [
    ...(rule.given ?? []).map((key) => `COUNT(${refs.typed(key)})=1`),
    ...(rule.unlessTyped === undefined
      ? []
      : [`COUNT(${rule.unlessTyped.map(refs.typed).join(",")})<${rule.unlessTyped.length}`]),
    ...(rule.givenBefore ?? []).map((key) => `COUNT(${refs.previous(key)})=1`),
    ...(rule.onlyWhen === undefined ? [] : [settingIs(refs, rule.onlyWhen.setting, rule.onlyWhen.is)]),
    ...(rule.from === undefined ? [] : [isInForce(rule.from, refs)]),
  ];
  const guarded = conditions.length === 0 ? severity : `IF(AND(${conditions.join(",")}),${severity},"")`;
  if (FIXED_TEXT.has(rule.kind)) return { severity: `=${guarded}`, text };
  const undecided = rule.kind === "equal" ? shortfallText(rule, refs, severityCell) : '""';
  return { severity: `=${guarded}`, text: `=IF(N(${severityCell})>0,${text},${undecided})` };
}

/** Kinds whose text holds no number. */
const FIXED_TEXT: ReadonlySet<FigureRule["kind"]> = new Set(["required", "someNeedsSome"]);

/** A rule is for periods that end on this day or later; a blank end is taken as one of today. */
const isInForce = (from: string, refs: CellRefs): string =>
  `OR(N(${refs.lastDay()})=0,N(${refs.lastDay()})>=${toExcelSerial(from)})`;

/** "Còn thiếu 42": parts given so far do not reach a total that is known. */
function shortfallText(rule: EqualRule, refs: CellRefs, severityCell: string): string {
  const total = boundsOf(rule.total, refs);
  const parts = sumFormula(rule.parts, "low", refs);
  const cells = [...new Set(partKeysOf(rule).flatMap((key) => [key, ...leavesOf(key)]))];
  // Parts of the period before: nothing to fill in here, and Excel refuses an empty COUNT().
  if (cells.length === 0) return '""';
  const isGiven = `COUNT(${cells.map(refs.typed).join(",")})>0`;
  const allowances = rule.parts.flatMap((part) =>
    part.kind === "upTo" ? [`-N(${refs.typed(part.key)})`] : [],
  );
  const missing = `(${total.low}-${parts}${allowances.join("")})`;
  return `IF(AND(${severityCell}="",${total.low}=${total.high},${missing}>0,${isGiven}),"Còn thiếu "&${countText(missing)},"")`;
}

function byKind(rule: FigureRule, refs: CellRefs): RuleFormulas {
  switch (rule.kind) {
    case "equal":
      return equal(rule, refs);
    case "joint":
      return joint(rule, refs);
    case "atMost":
      return atMost(rule, refs);
    case "required":
      return required(rule, refs);
    case "equalsAny":
      return equalsAny(rule, refs);
    case "someNeedsSome":
      return someNeedsSome(rule, refs);
    case "change":
      return change(rule, refs);
    case "number":
      return number(rule, refs);
  }
}

/** Numbers of more digits leave no room on the line of a check cell for what else there is to say. */
const ifShort = (numbers: readonly string[], text: string): string =>
  `IF(MAX(${numbers.map((number) => `ABS(${number})`).join(",")})<10^6,${text},"")`;

function equal(rule: EqualRule, refs: CellRefs): RuleFormulas {
  const total = boundsOf(rule.total, refs);
  const parts = boundsOf(sum(...rule.parts), refs);
  const level = LEVEL[rule.severity];
  const failing =
    rule.isErrorAbove === undefined
      ? String(level)
      : `IF(${parts.low}>${termFormula(rule.isErrorAbove, "high", refs)},${LEVEL.error},${level})`;
  return {
    severity: `IF(${miss(total, parts)},${failing},IF(AND(${total.low}=${total.high},${parts.low}=${total.low}),0,""))`,
    text: `"Lệch "&${signedText(`(${parts.low}-${total.low})`)}&${ifShort([parts.low, total.low], `": cộng chi tiết được "&${countText(parts.low)}`)}`,
  };
}

interface Bounds {
  readonly low: string;
  readonly high: string;
}

const boundsOf = (term: Term, refs: CellRefs): Bounds => ({
  low: termFormula(term, "low", refs),
  high: termFormula(term, "high", refs),
});

const miss = (total: Bounds, parts: Bounds): string =>
  `OR(${parts.low}>${total.high},${total.low}>${parts.high})`;

function joint(rule: JointRule, refs: CellRefs): RuleFormulas {
  const [total, parts] = [boundsOf(rule.total, refs), boundsOf(partsOfJoint(rule), refs)];
  const difference = `(${parts.low}-${total.low})`;
  const isContradicted = `OR(${total.low}>${total.high},${parts.low}>${parts.high})`;
  const verdict = `IF(${miss(total, parts)},${unlessSaid(rule.alone, difference, LEVEL[rule.severity], refs)},IF(AND(${total.low}=${total.high},${parts.low}=${total.low}),0,""))`;
  return {
    severity: `IF(${isContradicted},"",${verdict})`,
    text: `"Lệch "&${signedText(difference)}&${ifShort([parts.low, total.low], `": cộng các tổng được "&${countText(parts.low)}`)}`,
  };
}

/** The level, but nothing where the sum alone is broken by as much or more, to the same side. */
function unlessSaid(alone: EqualRule, difference: string, level: number, refs: CellRefs): string {
  const [total, parts] = [boundsOf(alone.total, refs), boundsOf(sum(...alone.parts), refs)];
  const isAsMuch = `(${parts.low}-${total.low}-${difference})*${difference}>=0`;
  return `IF(AND(${miss(total, parts)},${isAsMuch}),"",${level})`;
}

function atMost(rule: AtMostRule, refs: CellRefs): RuleFormulas {
  const [part, whole] = [boundsOf(rule.part, refs), boundsOf(rule.whole, refs)];
  return {
    severity: `IF(${part.low}>${whole.high},${LEVEL[rule.severity]},IF(${part.high}<=${whole.low},0,""))`,
    text: `"Vượt "&${countText(`(${part.low}-${whole.low})`)}&${ifShort([part.low, whole.low], `": "&${countText(part.low)}&" > "&${countText(whole.low)}`)}`,
  };
}

function equalsAny(rule: EqualsAnyRule, refs: CellRefs): RuleFormulas {
  const own = boundsOf(rule.part, refs);
  const others = rule.anyOf.map((term) => boundsOf(term, refs));
  const misses = others.map(({ low, high }) => `OR(${own.low}>${high},${low}>${own.high})`).join(",");
  const meets = others.map(({ low, high }) => `AND(${low}=${own.low},${high}=${own.low})`).join(",");
  const first = others[0]!.low;
  return {
    severity: `IF(AND(${misses}),${LEVEL[rule.severity]},IF(AND(${own.low}=${own.high},OR(${meets})),0,""))`,
    text: `"Lệch "&${signedText(`(${own.low}-${first})`)}&${ifShort([own.low, first], `" so với "&${countText(first)}`)}`,
  };
}

function required({ anyOf, ifSome, severity }: RequiredRule, refs: CellRefs): RuleFormulas {
  const isBlank = `COUNT(${anyOf.map(refs.written).join(",")})=0`;
  const cause = ifSome && boundsOf(ifSome, refs);
  const missing =
    cause === undefined
      ? String(LEVEL[severity])
      : `IF(${cause.low}>0,${LEVEL[severity]},IF(${cause.high}=0,0,""))`;
  return { severity: `IF(${isBlank},${missing},0)`, text: "Cần nhập (không có thì nhập 0)" };
}

function someNeedsSome({ cause, effect, severity }: SomeNeedsSomeRule, refs: CellRefs): RuleFormulas {
  const [causes, effects] = [boundsOf(cause, refs), boundsOf(effect, refs)];
  return {
    severity: `IF(AND(${causes.low}>0,${effects.high}=0),${LEVEL[severity]},IF(OR(${effects.low}>0,${causes.high}=0),0,""))`,
    text: "Có số liên quan nên ô này không thể bằng 0",
  };
}

function change({ figure, threshold, severity }: ChangeRule, refs: CellRefs): RuleFormulas {
  const [now, before] = [refs.value(figure), refs.previous(figure)];
  const difference = `ABS(${now}-${before})`;
  const tenths = `ROUND(${difference}*1000/${before},0)`;
  return {
    severity: `IF(COUNT(${now},${before})<2,"",IF(OR(${before}=0,NOT(${isCount(now)}),NOT(${isCount(before)})),"",IF(${difference}*100<=${before}*N(VALUE(${refs.setting(threshold)})),0,${LEVEL[severity]})))`,
    text: `IF(${now}>${before},"Tăng ","Giảm ")&INT(${tenths}/10)&IF(MOD(${tenths},10)=0,"",","&MOD(${tenths},10))&"% so với kỳ trước"`,
  };
}

/** Whether a cell's number is one of its kind, and can be computed with: what is not, Q21 tells. */
export const isOfKind = (cell: string, kind: NumberKind): string =>
  `AND(${inRange(cell, NUMBER_RANGES[kind]).join(",")})`;

export const isCount = (cell: string): string => isOfKind(cell, "count");

/** The twin of `isInRange`: conditions on a number. */
const inRange = (value: string, { isWhole, most }: NumberRange): string[] => [
  `${value}>=0`,
  `${value}<=${most}`,
  ...(isWhole ? [`${value}=INT(${value})`] : []),
];

function number({ figure, range, severity }: NumberRule, refs: CellRefs): RuleFormulas {
  const typed = refs.written(figure);
  const value = `N(${typed})`;
  const isRight = `IF(ISNUMBER(${typed}),AND(${inRange(value, range).join(",")}),FALSE)`;
  const expected = `IF(${value}>${MOST},"Số quá lớn, xem lại","Phải là ${range.words}")`;
  // The twin of `meant-count.ts`, for numbers: Excel keeps "1.022" as 1,022 where the dot is its decimal mark.
  const isLostThousand = `AND(ISNUMBER(${typed}),${value}>1,${value}<>INT(${value}),ABS(${value}*1000-ROUND(${value}*1000,0))<1E-6)`;
  return {
    // A formula that carries a count over gives "" as long as that count is unknown.
    severity: `IF(IFERROR(LEN(${typed})=0,FALSE),"",IF(${isRight},0,${LEVEL[severity]}))`,
    text: range.isWhole
      ? `IF(${isLostThousand},"Có phải là "&${countText(`ROUND(${value}*1000,0)`)}&"?",${expected})`
      : expected,
  };
}
