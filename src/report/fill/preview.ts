/** One block of a template as this period's figures fill it, or why nothing of it is printed. */
import { shownRef } from "../../catalog/shown-ref";
import { figureOf, isFigureKey, nameOf } from "../../catalog/figures";
import { isRateKey, rateOf } from "../../catalog/rates";
import { compileTemplate, type CompiledBlock } from "../notation/compile";
import { evaluateCondition, keysOfCondition } from "../notation/condition";
import type { ReportFacts } from "../facts/report-facts";
import { fillBlocks } from "./fill-blocks";
import { REPETITIONS } from "../notation/for-each";
import type { TextPart } from "../notation/slots";
import { withSuggestions } from "./suggestions";
import type { TemplateBlock } from "../notation/template";
import { valueOfKey } from "../facts/values";

export interface Preview {
  /** What is printed: a paragraph each; for a row of a table its cells. */
  readonly texts: readonly string[];
  /** Why nothing is, in one sentence. */
  readonly why?: string;
}

/** "Hồ sơ giải quyết quá hạn (gq_qua_han, F12)": what the officer knows it by. */
function nameOfKey(key: string): string {
  const plain = key.replace(/^.*[:.]/, "");
  if (isFigureKey(plain)) return `${nameOf(plain)} (${key}, ${shownRef(figureOf(plain).ref)})`;
  return isRateKey(plain) ? `${rateOf(plain).label} (${key})` : key;
}

const listOf = (keys: readonly string[]): string => [...new Set(keys)].map(nameOfKey).join("; ");

/** Slots that the text cannot do without. */
const neededKeys = (parts: readonly TextPart[]): string[] =>
  parts.flatMap((part) => (part.kind === "slot" ? [part.key] : []));

function whyNot(block: CompiledBlock, facts: ReportFacts): string {
  const { condition, forEach } = block;
  if (forEach !== undefined && REPETITIONS[forEach].itemsOf(facts).length === 0) {
    return "Không in: kỳ này chưa có số liệu theo lĩnh vực, hệ thống hoặc ngành dọc để lặp lại.";
  }
  const isUnknown = (key: string): boolean => valueOfKey(key, facts)?.compared === undefined;
  if (condition !== undefined && forEach === undefined) {
    const holds = evaluateCondition(condition, (key) => valueOfKey(key, facts)?.compared);
    if (holds === false) return "Không in kỳ này: điều kiện không đúng với số liệu.";
    if (holds === undefined) {
      return `Không in: điều kiện dùng số chưa có: ${listOf(keysOfCondition(condition).filter(isUnknown))}.`;
    }
  }
  const missing = block.cells.flatMap(neededKeys).filter((key) => valueOfKey(key, facts) === undefined);
  if (missing.length > 0) return `Không in: chưa có ${listOf(missing)}.`;
  return "Không in kỳ này: chưa đủ số liệu cho dòng này.";
}

/** Blocks of a table stand in one that has room for them. */
function inTable(block: TemplateBlock, cells: number): TemplateBlock[] {
  const share = Math.floor(100 / cells);
  const first = 100 - share * (cells - 1);
  const columns = Array.from({ length: cells }, (_, index) => `Cột (${index === 0 ? first : share}%, trái)`);
  return [
    { kind: "table", text: "-" },
    { kind: "columns", text: columns.join(" | ") },
    block.kind === "row" || block.kind === "total" ? block : { kind: "row", text: block.text },
  ];
}

function textsOf(block: TemplateBlock, compiled: CompiledBlock, facts: ReportFacts): string[] {
  if (block.kind === "columns") {
    return compiled.columns.map(({ title, under = [], share }) =>
      [...under, `${title}: ${Math.round(share * 100)}% bề rộng`].join(" › "),
    );
  }
  const isOfCells = block.kind === "row" || block.kind === "total" || block.kind === "numbers";
  if (isOfCells) {
    const table = compileTemplate({ id: "", title: "", blocks: inTable(block, compiled.cells.length) });
    return fillBlocks(table, facts).flatMap((filled) =>
      filled.kind === "table" ? filled.rows.map((row) => row.join(" | ")) : [],
    );
  }
  const alone: TemplateBlock =
    block.kind === "table" || block.kind === "measure" ? { ...block, kind: "paragraph" } : block;
  return fillBlocks(compileTemplate({ id: "", title: "", blocks: [alone] }), facts).flatMap((filled) =>
    "text" in filled ? [filled.text] : [],
  );
}

/**
 * A block filled.
 *
 * @param block one without problems, see `problemsOfTemplate`.
 * @throws TemplateError for one that cannot be read.
 * @example previewOf({ kind: "item1", text: "Quá hạn: {{gq_qua_han}} hồ sơ." }, facts) //=> { texts: ["Quá hạn: 01 hồ sơ."] }
 */
export function previewOf(block: TemplateBlock, known: ReportFacts): Preview {
  const facts = withSuggestions(known);
  const [compiled] = compileTemplate({ id: "", title: "", blocks: [block] });
  const texts = textsOf(block, compiled!, facts);
  return texts.length > 0 ? { texts } : { texts, why: whyNot(compiled!, facts) };
}
