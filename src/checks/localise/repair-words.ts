/** Likely wrong cells in words, for a text; the pane puts rows and buttons to the ways themselves. */
import { nameOf } from "../../catalog/figures";
import type { CellChange, Way } from "../finding";
import { writeNumber } from "../message";

const BEYOND = { less: "nhiều nhất ", more: "ít nhất " } as const;

/**
 * What a cell holds and what it would need.
 *
 * @example writeValues({ keys: ["rut"], from: 2, to: 1 }) //=> "2 → 1"
 */
export function writeValues({ from, to, orBeyond }: CellChange): string {
  const limit = orBeyond === undefined ? "" : BEYOND[orBeyond];
  return `${from === undefined ? "trống" : writeNumber(from)} → ${limit}${writeNumber(to)}`;
}

/**
 * A change in a few words: every cell that it is about.
 *
 * @example writeChange({ keys: ["rut"], from: 2, to: 1 }) //=> "ô “Công dân rút hồ sơ (Hồ sơ đã giải quyết)”: 2 → 1"
 */
const writeChange = (change: CellChange): string =>
  `${change.keys.map((key) => `ô “${nameOf(key)}”`).join(" và ")}: ${writeValues(change)}`;

const writeWay = ({ changes, fitsRates }: Way): string =>
  changes.map(writeChange).join(" cùng ") + (fitsRates ? " (hợp với các tỷ lệ đã ghi)" : "");

/**
 * The sentence that goes with the root finding: certain only where arithmetic leaves one cell, else "có thể".
 *
 * @example sentenceOf(waysOf(localisation)) //=> "Nếu chỉ sai một số thì đó là ô “Hồ sơ đang giải quyết”: 21 → 22."
 */
export function sentenceOf(ways: readonly Way[]): string {
  const bold = ways.filter(({ callsForMore }) => callsForMore === true).map(writeWay);
  const other = bold.map((way) => ` Không thì xem lại ${way}, khi đó số khác cũng phải đổi.`).join("");
  return `${likelySentence(ways.filter(({ callsForMore }) => callsForMore !== true))}${other}`;
}

function likelySentence(ways: readonly Way[]): string {
  const [first, ...others] = ways;
  if (first === undefined) return "Chưa chỉ ra được ô sai: cần xem lại từng ô của dòng này.";
  if (others.length > 0) return `Có thể: ${ways.map(writeWay).join("; hoặc ")}.`;
  const howMany = first.changes.length === 1 ? "một" : first.changes.length;
  return `Nếu chỉ sai ${howMany} số thì đó là ${writeWay(first)}.`;
}
