/** The figure that a text names: by its key, its shorthand, or its label. */
import { FIGURES, nameOf, type FigureKey } from "../catalog/figures";
import { DEFAULT_SETTINGS } from "../catalog/settings";
import { countedUnder } from "../dossiers/counted-figures";
import { plainText } from "../vietnamese/plain-text";
import { foldAccents } from "../vietnamese/words";
import { quote } from "./arguments";
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
 * quyết)"), in any case and with or without accents; or UNDECIDED.
 *
 * @throws FunctionError for a name that no such figure has, or that two have: then with their keys.
 *
 * @example countedFigure("Công dân rút hồ sơ") //=> "rut"
 */
export function countedFigure(name: string): FigureKey {
  const text = fold(name);
  if (text === UNDECIDED || text === fold(UNDECIDED_LABEL)) return UNDECIDED;
  for (const nameFor of NAMES) {
    const found = COUNTABLE.filter((figure) => fold(nameFor(figure)) === text);
    if (found.length === 1) return found[0]!.key;
    if (found.length > 1) {
      const keys = found.map(({ key }) => key).join(", ");
      throw invalidArgument("chi_tieu", `${quote(name)} có nhiều chỉ tiêu, ghi rõ khóa: ${keys}.`);
    }
  }
  throw invalidArgument("chi_tieu", `danh sách hồ sơ không cho chỉ tiêu ${quote(name)}.`);
}
