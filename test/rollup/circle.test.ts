/** The circle on files: a roll-up goes on from its own workbook, keeps what was written by hand, and hears the answers. */
import { readXlsx, writeXlsx } from "../../workbook-file";
import type { PacketContent } from "../../src/packet/packet";
import { rollUpFiles, type GivenFile, type RolledUpFiles } from "../../src/on-files/roll-up-files";
import { readSlip } from "../../src/rollup/read-slip";
import { MARK_HEAD, NOTE_HEAD, WORDS_HEAD } from "../../src/sheets/rollup/notes";
import { fileOf, makeProvince } from "./province";

const communes = makeProvince(6, 11);
const FINDING = { code: "Q05", severity: "error", message: "Không khớp.", keys: ["rut"] } as const;
const FAULTY: PacketContent = { ...communes[0]!.month, findings: [FINDING] };

const given = (name: string, content: string | Uint8Array): GivenFile => {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return { name, size: bytes.length, read: async () => bytes };
};
const packet = async (name: string, content: PacketContent): Promise<GivenFile> =>
  given(name, (await fileOf(name, content)).text);
const list = given("don-vi.csv", communes.map(({ listed }) => `${listed.code};${listed.name}`).join("\n"));
const workbookOf = ({ files }: RolledUpFiles): Uint8Array => files[0]!.content as Uint8Array;

/** Types into a column beside a row's mark, as an officer does. */
async function written(
  bytes: Uint8Array,
  sheet: string,
  head: string,
  mark: RegExp,
  text: string,
): Promise<Uint8Array> {
  const book = await readXlsx(bytes);
  const { cells } = book.sheets.find(({ name }) => name === sheet)!;
  const columnOf = (title: string): number => cells.find(({ value }) => value === title)!.column;
  const { row } = cells.find(
    ({ column, value }) => column === columnOf(MARK_HEAD) && mark.test(String(value)),
  )!;
  const target = cells.find((cell) => cell.row === row && cell.column === columnOf(head))!;
  (target as { value: unknown }).value = text;
  return writeXlsx(book);
}

async function firstRound(): Promise<RolledUpFiles> {
  const others = await Promise.all(
    communes.slice(1, 5).map(({ month, listed }) => packet(`${listed.code}.json`, month)),
  );
  return rollUpFiles([list, await packet("0.json", FAULTY), ...others, given("hong.json", "{")], {
    issuer: "Tỉnh Mẫu",
  });
}

it("takes only what is new, keeps notes and words, sends the words with the slip, and hears the answer", async () => {
  const first = await firstRound();
  expect(first.made.gathered.absent.map(({ name }) => name)).toEqual([communes[5]!.listed.name]);
  expect(readSlip("phieu.json", first.slips[0]!.content as string)).toMatchObject({
    from: "Tỉnh Mẫu",
    lines: [{ code: "Q05" }],
  });

  let bytes = await written(
    workbookOf(first),
    "Tình hình nộp",
    NOTE_HEAD,
    /^tệp hong\.json$/,
    "Đã gọi điện.",
  );
  bytes = await written(bytes, "Trả lại", WORDS_HEAD, /\|Q05\|rut$/, "Xem lại số rút.");
  const second = await rollUpFiles([
    given("tong-hop.xlsx", bytes),
    await packet("0.json", FAULTY),
    await packet("5.json", communes[5]!.month),
  ]);
  expect([second.known, second.made.gathered.counted.length, second.made.gathered.absent]).toEqual([
    1,
    6,
    [],
  ]);
  expect(second.made.gathered.refused.map(({ file }) => file)).toEqual(["hong.json"]);
  expect(readSlip("phieu.json", second.slips[0]!.content as string).lines).toEqual([
    { code: "Q05", keys: ["rut"], message: "Không khớp.", note: "Xem lại số rút." },
  ]);
  const texts = (await readXlsx(workbookOf(second))).sheets.flatMap(({ cells }) =>
    cells.map(({ value }) => value),
  );
  expect(texts).toEqual(expect.arrayContaining(["Đã gọi điện.", "Xem lại số rút."]));

  const corrected: PacketContent = {
    ...FAULTY,
    findings: [],
    madeAt: "2026-04-16T03:00:00Z",
    answers: [{ code: "Q05", keys: ["rut"], text: "Đã sửa." }],
  };
  const third = await rollUpFiles([
    given("tong-hop.xlsx", workbookOf(second)),
    await packet("sua.json", corrected),
  ]);
  expect(third.slips).toEqual([]);
  const returned = (await readXlsx(workbookOf(third))).sheets.find(({ name }) => name === "Trả lại")!;
  expect(returned.cells.map(({ value }) => value)).toEqual(expect.arrayContaining(["Đã sửa."]));
  expect(third.made.totals.figures).toEqual((await all()).made.totals.figures);
});

const all = async (): Promise<RolledUpFiles> =>
  rollUpFiles(await Promise.all(communes.map(({ month, listed }) => packet(`${listed.code}.json`, month))));

it("the workbook of the period before stands beside: its sums, and beginnings that meet no end", async () => {
  const [odd, ...others] = communes;
  const then = { ...odd!.monthBefore, figures: { ...odd!.monthBefore.figures, dang_giai_quyet: 999_999 } };
  const before = await rollUpFiles(
    await Promise.all(
      [then, ...others.map(({ monthBefore }) => monthBefore)].map((each, nth) => packet(`${nth}.json`, each)),
    ),
  );
  const now = await rollUpFiles([
    given("thang-3.xlsx", workbookOf(before)),
    ...(await Promise.all(communes.map(({ month }, nth) => packet(`${nth}.json`, month)))),
  ]);
  expect(now.made.gathered.period).toBe("tháng 4/2026");
  expect(now.made.before?.totals.figures).toEqual(before.made.totals.figures);
  expect(now.made.across.map(({ code }) => code)).toEqual(["T03"]);
  const sums = (await readXlsx(workbookOf(now))).sheets.find(({ name }) => name === "Số liệu chung")!;
  expect(sums.cells.some(({ value }) => value === before.made.totals.figures["dang_giai_quyet"])).toBe(true);
});

it("a store that somebody has altered is refused in words", async () => {
  const book = await readXlsx(workbookOf(await firstRound()));
  const kept = book.sheets.find(({ name }) => name === "Đã nhận")!;
  const cell = kept.cells.find(({ value }) => String(value).startsWith('{"unit"'))!;
  (cell as { value: unknown }).value = String(cell.value).replace(/"tong_ho_so":\d+/, '"tong_ho_so":"x"');
  const { made } = await rollUpFiles([given("tong-hop.xlsx", await writeXlsx(book))]);
  expect(made.gathered.refused[0]!.reason).toContain("“Đã nhận” đã bị sửa");
});

it("stops between files where it is told to", async () => {
  let files = 0;
  const stop = rollUpFiles([list, list, list], {
    pause: async () => {
      files += 1;
      if (files === 2) throw new Error("dừng");
    },
  });
  await expect(stop).rejects.toThrow("dừng");
  expect(files).toBe(2);
});
