/** The rules by which a wrong figure can be found: equalities and bounds that hold without exception. */
import { figureOf } from "../../catalog/figures";
import { EVERY_RULE } from "../../catalog/rules";
import {
  constant,
  partsOfJoint,
  sum,
  type AtMostRule,
  type EqualRule,
  type JointRule,
  type Rule,
  type Term,
} from "../../catalog/rules/rule";
import { figureKeysOf } from "../confront";
import type { Resolved } from "../figure-index";
import { judgeOf } from "../judge";
import type { Judge } from "../judgement";
import { boundOf, type Bound } from "../term-bounds";
import { weightsOf, type Weights } from "./weights";

export interface Relation {
  readonly rule: EqualRule | JointRule | AtMostRule;
  readonly judge: Judge;
  /** By how much it is broken: what has to go from the left side (above 0), or has to come (below 0); else 0. */
  readonly excess: (resolved: Resolved) => number;
  /** Both sides are points: only one value of a figure can mend it. */
  readonly isExact: (resolved: Resolved) => boolean;
  /** Has parts that may be inside the other count or not: it holds with them and without. */
  readonly hasAllowance: boolean;
  /** Left side (parts) minus right side (total, whole), by typed figure. */
  readonly weights: (resolved: Resolved) => Weights;
}

/**
 * A warning may be explained by a definition, so it convicts no figure; only inside one sector, which has no other
 * relation that ties what came in to what went out, its balance does.
 */
function isRelation(rule: Rule): rule is Relation["rule"] {
  if (rule.kind === "atMost") return rule.severity === "error";
  if (rule.kind !== "equal" && rule.kind !== "joint") return false;
  return rule.severity === "error" || figureKeysOf(rule).every((key) => figureOf(key).group === "H");
}

export const RELATIONS: readonly Relation[] = EVERY_RULE.filter(isRelation).map((rule) => {
  switch (rule.kind) {
    case "equal":
      return relation(rule, sum(...rule.parts), rule.total, true);
    case "joint":
      return relation(rule, partsOfJoint(rule), rule.total, true);
    case "atMost":
      return relation(rule, rule.part, rule.whole, false);
  }
});

function relation(rule: Relation["rule"], left: Term, right: Term, isTwoSided: boolean): Relation {
  const [leftLow, rightHigh] = [boundOf(left, "low"), boundOf(right, "high")];
  const [leftHigh, rightLow] = [
    boundOf(isTwoSided ? left : constant(Infinity), "high"),
    boundOf(right, "low"),
  ];
  const gap = (from: Bound, to: Bound, resolved: Resolved): number => from(resolved) - to(resolved);
  return {
    rule,
    judge: judgeOf(rule),
    excess: (resolved) =>
      Math.max(0, gap(leftLow, rightHigh, resolved)) + Math.min(0, gap(leftHigh, rightLow, resolved)),
    isExact: (resolved) =>
      isTwoSided && gap(leftHigh, leftLow, resolved) === 0 && gap(rightHigh, rightLow, resolved) === 0,
    hasAllowance: rule.kind === "equal" && rule.parts.some(({ kind }) => kind === "upTo"),
    weights: (resolved) =>
      weightsOf(
        [
          [left, 1],
          [right, -1],
        ],
        resolved,
        gap(leftHigh, rightLow, resolved) < 0,
      ),
  };
}
