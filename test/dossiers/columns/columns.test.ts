import { applyMapping } from "../../../src/dossiers/columns/apply-mapping";
import { COLUMN_KINDS, foldHead } from "../../../src/dossiers/columns/column-kinds";
import { proposeMapping, type ColumnMapping } from "../../../src/dossiers/columns/column-mapping";
import { dossiersOfTable } from "../../../src/dossiers/columns/dossiers-of-table";
import { recogniseColumn } from "../../../src/dossiers/columns/recognise-column";
import { foldWord, wordReader } from "../../../src/dossiers/columns/list-words";
import type { DossierList } from "../../../src/dossiers/dossier";
import { tableOf, type Merge, type RawCell } from "../../../src/dossiers/read/raw-table";

type Rows = readonly (readonly RawCell[])[];

const propose = (rows: Rows, merges: readonly Merge[] = [], saved: readonly ColumnMapping[] = []) =>
  proposeMapping(tableOf(rows, { file: "thử.xlsx", merges }), { saved });

function readList(rows: Rows, change: Partial<ColumnMapping> = {}): DossierList {
  const table = tableOf(rows, { file: "thử.xlsx" });
  const { head, mapping } = proposeMapping(table)!;
  return applyMapping(table, head, { ...mapping, ...change });
}

const HEAD = ["Mã hồ sơ", "Ngày tiếp nhận", "Hẹn trả", "Ngày có kết quả", "Trạng thái"];
const DOSSIER = ["H24-1", "20/03/2026", "27/03/2026", "26/03/2026", "Đã trả kết quả"];
const day = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

describe("heads", () => {
  test("each is in the form in which it is compared, and names one kind only", () => {
    const heads = COLUMN_KINDS.flatMap((row) => row.heads);
    expect(heads.map(foldHead)).toEqual(heads);
    expect(new Set(heads).size).toBe(heads.length);
  });

  test.each([
    ["Mã hồ sơ", "", "code", "sure"],
    ["SỐ BIÊN NHẬN:", "", "code", "sure"],
    ["Ngày hẹn trả KQ (*)", "", "due", "sure"],
    ["Ngay tiep nhan", "", "received", "sure"],
    ["Tiếp nhận", "Ngày", "received", "sure"],
    ["Ngày trả kết quả", "", "returned", "sure"],
    ["Ngày tiếp nhận tại một cửa", "", "received", "likely"],
    ["Họ và tên", "", "personal", "sure"],
    ["Số định danh", "", "personal", "sure"],
    ["Ngày sinh", "", "personal", "sure"],
    ["Hình thức thanh toán", "", "payment", "sure"],
    ["__proto__", "", "other", "unknown"],
    ["constructor", "", "other", "unknown"],
    ["=cmd|' /C calc'!A0", "", "other", "unknown"],
  ])("“%s” under “%s” is %s, %s", (head, upper, kind, confidence) => {
    expect(recogniseColumn(head, upper)).toEqual({ kind, confidence });
  });

  test("titles above the head are passed over", () => {
    const rows = [["DANH SÁCH HỒ SƠ"], [], ["Từ ngày 20/3/2026 đến ngày 19/4/2026"], HEAD, DOSSIER];
    expect(propose(rows)!.head).toMatchObject({ top: 3, height: 1, names: HEAD });
  });

  test("a head of two rows is one head", () => {
    const rows = [
      ["STT", "Mã hồ sơ", "Ngày", null, null, "Trạng thái"],
      [null, null, "Tiếp nhận", "Hẹn trả", "Có kết quả", null],
      [1, "H24-1", 46101, 46108, 46107, "Đã trả kết quả"],
    ];
    const merges = [{ top: 0, left: 2, bottom: 0, right: 4 }];
    for (const each of [merges, []]) {
      const { head, columns } = propose(rows, each)!;
      expect(head).toMatchObject({ top: 0, height: 2 });
      expect(columns.map(({ kind }) => kind)).toEqual([
        "other",
        "code",
        "received",
        "due",
        "finished",
        "status",
      ]);
    }
  });

  test("a summary table is not taken for a list", () => {
    expect(propose([["STT", "Lĩnh vực", "Tổng số", "Trước hạn", "Đúng hạn", "Quá hạn"]])).toBeNull();
  });

  test("two columns that claim to be the same: the surer has it", () => {
    const rows = [
      ["Mã hồ sơ", "Ngày tiếp nhận tại xã", "Ngày tiếp nhận", "Hẹn trả"],
      ["H24-1", 46100, 46101, 46108],
    ];
    expect(propose(rows)!.columns.map(({ kind }) => kind)).toEqual(["code", "other", "received", "due"]);
  });

  test("a column that is called a date and holds none is left to the officer", () => {
    const rows = [
      ["Mã hồ sơ", "Ngày tiếp nhận", "Hạn giải quyết", "Trạng thái"],
      ["H24-1", 46101, "05 ngày", "Mới tiếp nhận"],
    ];
    const { columns, remarks } = propose(rows)!;
    expect(columns[2]).toMatchObject({ kind: "other", confidence: "unknown" });
    expect(remarks[0]).toContain("Ngày hẹn trả");
  });

  test("the day of handing over does not silently stand for the day of the result", () => {
    const { columns, remarks } = propose([
      ["Mã hồ sơ", "Ngày tiếp nhận", "Hẹn trả", "Ngày trả"],
      ["H24-1", 46101, 46108, 46120],
    ])!;
    expect(columns[3]).toMatchObject({ kind: "returned" });
    expect(remarks.join()).toContain("Ngày trả kết quả thay");
  });

  test("samples help to confirm, but nobody's name is among them", () => {
    const rows = [
      ["Mã hồ sơ", "Chủ hồ sơ", "Ngày tiếp nhận", "Hẹn trả"],
      ["(1)", "(2)", "(3)", "(4)"],
      ...Array.from({ length: 5 }, () => ["H24-1", "Người A", 46101, 46108]),
    ];
    const { columns } = propose(rows)!;
    expect(columns[0]!.samples).toEqual(["H24-1", "H24-1", "H24-1"]);
    expect(columns[1]).toMatchObject({ kind: "personal", samples: [] });
  });

  test("a mapping that was confirmed is found again by its heads, as JSON keeps it", () => {
    const rows = [[...HEAD.slice(0, 3), "Ngày trả kết quả", "Trạng thái"], DOSSIER];
    const { mapping } = propose(rows)!;
    const columns = mapping.columns.map((column) =>
      column.kind === "returned" ? { ...column, kind: "finished" as const } : column,
    );
    const saved = JSON.parse(JSON.stringify({ ...mapping, system: "Một cửa", columns })) as ColumnMapping;
    const again = propose(rows, [], [saved])!;
    expect(again).toMatchObject({ isRemembered: true, remarks: [], mapping: saved });
    expect(propose([HEAD, DOSSIER], [], [saved])!.isRemembered).toBe(false);
  });
});

