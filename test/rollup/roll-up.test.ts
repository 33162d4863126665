/** A province of 168 communes with faults planted in what they hand in: every figure right, every fault told, no other. */
import fc from "fast-check";
import { FIGURES } from "../../src/catalog/figures";
import { DEFAULT_SETTINGS } from "../../src/catalog/settings";
import type { Figures } from "../../src/checks/facts";
import { knownValues, resolve } from "../../src/checks/resolve";
import { BadPacket } from "../../src/packet/read-packet";
import { unitMonthOf } from "../../src/on-files/unit-month-of-file";
import type { Refused } from "../../src/rollup/gather";
import { rollUp, type RollUp } from "../../src/rollup/roll-up";
import type { UnitMonth } from "../../src/rollup/unit-month";
import { planRollUp } from "../../src/sheets/rollup/roll-up-sheets";
import { isSummed } from "../../src/rollup/totals";
import { runs } from "../support/runs";
import { fileOf, makeProvince, TOO_LATE, type Commune, type File } from "./province";

const SIZE = 168;
const MONTHS = runs(1, 12);

async function readAll(files: readonly File[]): Promise<{ months: UnitMonth[]; refused: Refused[] }> {
  const read = { months: [] as UnitMonth[], refused: [] as Refused[] };
  for (const { name, text } of files) {
    try {
      read.months.push(await unitMonthOf(name, new TextEncoder().encode(text)));
    } catch (error) {
      if (!(error instanceof BadPacket)) throw error;
      read.refused.push({ file: name, reason: error.message });
    }
  }
  return read;
}

const name = ({ month: { unit } }: Commune): string => `${unit.code}.json`;

async function rolledUp(files: readonly File[], communes: readonly Commune[]): Promise<RollUp> {
  const { months, refused } = await readAll(files);
  const before = await readAll(
    await Promise.all(communes.map((each) => fileOf(name(each), each.monthBefore))),
  );
  return rollUp(months, refused, { units: communes.map(({ listed }) => listed), before: before.months });
}

/** Whether a commune counts withdrawn, refused and stopped dossiers as resolved. */
const isInside = ({ month: { settings } }: Commune): boolean =>
  settings["rut_trong_da_giai_quyet"] !== "false";

/** What a commune's count is as most communes count. */
function truthOf({ month: { figures, settings } }: Commune, isCommonInside: boolean): Figures {
  const known = { ...knownValues(resolve(figures, { ...DEFAULT_SETTINGS, ...settings })) };
  const parts = ["gq_co_ket_qua", ...(isCommonInside ? ["tu_choi", "rut", "dung_xu_ly"] : [])];
  known["da_giai_quyet"] = parts.reduce((sum, key) => sum + known[key]!, 0);
  return known;
}

function sumOf(communes: readonly Commune[], key: string): number {
  const isCommonInside = 2 * communes.filter(isInside).length >= communes.length;
  return communes.reduce((sum, commune) => sum + (truthOf(commune, isCommonInside)[key] ?? NaN), 0);
}

/** What is planted in one commune's file, and what of it has to be told. */
interface Plant {
  readonly title: string;
  readonly files: (commune: Commune) => Promise<File[]>;
  /** Whether the commune's month counts. */
  readonly counts: boolean;
  readonly refused?: RegExp;
  readonly remark?: RegExp;
  readonly across?: string;
  readonly before?: (commune: Commune) => Commune;
}

const changed = ({ month }: Commune, change: Partial<Commune["month"]>): Commune["month"] => ({
  ...month,
  ...change,
});

const PLANTS: readonly Plant[] = [
  { title: "nothing handed in", files: async () => [], counts: false },
  {
    title: "handed in too late",
    files: async (each) => [await fileOf(name(each), changed(each, { madeAt: TOO_LATE }))],
    counts: true,
    remark: /sau hạn/,
  },
  {
    title: "twice, the later one counts",
    files: async (each) => [
      await fileOf(
        `cu-${name(each)}`,
        changed(each, { figures: { tong_ho_so: 9 }, madeAt: "2026-04-15T01:00:00Z" }),
      ),
      await fileOf(name(each), each.month),
    ],
    counts: true,
    refused: /bản lập sau/,
    remark: /2 tệp/,
  },
  {
    title: "twice at the same moment",
    files: async (each) => [
      await fileOf(`a-${name(each)}`, each.month),
      await fileOf(`b-${name(each)}`, each.month),
    ],
    counts: false,
    refused: /không rõ tệp nào lập sau/,
  },
  {
    title: "of another month",
    files: async (each) => [await fileOf(name(each), each.monthBefore)],
    counts: false,
    refused: /của kỳ “tháng 3\/2026”/,
  },
  {
    title: "one digit altered",
    files: async (each) => {
      const { name: file, text } = await fileOf(name(each), each.month);
      return [
        {
          name: file,
          text: text.replace(
            /("tn_truc_tuyen": )(\d+)/,
            (_, key: string, n: string) => `${key}${Number(n) + 1}`,
          ),
        },
      ];
    },
    counts: false,
    refused: /bị sửa sau khi lập/,
  },
  {
    title: "cut off",
    files: async (each) => {
      const { name: file, text } = await fileOf(name(each), each.month);
      return [{ name: file, text: text.slice(0, text.length / 2) }];
    },
    counts: false,
    refused: /chép chưa trọn/,
  },
  {
    title: "of a unit that is not on the list",
    files: async (each) => [
      await fileOf(name(each), changed(each, { unit: { code: "99999", name: "TTPVHCC xã Không Có" } })),
    ],
    counts: false,
    refused: /không có trong danh sách/,
  },
  {
    title: "under another name, with its code",
    files: async (each) => [
      await fileOf(
        name(each),
        changed(each, { unit: { code: each.month.unit.code, name: "TTPVHCC xã Tên Cũ" } }),
      ),
    ],
    counts: true,
    remark: /ghi tên “TTPVHCC xã Tên Cũ”/,
  },
  {
    title: "a hundred times last month's",
    files: async (each) => [
      await fileOf(
        name(each),
        changed(each, {
          figures: { ...each.month.figures, tthc_cong_khai: 40_000 },
          previous: { tthc_cong_khai: 400 },
        }),
      ),
    ],
    counts: true,
    across: "T01 tthc_cong_khai",
    before: (each) => ({
      ...each,
      month: { ...each.month, figures: { ...each.month.figures, tthc_cong_khai: 40_000 } },
      monthBefore: { ...each.monthBefore, figures: { ...each.monthBefore.figures, tthc_cong_khai: 400 } },
    }),
  },
  {
    title: "carried over what was not pending",
    files: async (each) => [await fileOf(name(each), each.month)],
    counts: true,
    across: "T03 ky_truoc_chuyen_sang",
    before: (each) => ({
      ...each,
      monthBefore: {
        ...each.monthBefore,
        figures: {
          ...each.monthBefore.figures,
          dang_giai_quyet: each.month.figures["ky_truoc_chuyen_sang"]! + 7,
        },
      },
    }),
  },
];

