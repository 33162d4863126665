import type { FigureKey } from "../catalog/figure";

/** Counts that only grow as a period goes on. */
export const CUMULATIVE: readonly FigureKey[] = ["tiep_nhan_trong_ky", "da_giai_quyet"];
