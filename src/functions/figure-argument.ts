/** The argument that names a figure: its key, its shorthand, or its label. */
import { FIGURES, nameOf, type FigureKey } from "../catalog/figures";
import { DEFAULT_SETTINGS } from "../catalog/settings";
import { countedUnder } from "../dossiers/counted-figures";
import { plainText } from "../vietnamese/plain-text";
import { foldAccents } from "../vietnamese/words";
import { isBlank, quote, scalar, type Parameter } from "./arguments";
import { invalidArgument } from "./function-error";

/** Not a figure of a report: how many dossiers could not be counted, so that a formula can watch for them. */
export const UNDECIDED = "khong_dem_duoc";
const UNDECIDED_LABEL = "Không đếm được";

const fold = (text: string): string => foldAccents(plainText(text));

/** What lists give: leaves, and totals of them. */
const COUNTABLE = FIGURES.filter(({ key }) => countedUnder(key, DEFAULT_SETTINGS).length > 0);

/** Names of a figure; the first kind that fits decides, so a label never hides a key. */
const NAMES: readonly ((figure: (typeof COUNTABLE)[number]) => string)[] = [
  ({ key }) => key,
  ({ ref }) => ref,
  ({ key }) => nameOf(key),
  ({ label }) => label,
];

/**
 * A figure that a dossier list gives, by key ("dgq_qua_han"), shorthand ("C052") or label ("Quá hạn (Hồ sơ đang giải
 * quyết)"); or UNDECIDED. A label that two figures bear is refused with their keys.
 *
 * @example countedFigure("chi_tieu").read("Công dân rút hồ sơ") //=> "rut"
 */
export function countedFigure(name: string): Parameter<FigureKey> {
  return scalar(
    name,
    "Khóa hoặc tên chỉ tiêu: “dgq_qua_han”, “Công dân rút hồ sơ”; “khong_dem_duoc”: số hồ sơ không đếm được.",
    (cell) => {
      if (isBlank(cell)) return null;
      const text = typeof cell === "string" ? fold(cell) : "";
      if (text === UNDECIDED || text === fold(UNDECIDED_LABEL)) return UNDECIDED;
      for (const nameFor of NAMES) {
        const found = COUNTABLE.filter((figure) => fold(nameFor(figure)) === text);
        if (found.length === 1) return found[0]!.key;
        if (found.length > 1) {
          const keys = found.map(({ key }) => key).join(", ");
          throw invalidArgument(name, `${quote(String(cell))} có nhiều chỉ tiêu, ghi rõ khóa: ${keys}.`);
        }
      }
      throw invalidArgument(name, `danh sách hồ sơ không cho chỉ tiêu ${quote(String(cell))}.`);
    },
  );
}
