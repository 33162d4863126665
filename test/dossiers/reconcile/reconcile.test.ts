/** Differences planted between two systems are found, all of them and no other; figures are explained by their codes. */
import { DEFAULT_SETTINGS } from "../../../src/catalog/settings";
import type { Dossier } from "../../../src/dossiers/dossier";
import type { Entry } from "../../../src/dossiers/duplicates";
import { saidTexts } from "../../../src/dossiers/reconcile/difference-text";
import { reconcile, reconcileFigures } from "../../../src/dossiers/reconcile/reconcile";
import { planReconcileSheet } from "../../../src/sheets/dossiers/reconcile-sheet";
import { OFFICIAL_CALENDAR } from "../../../src/vietnamese/holidays";
import { seededRandom, type Random } from "../../../scripts/dossier-lists/random";
import { APRIL } from "../../support/counted-lists";

const OPTIONS = { span: APRIL, calendar: OFFICIAL_CALENDAR, settings: DEFAULT_SETTINGS };
const DRAWS = Number(process.env.RECONCILE_DRAWS ?? 60);

const entriesOf = (system: string, dossiers: readonly Dossier[]): Entry[] =>
  dossiers.map((dossier) => ({ dossier, source: { file: `${system}.xlsx`, system, rows: dossiers.length } }));

const between = (one: readonly Dossier[], other: readonly Dossier[]) =>
  reconcile(
    { name: "Một cửa", entries: entriesOf("Một cửa", one) },
    { name: "Cổng", entries: entriesOf("Cổng", other) },
    OPTIONS,
  );

const CHANNELS = ["online", "in_person", "postal"] as const;

function drawDossier(random: Random, number: number): Dossier {
  const received = random.between(APRIL.from - 5, APRIL.to);
  const isFinished = random.percent(60) && received < APRIL.to;
  return {
    code: `H24.12-26${number}`,
    row: number + 2,
    received,
    due: received + random.between(2, 12),
    ...(isFinished ? { finished: random.between(Math.max(received, APRIL.from), APRIL.to) } : {}),
    status: isFinished ? "finished" : "pending",
    channel: random.pick(CHANNELS),
  };
}

/** Ways in which another system has a dossier differently. */
const PLANTS: Readonly<Record<string, (dossier: Dossier, random: Random) => Dossier | undefined>> = {
  only_one: () => undefined,
  received: (dossier) => ({ ...dossier, received: dossier.received! - 1 }),
  due: (dossier) => ({ ...dossier, due: dossier.due! + 1 }),
  channel: (dossier, random) => ({
    ...dossier,
    channel: random.pick(CHANNELS.filter((channel) => channel !== dossier.channel)),
  }),
  status: (dossier) => ({
    ...dossier,
    status: dossier.status === "pending" ? "awaiting_supplement" : "refused",
  }),
  finished: (dossier) =>
    dossier.finished === undefined ? dossier : { ...dossier, finished: dossier.finished + 1 },
};

test(`in ${DRAWS} draws every planted difference is found, and no other is named`, () => {
  for (let seed = 1; seed <= DRAWS; seed += 1) {
    const random = seededRandom(seed);
    const one = Array.from({ length: random.between(20, 80) }, (_, number) => drawDossier(random, number));
    const planted: string[] = [];
    const other = one.flatMap((dossier): Dossier[] => {
      if (!random.percent(25)) return [{ ...dossier, code: ` ${dossier.code.toLowerCase()} ` }];
      const kind = random.pick(Object.keys(PLANTS));
      const changed = PLANTS[kind]!(dossier, random);
      if (changed === dossier) return [dossier];
      planted.push(`${kind} ${dossier.code}`);
      return changed === undefined ? [] : [changed];
    });
    const extra = Array.from({ length: random.between(0, 5) }, (_, at) => drawDossier(random, 900 + at));
    planted.push(...extra.map(({ code }) => `only_other ${code}`));
    const { codes, figures, shared, agreed } = between(one, random.shuffle([...other, ...extra]));
    expect(codes.map(({ kind, code }) => `${kind} ${code}`).sort()).toEqual(planted.sort());
    // Every dossier has a code: the figures are explained to the last one.
    expect(figures.filter(({ unexplained }) => unexplained !== 0)).toEqual([]);
    expect(shared - agreed).toBe(planted.filter((each) => !each.startsWith("only_")).length);
  }
});

const BASE: Dossier = {
  code: "A-1",
  row: 2,
  received: APRIL.from + 1,
  due: APRIL.from + 9,
  status: "pending",
};

describe("what is no difference", () => {
  it("is a column that one of the two does not have", () => {
    const silent: Dossier = { code: BASE.code, row: 2, received: BASE.received!, due: BASE.due! };
    expect(between([BASE], [silent]).codes).toEqual([]);
  });

  it("is a dossier of another period that only one still lists", () => {
    const old = {
      ...BASE,
      code: "A-2",
      received: APRIL.from - 40,
      finished: APRIL.from - 20,
      status: "finished" as const,
    };
    expect(between([BASE, old], [BASE]).codes).toEqual([]);
  });
});

it("a result that only one system knows is told with its day", () => {
  const done = { ...BASE, code: "A-3", finished: APRIL.from + 5 };
  const { codes } = between([{ ...BASE, code: "A-3" }, done].slice(1), [
    { ...BASE, code: "A-3" },
    { ...done, code: "A-4" },
  ]);
  expect(codes.map((each) => [each.kind, ...saidTexts(each)])).toContainEqual([
    "finished",
    "25/3/2026",
    "chưa có",
  ]);
});

it("a difference without codes stays unexplained, and says so", () => {
  const { figures, withoutCode } = between([BASE, { ...BASE, code: "" }], [BASE]);
  expect(withoutCode).toEqual({ one: 1, other: 0 });
  expect(figures.find(({ key }) => key === "tong_ho_so")).toMatchObject({ one: 2, other: 1, unexplained: 1 });
  expect(reconcileFigures({ gq_qua_han: 2, luu_kho: 1 }, { gq_qua_han: 3 })).toMatchObject([
    { key: "gq_qua_han", unexplained: -1 },
  ]);
});

it("the sheet names figures and codes, both sides, and no person", () => {
  const { grid } = planReconcileSheet(
    "Đối soát",
    between([BASE, { ...BASE, code: "A-9" }], [{ ...BASE, due: BASE.due! + 1 }]),
  );
  const texts = grid.map((row) => row.join(" | "));
  expect(texts[0]).toBe("ĐỐI SOÁT: Một cửa – Cổng");
  expect(texts.find((text) => text.includes("A-9"))).toMatch(/^Chỉ có ở Một cửa \| A-9/);
  expect(texts.find((text) => text.startsWith("Khác ngày hẹn trả"))).toContain("29/3/2026 | 30/3/2026");
  expect(texts.find((text) => text.startsWith("Khác số liệu | C.00"))).toContain(
    "giải thích được hết bằng 1 mã hồ sơ",
  );
});
