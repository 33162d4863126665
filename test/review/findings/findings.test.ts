import { reviewText, type Review } from "../../../src/review/review";

const review = (text: string): Review => reviewText(text);

/** "code severity: first quotation", of what is no information. */
const found = (text: string): string[] =>
  review(text)
    .findings.filter(({ severity }) => severity !== "info")
    .map(({ code, severity, quotes }) => `${code} ${severity}: ${quotes[0]?.text ?? ""}`);

const codes = (text: string): string[] => found(text).map((line) => line.split(" ")[0]!);

describe("totals and their parts", () => {
  test("a staff list that does not add up", () => {
    expect(
      found(
        "Biên chế của Trung tâm: 06 người, trong đó: 01 Giám đốc, 02 công chức tư pháp, 01 công chức văn thư.",
      ),
    ).toEqual([
      "Q01 error: Biên chế của Trung tâm: 06 người, trong đó: 01 Giám đốc, 02 công chức tư pháp, 01 công chức văn thư",
    ]);
  });

  test("one that does", () => {
    expect(
      codes(
        "Biên chế của Trung tâm: 04 người, trong đó: 01 Giám đốc, 02 công chức tư pháp, 01 công chức văn thư.",
      ),
    ).toEqual([]);
  });

  test.each([
    "04 công chức nữ, 05 đảng viên, 03 công chức có trình độ đại học",
    "04 nữ, 05 đảng viên, 03 thạc sĩ",
    "04 cán bộ nữ, 05 người là đảng viên, 03 người có trình độ đại học",
    "04 người là nữ, 05 người kiêm nhiệm",
  ])("people told once more are no parts: %s", (parts) => {
    expect(codes(`Biên chế của Trung tâm: 06 người, trong đó: ${parts}.`)).toEqual([]);
  });

  test("a list that the catalogue does not know", () => {
    expect(
      found("Tổ chức 10 hội nghị, gồm: 04 hội nghị cấp xã, 03 hội nghị thôn, 05 hội nghị chuyên đề."),
    ).toEqual([
      "V01 error: Tổ chức 10 hội nghị, gồm: 04 hội nghị cấp xã, 03 hội nghị thôn, 05 hội nghị chuyên đề",
    ]);
  });

  test("the columns of Biểu 06", () => {
    const row = (total: number) => `1 | Hộ tịch | ${total} | 19 | 47 | 06 | 10 | 0 | 07 | 03 | 03 | 01 | 02`;
    expect(codes(row(72))).toEqual([]);
    expect(found(row(73))).toEqual([expect.stringContaining("V01 error")]);
  });
});

describe("one fact twice", () => {
  test("a count stated with two values", () => {
    const text =
      "II. Kết quả\n- Giải quyết quá hạn: 01 hồ sơ.\nIII. Đánh giá\n- Còn 03 hồ sơ giải quyết quá hạn.";
    expect(found(text)).toContain("X07 error: Giải quyết quá hạn: 01 hồ sơ");
  });

  test("a base that the report states otherwise", () => {
    const text = "- Hồ sơ phát sinh phí, lệ phí: 709 hồ sơ.\n- Hồ sơ thanh toán trực tuyến: 700/701 hồ sơ.";
    expect(codes(text)).toContain("X07");
  });

  test("the base of another total is a definition, not an error", () => {
    const text =
      "- Tổng số hồ sơ: 1145 hồ sơ, gồm trực tuyến 1069 hồ sơ, trực tiếp 59 hồ sơ, kỳ trước chuyển sang 17 hồ sơ.\n- Tiếp nhận trong kỳ: 1128 hồ sơ.\n- Hồ sơ trực tuyến 1069/1145 hồ sơ.";
    expect(codes(text)).not.toContain("X07");
  });

  test("withdrawn inside for the commune, outside for a sector", () => {
    const text = [
      "- Đã giải quyết: 100 hồ sơ, trong đó trước hạn 97 hồ sơ, quá hạn 0 hồ sơ, rút 03 hồ sơ.",
      "* Công an",
      "Tiếp nhận 50 hồ sơ.",
      "- Đã giải quyết 40 hồ sơ.",
      "- Đang giải quyết 08 hồ sơ.",
      "- Xin rút 02 hồ sơ.",
    ].join("\n");
    expect(review(text).findings.filter(({ code }) => code === "V06")).toMatchObject([{ severity: "info" }]);
  });
});

