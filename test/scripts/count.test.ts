import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readArguments } from "../../scripts/count/arguments";
import { countSources } from "../../scripts/count/count-lists";
import { asJson, asText } from "../../scripts/count/print";
import { CountProblem } from "../../scripts/count/problem";
import { readSources } from "../../scripts/count/read-lists";
import { dayOfIso, makeList } from "../../scripts/dossier-lists";
import { fromDay } from "../../src/vietnamese/dates";

const ROOT = path.join(__dirname, "..", "..");
const TSX = path.join(ROOT, "node_modules", "tsx", "dist", "cli.mjs");
const APRIL = { from: dayOfIso("2026-03-20"), to: dayOfIso("2026-04-19") };

const folder = mkdtempSync(path.join(tmpdir(), "tthc-count-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, content: string | Uint8Array): string => {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
};

const made = makeList({
  shape: "receipts",
  seed: 4,
  period: APRIL,
  dossiers: 200,
  outside: 10,
  faults: { duplicate: 1, impossible_date: 2 },
});
const city = write(made.file, made.bytes);
const small = write(
  "ho-tich.csv",
  [
    "Mã hồ sơ,Ngày tiếp nhận,Hẹn trả,Ngày có kết quả",
    "HT-1,01/04/2026,10/04/2026,08/04/2026",
    "HT-2,02/04/2026,10/04/2026,",
    "HT-3,02/04/2026,,09/04/2026",
  ].join("\n"),
);

const count = async (files: readonly string[], span = APRIL) =>
  countSources(await readSources(files), { span, otherPeriod: false });

describe("the arguments", () => {
  it("are files, and two dates in either way of writing", () => {
    expect(readArguments(["a.xlsx", "b.csv", "--from", "20/3/2026", "--to", "2026-04-19", "--json"])).toEqual(
      {
        files: ["a.xlsx", "b.csv"],
        span: APRIL,
        isJson: true,
        otherPeriod: false,
      },
    );
  });

  it("name a file once, though it is given twice", () => {
    expect(readArguments(["a.xlsx", "a.xlsx", "--from", "20/3/2026", "--to", "19/4/2026"]).files).toEqual([
      "a.xlsx",
    ]);
  });

  it.each<readonly [readonly string[], string]>([
    [["--from", "2026-03-20", "--to", "2026-04-19"], "Chưa chọn tệp danh sách hồ sơ hoặc bảng tổng hợp nào."],
    [["a.xlsx", "--to", "2026-04-19"], "Thiếu --from (ngày đầu kỳ)."],
    [["a.xlsx", "--from", "2026-03-20"], "Thiếu --to (ngày cuối kỳ)."],
    [["a.xlsx", "--from", "20/3", "--to", "2026-04-19"], "Ngày --from không đọc được: “20/3”."],
    [["a.xlsx", "--from", "2026-04-19", "--to", "2026-03-20"], "Ngày --from sau ngày --to."],
    [["a.xlsx", "--since", "2026-04-19"], "Không có tham số “--since”."],
    [["a.xlsx", "--to", "2026-04-19", "--from"], "Tham số “--from” thiếu giá trị hoặc viết chưa đúng."],
    [["a.xlsx", "--from", "--to", "2026-04-19"], "Tham số “--from” thiếu giá trị hoặc viết chưa đúng."],
    [["a.xlsx", "--json=x"], "Tham số “--json” thiếu giá trị hoặc viết chưa đúng."],
  ])("%j are refused with the usage", (args, message) => {
    const refusal = expect(() => readArguments(args));
    refusal.toThrow(message);
    refusal.toThrow("Cách dùng: npm run count");
    refusal.toThrow(expect.objectContaining({ exitCode: 2 }));
  });
});

describe("counting", () => {
  it("prints what a list holds, and what was not counted", async () => {
    const text = asText(await count([city]));
    expect(text).toContain("Kỳ từ 20/3/2026 đến 19/4/2026");
    expect(text).toContain("Tệp “so-bien-nhan.txt”: 213 hồ sơ");
    expect(text).toMatch(/^Tổng số hồ sơ phải giải quyết +200 +200$/m);
    expect(text).toMatch(/^Chưa đếm \(\d\):$/m);
    expect(text).toContain("Trùng mã (1):");
    expect(text).toMatch(
      /Tệp “so-bien-nhan.txt”, dòng \d+, cột “.*”, ghi “31\/02\/2026”: Ngày này không có thật/,
    );
  });

  it("names no person: what the list says of them was never read", async () => {
    const counted = await count([city]);
    for (const output of [asText(counted), asJson(counted)])
      expect(output).not.toMatch(/Người nộp giả định|000000/);
  });

  it("gives all of it as JSON, figures as a case file takes them", async () => {
    const json = JSON.parse(asJson(await count([city])));
    expect(json).toMatchObject({ from: "2026-03-20", to: "2026-04-19" });
    expect(json.figures).toMatchObject({
      ky_truoc_chuyen_sang: made.truth.figures.ky_truoc_chuyen_sang,
      tn_truc_tuyen: made.truth.figures.tn_truc_tuyen,
      gq_qua_han: made.truth.figures.gq_qua_han,
      cham_tiep_nhan: made.truth.figures.cham_tiep_nhan,
    });
    expect(json.totals).toMatchObject({ tong_ho_so: 200 });
    expect(json.systems).toMatchObject([{ system: "so-bien-nhan", counted: 200 }]);
    expect(json.duplicates).toHaveLength(1);
    expect(json.problems.length).toBeGreaterThanOrEqual(2);
  });

  it("adds several files, and says which figures one of them does not give", async () => {
    const counted = await count([city, small]);
    const text = asText(counted);
    expect(text).toMatch(/^Tổng số hồ sơ phải giải quyết +200 +2 +202$/m);
    expect(text).toContain("Trực tuyến (Tổng số hồ sơ phải giải quyết): chưa có số của ho-tich.");
    expect(text).toContain("ho-tich: Dòng 4 (HT-3): thiếu ngày hẹn trả, chưa đếm hồ sơ này.");
    expect(JSON.parse(asJson(counted)).figures).not.toHaveProperty("tn_truc_tuyen");
  });

  it("says when a file looks like one of another period", async () => {
    const june = { from: dayOfIso("2026-06-20"), to: dayOfIso("2026-07-19") };
    expect(asText(await count([city], june))).toContain("Tệp “so-bien-nhan.txt” có thể của kỳ khác");
    expect(fromDay(june.from)).toBe("2026-06-20");
  });

  it.each([
    ["khong-co.xlsx", null, "Không mở được tệp"],
    ["anh.xlsx", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]), "không phải bảng tính"],
    ["rong.csv", "", "không có dòng dữ liệu nào"],
    ["mua-ban.csv", "Tên hàng,Số lượng\nGạo,5\n", "không có dòng tiêu đề cột của danh sách hồ sơ"],
    [
      "thieu-cot.csv",
      "Mã hồ sơ,Ngày tiếp nhận,Hẹn trả\nA,01/04/2026,02/04/2026\n",
      "Chưa nhận ra cột Ngày có kết quả",
    ],
  ])("refuses %s in one sentence", async (name, content, message) => {
    const file = content === null ? path.join(folder, name) : write(name, content);
    await expect(count([city, file])).rejects.toThrow(message);
    await expect(count([city, file])).rejects.toBeInstanceOf(CountProblem);
  });
});

