/** What is pending at the end of a period is carried over to the beginning of the next one. */
import type { FigureKey } from "./figures";
import { SECTORS, sectorKey } from "./sectors";

export interface CarriedOver {
  /** Pending at the end of the period before. */
  readonly pending: FigureKey;
  /** The count of this period that it becomes. */
  readonly becomes: FigureKey;
}

/** The dossiers of the commune, of each sector, and the petitions. */
export const CARRIED_OVER: readonly CarriedOver[] = [
  { pending: "dang_giai_quyet", becomes: "ky_truoc_chuyen_sang" },
  ...SECTORS.map((sector) => ({
    pending: sectorKey(sector, "dang_giai_quyet"),
    becomes: sectorKey(sector, "ky_truoc"),
  })),
  { pending: "pakn_dang_xu_ly", becomes: "pakn_ky_truoc" },
];
