import { DEFAULT_SETTINGS } from "../../../src/catalog/settings";
import { localise } from "../../../src/checks/localise";
import type { Figures, PrintedRate } from "../../../src/checks/facts";
import type { Repair } from "../../../src/checks/localise/repairs";
import { sentenceOf } from "../../../src/checks/localise/repair-words";
import { REAL_CASES } from "../../cases";

const localised = (figures: Figures, printedRates: readonly PrintedRate[] = []) =>
  localise({ figures, printedRates, settings: DEFAULT_SETTINGS });

/** "rut 2 → 1, da_giai_quyet 1006 → 1005" */
const write = ({ changes }: Repair): string =>
  changes
    .map(({ keys, from, to, orBeyond = "" }) => `${keys.join("=")} ${from} → ${orBeyond}${to}`)
    .sort()
    .join(", ");

const repairsOf = (figures: Figures, printedRates?: readonly PrintedRate[]): string[][] =>
  localised(figures, printedRates).map(({ repairs }) => repairs.map(write));

const real = (name: string) => {
  const { case: given } = REAL_CASES.find((each) => each.name.startsWith(name))!;
  return localise({ ...given, settings: { ...DEFAULT_SETTINGS, ...given.settings } });
};

/** A report that is right: 100 dossiers, 5 of them pending. */
const RIGHT: Figures = {
  tong_ho_so: 100,
  ky_truoc_chuyen_sang: 10,
  tiep_nhan_trong_ky: 90,
  tn_truc_tuyen: 70,
  tn_truc_tiep: 20,
  tn_buu_chinh: 0,
  da_giai_quyet: 95,
  gq_truoc_han: 60,
  gq_dung_han: 30,
  gq_qua_han: 2,
  tu_choi: 1,
  rut: 2,
  dung_xu_ly: 0,
  dang_giai_quyet: 5,
  dgq_trong_han: 4,
  dgq_qua_han: 1,
  dgq_cho_bo_sung: 0,
};

describe("one wrong figure in a report that is right otherwise", () => {
  it("is named although by chance it makes a rule hold that has room: late dossiers, pending ones counted or not", () => {
    const right = {
      ...RIGHT,
      gq_qua_han: 0,
      gq_dung_han: 32,
      dgq_qua_han: 3,
      dgq_trong_han: 2,
      ho_so_tre_hen: 3,
    };
    expect(localised(right)).toEqual([]);
    expect(repairsOf({ ...right, gq_qua_han: 3 }).flat()).toContain("gq_qua_han 3 → 0");
  });

  it("is none where everything adds up", () => {
    expect(localised(RIGHT)).toEqual([]);
  });

  it.each([
    ["a total", "tong_ho_so", 110],
    ["a total between", "tiep_nhan_trong_ky", 99],
    ["carried over", "ky_truoc_chuyen_sang", 11],
    ["nothing carried over", "ky_truoc_chuyen_sang", 0],
    ["pending", "dang_giai_quyet", 6],
    ["so large that no other could make it up", "gq_dung_han", 330],
  ])("is named alone, with its right value: %s", (_, key, wrong) => {
    expect(repairsOf({ ...RIGHT, [key]: wrong })).toEqual([[`${key} ${wrong} → ${RIGHT[key]}`]]);
  });

  it.each([
    ["a zero lost", "tn_truc_tuyen", 7],
    ["a digit lost", "gq_truoc_han", 6],
  ])("is named before its neighbours in the sum, which would take stranger slips: %s", (_, key, wrong) => {
    const [[first, ...others] = []] = repairsOf({ ...RIGHT, [key]: wrong });
    expect(first).toBe(`${key} ${wrong} → ${RIGHT[key]}`);
    expect(others.length).toBeGreaterThan(0);
  });

  it("is told from its neighbours by the rates that the report prints", () => {
    const printed = [
      { rate: "tl_rut", written: "2,11" },
      { rate: "tl_tu_choi", written: "1,05" },
      { rate: "tl_qua_han", written: "2,11" },
    ];
    const [fault] = localised({ ...RIGHT, rut: 3 }, printed);
    expect([write(fault!.repairs[0]!), fault!.best]).toEqual(["rut 3 → 2", 1]);
  });

  it("is one of its sum where nothing else reads them", () => {
    const figures = { tong_tthc: 378, tthc_chua_dvctt: 0, tthc_mot_phan: 159, tthc_toan_trinh: 291 };
    expect(repairsOf(figures)).toEqual([
      ["tthc_toan_trinh 291 → 219", "tthc_mot_phan 159 → 87", "tong_tthc 378 → 450"],
    ]);
  });

  it("stands in a total and its only part alike: both change as one", () => {
    const figures = { ...RIGHT, dang_giai_quyet: 6, dgq_trong_han: 6, dgq_qua_han: 0 };
    expect(repairsOf(figures)).toEqual([["dang_giai_quyet=dgq_trong_han 6 → 5"]]);
  });
});

