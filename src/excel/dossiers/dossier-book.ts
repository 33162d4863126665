/** What the commands around dossier lists know of the workbook, read in one sync. */
import { DOSSIERS_NAME, HOLIDAYS_NAME, MAPPINGS_NAME } from "../../sheets/sheet-marks";
import type { SheetView } from "../../workbook/sheet-view";
import { readLostSheets } from "../reading/lost-sheets";
import { pointedView, queuePointer, readShadowed } from "../reading/pointers";
import { ofMark } from "../../workbook/our-sheets";
import { readWorkbook, type WorkbookView } from "../reading/workbook-view";

/** Workbook-scoped names of the sheets, by what they hold; each with the mark that the sheet itself carries. */
const POINTERS = {
  mappings: { pointer: "TTHC_nhan_cot", mark: MAPPINGS_NAME },
  holidays: { pointer: "TTHC_ngay_nghi", mark: HOLIDAYS_NAME },
  traced: { pointer: "TTHC_xem_ho_so", mark: DOSSIERS_NAME },
  reconciled: { pointer: "TTHC_doi_soat", mark: DOSSIERS_NAME },
  work: { pointer: "TTHC_viec_can_lam", mark: DOSSIERS_NAME },
} as const;

export type DossierSheet = keyof typeof POINTERS;

export interface DossierBook extends WorkbookView {
  readonly sheets: Readonly<Partial<Record<DossierSheet, SheetView>>>;
}

export const pointerOf = (sheet: DossierSheet): string => POINTERS[sheet].pointer;

/** Reads the workbook and the sheets around dossier lists: one sync, see `readWorkbook` for when it takes more. */
export async function readDossierBook(context: Excel.RequestContext): Promise<DossierBook> {
  const kinds = (Object.keys(POINTERS) as DossierSheet[]).map((key) => ({ key, ...POINTERS[key] }));
  const queued = kinds.map((kind) => ({ kind, each: queuePointer(context, kind.pointer) }));
  const view = await readWorkbook(context);
  // A sheet of dossiers is made anew at will: one that has lost its pointer is nobody's to replace.
  const lasting = kinds.filter(({ mark }) => mark !== DOSSIERS_NAME);
  const lost = await readLostSheets(context, [...view.sheetIds], view.names, lasting);
  const shadowed = await readShadowed(
    context,
    queued.map(({ kind, each }) => ({ key: kind.key, name: kind.pointer, pointer: each })),
    view.names,
  );
  const sheets = queued.flatMap(({ kind: { key, mark }, each }) => {
    const found = ofMark(mark, pointedView(each) ?? shadowed.get(key)) ?? lost.get(key);
    return found === undefined ? [] : [[key, found] as const];
  });
  return { ...view, sheets: Object.fromEntries(sheets) as DossierBook["sheets"] };
}
