import { linesOf } from "../../../src/review/read/lines";
import { normaliseText } from "../../../src/review/read/normalise";
import { finished } from "../../../src/review/review-steps";
import { readStatements } from "../../../src/review/statements/read-statements";

function read(raw: string) {
  const { text } = normaliseText(raw);
  return finished(readStatements(text, linesOf(text)));
}

/** "key=value", of what has a key of the catalogue. */
const stated = (raw: string): string[] =>
  read(raw)
    .statements.filter(({ key }) => key !== "")
    .map(({ key, written }) => `${key}=${written}`);

const unknown = (raw: string): string[] =>
  read(raw)
    .numbers.filter(({ use }) => use === "unknown")
    .map(({ written }) => written);

describe("counts of the commune", () => {
  test.each([
    ["a label before", "- Tiếp nhận trực tuyến: 980 hồ sơ.", ["tn_truc_tuyen=980"]],
    ["a label behind", "Có 980 hồ sơ trực tuyến.", ["tn_truc_tuyen=980"]],
    ["a label on both sides", "Đã giải quyết 80 hồ sơ trước hạn.", ["gq_truoc_han=80"]],
    [
      "a label with a comma in it",
      "- Giải quyết trước, đúng hạn: 1.002 hồ sơ",
      ["gq_truoc_va_dung_han=1.002"],
    ],
    ["no unit but in the label", "Số hồ sơ đang giải quyết: 17.", ["dang_giai_quyet=17"]],
    [
      "received with what was carried over",
      "Trung tâm đã tiếp nhận 4.266 hồ sơ, trong đó có 4.152 hồ sơ trực tuyến trong kỳ, 45 hồ sơ trực tiếp và 69 hồ sơ từ kỳ trước chuyển sang.",
      ["tong_ho_so=4.266", "tn_truc_tuyen=4.152", "tn_truc_tiep=45", "ky_truoc_chuyen_sang=69"],
    ],
    [
      "received without",
      "Trung tâm tiếp nhận 2.810 hồ sơ. Tiếp nhận trực tuyến 2.002 hồ sơ; tiếp nhận trực tiếp 808 hồ sơ.",
      ["tiep_nhan_trong_ky=2.810", "tn_truc_tuyen=2.002", "tn_truc_tiep=808"],
    ],
    [
      "brackets in a sentence",
      "- Tổng số hồ sơ: 1145 hồ sơ (tiếp nhận trong kỳ: 1128 hồ sơ gồm trực tiếp: 59 hồ sơ, trực tuyến: 1069 hồ sơ, tồn từ kỳ trước: 17 hồ sơ).",
      [
        "tong_ho_so=1145",
        "tiep_nhan_trong_ky=1128",
        "tn_truc_tiep=59",
        "tn_truc_tuyen=1069",
        "ky_truoc_chuyen_sang=17",
      ],
    ],
    [
      "late under resolved and late under pending",
      "- Đã giải quyết: 10 hồ sơ. Trong đó:\n+ Quá hạn: 02 hồ sơ.\n- Đang giải quyết: 5 hồ sơ. Trong đó:\n+ Quá hạn: 01 hồ sơ.",
      ["da_giai_quyet=10", "gq_qua_han=02", "dang_giai_quyet=5", "dgq_qua_han=01"],
    ],
    [
      "all pending within the deadline",
      "- Đang giải quyết: 17 hồ sơ (trong hạn).",
      ["dang_giai_quyet=17", "dgq_trong_han=17"],
    ],
    ["none said in words", "Trong kỳ không có hồ sơ từ chối.", ["tu_choi=0"]],
    [
      "none late says it of resolved and pending",
      "không có hồ sơ quá hạn",
      ["gq_qua_han=0", "dgq_qua_han=0"],
    ],
    [
      "two systems",
      "tiếp nhận mới 179 hồ sơ, trong đó có 63 hồ sơ trên Hệ thống của thành phố và 116 hồ sơ trên hệ thống của các bộ",
      ["tiep_nhan_trong_ky=179", "tn_ht_thanh_pho=63", "tn_ht_bo_nganh=116"],
    ],
    [
      "supplements under pending",
      "Có 106 hồ sơ đang giải quyết, trong đó có 13 hồ sơ chờ bổ sung.",
      ["dang_giai_quyet=106", "dgq_cho_bo_sung=13"],
    ],
  ])("%s", (_name, text, expected) => {
    expect(stated(text)).toEqual(expected);
  });
});