describe("npm run count", () => {
  const run = (args: readonly string[]): Promise<{ code: unknown; out: string; err: string }> =>
    new Promise((resolve) => {
      execFile(process.execPath, [TSX, "scripts/count.ts", ...args], { cwd: ROOT }, (error, out, err) =>
        resolve({ code: error === null ? 0 : error.code, out, err }),
      );
    });
  const dates = ["--from", "2026-03-20", "--to", "2026-04-19"];

  it("answers 0 and the figures", async () => {
    const { code, out } = await run([small, ...dates, "--json"]);
    expect(code).toBe(0);
    expect(JSON.parse(out).figures).toMatchObject({ tiep_nhan_trong_ky: 2, gq_truoc_han: 1, dgq_qua_han: 1 });
  });

  it("answers 1 when a file cannot be counted, 2 when it does not understand", async () => {
    const [unreadable, misused] = await Promise.all([run(["khong-co.xlsx", ...dates]), run(dates)]);
    expect(unreadable).toMatchObject({ code: 1, out: "" });
    expect(unreadable.err.trim()).toBe("Không mở được tệp “khong-co.xlsx”. Kiểm tra lại đường dẫn.");
    expect(misused).toMatchObject({ code: 2, out: "" });
    expect(misused.err).toContain("Chưa chọn tệp danh sách hồ sơ hoặc bảng tổng hợp nào.");
  });
});
