import { FIGURES } from "../../../src/catalog/figures";
import { SECTORS, sectorNoteKey } from "../../../src/catalog/sectors";
import { textsOf } from "../../../src/report/document/document";
import { makeDocument } from "../../../src/report/fill/make-document";
import { unknownKeysOf } from "../../../src/report/notation/compile";
import { narrativePartsOf } from "../../../src/report/notation/narrative-of";
import { rowsOfUntold } from "../../../src/report/templates/thang-trung-tam/summary-table";
import { TEMPLATES, templateOf } from "../../../src/report/templates";
import { writeCount } from "../../../src/vietnamese/counts";
import { CASE_000, FIGURES_OF_CASE_000 } from "../case-000";
import { factsOf } from "../facts-of";
import { bodyOf, headingsOf, INFORMATION, report } from "../monthly-report";

describe("the registry", () => {
  test("gives templates by id and knows no others", () => {
    expect(templateOf("thang-trung-tam")?.id).toBe("thang-trung-tam");
    expect(templateOf("bieu-07")).toBeUndefined();
  });

  test.each(TEMPLATES.map((template) => [template.id, template] as const))(
    "%s has no unknown keys",
    (_, template) => {
      expect(unknownKeysOf(template)).toEqual([]);
    },
  );
});

describe("report 000", () => {
  const document = makeDocument(templateOf("thang-trung-tam")!, CASE_000);

  test.each(Object.entries(FIGURES_OF_CASE_000).filter(([, count]) => count > 0))(
    "prints %s: %i",
    (_, count) => {
      expect(bodyOf(document).join("\n")).toMatch(
        new RegExp(`(?<![\\d.])${writeCount(count)}(?![\\d.]*\\d)`),
      );
    },
  );

  test.each(["0,1%", "0,2%", "5,02%", "99,18%"])(
    "prints the rate %s, which the report had wrong or right",
    (rate) => {
      expect(bodyOf(document).join("\n")).toContain(rate);
    },
  );

  test("ends with the closing sentence and ./.", () => {
    expect(document.blocks.at(-1)).toEqual({
      kind: "paragraph",
      text:
        "Trên đây là báo cáo kết quả thực hiện nhiệm vụ tháng 4 năm 2026 " +
        "của Trung tâm Phục vụ hành chính công xã Gia Phúc./.",
    });
  });
});

describe("with everything known", () => {
  const parts = narrativePartsOf(templateOf("thang-trung-tam")!);
  const figures = Object.fromEntries(FIGURES.map(({ key }, index) => [key, 2001 + index]));
  const everything = report(
    { ...figures, hai_long: 87.31, chu_ky_so: 96.5 },
    {
      notes: Object.fromEntries(
        SECTORS.map((sector) => [sectorNoteKey(sector), `ghi chú của ${sector.name}`]),
      ),
      narrative: Object.fromEntries(parts.map(({ key, label }) => [key, `Lời của mục ${label}.`])),
    },
  );
  const body = bodyOf(everything).join("\n");

  /** Printed in other words: by its two parts, and by the ballots it is computed from. */
  const SAID_OTHERWISE = [
    ...SECTORS.map(({ key }) => `nd_${key}_truoc_va_dung_han`),
    "hai_long",
    "chu_ky_so",
  ];

  test.each(FIGURES.map(({ key }) => key).filter((key) => !SAID_OTHERWISE.includes(key)))(
    "prints %s",
    (key) => {
      expect(body).toContain(writeCount(figures[key] as number));
    },
  );

  test.each(parts.map(({ label }) => label))("prints the officer's words on %s", (label) => {
    expect(body).toContain(`Lời của mục ${label}.`);
  });

  test.each(SECTORS.map(({ name }) => name))("prints the note of %s", (name) => {
    expect(body).toContain(`ghi chú của ${name}.`);
  });

  test("has all sections in the order of report 000", () => {
    expect(headingsOf(everything).map((text) => text.split(" ")[0])).toEqual(
      [
        "I.",
        "II.",
        "1.",
        "2.",
        "3.",
        "4.",
        "4.1.",
        "4.2.",
        "4.3.",
        "4.4.",
        "5.",
        "5.2.",
        "5.3.",
        "5.4.",
        "5.5.",
      ].concat(["6.", "7.", "8.", "9.", "10.", "11.", "III.", "1.", "2.", "3.", "4.", "IV."]),
    );
    for (const point of ["5.1. ", "7.1. ", "7.2. ", "7.3. ", "8.1. ", "8.2. "])
      expect(body).toContain(`\n${point}`);
  });
});