describe("blocks and levels", () => {
  test("a sector's heading rules the lines below it", () => {
    const text =
      "* Ngành Công an\nTiếp nhận 438 hồ sơ.\n- Đã giải quyết: 430 hồ sơ (trước hạn 400 hồ sơ, quá hạn 30 hồ sơ)\n- Trả lại: 08 hồ sơ\n4.2. Hồ sơ rút\nCó 03 hồ sơ rút.";
    expect(stated(text)).toEqual([
      ...[
        "nd_cong_an_tiep_nhan=438",
        "nd_cong_an_da_giai_quyet=430",
        "nd_cong_an_truoc_han=400",
        "nd_cong_an_qua_han=30",
      ],
      ...["nd_cong_an_tra_lai=08", "rut=03"],
    ]);
  });

  test("a sector named in a line rules that line", () => {
    expect(
      stated(
        "- Chi nhánh Văn phòng đăng ký đất đai tiếp nhận và xử lý: 20 hồ sơ;\n- Tiếp nhận trực tiếp: 5 hồ sơ",
      ),
    ).toEqual(["nd_dat_dai_tiep_nhan=20", "tn_truc_tiep=5"]);
  });

  test("a level of service rules the rest of its line", () => {
    expect(
      stated(
        "+ DVCTT một phần: 159 thủ tục. Số DVC phát sinh hồ sơ: 13 thủ tục. Số hồ sơ tiếp nhận: 815. Nộp trực tuyến: 815 hồ sơ.",
      ),
    ).toEqual([
      "tthc_mot_phan=159",
      "dvc_mot_phan_phat_sinh=13",
      "hs_mot_phan=815",
      "hs_mot_phan_truc_tuyen=815",
    ]);
  });

  test("end-to-end dossiers are told from procedures that are full online services", () => {
    expect(stated("DVC trực tuyến toàn trình: 219 thủ tục; hồ sơ trực tuyến toàn trình: 90 hồ sơ")).toEqual([
      "tthc_toan_trinh=219",
      "hs_nop_toan_trinh=90",
    ]);
  });

  test("rows of a table: number, label, unit, count, rate", () => {
    expect(
      stated(
        "STT | Chỉ tiêu | Đơn vị tính | Số liệu | Tỷ lệ\n1 | Hồ sơ đã giải quyết | hồ sơ | 1.006 | 98,4%",
      ),
    ).toEqual(["da_giai_quyet=1.006", "tl_giai_quyet=98,4"]);
  });

  test("columns of a table say what a row does not", () => {
    expect(stated("Nội dung | Trực tuyến | Trực tiếp\nHồ sơ tiếp nhận | 980 | 42")).toEqual([
      "tn_truc_tuyen=980",
      "tn_truc_tiep=42",
    ]);
  });

  test("plans state nothing of this period", () => {
    expect(stated("IV. Phương hướng\n1. Phấn đấu tiếp nhận trực tuyến 500 hồ sơ, đạt 98%.")).toEqual([]);
    expect(unknown("IV. Phương hướng\n1. Phấn đấu tiếp nhận trực tuyến 500 hồ sơ, đạt 98%.")).toEqual([]);
  });
});

