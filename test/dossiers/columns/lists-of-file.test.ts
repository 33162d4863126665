import { applyMapping } from "../../../src/dossiers/columns/apply-mapping";
import { listsOfFile, unreadText } from "../../../src/dossiers/columns/lists-of-file";
import { tableOf, type RawCell } from "../../../src/dossiers/read/raw-table";

type Rows = readonly (readonly RawCell[])[];

const sheet = (name: string, rows: Rows) => tableOf(rows, { file: "t4.xlsx", sheet: name });
const HEAD = ["STT", "Mã hồ sơ", "Ngày tiếp nhận", "Hẹn trả", "Ngày có kết quả"];
const row = (n: number): RawCell[] => [n, `H24-${n}`, "20/03/2026", "27/03/2026", "26/03/2026"];

const dossiersOf = (tables: readonly ReturnType<typeof sheet>[]) =>
  listsOfFile(tables).lists.map(({ table, proposal, span }) =>
    applyMapping(table, proposal.head, proposal.mapping, span),
  );

test("a second head with other columns begins a list of its own, read by its own columns", () => {
  const rows = [
    ["I. HỒ SƠ ĐÃ GIẢI QUYẾT"],
    HEAD,
    row(1),
    ["II. HỒ SƠ CHƯA GIẢI QUYẾT"],
    ["STT", "Mã hồ sơ", "Ngày nộp", "Ngày tiếp nhận", "Hẹn trả"],
    [1, "H24-2", "19/03/2026", "20/03/2026", "27/03/2026"],
  ];
  const [ended, pending] = dossiersOf([sheet("DS", rows)]);
  expect(ended!.dossiers).toMatchObject([{ code: "H24-1", row: 3 }]);
  expect(pending!.dossiers).toMatchObject([{ code: "H24-2", row: 6 }]);
  expect(pending!.dossiers[0]!.received! - pending!.dossiers[0]!.submitted!).toBe(1);
  expect(ended!.account!.rows + pending!.account!.rows).toBe(rows.length);
});

test("the same head on the next page begins none", () => {
  const rows = [HEAD, row(1), ["Trang 2"], HEAD, ["(1)", "(2)", "(3)", "(4)", "(5)"], row(2)];
  const [list, ...others] = dossiersOf([sheet("DS", rows)]);
  expect(others).toEqual([]);
  expect(list!.dossiers).toHaveLength(2);
  expect(Object.keys(list!.account!.others).sort()).toEqual(["head", "note", "numbering"]);
});

test("a sheet without a head goes on under the head before it", () => {
  const { lists, unread } = listsOfFile([sheet("1", [HEAD, row(1)]), sheet("2", [row(2), row(3)])]);
  expect(lists.map(({ continues }) => continues)).toEqual([undefined, 0]);
  expect(unread).toEqual([]);
  const read = dossiersOf([sheet("1", [HEAD, row(1)]), sheet("2", [row(2), row(3)])]);
  expect(read.flatMap(({ dossiers }) => dossiers.map(({ code }) => code))).toEqual([
    "H24-1",
    "H24-2",
    "H24-3",
  ]);
});

test("a sheet that stands before the one with the head goes on as well", () => {
  const { lists } = listsOfFile([sheet("1", [row(1)]), sheet("2", [HEAD, row(2)])]);
  expect(lists.map(({ table }) => table.sheet)).toEqual(["2", "1"]);
});

test("dossiers above the first head of a sheet go on under the head of the sheet before, or under their own", () => {
  const second = sheet("2", [row(2), row(3), ["Trang 2"], HEAD, row(4)]);
  const codes = (tables: readonly ReturnType<typeof sheet>[]) =>
    dossiersOf(tables).flatMap(({ dossiers }) => dossiers.map(({ code }) => code));
  expect(codes([sheet("1", [HEAD, row(1)]), second])).toEqual(["H24-1", "H24-4", "H24-2", "H24-3"]);
  expect(codes([second])).toEqual(["H24-4", "H24-2", "H24-3"]);
  const accounts = dossiersOf([second]).map(({ account }) => account!.rows);
  expect(accounts).toEqual([2, 3]);
});

test("dossiers without codes go on by their days", () => {
  const bare = (n: number): RawCell[] => [n, "20/03/2026", "27/03/2026", "26/03/2026"];
  const head = HEAD.filter((name) => name !== "Mã hồ sơ");
  const [list, rest] = dossiersOf([
    sheet("1", [head, bare(1)]),
    sheet("2", [bare(2), ["Trang 2"], head, bare(3)]),
  ]);
  expect(list!.dossiers).toHaveLength(1);
  expect(rest!.dossiers.map(({ row: at }) => at)).toEqual([4]);
  expect(
    dossiersOf([sheet("2", [bare(2), bare(4), head, bare(3)])]).map(({ dossiers }) => dossiers.length),
  ).toEqual([1, 2]);
});

