/** Units that were renamed or merged, by their codes. */
import { gather } from "../../src/rollup/gather";
import { rollUp } from "../../src/rollup/roll-up";
import { readUnitList } from "../../src/rollup/unit-list";
import type { UnitMonth } from "../../src/rollup/unit-month";
import { makeProvince } from "./province";

const UNITS = readUnitList([
  ["1", "xã Mới", "11, xã Cũ Một, 12, xã Cũ Hai"],
  ["2", "xã Bên", "21, xã Tên Trước"],
]).units;
const { month, monthBefore } = makeProvince(1, 3)[0]!;

const came = (code: string, name: string, change: Partial<UnitMonth> = {}): UnitMonth => ({
  ...month,
  unit: { code, name },
  file: `${code || name}.json`,
  mark: `${code}${name}`,
  kind: "packet",
  notes: [],
  ...change,
});

it.each([
  ["one old unit alone is a part", [came("11", "xã Cũ Một")], [], ["đơn vị cũ “xã Cũ Một”"]],
  [
    "two old units are parts",
    [came("11", "xã Cũ Một"), came("", "xã Cũ Hai")],
    [],
    ["xã Cũ Một", "xã Cũ Hai"],
  ],
  [
    "beside the unit of today its parts do not count, even later ones",
    [came("1", "xã Mới"), came("11", "xã Cũ Một", { madeAt: "2026-04-18T00:00:00Z" })],
    ["xã Mới"],
    ["Đã có tệp chung"],
  ],
  ["a renamed unit counts by its old code", [came("21", "xã Tên Trước")], ["xã Bên"], []],
  ["a renamed unit counts by its new code under any name", [came("2", "xã Tên Lạ")], ["xã Bên"], []],
  [
    "the code of one with the name of another is refused",
    [came("2", "xã Mới")],
    [],
    ["một đơn vị khác trong danh sách"],
  ],
])("%s", (_, files, counted, reasons) => {
  const gathered = gather(files, [], { units: UNITS });
  expect(gathered.counted.map(({ name }) => name)).toEqual(counted);
  expect(gathered.refused).toHaveLength(reasons.length);
  for (const [nth, reason] of reasons.entries()) expect(gathered.refused[nth]!.reason).toContain(reason);
});

it("without a list, two units of one name are told apart by their codes", () => {
  expect(gather([came("5", "xã An Bình"), came("6", "xã An Bình")], []).counted).toHaveLength(2);
});

it.each([
  ["meets the sum of its parts", 30, 12, 18, []],
  ["does not meet the sum of its parts", 31, 12, 18, ["T03"]],
  ["of which only one part is known", 30, 12, undefined, []],
] as const)("what a merged unit carried over %s", (_, carried, first, second, codes) => {
  const then = (code: string, name: string, pending: number): UnitMonth =>
    came(code, name, { ...monthBefore, unit: { code, name }, figures: { dang_giai_quyet: pending } });
  const before = [
    then("11", "xã Cũ Một", first),
    ...(second === undefined ? [] : [then("12", "xã Cũ Hai", second)]),
  ];
  const now = came("1", "xã Mới", { figures: { ky_truoc_chuyen_sang: carried }, settings: {} });
  expect(rollUp([now], [], { units: UNITS, before }).across.map(({ code }) => code)).toEqual(codes);
});
