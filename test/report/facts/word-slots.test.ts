/** Every word slot is tried: what it says, and when it says nothing. */
import { DEFAULT_SETTINGS } from "../../../src/catalog/settings";
import { makeFacts, type ReportInput } from "../../../src/report/facts/make-facts";
import { valueOfKey } from "../../../src/report/facts/values";
import { WORD_SLOTS } from "../../../src/report/facts/word-slots";

type Given = Partial<Omit<ReportInput, "settings">>;

const CENTRE = "Trung tâm Phục vụ hành chính công xã Gia Phúc, thành phố Hải Phòng";
const COMMITTEE = "UBND phường Chí Linh";

const about = (information: ReportInput["information"]): Given => ({ information: information! });
const parts = (...names: string[]) => names.map((name) => ({ name, figures: { da_giai_quyet: 1 } }));

/** What a slot says of a report; undefined: nothing. */
const CASES: Readonly<Record<string, readonly (readonly [Given, string | undefined])[]>> = {
  ky: [
    [about({ ten_ky: "tháng 4/2026" }), "tháng 4 năm 2026"],
    [about({ ten_ky: "Đợt cao điểm  hè" }), "Đợt cao điểm hè"],
    [about({ ten_ky: "(không ghi)" }), undefined],
    [about({ ten_ky: "đợt 1 (bổ sung)" }), "đợt 1 (bổ sung)"],
    [{}, undefined],
  ],
  ky_sau: [
    [about({ ten_ky: "tháng 12/2026" }), "tháng 01 năm 2027"],
    [about({ ten_ky: "9 tháng năm 2026" }), "quý IV năm 2026"],
    [about({ ten_ky: "Đợt cao điểm hè" }), undefined],
    [{}, undefined],
  ],
  khoang_ngay: [
    [about({ tu_ngay: "2026-04-15", den_ngay: "2026-05-14" }), "từ ngày 15/4/2026 đến hết ngày 14/5/2026"],
    [about({ tu_ngay: "2026-04-15" }), undefined],
    [about({ den_ngay: "2026-05-14" }), undefined],
  ],
  uoc: [
    [about({ ten_ky: "ước 6 tháng đầu năm 2026" }), "ước"],
    [about({ ten_ky: "tháng 4/2026" }), undefined],
    [about({ ten_ky: "ước chừng" }), undefined],
  ],
  ten_don_vi: [
    [about({ don_vi: "TTPVHCC xã Gia Phúc" }), "Trung tâm Phục vụ hành chính công xã Gia Phúc"],
    [{}, undefined],
  ],
  don_vi_nay: [
    [about({ don_vi: CENTRE }), "Trung tâm"],
    [about({ don_vi: COMMITTEE }), "Ủy ban nhân dân phường"],
    [about({ don_vi: "Văn phòng Sở Tư pháp" }), "Đơn vị"],
  ],
  ubnd: [
    [about({ don_vi: CENTRE }), "UBND xã"],
    [about({ don_vi: COMMITTEE }), "UBND phường"],
    [about({ don_vi: "Văn phòng Sở Tư pháp" }), undefined],
  ],
  cap_tren: [
    [about({ don_vi: "Trung tâm Phục vụ hành chính công xã Gia Phúc" }), "Ủy ban nhân dân xã Gia Phúc"],
    [about({ don_vi: COMMITTEE }), undefined],
  ],
  cap: [
    [about({ don_vi: CENTRE }), "xã"],
    [about({ don_vi: COMMITTEE }), "phường"],
    [about({ don_vi: "Văn phòng Sở Tư pháp" }), undefined],
  ],
  cap_tinh: [
    [about({ don_vi: CENTRE }), "thành phố"],
    [{}, "cấp tỉnh"],
  ],
  dia_ban: [
    [about({ don_vi: "Trung tâm Phục vụ hành chính công xã Gia Phúc" }), "xã Gia Phúc"],
    [about({ don_vi: "Văn phòng Sở Tư pháp" }), undefined],
  ],
  can_cu_mo_dau: [
    [about({ can_cu: "Công văn số 137/UBND;" }), "Thực hiện Công văn số 137/UBND"],
    [
      about({ can_cu: "Căn cứ Nghị định số 118.\n- Kế hoạch số 5." }),
      "Căn cứ Nghị định số 118; Kế hoạch số 5",
    ],
    [{ narrative: { can_cu: "Theo Kế hoạch số 7" }, information: { can_cu: "Khác" } }, "Theo Kế hoạch số 7"],
    [{}, undefined],
  ],
  so_linh_vuc: [
    [{ fields: parts("Đất đai", "Hộ tịch") }, "02"],
    [{}, "0"],
  ],
  so_he_thong: [
    [{ systems: parts("Một cửa", "Hộ tịch", "Đất đai") }, "03"],
    [{}, "0"],
  ],
  so_muc_he_thong: [
    [{ sections: parts("Trên Hệ thống các Bộ", "Hộ tịch").map((part) => ({ ...part, number: "I" })) }, "02"],
    [{}, "0"],
  ],
};

it("has a case for every slot, and no other", () => {
  expect(Object.keys(CASES)).toEqual(WORD_SLOTS.map(({ key }) => key));
});

const cases = Object.entries(CASES).flatMap(([key, each]) =>
  each.map(([given, expected]) => [key, JSON.stringify(given), given, expected] as const),
);

it.each(cases)("%s of %s", (key, _, given, expected) => {
  const facts = makeFacts({ figures: {}, settings: DEFAULT_SETTINGS, ...given });
  expect(valueOfKey(key, facts)?.written).toBe(expected);
});

it("compares a number as a number", () => {
  const facts = makeFacts({ figures: {}, settings: DEFAULT_SETTINGS, fields: parts("Đất đai") });
  expect(valueOfKey("so_linh_vuc", facts)?.compared).toBe(1);
});
