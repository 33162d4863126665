import type { InputContent } from "../../src/sheets/input/content";
import { describeUnit } from "../../src/vietnamese/unit-name";
import type { Case } from "../case-file/read-case";

/** What an officer would type for a case: the unit's letterhead follows from its name. */
export function contentOf(given: Case, template: string): Partial<InputContent> {
  const unit = describeUnit(given.unit);
  const information: Record<string, string | undefined> = {
    don_vi: given.unit,
    ten_ky: given.titlePeriod,
    tu_ngay: given.from,
    den_ngay: given.to,
    co_quan_chu_quan: unit.parent,
    co_quan_ban_hanh: unit.issuer,
    dia_danh: unit.place,
    quyen_han_ky: unit.signing.join("; "),
    ...given.information,
    mau_bao_cao: template,
  };
  return {
    information: Object.fromEntries(
      Object.entries(information).filter((entry): entry is [string, string] => Boolean(entry[1])),
    ),
    figures: given.figures,
    previous: given.previous,
    printedRates: given.printedRates,
    targets: given.targets,
    notes: given.notes,
    settings: given.settings,
  };
}
