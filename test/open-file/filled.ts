import { inputWorkbook } from "../../src/on-files/input-workbook";
import { startOf } from "../support/case-workbooks";

/** May 2026, balanced: 25 to be resolved, 20 resolved, 5 pending. */
export const WORKBOOK_WITH_MANY_COUNTS = (): Promise<Uint8Array> =>
  inputWorkbook(
    startOf({
      information: {
        don_vi: "TTPVHCC xã Gia Phúc",
        ten_ky: "tháng 5 năm 2026",
        tu_ngay: "2026-04-15",
        den_ngay: "2026-05-14",
      },
      figures: {
        ky_truoc_chuyen_sang: 5,
        tn_truc_tuyen: 15,
        tn_truc_tiep: 5,
        da_giai_quyet: 20,
        dang_giai_quyet: 5,
      },
    }),
  );