describe("every row has its place", () => {
  const APPLICANT_FIRST = ["Chủ hồ sơ", "Mã hồ sơ", "Ngày tiếp nhận", "Hẹn trả", "Ngày có kết quả"];
  test.each([
    "Tống Thị Giả",
    "Tòng Văn Định",
    "Công ty TNHH Một Thành Viên",
    "CÔNG AN XÃ",
    "Công Văn Thử",
    "Cộng đồng dân cư thôn 1",
    "Tổng công ty Điện lực",
  ])("a row with a code and a day is a dossier, though it begins “%s”", (first) => {
    const { dossiers, account } = readList([
      APPLICANT_FIRST,
      [first, "H24-1", "20/03/2026", "27/03/2026", "26/03/2026"],
    ]);
    expect(dossiers).toHaveLength(1);
    expect(account).toEqual({ rows: 2, dossiers: 1, others: { head: { count: 1, first: [1] } } });
  });

  test("signatures below a list are none, and the account says where they stand", () => {
    const { dossiers, account } = readList([
      ["DANH SÁCH"],
      HEAD,
      DOSSIER,
      ["Tổng cộng: 1 hồ sơ"],
      [],
      [null, "Người lập biểu", null, "An Thử, ngày 05 tháng 5 năm 2026"],
      [null, "Người Một", null, "Người Hai"],
    ]);
    expect(dossiers).toHaveLength(1);
    expect(account!.others).toEqual({
      title: { count: 1, first: [1] },
      head: { count: 1, first: [2] },
      total: { count: 1, first: [4] },
      blank: { count: 1, first: [5] },
      signature: { count: 2, first: [6, 7] },
    });
    expect(account!.rows).toBe(7);
  });

  test("a row as full as a dossier, without code and day, is asked about and not dropped", () => {
    const { dossiers } = readList([HEAD, [null, "mất", "mất", "mất", "Đang xử lý"]]);
    expect(dossiers).toHaveLength(1);
  });
});

