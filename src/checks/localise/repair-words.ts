/** Likely wrong cells in words. The pane and the sheet put the cell's address beside the name. */
import { nameOf } from "../../catalog/figures";
import { writeNumber } from "../message";
import type { Localisation } from "../localise";
import type { Change, Repair } from "./repairs";

/** More would be guessing aloud. */
const MOST_SHOWN = 4;

const PERHAPS = "Có thể: ";
const OR = "; hoặc ";

const BEYOND = { less: "nhiều nhất ", more: "ít nhất " } as const;

/**
 * A change in a few words.
 *
 * @example writeChange({ keys: ["rut"], from: 2, to: 1 }) //=> "“Công dân rút hồ sơ (Hồ sơ đã giải quyết)”: 2 → 1"
 */
function writeChange({ keys, from, to, orBeyond }: Change): string {
  const limit = orBeyond === undefined ? "" : BEYOND[orBeyond];
  return `“${nameOf(keys[0]!)}”: ${writeNumber(from)} → ${limit}${writeNumber(to)}`;
}

const writeRepair = ({ changes }: Repair): string =>
  changes.map((change) => `ô ${writeChange(change)}`).join(" cùng ");

/**
 * The sentence that goes with the root finding: certain only where arithmetic leaves one cell, else "có thể".
 *
 * @example sentenceOf(localisation) //=> "Nếu chỉ sai một số thì đó là ô “Hồ sơ đang giải quyết”: 21 → 22."
 */
export function sentenceOf({ repairs }: Pick<Localisation, "repairs">): string {
  const [first, ...others] = repairs;
  if (first === undefined) return "Chưa chỉ ra được ô sai: cần xem lại từng ô của dòng này.";
  const [second] = others;
  if (second !== undefined) {
    const isByRates = first.distance === second.distance && first.wrongRates < second.wrongRates;
    const likeliest = `${writeRepair(first)}${isByRates ? " (hợp với các tỷ lệ đã ghi)" : ""}`;
    return `${PERHAPS}${[likeliest, ...others.slice(0, MOST_SHOWN - 1).map(writeRepair)].join(OR)}.`;
  }
  return first.changes.length === 1
    ? `Nếu chỉ sai một số thì đó là ${writeRepair(first)}.`
    : `Nếu chỉ sai ${first.changes.length} số thì đó là ${writeRepair(first)}.`;
}

/**
 * The single possibilities of such a sentence, to be listed; none where it names one cell or no cell.
 *
 * @example possibilitiesIn("Có thể: ô “Rút”: 2 → 1; hoặc ô “Dừng”: 1 → 0.") //=> ["ô “Rút”: 2 → 1", "ô “Dừng”: 1 → 0"]
 */
export function possibilitiesIn(sentence: string): string[] {
  return sentence.startsWith(PERHAPS) ? sentence.slice(PERHAPS.length).replace(/\.$/, "").split(OR) : [];
}