describe("rates by themselves", () => {
  test("of counts that no figure holds", () => {
    expect(found("Có 11/12 thôn đạt 81,67%.")).toEqual(["P01 error: Có 11/12 thôn đạt 81,67%"]);
    expect(codes("Có 11/12 thôn đạt 91,67%.")).toEqual([]);
    expect(codes("Có 11/12 thôn đạt 91,66%.")).toEqual(["P02"]);
  });

  test("a part above its whole", () => {
    expect(found("Có 13/12 thôn hoàn thành.")).toEqual(["V02 error: Có 13/12 thôn hoàn thành"]);
  });

  test("letters among digits are offered, and what follows from them is no certain error", () => {
    const text =
      "- Tổng số hồ sơ: 1O23 hồ sơ, gồm trực tuyến 980 hồ sơ, trực tiếp 0 hồ sơ, kỳ trước chuyển sang 42 hồ sơ.";
    expect(review(text).findings.find(({ code }) => code === "V03")).toMatchObject({
      severity: "warning",
      expected: "1.023",
    });
    expect(review(text).findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test("a comma between thousands and a lost percent sign", () => {
    expect(codes("Tổng số hồ sơ: 1,022 hồ sơ.")).toEqual(["V03"]);
    expect(codes("Tỷ lệ công khai đạt 100.")).toEqual(["P08"]);
  });
});

describe("periods and form", () => {
  const report = (heading: string): string =>
    `BÁO CÁO\nKết quả tháng 5 năm 2026\nSố liệu từ ngày 15/4/2026 đến ngày 14/5/2026.\nI. ${heading}\nNội dung.\nII. Phương hướng tháng 6 năm 2026`;

  test.each([
    ["Kết quả tháng 5 năm 2026", []],
    ["Kết quả tháng 3 năm 2026", ["D02r error: tháng 3 năm 2026"]],
    ["Kết quả so với tháng 4 năm 2026", []],
  ])("%s under a title of May", (heading, expected) => {
    expect(found(report(heading)).filter((line) => line.startsWith("D02r"))).toEqual(expected);
  });

  test("a plan for a month long gone", () => {
    expect(found(report("Kết quả").replace("tháng 6", "tháng 2"))).toContainEqual(
      expect.stringContaining("D02r"),
    );
  });

  test("blanks in the body warn, in the letterhead they only remind", () => {
    const { findings } = review(
      "Số:      /BC-TTPVHCC\nGia Phúc, ngày      tháng 4 năm 2026\nBÁO CÁO\nI. A\nTỷ lệ ... % hồ sơ.",
    );
    expect(findings.filter(({ code }) => code === "F01r").map(({ severity }) => severity)).toEqual([
      "warning",
      "info",
      "info",
    ]);
  });

  test("dots that end a list are no blank", () => {
    expect(codes("I. A\nNhư: chứng thực, khai sinh, khai tử...")).toEqual([]);
  });

  test("dates in two styles and doubled words are told", () => {
    const { findings } = review("Từ 20.03.2026 đến 19/4/2026, kết quả kết quả giải quyết tốt.");
    expect(findings.map(({ code }) => code)).toEqual(expect.arrayContaining(["V04", "V05"]));
  });
});

describe("tables", () => {
  const TABLE = [
    "STT | Chỉ tiêu | Đơn vị | Số lượng | Tỷ lệ",
    "1 | Tổng số hồ sơ phải giải quyết | hồ sơ | 1.022 |",
    "a | Tiếp nhận trực tuyến | hồ sơ | 980 |",
    "b | Tiếp nhận trực tiếp | hồ sơ | 0 |",
    "c | Kỳ trước chuyển sang | hồ sơ | 42 |",
    "II | Hồ sơ đã giải quyết | hồ sơ | 1.006 |",
    "a) | Trước hạn, đúng hạn | hồ sơ | 1.002 | 99,6%",
    "b) | Quá hạn | hồ sơ | 01 | 0,01%",
  ].join("\n");

  test("rows with letters for numbers are read by their labels, and quoted whole", () => {
    const { figures, findings, notUnderstood } = review(TABLE);
    expect(notUnderstood).toEqual([]);
    expect(figures).toMatchObject({ tn_truc_tuyen: 980, ky_truoc_chuyen_sang: 42, gq_qua_han: 1 });
    const wrong = findings.find(({ code }) => code === "P01");
    expect(wrong?.quotes[0]?.text).toBe("b) | Quá hạn | hồ sơ | 01 | 0,01%");
  });

  test("totals that exceed the whole are an error though their details are not all told", () => {
    const { findings } = review(
      "Đơn vị | Tổng số hồ sơ tiếp nhận | Trực tuyến | Trực tiếp | Kỳ trước chuyển sang | Đã giải quyết | Trước, đúng hạn | Quá hạn | Đang giải quyết\n" +
        "UBND xã | 1.022 | 980 | 0 | 42 | 1.006 | 1.002 | 01 | 17",
    );
    const balance = findings.filter(({ code }) => code === "Q07");
    expect(balance).toMatchObject([{ severity: "error", difference: 1 }]);
  });
});

describe("what is left untold", () => {
  test("dossiers carried over: more done and pending than was received is asked", () => {
    const { findings } = review("Tiếp nhận 100 hồ sơ, đã giải quyết 90 hồ sơ, đang giải quyết 12 hồ sơ.");
    expect(findings.filter(({ code }) => code === "Q07")).toMatchObject([
      { severity: "warning", message: expect.stringMatching(/có phải kỳ trước không chuyển sang không\?/) },
    ]);
  });

  test("petitions carried over are counted with those received: more handled is an error", () => {
    const text = "Tỷ lệ hồ sơ trực tuyến đạt 95%.\nTiếp nhận 03 PAKN, đã xử lý 04 PAKN.";
    expect(review(text).findings.filter(({ code }) => code === "Q19")).toMatchObject([{ severity: "error" }]);
  });
});

describe("rates above the whole", () => {
  test("are an error, on whatever base they are right", () => {
    const text =
      "Tổng số hồ sơ phải giải quyết: 02 hồ sơ.\nĐã giải quyết: 02 hồ sơ.\n- Cấp kết quả bản điện tử: 24 hồ sơ, đạt tỷ lệ 1200%.";
    expect(codes(text)).toContain("Q22");
  });
});

describe("Biểu 06", () => {
  const HEAD =
    "STT\tLĩnh vực\tSố hồ sơ nhận giải quyết\t\t\t\t\tSố hồ sơ đã giải quyết\n" +
    "(1)\t(2)\t(3)\t(4)\t(5)\t\t(6)\t(7)\t(8)\t(9)\t(10)\t(11)\t(12)\t(13)\n";

  test.each([
    ["a row that adds up", "1\tHộ tịch\t9\t4\t5\t\t0\t8\t1\t7\t0\t1\t1\t0", []],
    ["one that does not", "1\tHộ tịch\t9\t4\t4\t\t0\t8\t1\t7\t0\t1\t1\t0", ["V01"]],
    ["blank cells leave their equations open", "1\tHộ tịch\t9\t4\t\t\t0\t8\t\t8\t1\t1\t1\t0", []],
    ["and the others shut", "1\tHộ tịch\t9\t4\t\t\t0\t8\t\t7\t1\t1\t1\t1", ["V01"]],
  ])("%s: counts are told by the numbers of their columns", (_name, row, expected) => {
    const { findings, figures } = review(HEAD + row);
    expect(findings.map(({ code }) => code).filter((code) => code === "V01")).toEqual(expected);
    expect(figures).toEqual({});
  });
});

describe("the balance of a text", () => {
  const told = (text: string): string[] =>
    review(text)
      .findings.filter(({ severity }) => severity !== "info")
      .map(({ code, message }) => `${code} ${message}`);

  test("is an error on its totals, said once under its own code, whatever details are told", () => {
    expect(
      told(
        "Tổng số: 100 hồ sơ.\nĐã giải quyết: 90 hồ sơ, trong đó đúng hạn 80 hồ sơ, quá hạn 0 hồ sơ.\nĐang giải quyết: 15 hồ sơ.",
      ),
    ).toEqual([
      "Q07 Hồ sơ không cân: đã giải quyết 90 + đang giải quyết 15 = 105, lớn hơn tổng số 100 (lệch +5). Kiểm tra lại từng số này.",
    ]);
  });

  test("is none where the totals fall short: withdrawn dossiers may stand outside, untold", () => {
    expect(
      told(
        "Tổng số: 1.145 hồ sơ.\nĐã giải quyết: 1.080 hồ sơ, trong đó đúng hạn 1.000 hồ sơ.\nĐang giải quyết: 52 hồ sơ.",
      ),
    ).toEqual([]);
  });
});

describe("what a review says of itself", () => {
  test.each([
    [
      "a contract",
      "HỢP ĐỒNG\nĐiều 1. Bên A giao cho Bên B 05 bộ bàn ghế, giá 12.000.000 đồng.\nĐiều 2. Thời hạn 30 ngày.",
    ],
    [
      "a contract with a price paid in two parts",
      "Điều 1. Bên B thanh toán 50% khi ký, 50% còn lại sau khi nghiệm thu.\nĐiều 2. Phạt 0,05% một ngày.",
    ],
    ["an English page", "The council received 120 letters in 2024 and answered 95% of them within 10 days."],
    ["figures that nothing explains", "Chỉ số 12, 13, 14, 15 và 16."],
  ])("%s is not passed as free of errors", (_name, text) => {
    const { summary } = review(text);
    expect(summary).not.toContain("Không thấy lỗi, không có");
    expect(summary).toMatch(/Chỉ nhận ra [0-2] số liệu TTHC/);
  });

  test("old encodings are said", () => {
    const raw =
      "B¸o c¸o kÕt qu¶ gi¶i quyÕt thñ tôc\nTæng sè hå s¬: 120 hå s¬, trùc tuyÕn 100 hå s¬, trùc tiÕp 20 hå s¬";
    expect(review(raw).summary).toContain("bảng mã cũ TCVN3");
    expect(review(raw).figures).toMatchObject({ tong_ho_so: 120, tn_truc_tuyen: 100 });
  });

  test.each([
    ["", "trống"],
    [" \n\t ", "trống"],
    ["1 ".repeat(3_000_000), "quá dài"],
  ])("an unusable text has one clear message", (text, words) => {
    expect(() => review(text)).toThrow(words);
  });

  test("causes point into the list of findings", () => {
    const { findings } = review(
      "- Tổng số hồ sơ: 25 hồ sơ.\n- Đã giải quyết: 18 hồ sơ, trong đó trước hạn 18 hồ sơ, quá hạn 0 hồ sơ.\n- Đang giải quyết: 9 hồ sơ (trong hạn).",
    );
    for (const { causedBy } of findings) if (causedBy !== undefined) expect(findings[causedBy]).toBeDefined();
    expect(findings[0]).toMatchObject({ code: "Q07", difference: 2 });
  });
});