describe("heads that say the opposite", () => {
  test.each([
    ["Ngày kết thúc dự kiến", "other"],
    ["Ngày hoàn thành theo kế hoạch", "other"],
    ["Hình thức nhận kết quả", "other"],
    ["Hình thức nhận thanh toán", "other"],
    ["Ngày nộp phí", "other"],
    ["Người nộp hồ sơ thay", "personal"],
    ["Ngày công dân nhận kết quả", "returned"],
    ["Hạn xử lý của bước", "other"],
    ["Trạng thái thanh toán phí", "other"],
    ["Mã hồ sơ gốc", "other"],
  ])("“%s” is %s", (head, kind) => {
    expect(recogniseColumn(head).kind).toBe(kind);
  });
});

describe("rows between the dossiers", () => {
  test.each<[string, readonly RawCell[]]>([
    ["a repeated head", HEAD],
    ["column numbers", ["(1)", "(2)", "(3)", "(4)", "(5)"]],
    ["plain column numbers", [1, 2, 3, 4, 5]],
    ["a total", ["Tổng cộng", 46200, null, null, null]],
    ["a page number", [null, null, null, null, "Trang 2/5"]],
    ["a title at a page break", ["DANH SÁCH HỒ SƠ THÁNG 4/2026"]],
    ["signatures", ["NGƯỜI LẬP BIỂU", null, null, null, "GIÁM ĐỐC"]],
    ["a blank row", [null, " ", null]],
  ])("%s is no dossier", (_what, between) => {
    const { dossiers, problems } = readList([HEAD, DOSSIER, between, DOSSIER]);
    expect(dossiers.map(({ row }) => row)).toEqual([2, 4]);
    expect(problems).toEqual([]);
  });

  test("a group's heading gives the field where the list has no such column", () => {
    const { dossiers } = readList([
      HEAD,
      ["I. Lĩnh vực: Hộ tịch"],
      DOSSIER,
      ["II. Lĩnh vực: Đất đai (1 hồ sơ)"],
      DOSSIER,
    ]);
    expect(dossiers.map(({ field }) => field)).toEqual(["Hộ tịch", "Đất đai"]);
  });

  test("a total that states another number says so", () => {
    const rows = (stated: number): Rows => [HEAD, DOSSIER, DOSSIER, [`Tổng cộng: ${stated} hồ sơ`]];
    expect(readList(rows(2)).problems).toEqual([]);
    expect(readList(rows(3)).problems).toEqual([
      expect.objectContaining({
        row: 4,
        message: expect.stringContaining("ghi 3 hồ sơ nhưng đọc được 2") as string,
      }),
    ]);
  });

  test("a dossier without a code is kept and named", () => {
    const { dossiers, problems } = readList([HEAD, [null, ...DOSSIER.slice(1)]]);
    expect(dossiers).toMatchObject([{ code: "", row: 2 }]);
    expect(problems).toMatchObject([
      { row: 2, message: expect.stringContaining("thiếu mã hồ sơ") as string },
    ]);
  });

  test("a head without dossiers is an empty list", () => {
    expect(readList([HEAD])).toMatchObject({ dossiers: [], problems: [] });
  });
});

describe("the order of day and month", () => {
  const listOf = (received: readonly RawCell[]): Rows => [
    HEAD,
    ...received.map((cell, at) => [`H24-${at}`, cell, null, null, null]),
  ];

  test("dates that prove the month first put the others in doubt: listed, not guessed", () => {
    const { dossiers, problems } = readList(listOf(["03/04/2026", "04/25/2026", "05/05/2026"]));
    expect(problems.map(({ row, text }) => [row, text])).toEqual([
      [2, "03/04/2026"],
      [3, "04/25/2026"],
    ]);
    expect(dossiers.map(({ received }) => received)).toEqual([undefined, undefined, day("2026-05-05")]);
  });

  test("where the officer says that the month is first, the list is read so", () => {
    const { dossiers, problems } = readList(listOf(["03/04/2026", "04/25/2026"]), {
      dateOrder: "month_first",
    });
    expect(problems).toEqual([]);
    expect(dossiers.map(({ received }) => received)).toEqual([day("2026-03-04"), day("2026-04-25")]);
  });

  test("one slip among many good dates puts nothing in doubt", () => {
    const good = Array.from({ length: 40 }, (_, at) => `${13 + (at % 15)}/03/2026`);
    const { problems } = readList(listOf([...good, "03/04/2026", "04/25/2026"]));
    expect(problems.map(({ text }) => text)).toEqual(["04/25/2026"]);
  });

  test("a column that a spreadsheet has half turned into day numbers is listed where days may be swapped", () => {
    const turned = Array.from({ length: 9 }, (_, at) => day(`2026-0${at + 1}-04`) + 25_569);
    const { problems, dossiers } = readList(listOf([...turned, "25/04/2026", "26/04/2026"]));
    // 04/04 is the same either way.
    expect(problems).toHaveLength(8);
    expect(problems[0]!.message).toContain("Không biết số nào là ngày");
    expect(dossiers[9]!.received).toBe(day("2026-04-25"));
  });
});

