/**
 * "Đang" makes what is done go on, also where words stand between it and its verb: "đang được các bộ phận xử lý", "đang khẩn trương
 * giải quyết".
 */
import type { PhraseMatch } from "../read/phrases";
import type { Token } from "../read/tokens";
import type { Concept } from "./lexicon";

/** How many words may stand between. */
const REACH = 7;

const GOING_ON = "đang";
const DONE = "đã";

type Match = PhraseMatch<readonly Concept[]>;

const GOES_ON: readonly Concept[] = ["PENDING"];

/** The matches of a line, with what goes on as pending. */
export function withAspect(tokens: readonly Token[], matches: readonly Match[]): readonly Match[] {
  return matches.map((match) =>
    match.value.length === 1 && match.value[0] === "RESOLVED" && goesOn(tokens, match)
      ? { ...match, value: GOES_ON }
      : match,
  );
}

function goesOn(tokens: readonly Token[], { from }: Match): boolean {
  for (let at = from; at >= Math.max(0, from - REACH); at -= 1) {
    const { kind, folded, text } = tokens[at]!;
    if (kind !== "word") return false;
    if (folded === "da" && text.toLowerCase() === DONE) return false;
    if (folded === "dang" && text.toLowerCase() === GOING_ON) return true;
  }
  return false;
}