it.each(Array.from({ length: MONTHS }, (_, month) => [month]))(
  "a province's month %d: sums, and every planted fault",
  async (month) => {
    const made = makeProvince(SIZE, 1_000 + month);
    const plants = new Map(PLANTS.map((plant, index) => [(index * 13 + month) % SIZE, plant]));
    const communes = made.map((each, index) => plants.get(index)?.before?.(each) ?? each);
    const files: File[] = [];
    for (const [index, each] of communes.entries()) {
      files.push(
        ...(await (plants.get(index)?.files(each) ?? Promise.all([fileOf(name(each), each.month)]))),
      );
    }
    const { gathered, totals, across, slips } = await rolledUp(files, communes);
    const isCounted = (_: unknown, index: number): boolean => plants.get(index)?.counts ?? true;
    const counted = communes.filter(isCounted);
    expect(gathered.counted).toHaveLength(counted.length);
    expect(gathered.absent.map((unit) => unit.name)).toEqual(
      communes.filter((each, index) => !isCounted(each, index)).map(({ listed }) => listed.name),
    );
    for (const { key } of FIGURES.filter(isSummed)) {
      expect([key, totals.figures[key], totals.missing[key] ?? 0]).toEqual([key, sumOf(counted, key), 0]);
    }
    const reasons = gathered.refused.map(({ reason }) => reason);
    for (const { title, refused } of PLANTS) {
      if (refused !== undefined)
        expect([title, reasons.some((reason) => refused.test(reason))]).toEqual([title, true]);
    }
    expect(gathered.refused).toHaveLength(PLANTS.filter(({ refused }) => refused !== undefined).length + 1);
    const remarks = gathered.counted.flatMap((unit) => unit.remarks);
    expect(remarks).toHaveLength(PLANTS.filter(({ remark }) => remark !== undefined).length);
    for (const { title, remark } of PLANTS) {
      if (remark !== undefined)
        expect([title, remarks.some((each) => remark.test(each))]).toEqual([title, true]);
    }
    expect(across.map(({ code, keys }) => `${code} ${keys.join()}`).sort()).toEqual(
      PLANTS.flatMap((plant) => plant.across ?? []).sort(),
    );
    expect(slips).toHaveLength(across.length);
    expect(planRollUp({ gathered, totals, across, slips }).map((plan) => plan.name)).toEqual([
      "Tình hình nộp",
      "Tổng hợp",
      "Số liệu chung",
      "Xếp hạng",
      "Trả lại",
    ]);
  },
);

it("what a unit left blank stays unknown, and the sum says how many have not told it", async () => {
  const communes = makeProvince(12, 5);
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(fc.nat({ max: 11 }), { maxLength: 5 }), async (silent) => {
      const files = await Promise.all(
        communes.map((each, index) => {
          const figures: Record<string, number> = { ...each.month.figures };
          if (silent.includes(index)) delete figures["van_ban_cong_khai"];
          return fileOf(name(each), { ...each.month, figures });
        }),
      );
      const { totals } = await rolledUp(files, communes);
      const told = communes.filter((_, index) => !silent.includes(index));
      expect(totals.figures["van_ban_cong_khai"]).toBe(sumOf(told, "van_ban_cong_khai"));
      expect(totals.missing["van_ban_cong_khai"] ?? 0).toBe(silent.length);
    }),
    { numRuns: runs(10, 200) },
  );
});

it("a total counted otherwise, without the parts that tell by how much, is left out and told", async () => {
  const [own, ...others] = makeProvince(9, 6);
  const settings = (value: string) => ({ ...DEFAULT_SETTINGS, rut_trong_da_giai_quyet: value });
  const files = await Promise.all([
    fileOf("own.json", {
      ...own!.month,
      settings: settings("false"),
      figures: { da_giai_quyet: 90, tong_ho_so: 100 },
    }),
    ...others.map((each) => fileOf(name(each), { ...each.month, settings: settings("true") })),
  ]);
  const { totals } = await rolledUp(files, [own!, ...others]);
  expect(totals.missing["da_giai_quyet"]).toBe(1);
  expect(
    totals.rows.flatMap(({ remarks }) => remarks).filter((text) => text.includes("chưa quy đổi")),
  ).toHaveLength(1);
});
