/** What the commands around dossier lists know of the workbook, read in one sync. */
import { DOSSIERS_NAME, HOLIDAYS_NAME, MAPPINGS_NAME } from "../../sheets/sheet-marks";
import type { SheetView } from "../reading/sheet-view";
import { markedAs, pointedView, queuePointer } from "../reading/pointers";
import { readWorkbook, type WorkbookView } from "../reading/workbook-view";

/** Workbook-scoped names of the sheets, by what they hold; each with the mark that the sheet itself carries. */
const POINTERS = {
  mappings: { pointer: "TTHC_nhan_cot", mark: MAPPINGS_NAME },
  holidays: { pointer: "TTHC_ngay_nghi", mark: HOLIDAYS_NAME },
  traced: { pointer: "TTHC_xem_ho_so", mark: DOSSIERS_NAME },
  work: { pointer: "TTHC_viec_can_lam", mark: DOSSIERS_NAME },
} as const;

export type DossierSheet = keyof typeof POINTERS;

export interface DossierBook extends WorkbookView {
  readonly sheets: Readonly<Partial<Record<DossierSheet, SheetView>>>;
}

export const pointerOf = (sheet: DossierSheet): string => POINTERS[sheet].pointer;

/** Reads the workbook and the sheets around dossier lists: one sync. */
export async function readDossierBook(context: Excel.RequestContext): Promise<DossierBook> {
  const names = Object.keys(POINTERS) as DossierSheet[];
  const queued = names.map((name) => [name, queuePointer(context, pointerOf(name))] as const);
  const view = await readWorkbook(context);
  return {
    ...view,
    sheets: Object.assign(
      {},
      ...queued.map(([name, each]) => markedAs(POINTERS[name].mark, name, pointedView(each))),
    ) as DossierBook["sheets"],
  };
}
