/** The main job from a new workbook to the next period, in each Excel in which something is amiss. */
import { MOOD_NAMES, type MoodName } from "../../../embedded-excel";
import { differences, type BookState } from "../faults/book-state";
import { claimOf, faultOfWords, textOf, type Ending } from "../faults/wording";
import { openWorld, type Commands, type World } from "../faults/world";

const APRIL = {
  information: {
    don_vi: "TTPVHCC xã Gia Phúc",
    ten_ky: "tháng 4 năm 2026",
    tu_ngay: "2026-03-20",
    den_ngay: "2026-04-19",
  },
  figures: { tong_ho_so: 100, rut: 5, da_giai_quyet: 1.022, luu_kho: 12 },
};

/** What an officer does in a month, each once. */
const STEPS: readonly (readonly [string, (commands: Commands) => Promise<unknown>])[] = [
  ["chèn biểu", ({ insertInputSheet }) => insertInputSheet()],
  ["nhập số", ({ enterFigures }) => enterFigures(APRIL)],
  ["soát biểu", ({ surveyWorkbook }) => surveyWorkbook()],
  ["sửa số", ({ repairFigure }) => repairFigure({ key: "da_giai_quyet", value: 80 }, 1.022)],
  ["mở thuyết minh", ({ openNarrative }) => openNarrative()],
  ["lập báo cáo", ({ makeReportSheet }) => makeReportSheet({ confirmErrors: async () => true })],
  ["chốt báo cáo", ({ freezeReport }) => freezeReport("2026-04-20")],
  ["kỳ mới", ({ startNextPeriod }) => startNextPeriod()],
];

interface Journey {
  /** What the officer read at each step, and whether it had to be done again. */
  readonly told: ReadonlyMap<string, { readonly text: string; readonly isRefused: boolean }>;
  readonly end: BookState;
}

/** Goes all the way; where a step is refused the officer does what the advice says, which ends the mood for that step. */
async function travel(mood?: MoodName): Promise<Journey> {
  const world = await openWorld();
  try {
    const told = new Map<string, { text: string; isRefused: boolean }>();
    for (const [name, run] of STEPS) {
      world.excel.setMoods(mood === undefined ? [] : [mood]);
      const before = await world.state();
      const ending = await start(world, run);
      const isRefused = ending.kind !== "returned";
      told.set(name, { text: textOf(ending), isRefused });
      expect([name, faultOfWords(ending, world.news)]).toEqual([name, undefined]);
      world.excel.setMoods([]);
      if (isRefused) await doAgain(world, name, run, before, ending);
    }
    return { told, end: await world.state() };
  } finally {
    world.close();
  }
}

const start = ({ commands, finish }: World, run: (commands: Commands) => Promise<unknown>): Promise<Ending> =>
  finish(Promise.resolve().then(() => run(commands)));

async function doAgain(
  world: World,
  name: string,
  run: (commands: Commands) => Promise<unknown>,
  before: BookState,
  refusal: Ending,
): Promise<void> {
  const known = new Set(before.sheets.map(({ id }) => id));
  expect([name, claimOf(refusal)]).toEqual([name, "not done"]);
  expect([name, differences(before, await world.state(), known)]).toEqual([name, []]);
  const again = await start(world, run);
  expect([name, again.kind, textOf(again)]).toEqual([name, "returned", expect.any(String)]);
}

describe("the main job where something is amiss in Excel", () => {
  let calm: Journey;
  beforeAll(async () => {
    calm = await travel();
  });

  it("is done step by step where nothing is", () => {
    expect([...calm.told.values()].filter(({ isRefused }) => isRefused)).toEqual([]);
    expect(calm.end.sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["Nhập liệu", "Thuyết minh", "Báo cáo (chốt)", "Nhật ký"]),
    );
  });

  it.each(MOOD_NAMES)("ends with the same workbook: %s", async (mood) => {
    const journey = await travel(mood);
    expect(differences(calm.end, journey.end, new Set()).map(({ what, sheets }) => [what, sheets])).toEqual(
      [],
    );
    const otherwise = [...journey.told].filter(([name, { text }]) => text !== calm.told.get(name)!.text);
    expect(
      otherwise.map(([name, { text, isRefused }]) => `${name}${isRefused ? " ✗" : ""}: ${text}`),
    ).toMatchSnapshot();
  });
});
