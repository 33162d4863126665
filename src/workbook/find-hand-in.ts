/** The sheet of handing in: apart from the others, for only its own commands look for it. */
import { HAND_IN_NAME } from "../sheets/hand-in/hand-in-marks";
import type { AlsoWanted } from "./our-sheets";

export const HAND_IN_SHEET: AlsoWanted = { key: "handIn", pointer: "TTHC_goi_nop", mark: HAND_IN_NAME };
