/** What each rule compares, in words made from its terms. */
import { rateOf, RATES } from "../../catalog/rates";
import type { FigureRule, Rule } from "../../catalog/rules/rule";
import { settingOf } from "../../catalog/settings";
import { choiceInWords, rowInWords, sumInWords, termInWords } from "./terms";

const rateInWords = (rate: string): string => `“${rateOf(rate).label}”`;

const joined = (words: readonly string[], last: string): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")}${last}${words[words.length - 1]!}`;

/** The comparison itself, "" where there is no more than the label says. */
function comparisonOf(rule: Rule): string {
  switch (rule.kind) {
    case "equal":
      return `${termInWords(rule.total)} = ${sumInWords(rule.parts)}`;
    case "joint":
      return `${termInWords(rule.total)} = ${sumInWords(rule.parts.map(({ term }) => term))}`;
    case "atMost":
      return `${termInWords(rule.part)} ≤ ${termInWords(rule.whole)}`;
    case "equalsAny":
      return `${termInWords(rule.part)} = ${joined(rule.anyOf.map(termInWords), " hoặc ")}`;
    case "required": {
      const needed = `có số ở ${joined(rule.anyOf.map(rowInWords), " hoặc ")}`;
      return rule.ifSome === undefined ? needed : `${termInWords(rule.ifSome)} > 0 thì ${needed}`;
    }
    case "someNeedsSome":
      return `${termInWords(rule.cause)} > 0 thì ${termInWords(rule.effect)} > 0`;
    case "change":
      return `${rowInWords(rule.figure)} so với kỳ trước, theo thiết lập “${settingOf(rule.threshold).label}”`;
    case "number":
      return `mỗi ô là ${rule.range.words}`;
    case "claim":
      return `${rateInWords(rule.rate)} ghi 100% thì ${termInWords(rule.none)} = 0`;
    case "printed":
      return rule.rates === undefined ? "" : ratesInWords(rule.rates);
  }
}

/** The shorter of the two lists: the rates that it is about, or those that it is not. */
function ratesInWords(rates: readonly string[]): string {
  const others = RATES.map(({ key }) => key).filter((key) => !rates.includes(key));
  const list = (keys: readonly string[]): string => joined(keys.map(rateInWords), ", ");
  return rates.length <= others.length ? `chỉ xét ${list(rates)}` : `không xét ${list(others)}`;
}

/** When a rule over figures speaks at all. */
function conditionsOf(rule: FigureRule): string[] {
  const own = rule.kind === "equal" || rule.kind === "joint" ? rule.total : undefined;
  const given = (rule.given ?? []).filter((key) => !(own?.kind === "figure" && own.key === key));
  const before = rule.givenBefore ?? [];
  const typed = [...given.map(rowInWords), ...before.map((key) => `${rowInWords(key)} của kỳ trước`)];
  return [
    ...(rule.onlyWhen === undefined ? [] : [`khi ${choiceInWords(rule.onlyWhen)}`]),
    ...(typed.length === 0 ? [] : [`khi đã có ${joined(typed, " và ")}`]),
    ...(rule.unlessTyped === undefined
      ? []
      : [`khi còn trống ${joined(rule.unlessTyped.map(rowInWords), " hoặc ")}`]),
  ];
}

/** What a rule compares, when it speaks, and when it is graver, in whole sentences; "" where its label says it all. */
export function ruleInWords(rule: Rule): string {
  const comparison = comparisonOf(rule);
  if (comparison === "") return "";
  if (rule.kind === "printed" || rule.kind === "claim") return `${comparison}.`;
  const conditions = conditionsOf(rule);
  const only = conditions.length === 0 ? "" : ` Chỉ xét ${conditions.join(", ")}.`;
  const graver =
    rule.kind === "equal" && rule.isErrorAbove !== undefined
      ? ` Cộng lại lớn hơn ${termInWords(rule.isErrorAbove)} thì là lỗi.`
      : "";
  const joint = rule.kind === "joint" ? ` Không nhắc lại điều ${rule.alone.code} đã báo.` : "";
  return `${comparison}.${only}${graver}${joint}`;
}