describe("a part above its whole", () => {
  it("is brought to the bound, or the whole to the part, and may go further", () => {
    expect(repairsOf({ phi_phat_sinh: 788, phi_truc_tuyen: 798 })).toEqual([
      ["phi_truc_tuyen 798 → less788", "phi_phat_sinh 788 → more798"],
    ]);
  });
});

describe("a total above its whole, by a sum with blanks and by a rate", () => {
  it("is one repair, not two", () => {
    expect(repairsOf({ tong_ho_so: 100, da_giai_quyet: 120 })).toEqual([
      ["da_giai_quyet 120 → less100", "tong_ho_so 100 → more120"],
    ]);
  });
});

describe("several wrong figures", () => {
  it("are named together when no single one mends all", () => {
    const [fault] = localised({ ...RIGHT, rut: 3, tong_ho_so: 101 });
    expect(fault?.repairs.map(write)).toContain("rut 3 → 2, tong_ho_so 101 → 100");
    expect(new Set(fault?.repairs.map(({ changes }) => changes.length))).toEqual(new Set([2]));
  });

  it("are looked for apart where their relations share no figure", () => {
    const figures = { ...RIGHT, rut: 3, ctdt_yeu_cau: 4, ctdt_da_cap: 5 };
    expect(repairsOf(figures)).toHaveLength(2);
  });

  it("are not guessed when more than three would have to change", () => {
    const figures = {
      ...RIGHT,
      tn_truc_tuyen: 1,
      gq_truoc_han: 999,
      dgq_trong_han: 77,
      rut: 55,
      tong_ho_so: 3,
    };
    expect(repairsOf(figures)).toEqual([[]]);
  });
});

describe("the report of Gia Phúc", () => {
  const [balance, police, ...others] = real("Gia Phúc");

  it("may have 16 pending and 2 refused, or 1 refused and 1.005 resolved; the printed 99,6 % fits the first", () => {
    expect(balance?.repairs.map(write)).toEqual([
      "dang_giai_quyet=dgq_trong_han 17 → 16, muc_tu_choi_dung 1 → 2",
      "da_giai_quyet 1006 → 1005, tu_choi 2 → 1",
    ]);
    expect(balance?.best).toBe(1);
  });

  it("says both repairs, the likelier first", () => {
    expect(sentenceOf(balance!.ways)).toBe(
      "Có thể: ô “Hồ sơ đang giải quyết” và ô “Trong hạn (Hồ sơ đang giải quyết)”: 17 → 16 cùng ô “Số hồ sơ ghi ở mục từ chối, dừng xử lý”: 1 → 2 " +
        "(hợp với các tỷ lệ đã ghi); hoặc ô “Hồ sơ đã giải quyết”: 1.006 → 1.005 cùng " +
        "ô “Từ chối giải quyết, trả lại (Hồ sơ đã giải quyết)”: 2 → 1.",
    );
  });

  it("has its police dossiers to look at apart, and nothing else", () => {
    expect(police?.broken.map(({ code }) => code)).toEqual(["H02"]);
    expect(police?.repairs.map(write)[0]).toBe("nd_cong_an_tra_lai 9 → 0");
    expect(others).toEqual([]);
  });

  it("prefers neither repair without the printed rates", () => {
    const { case: given } = REAL_CASES[0]!;
    const [fault] = localised(given.figures);
    expect(fault?.best).toBe(2);
  });
});