describe("a figure that no sentence tells", () => {
  const { blocks } = templateOf("thang-trung-tam")!;
  const withoutPayment = blocks.filter(({ text }) => !text.includes("{{phi_truc_tuyen}}"));
  const ofTheCommune = FIGURES.filter(({ group }) => group !== "H");

  test("is a row of the table under its name, with its unit and its rate", () => {
    expect(rowsOfUntold(withoutPayment, ofTheCommune)).toEqual([
      {
        kind: "row",
        text: "{{stt}} | Hồ sơ thanh toán trực tuyến | hồ sơ | {{phi_truc_tuyen}} | {{tl_thanh_toan}}",
      },
    ]);
  });

  test("is there for no figure that a sentence of the form tells", () => {
    expect(rowsOfUntold(blocks, ofTheCommune)).toEqual([]);
  });

  test("has its number printed with the others", () => {
    const pieces = [withoutPayment, rowsOfUntold(withoutPayment, ofTheCommune)].flat();
    const table = pieces.filter(({ kind }) => ["table", "columns", "row"].includes(kind));
    const facts = factsOf({ phi_truc_tuyen: 709, phi_phat_sinh: 709 });
    const document = makeDocument({ id: "thử", title: "Thử", blocks: table }, facts);
    expect(bodyOf(document).slice(-5).join(" | ")).toBe(
      "1 | Hồ sơ thanh toán trực tuyến | hồ sơ | 709 | 100%",
    );
  });
});