describe("rates", () => {
  test.each([
    ["behind its count", "Quá hạn: 01 hồ sơ, tỷ lệ 0,10%", ["gq_qua_han=01", "tl_qua_han=0,10"]],
    ["in a bracket behind its count", "Rút 35 hồ sơ (1,26%)", ["rut=35", "tl_rut=1,26"]],
    [
      "behind a ratio",
      "Thanh toán trực tuyến 1.067/1.542 hồ sơ đạt tỷ lệ 69,2%",
      ["phi_truc_tuyen=1.067/1.542", "tl_thanh_toan=69,2"],
    ],
    [
      "with a label of its own",
      "Tỷ lệ % DVCTT một phần phát sinh hồ sơ: 8,18%",
      ["tl_mot_phan_phat_sinh=8,18"],
    ],
    [
      "of two bases",
      "Tỷ lệ hồ sơ trực tuyến/tổng số hồ sơ của các DVCTT: 95%; hồ sơ trực tuyến/tổng số hồ sơ: 90%",
      ["tl_truc_tuyen_dvc=95", "tl_truc_tuyen=90"],
    ],
    ["in front of what it rates", "100% hồ sơ được thanh toán trực tuyến", ["tl_thanh_toan=100"]],
    ["with a decimal dot", "tỷ lệ số hóa thành phần hồ sơ 98.7%", ["tl_sh_dau_vao=98.7"]],
  ])("%s", (_name, text, expected) => {
    expect(stated(text)).toEqual(expected);
  });

  test("a target is no rate, and belongs to the rate before it", () => {
    const { statements, targets } = read(
      "Tái sử dụng dữ liệu: 970/978 hồ sơ, đạt 99,18% (chỉ tiêu giao: Tối thiểu 50%)",
    );
    expect(statements.map(({ key }) => key)).toEqual(["tai_su_dung", "tl_tai_su_dung"]);
    expect(targets).toMatchObject([{ rate: "tl_tai_su_dung", written: "50" }]);
  });
});

describe("other numbers", () => {
  test.each([
    ["what no figure holds is understood all the same", "Tổ chức 02 buổi tập huấn, niêm yết tại 03 điểm."],
    ["claims without a figure", "Niêm yết 100% TTHC."],
    ["days and money", "Trong 05 ngày làm việc, thu 1.200.000 đồng."],
  ])("%s", (_name, text) => {
    expect(unknown(text)).toEqual([]);
  });

  test("a number that nothing explains is listed", () => {
    expect(unknown("Chỉ số đạt được là 12,5 và 7.")).toEqual(["12,5", "7"]);
  });
});

describe("without accents and with damaged letters", () => {
  test("a text without accents is read, and less surely", () => {
    const { statements } = read(
      "Tong so ho so: 1145 ho so (tiep nhan trong ky: 1128 ho so, ton tu ky truoc: 17 ho so)",
    );
    expect(statements.map(({ key, value }) => [key, value])).toEqual([
      ["tong_ho_so", 1145],
      ["tiep_nhan_trong_ky", 1128],
      ["ky_truoc_chuyen_sang", 17],
    ]);
    expect(statements.every(({ confidence }) => confidence < 1)).toBe(true);
  });

  test.each([
    ["Tong sos ho so: 1145 ho so", "tong_ho_so=1145"],
    ["Tiép nhan tryc tiép: 59 hd so", "tn_truc_tiep=59"],
    ["So ho so dang gjai quyet: 52", "dang_giai_quyet=52"],
  ])("%s", (text, expected) => {
    expect(stated(text)).toEqual([expected]);
  });

  test("a letter for a digit is offered, never sure", () => {
    expect(read("Tổng số hồ sơ: 1O22 hồ sơ").statements[0]).toMatchObject({
      value: 1022,
      slip: "letters",
      confidence: 0.5,
    });
  });

  test("words that only look alike without accents are told apart where accents are kept", () => {
    expect(stated("Rất dũng cảm, có 05 hồ sơ rụt rè")).not.toContain("rut=05");
  });
});