describe("the other real reports", () => {
  it("of Chí Linh lacks one pending dossier", () => {
    const [fault, ...others] = real("Chí Linh");
    expect(others).toEqual([]);
    expect(sentenceOf(fault!.ways)).toBe(
      "Nếu chỉ sai một số thì đó là ô “Hồ sơ đang giải quyết” và ô “Trong hạn (Hồ sơ đang giải quyết)”: 21 → 22.",
    );
  });

  it("of Kẻ Sặt counts too many end-to-end dossiers", () => {
    const [fault, ...others] = real("Kẻ Sặt");
    expect(others).toEqual([]);
    expect(sentenceOf(fault!.ways)).toBe(
      "Nếu chỉ sai một số thì đó là ô “Trong đó hồ sơ trực tuyến toàn trình”: 237 → nhiều nhất 235. " +
        "Không thì xem lại ô “Nộp trực tuyến (Hồ sơ của DVC toàn trình)”: 235 → ít nhất 237, khi đó số khác cũng phải đổi.",
    );
  });

  it.each(["Hưng Đạo", "Hùng Thắng"])("of %s have nothing to localise", (name) => {
    expect(real(name)).toEqual([]);
  });
});

describe("the sentence", () => {
  it("invents nothing where nothing is found", () => {
    expect(sentenceOf([])).toBe("Chưa chỉ ra được ô sai: cần xem lại từng ô của dòng này.");
  });

  it("lists four possibilities at most", () => {
    const [fault] = localised({
      tiep_nhan_trong_ky: 90,
      tn_truc_tuyen: 70,
      tn_truc_tiep: 30,
      tn_buu_chinh: 50,
    });
    expect(sentenceOf(fault!.ways).split("; hoặc ").length).toBeLessThanOrEqual(4);
  });

  it("names every cell that changes together", () => {
    const [balance] = real("Gia Phúc");
    expect(balance!.ways[0]).toEqual({
      changes: [
        { keys: ["dang_giai_quyet", "dgq_trong_han"], from: 17, to: 16 },
        { keys: ["muc_tu_choi_dung"], from: 1, to: 2 },
      ].map((change) => expect.objectContaining(change)),
      fitsRates: true,
    });
  });
});

describe("a part above its whole", () => {
  const ENDED = { da_giai_quyet: 980, gq_co_ket_qua: 980, tong_ho_so: 980 };

  it.each([
    ["typed, though it agrees with the rest", { tsd_co_so: 978, tai_su_dung: 990 }, "tsd_co_so", 978, 990],
    ["blank, so that another count stood for it", { ...ENDED, sh_dau_vao: 990 }, "sh_co_so", undefined, 990],
  ])("has the cell of the whole offered: %s", (_, figures: Figures, key, from, to) => {
    const ways = localised(figures).flatMap((fault) => fault.ways);
    const wholes = ways.flatMap(({ changes }) => changes).filter(({ keys }) => keys.includes(key));
    expect(wholes).toEqual([
      expect.objectContaining({ to, orBeyond: "more", ...(from === undefined ? {} : { from }) }),
    ]);
  });

  it("offers the largest of several parts once", () => {
    const figures = { ...ENDED, sh_dau_vao: 990, sh_dau_ra: 1004 };
    const ways = localised(figures).flatMap((fault) => fault.ways);
    const wholes = ways.flatMap(({ changes }) => changes).filter(({ keys }) => keys.includes("sh_co_so"));
    expect(wholes.map(({ to }) => to)).toEqual([1004]);
  });
});

describe("the cost of the search", () => {
  it("stays small in every real report", () => {
    for (const { case: given } of REAL_CASES) {
      const faults = localise({ ...given, settings: { ...DEFAULT_SETTINGS, ...given.settings } });
      expect(faults.reduce((sum, { tried }) => sum + tried, 0)).toBeLessThanOrEqual(10);
    }
  });

  it("stays bounded where hardly anything fits", () => {
    const garbled = Object.fromEntries(Object.keys(RIGHT).map((key, index) => [key, (index * 7919) % 1000]));
    expect(localised(garbled).reduce((sum, { tried }) => sum + tried, 0)).toBeLessThanOrEqual(200);
  });
});