describe("words", () => {
  test.each([
    ["Đã trả kết quả (đúng hạn)", "finished"],
    ["ĐANG XỬ LÝ - Quá hạn 3 ngày", "pending"],
    ["Rút hồ sơ", "withdrawn"],
    ["Công dân rút hồ sơ", "withdrawn"],
    ["Trả lại hồ sơ", "refused"],
    ["Yêu cầu bổ sung hồ sơ", "awaiting_supplement"],
    ["Đã bổ sung", "pending"],
    ["Thực hiện NVTC", "pending"],
    ["Hủy", "stopped"],
    ["Liên thông thuế", undefined],
    ["constructor", undefined],
    ["__proto__", undefined],
  ])("the status “%s” means %s", (word, meaning) => {
    expect(wordReader("status")(word)).toBe(meaning);
  });

  test.each([
    ["DVC theo yêu cầu", undefined],
    ["Toàn trình", "full"],
    ["Mức độ 3", "partial"],
    ["Cung cấp thông tin trực tuyến", "not_online"],
  ])("the level “%s” means %s", (word, meaning) => {
    expect(wordReader("level")(word)).toBe(meaning);
  });

  test("what the officer explained goes before the table", () => {
    const explained = wordReader("status", [["Liên thông thuế", "pending"]]);
    expect(explained("liên thông THUẾ")).toBe("pending");
    expect(explained("Đã trả kết quả")).toBe("finished");
  });

  test("an unknown word is listed once, with how often it stands and where first", () => {
    const row = (word: string): RawCell[] => [...DOSSIER.slice(0, 4), word];
    const rows = [HEAD, DOSSIER, row("Liên thông thuế"), row("Liên thông thuế"), row("Chờ hội đồng")];
    const { problems, dossiers } = readList(rows);
    expect(problems.map(({ row: at, column, text }) => [at, column, text])).toEqual([
      [3, "Trạng thái", "Liên thông thuế"],
      [5, "Trạng thái", "Chờ hội đồng"],
    ]);
    expect(problems[0]!.message).toContain("2 hồ sơ");
    expect(dossiers[1]!.status).toBeUndefined();
    const words = { status: [["Liên thông thuế", "pending"]] as const };
    expect(readList(rows, { words }).dossiers[1]!.status).toBe("pending");
  });

  test("marks, brackets and deadlines are no part of a word", () => {
    expect(foldWord("  Đã  giải quyết [trễ hạn]")).toBe("da giai quyet");
  });
});

describe("a table given to a function", () => {
  test("blanks come as 0 or as an empty text", () => {
    const table = [HEAD, ["H24-1", 46101, 46108, 0, ""], ["", 0, 0, 0, ""]];
    expect(dossiersOfTable(table)).toEqual({
      kinds: ["code", "received", "due", "finished", "status"],
      problems: [],
      dossiers: [{ code: "H24-1", row: 2, received: day("2026-03-20"), due: day("2026-03-27") }],
    });
  });

  test("without a head it is no list", () => {
    expect(dossiersOfTable([["a", 1]])).toBeNull();
  });

  test("values that JavaScript has a meaning for are text", () => {
    const table = [
      [...HEAD, "Lĩnh vực", "__proto__"],
      ["__proto__", 46101, 46108, "", "", "constructor", "toString"],
    ];
    const { dossiers } = dossiersOfTable([
      ...table,
      ["H1-__proto__", 46101, 46108, "", "", "__proto__", "x"],
    ])!;
    expect(dossiers.map(({ code, field }) => [code, field])).toEqual([
      ["__proto__", "constructor"],
      ["H1-__proto__", "__proto__"],
    ]);
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
    expect(({} as Record<string, unknown>)["x"]).toBeUndefined();
  });
});