test("a letter of many rows above a head is no reason to miss it", () => {
  const letter = Array.from({ length: 100 }, (_, at) => [`Nội dung công văn, ý ${at}`]);
  expect(dossiersOf([sheet("DS", [...letter, HEAD, row(1)])])[0]!.dossiers).toHaveLength(1);
});

test("what is no list is named with its rows", () => {
  const { unread } = listsOfFile([
    sheet("DS", [HEAD, row(1)]),
    sheet("Ghi chú", [["Người lập ghi chú ở đây"], ["và ở đây"]]),
    sheet("Trắng", [[null, " "]]),
  ]);
  expect(unread).toEqual([
    { why: "no_head", rows: 2, sheet: "Ghi chú" },
    { why: "empty", rows: 1, sheet: "Trắng" },
  ]);
  expect(unreadText(unread[0]!)).toBe(
    "Trang “Ghi chú” có 2 dòng nhưng không có dòng tên cột của danh sách hồ sơ nên không đọc. Xem lại trang này.",
  );
});

describe("a list without a day of the result", () => {
  const rows = [HEAD.slice(0, 4), row(1).slice(0, 4)];
  test.each(["Đang giải quyết", "Chưa đến hạn", "Hồ sơ tồn đọng"])(
    "on a sheet “%s” is of pending dossiers",
    (name) => {
      const { proposal } = listsOfFile([sheet(name, rows)]).lists[0]!;
      expect(proposal.mapping.isPendingOnly).toBe(true);
      expect(proposal.remarks[0]).toContain("chỉ gồm hồ sơ đang giải quyết");
    },
  );

  test.each(["Sheet1", "Đã giải quyết và đang giải quyết"])("on a sheet “%s” lacks a column", (name) => {
    const { proposal } = listsOfFile([sheet(name, rows)]).lists[0]!;
    expect(proposal.mapping.isPendingOnly).toBeUndefined();
    expect(proposal.remarks.join()).toContain("Ngày có kết quả");
  });
});

describe("two columns of one kind", () => {
  const propose = (head: readonly string[], cells: Rows) =>
    listsOfFile([sheet("DS", [head, ...cells])]).lists[0]!.proposal;

  test("the code is the one that does not repeat", () => {
    const cells = Array.from({ length: 6 }, (_, at) => [
      `BN${at % 2}`,
      `H24-${at}`,
      "20/03/2026",
      "27/03/2026",
    ]);
    const { columns, remarks, rivals } = propose(
      ["Số biên nhận", "Mã hồ sơ", "Ngày tiếp nhận", "Hẹn trả"],
      cells,
    );
    expect(columns.map(({ kind }) => kind)).toEqual(["other", "code", "received", "due"]);
    expect(columns[0]!.claims).toBe("code");
    expect(rivals).toEqual([{ kind: "code", columns: [1, 0] }]);
    expect(remarks.join()).toContain("Mã hồ sơ: đang dùng cột “Mã hồ sơ”, không dùng “Số biên nhận”");
  });

  test("a number of a receipt that repeats is no code, a code of a dossier that repeats is told", () => {
    const cells = Array.from({ length: 8 }, (_, at) => [`BN${at % 2}`, "20/03/2026", "27/03/2026"]);
    const others = ["Ngày tiếp nhận", "Hẹn trả"];
    const receipts = propose(["Số biên nhận", ...others], cells);
    expect(receipts.columns.map(({ kind }) => kind)).toEqual(["other", "received", "due"]);
    expect(receipts.remarks.join()).toContain("lặp lại ở nhiều dòng");
    const steps = propose(["Mã hồ sơ", ...others], cells);
    expect(steps.columns.map(({ kind }) => kind)).toEqual(["code", "received", "due"]);
    expect(steps.remarks.join()).toContain("mỗi mã chỉ được đếm một lần");
  });

  test("the status is the one whose words are known, not the one that says only the deadline", () => {
    const cells = [["H24-1", "20/03/2026", "27/03/2026", "Đúng hạn", "Đã trả KQ"]];
    const { columns } = propose(
      ["Mã hồ sơ", "Ngày tiếp nhận", "Hẹn trả", "Tình trạng", "Tình trạng xử lý"],
      cells,
    );
    expect(columns.map(({ kind }) => kind)).toEqual(["code", "received", "due", "other", "status"]);
  });

  test("the due day of the dossier goes before that of a step", () => {
    const cells = [["H24-1", "20/03/2026", "21/03/2026", "27/03/2026"]];
    const { columns } = propose(["Mã hồ sơ", "Ngày tiếp nhận", "Hạn xử lý", "Ngày hẹn trả"], cells);
    expect(columns.map(({ kind }) => kind)).toEqual(["code", "received", "other", "due"]);
  });
});