describe("sentences follow the figures", () => {
  test.each<[string, Record<string, number>, string, string]>([
    [
      "no late dossier",
      { da_giai_quyet: 5, gq_qua_han: 0 },
      "Không có hồ sơ giải quyết quá hạn.",
      "Quá hạn:",
    ],
    [
      "a late dossier",
      { da_giai_quyet: 5, gq_qua_han: 1 },
      "Còn 01 hồ sơ giải quyết quá hạn.",
      "Không có hồ sơ giải",
    ],
    ["late dossiers unknown", { da_giai_quyet: 5 }, "Hồ sơ đã giải quyết: 05 hồ sơ.", "quá hạn."],
    ["no petition", { pakn_tiep_nhan: 0 }, "Trung tâm không nhận được PAKN", "Tiếp nhận trong kỳ:"],
    [
      "petitions",
      { pakn_tiep_nhan: 8, pakn_da_xu_ly: 8 },
      "Đã xử lý: 08 PAKN, đạt tỷ lệ 100%.",
      "không nhận được",
    ],
    [
      "petitions carried over",
      { pakn_tiep_nhan: 0, pakn_ky_truoc: 2 },
      "Kỳ trước chuyển sang: 02",
      "không nhận được",
    ],
    ["no fees", { phi_phat_sinh: 0, phi_truc_tuyen: 0 }, "không có hồ sơ phát sinh phí, lệ phí", "0/0"],
    [
      "one merged figure",
      { da_giai_quyet: 4, gq_truoc_va_dung_han: 4 },
      "trước hạn, đúng hạn: 04 hồ sơ, tỷ lệ 100%",
      "Giải quyết đúng hạn:",
    ],
    [
      "two figures",
      { da_giai_quyet: 4, gq_truoc_han: 3, gq_dung_han: 1 },
      "Giải quyết đúng hạn: 01 hồ sơ, tỷ lệ 25%",
      "Giải quyết trước hạn, đúng hạn:",
    ],
    [
      "no dossier at all",
      { ky_truoc_chuyen_sang: 0, tn_truc_tuyen: 0, tn_truc_tiep: 0 },
      "không phát sinh hồ sơ phải giải quyết",
      "Tiếp nhận trực tuyến:",
    ],
    [
      "nothing pending",
      { dgq_trong_han: 0, dgq_qua_han: 0, dgq_cho_bo_sung: 0 },
      "Không có hồ sơ đang giải quyết.",
      "Trong hạn:",
    ],
    [
      "nothing refused",
      { tu_choi: 0, dung_xu_ly: 0 },
      "không có hồ sơ từ chối, dừng xử lý",
      "Hồ sơ từ chối:",
    ],
    ["nobody kept waiting", { ho_so_tre_hen: 0 }, "không có hồ sơ trễ hẹn phải xin lỗi", "phiếu xin lỗi"],
    [
      "apologies sent",
      { ho_so_tre_hen: 2, phieu_xin_loi: 2 },
      "đã gửi 02 phiếu xin lỗi",
      "không có hồ sơ trễ",
    ],
    [
      "a sector that is idle",
      { nd_bhxh_tiep_nhan: 0 },
      "Bảo hiểm xã hội: không phát sinh hồ sơ",
      "Đã giải quyết:",
    ],
  ])("%s", (_, figures, said, unsaid) => {
    const body = bodyOf(report(figures)).join("\n");
    expect(body).toContain(said);
    expect(body).not.toContain(unsaid);
  });

  test("a sector without figures is told by its note alone", () => {
    const body = bodyOf(report({}, { notes: { nd_bhxh_ghi_chu: "Không có cán bộ thường trực." } })).join(
      "\n",
    );
    expect(body).toContain("Bảo hiểm xã hội:\nGhi chú: Không có cán bộ thường trực.");
    expect(body).not.toContain("Quân sự");
  });

  test("an office that counts withdrawn dossiers apart says so", () => {
    const settings = { rut_trong_da_giai_quyet: "false" };
    const body = bodyOf(report({ da_giai_quyet: 10, tu_choi: 1, rut: 2, dung_xu_ly: 0 }, { settings })).join(
      "\n",
    );
    expect(body).toContain(
      "Hồ sơ kết thúc không có kết quả (không tính vào số đã giải quyết): 03 hồ sơ. Trong đó:",
    );
    expect(body).not.toContain("tỷ lệ 20%");
  });

  test.each([
    ["tháng 12/2026", "tháng 12 năm 2026 và phương hướng, nhiệm vụ tháng 01 năm 2027"],
    ["quý I/2026", "quý I năm 2026 và phương hướng, nhiệm vụ quý II năm 2026"],
    ["6 tháng đầu năm 2026", "6 tháng đầu năm 2026 và phương hướng, nhiệm vụ 6 tháng cuối năm 2026"],
    ["9 tháng đầu năm 2026", "9 tháng đầu năm 2026 và phương hướng, nhiệm vụ quý IV năm 2026"],
  ])("the title of %s", (ten_ky, expected) => {
    const document = report({ dang_giai_quyet: 1 }, { information: { ...INFORMATION, ten_ky } });
    expect(document.title.summary).toBe(`Kết quả thực hiện nhiệm vụ ${expected}`);
  });

  test("a title announces no plan where there is none", () => {
    expect(report({}).title.summary).toBe("Kết quả thực hiện nhiệm vụ tháng 4 năm 2026");
  });

  test("targets met and missed are told where the officer says nothing", () => {
    const targets = {
      tl_thanh_toan: { operator: ">=", percent: { units: 60, decimals: 0 } },
      tl_tai_su_dung: { operator: ">=", percent: { units: 50, decimals: 0 } },
    } as const;
    const figures = { phi_phat_sinh: 10, phi_truc_tuyen: 5, tai_su_dung: 9, tsd_co_so: 10 };
    const body = bodyOf(report(figures, { targets })).join("\n");
    expect(body).toContain("Tỷ lệ thanh toán trực tuyến là 50%, chưa đạt chỉ tiêu giao (≥ 60%).");
    expect(body).toContain("Tỷ lệ tái sử dụng dữ liệu số hóa là 90%, đạt chỉ tiêu giao (≥ 50%).");
  });

  test("a report of nothing has no sections, and no causes that nobody gave", () => {
    expect(headingsOf(report({}))).toEqual([]);
    expect(headingsOf(report(FIGURES_OF_CASE_000)).join("\n")).not.toContain("Nguyên nhân");
  });
});

test("every text of a report is told by textsOf", () => {
  const document = report(FIGURES_OF_CASE_000);
  expect(textsOf(document)).toEqual(expect.arrayContaining(bodyOf(document).filter((text) => text !== "")));
});
