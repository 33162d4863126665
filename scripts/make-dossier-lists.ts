/**
 * `npm run lists -- [--shape NAME] [--size N] [--seed N] [--from D --to D] [--outside N] [--out DIR]`: writes generated
 * dossier lists, one a shape, and what they must be counted as (truth.json).
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { isDate } from "../src/vietnamese/dates";
import { dayOfIso, makeList } from "./dossier-lists";
import { SHAPE_NAMES, type ShapeName } from "./dossier-lists/shapes";

const { values } = parseArgs({
  options: {
    shape: { type: "string" },
    size: { type: "string", default: "500" },
    seed: { type: "string", default: "1" },
    from: { type: "string", default: "2026-03-20" },
    to: { type: "string", default: "2026-04-19" },
    outside: { type: "string", default: "0" },
    out: { type: "string", default: "out/danh-sach" },
  },
});

function count(name: "size" | "seed" | "outside"): number {
  const number = Number(values[name]);
  if (!Number.isInteger(number) || number < 0) throw new RangeError(`--${name} phải là số nguyên không âm`);
  return number;
}

function day(name: "from" | "to"): number {
  if (!isDate(values[name])) throw new RangeError(`--${name} phải là ngày dạng 2026-04-19`);
  return dayOfIso(values[name]);
}

function shapes(): readonly ShapeName[] {
  if (values.shape === undefined) return SHAPE_NAMES;
  const chosen = SHAPE_NAMES.filter((name) => name === values.shape);
  if (chosen.length === 0) throw new RangeError(`--shape phải là một trong: ${SHAPE_NAMES.join(", ")}`);
  return chosen;
}

try {
  const period = { from: day("from"), to: day("to") };
  mkdirSync(values.out, { recursive: true });
  const truth = shapes().map((shape, index) => {
    const seed = count("seed") + index;
    const list = makeList({ shape, seed, period, dossiers: count("size"), outside: count("outside") });
    writeFileSync(join(values.out, list.file), list.bytes);
    const { file, system, rows, truth: counted } = list;
    return { file, system, rows, figures: counted.figures, byField: Object.fromEntries(counted.byField) };
  });
  writeFileSync(join(values.out, "truth.json"), `${JSON.stringify(truth, null, 2)}\n`);
  console.log(`Đã ghi ${truth.length} danh sách và truth.json vào ${values.out}`);
} catch (error) {
  if (!(error instanceof RangeError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