test("a head of three rows is one head, its names from all of them", () => {
  const rows = [
    ["SỔ THEO DÕI"],
    [null, null, "Ngày, tháng, năm", null, null],
    ["STT", "Số hồ sơ", "Nhận và trả kết quả", null, null],
    [null, null, "Nhận hồ sơ", "Trả kết quả dự kiến", "Có kết quả"],
    row(1),
  ];
  const table = tableOf(rows, {
    file: "so.xlsx",
    merges: [
      { top: 1, left: 2, bottom: 1, right: 4 },
      { top: 2, left: 2, bottom: 2, right: 4 },
    ],
  });
  const { proposal } = listsOfFile([table]).lists[0]!;
  expect(proposal.head).toMatchObject({ top: 1, height: 3 });
  expect(proposal.columns.map(({ kind }) => kind)).toEqual([
    "other",
    "code",
    "received",
    "other",
    "finished",
  ]);
});

test("a field merged down over several dossiers is said of each", () => {
  const rows = [
    ["Lĩnh vực", ...HEAD.slice(1)],
    ["Đất đai", ...row(1).slice(1)],
    [null, ...row(2).slice(1)],
    [null, ...row(3).slice(1)],
  ];
  const table = tableOf(rows, { file: "a.xlsx", merges: [{ top: 1, left: 0, bottom: 2, right: 0 }] });
  const { proposal, span } = listsOfFile([table]).lists[0]!;
  const { dossiers } = applyMapping(table, proposal.head, proposal.mapping, span);
  expect(dossiers.map(({ field }) => field)).toEqual(["Đất đai", "Đất đai", undefined]);
});

describe("a date column whose dates cannot be read", () => {
  const kinds = (dates: readonly RawCell[]) =>
    listsOfFile([
      sheet("DS", [HEAD, ...dates.map((date, at) => [at, `H24-${at}`, date, "27/03/2026", null])]),
    ]).lists[0]!.proposal.columns.map(({ kind }) => kind);
  test("stays one where dates are meant: each is told with its row", () => {
    expect(kinds(["20/03/26", "21/03/26"])).toContain("received");
    expect(kinds(["31/02/2026"])).toContain("received");
  });
  test("is none where it holds numbers of days or words", () => {
    expect(kinds([15, 20])).not.toContain("received");
    expect(kinds(["10 ngày", "15 ngày"])).not.toContain("received");
  });
});

test("a section without dossiers is told by its title, not by the dossiers above it", () => {
  const head = [...HEAD, "Trạng thái"];
  const { lists } = listsOfFile([
    sheet("DS", [
      head,
      [...row(1), "Đã giải quyết"],
      ["II. HỒ SƠ ĐANG GIẢI QUYẾT"],
      ["STT", "Mã hồ sơ", "Ngày nộp", "Ngày tiếp nhận", "Hẹn trả", "Trạng thái"],
    ]),
  ]);
  expect(lists[1]!.proposal.mapping.isPendingOnly).toBe(true);
});

describe("dates with the month first", () => {
  const dated = (n: number, received: string): RawCell[] => [n, `H24-${n}`, received, "04/30/2026", null];
  test("are read so in every list of the file where one proves it, and the officer is told", () => {
    const tables = [
      sheet("1", [HEAD, dated(1, "04/20/2026"), dated(2, "04/21/2026")]),
      sheet("2", [HEAD, [3, "H24-3", "04/05/2026", "04/06/2026", null]]),
    ];
    const { lists } = listsOfFile(tables);
    expect(lists.map(({ proposal }) => proposal.mapping.dateOrder)).toEqual(["month_first", "month_first"]);
    expect(lists[1]!.proposal.remarks.join()).toContain("tháng/ngày/năm");
  });

  test("are not believed where others have the day first, or where one alone says so", () => {
    for (const rows of [
      [dated(1, "04/20/2026"), dated(2, "20/04/2026")],
      [[1, "H24-1", "04/20/2026", "05/04/2026", null]],
    ]) {
      expect(listsOfFile([sheet("1", [HEAD, ...rows])]).lists[0]!.proposal.mapping.dateOrder).toBe(
        "day_first",
      );
    }
  });
});

test("of two code columns under one head the one that tells the dossiers apart has it", () => {
  const head = ["Số biên nhận", "Số biên nhận", "Ngày tiếp nhận", "Hẹn trả"];
  const rows = (codes: readonly (readonly [string, string])[]) =>
    listsOfFile([
      sheet("DS", [head, ...codes.map((pair) => [...pair, "20/03/2026", "27/03/2026"])]),
    ]).lists[0]!.proposal.columns.map(({ kind }) => kind);
  expect(
    rows([
      ["1", "H24-1"],
      ["1", "H24-2"],
      ["2", "H24-2"],
    ])[1],
  ).toBe("code");
  expect(
    rows([
      ["1", "H24-260401-1"],
      ["2", "H24-260401-2"],
    ])[1],
  ).toBe("code");
});
