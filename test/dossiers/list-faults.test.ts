/**
 * Any shape × any two faults × any layout × font × kind of file × fault of its package × size: each figure that is said
 * is right, or what it lacks is named; the account of rows adds up in every draw. LIST_DRAWS sets how many are drawn;
 * asked for, the table of kinds × shapes is written to out/.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import {
  drawList,
  DRAWN_KINDS,
  DRAWN_PERIOD,
  type DrawnDimensions,
} from "../../scripts/dossier-lists/drawn-lists";
import { SHAPE_NAMES } from "../../scripts/dossier-lists/shapes";
import { judgeList, type Verdict } from "../support/judge-list";

const ASKED = process.env.LIST_DRAWS;
const DRAWS = Number(ASKED ?? 200);
const FIRST = Number(process.env.LIST_FIRST ?? 1);
/** A limit against hanging, in milliseconds: for any number of draws, and for each. */
const HANGING = 600_000;
const SLOWEST = 600;
const VERDICTS: readonly Verdict[] = ["right", "told", "refused", "wrong"];

type Judged = DrawnDimensions & { readonly verdict: Verdict };

/** By kind of file and shape: right / told / refused / wrong. */
function tableOfKinds(judged: readonly Judged[]): string {
  const cell = (kind: string, shape: string): string => {
    const own = judged.filter((each) => each.kind === kind && (shape === "" || each.shape === shape));
    return VERDICTS.map((verdict) => own.filter((each) => each.verdict === verdict).length).join(" / ");
  };
  const lines = DRAWN_KINDS.map(({ name }) =>
    [name, ...SHAPE_NAMES.map((shape) => cell(name, shape)), cell(name, "")].join("\t"),
  );
  return [["right / told / refused / wrong", ...SHAPE_NAMES, "all"].join("\t"), ...lines, ""].join("\n");
}

test(
  `in ${DRAWS} lists nothing is counted wrongly and nothing dropped unsaid`,
  async () => {
    const judged: Judged[] = [];
    const wrong: string[] = [];
    for (let seed = FIRST; seed < FIRST + DRAWS; seed += 1) {
      const drawn = drawList(seed);
      const { verdict, why } = await judgeList(drawn, DRAWN_PERIOD).catch((error: unknown) => ({
        verdict: "wrong" as const,
        why: String(error),
      }));
      judged.push({ ...drawn.dimensions, verdict });
      if (verdict === "wrong") wrong.push(`${seed}: ${Object.values(drawn.dimensions).join(" | ")}: ${why}`);
    }
    if (ASKED !== undefined) {
      mkdirSync("out", { recursive: true });
      writeFileSync(path.join("out", "lists-by-kind-and-shape.tsv"), tableOfKinds(judged));
    }
    expect(wrong).toEqual([]);
    // What is refused may not hide what is read: most lists of the world must be counted.
    const share = judged.filter(({ verdict }) => verdict === "right").length / judged.length;
    expect(share).toBeGreaterThan(0.7);
  },
  Math.max(HANGING, DRAWS * SLOWEST),
);
