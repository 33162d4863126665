/**
 * Any shape × what may be wrong × how it looks × kind of file: what a summary table gives is right, or somebody says what is
 * not. TABLE_DRAWS sets how many are drawn; asked for, the table of harms × shapes is written to out/.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { drawTable, type DrawnTable } from "../../../scripts/summary-tables/draw-table";
import { judgeTable, type TableVerdict } from "../../support/judge-table";

const ASKED = process.env.TABLE_DRAWS;
const DRAWS = Number(ASKED ?? 300);
const FIRST = Number(process.env.TABLE_FIRST ?? 1);
const VERDICTS: readonly TableVerdict[] = ["right", "told", "refused", "wrong"];

type Judged = Readonly<Record<string, string>> & { readonly verdict: TableVerdict };

/** By harm and shape: right / told / refused / wrong. */
function tableOfHarms(judged: readonly Judged[]): string {
  const names = (key: string): string[] => [...new Set(judged.map((each) => each[key]!))].sort();
  const cell = (harm: string, shape: string): string => {
    const own = judged.filter((each) => each.harm === harm && each.shape === shape);
    return VERDICTS.map((verdict) => own.filter((each) => each.verdict === verdict).length).join(" / ");
  };
  const shapes = names("shape");
  const lines = names("harm").map((harm) => [harm, ...shapes.map((shape) => cell(harm, shape))].join("\t"));
  return [["right / told / refused / wrong", ...shapes].join("\t"), ...lines, ""].join("\n");
}

const describeDraw = (seed: number, { dimensions }: DrawnTable, why: string): string =>
  `${seed}: ${Object.values(dimensions).join(" | ")}: ${why}`;

test(`in ${DRAWS} summary tables no number is wrong and nobody says so`, async () => {
  const judged: Judged[] = [];
  const wrong: string[] = [];
  const missed: string[] = [];
  for (let seed = FIRST; seed < FIRST + DRAWS; seed += 1) {
    const drawn = drawTable(seed);
    const { verdict, why } = await judgeTable(drawn).catch((error: unknown) => ({
      verdict: "wrong" as const,
      why: String(error),
    }));
    judged.push({ ...drawn.dimensions, verdict });
    if (verdict === "wrong") wrong.push(describeDraw(seed, drawn, why));
    // A zero that is written as nothing may be asked for; everything else without a harm is read.
    const isHarmless = drawn.harm === "none" && drawn.dimensions.zero === "0";
    if (isHarmless && verdict !== "right" && verdict !== "wrong") missed.push(describeDraw(seed, drawn, why));
  }
  if (ASKED !== undefined) {
    mkdirSync("out", { recursive: true });
    writeFileSync(path.join("out", "tables-by-harm-and-shape.tsv"), tableOfHarms(judged));
  }
  expect(wrong).toEqual([]);
  expect(missed).toEqual([]);
});
