import fc from "fast-check";
import { confront } from "../../src/checks/confront";
import { DEFAULT_SETTINGS } from "../../src/catalog/settings";
import { classify, FIRST_UNDECIDED, STANDINGS } from "../../src/dossiers/classify";
import { COUNTED_FIGURES } from "../../src/dossiers/counted-figures";
import { tally, undecidedMessage } from "../../src/dossiers/tally";
import { OFFICIAL_CALENDAR } from "../../src/vietnamese/holidays";
import { anyDossier, dossier, MAY, type Written } from "./dossiers";

/** Alone in its list, so a figure whose column is missing is left to the tests of lists. */
function placesOf(written: Written): string[] {
  const says = { channel: written.channel !== undefined, level: true, status: true, submitted: true };
  const { standing, inflow, outcome, acceptance, level } = classify(
    [dossier(written)],
    MAY,
    OFFICIAL_CALENDAR,
    says,
  );
  const stands = STANDINGS[standing[0]!]!;
  if (stands !== "counted") return [stands];
  return [inflow, outcome, acceptance, level]
    .map((places) => COUNTED_FIGURES[places[0]!]!.key)
    .filter(Boolean);
}

const AT_COUNTER: Written = { received: "2026-04-20", due: "2026-04-28", channel: "in_person" };
const CARRIED: Written = { received: "2026-04-01", due: "2026-04-28" };

const CASES: readonly (readonly [name: string, written: Written, places: readonly string[]])[] = [
  [
    "a result the day before it is due is early",
    { ...AT_COUNTER, finished: "2026-04-27" },
    ["tn_truc_tiep", "gq_truoc_han"],
  ],
  [
    "a result on the due day is on time",
    { ...AT_COUNTER, finished: "2026-04-28" },
    ["tn_truc_tiep", "gq_dung_han"],
  ],
  [
    "a result the day after is late",
    { ...AT_COUNTER, finished: "2026-04-29" },
    ["tn_truc_tiep", "gq_qua_han"],
  ],
  ["no result and past due is overdue", AT_COUNTER, ["tn_truc_tiep", "dgq_qua_han"]],
  [
    "due on the last day of the period is still within its time",
    { ...AT_COUNTER, due: "2026-05-14" },
    ["tn_truc_tiep", "dgq_trong_han"],
  ],
  [
    "due on the day before the last is overdue",
    { ...AT_COUNTER, due: "2026-05-13" },
    ["tn_truc_tiep", "dgq_qua_han"],
  ],
  [
    "received on the first day belongs to the period",
    { ...AT_COUNTER, received: "2026-04-15", channel: "postal" },
    ["tn_buu_chinh", "dgq_qua_han"],
  ],
  [
    "received the day before the first is carried over",
    { ...AT_COUNTER, received: "2026-04-14" },
    ["ky_truoc_chuyen_sang", "dgq_qua_han"],
  ],
  [
    "received on the last day belongs to the period",
    { ...AT_COUNTER, received: "2026-05-14", due: "2026-05-20" },
    ["tn_truc_tiep", "dgq_trong_han"],
  ],
  ["received after the last day does not", { ...AT_COUNTER, received: "2026-05-15" }, ["after"]],
  [
    "ended on the first day is carried over and resolved",
    { ...CARRIED, finished: "2026-04-15" },
    ["ky_truoc_chuyen_sang", "gq_truoc_han"],
  ],
  [
    "ended before the first day is no matter of this period",
    { ...CARRIED, finished: "2026-04-14" },
    ["before"],
  ],
  [
    "ended before the period, other dates lost: still no matter of it",
    { finished: "2026-04-14" },
    ["before"],
  ],
  [
    "ended on the last day is resolved",
    { ...CARRIED, finished: "2026-05-14" },
    ["ky_truoc_chuyen_sang", "gq_qua_han"],
  ],
  [
    "ended after the last day was pending on it",
    { ...CARRIED, finished: "2026-05-15" },
    ["ky_truoc_chuyen_sang", "dgq_qua_han"],
  ],
  [
    "refused after the last day was pending on it",
    { ...CARRIED, due: "2026-05-20", finished: "2026-05-15", status: "refused" },
    ["ky_truoc_chuyen_sang", "dgq_trong_han"],
  ],
  [
    "refused needs no due day",
    { received: "2026-04-20", finished: "2026-04-21", status: "refused" },
    ["tiep_nhan_trong_ky", "tu_choi"],
  ],
  ...(["refused", "withdrawn", "stopped"] as const).map(
    (status) =>
      [
        `${status} on the last day needs no due day`,
        { received: "2026-04-20", finished: "2026-05-14", status },
        ["tiep_nhan_trong_ky", { refused: "tu_choi", withdrawn: "rut", stopped: "dung_xu_ly" }[status]],
      ] as const,
  ),
  ...(["refused", "withdrawn", "stopped", "finished"] as const).map(
    (status) =>
      [
        `${status} after the last day was pending on it, and needs its due day`,
        { received: "2026-04-20", finished: "2026-05-15", status },
        ["no_due"],
      ] as const,
  ),
  [
    "a result on the last day needs its due day",
    { received: "2026-04-20", finished: "2026-05-14", status: "finished" },
    ["no_due"],
  ],
  [
    "received and due on one day, with a result on it, is no contradiction",
    { received: "2026-04-20", due: "2026-04-20", finished: "2026-04-20" },
    ["tiep_nhan_trong_ky", "gq_dung_han"],
  ],
  [
    "withdrawn is no result, however late",
    { ...CARRIED, finished: "2026-05-10", status: "withdrawn" },
    ["ky_truoc_chuyen_sang", "rut"],
  ],
  [
    "stopped is no result",
    { ...CARRIED, finished: "2026-04-20", status: "stopped" },
    ["ky_truoc_chuyen_sang", "dung_xu_ly"],
  ],
  [
    "awaiting a supplement is never overdue: its time does not run",
    { ...CARRIED, status: "awaiting_supplement" },
    ["ky_truoc_chuyen_sang", "dgq_cho_bo_sung"],
  ],
  [
    "awaiting a supplement needs no due day",
    { received: "2026-04-20", status: "awaiting_supplement" },
    ["tiep_nhan_trong_ky", "dgq_cho_bo_sung"],
  ],
  [
    "online, accepted on the next working day is in time",
    { ...AT_COUNTER, channel: "online", submitted: "2026-04-17" },
    ["tn_truc_tuyen", "dgq_qua_han"],
  ],
  [
    "online, accepted after one working day is late acceptance",
    { ...AT_COUNTER, channel: "online", submitted: "2026-04-16" },
    ["tn_truc_tuyen", "dgq_qua_han", "cham_tiep_nhan"],
  ],
  [
    "online, submitted before Giỗ Tổ and accepted after it is in time",
    { received: "2026-04-28", due: "2026-05-20", channel: "online", submitted: "2026-04-24" },
    ["tn_truc_tuyen", "dgq_trong_han"],
  ],
  [
    "online, submitted before 30/4 and accepted the day after the first working day is late",
    { received: "2026-05-05", due: "2026-05-20", channel: "online", submitted: "2026-04-29" },
    ["tn_truc_tuyen", "dgq_trong_han", "cham_tiep_nhan"],
  ],
  [
    "at the counter there is no late acceptance",
    { ...AT_COUNTER, submitted: "2026-04-01" },
    ["tn_truc_tiep", "dgq_qua_han"],
  ],
  [
    "full service online",
    { ...AT_COUNTER, channel: "online", level: "full" },
    ["tn_truc_tuyen", "dgq_qua_han", "hs_toan_trinh_truc_tuyen"],
  ],
  [
    "partial service by post counts as in person among the levels",
    { ...AT_COUNTER, channel: "postal", level: "partial" },
    ["tn_buu_chinh", "dgq_qua_han", "hs_mot_phan_truc_tiep"],
  ],
  [
    "a procedure that is not online",
    { ...AT_COUNTER, level: "not_online" },
    ["tn_truc_tiep", "dgq_qua_han", "hs_chua_dvctt"],
  ],
  [
    "full service in a list without channels",
    { ...AT_COUNTER, channel: undefined, level: "full" },
    ["tiep_nhan_trong_ky", "dgq_qua_han", "hs_toan_trinh"],
  ],
  [
    "carried over has no level of the period",
    { ...CARRIED, level: "full" },
    ["ky_truoc_chuyen_sang", "dgq_qua_han"],
  ],
  ["without reception nobody knows whose it is", { due: "2026-04-28" }, ["no_received"]],
  [
    "a result without due day cannot be judged",
    { received: "2026-04-20", finished: "2026-04-21" },
    ["no_due"],
  ],
  ["pending without due day cannot be judged", { received: "2026-04-20" }, ["no_due"]],
  [
    "a result before the reception is a slip of the pen",
    { ...AT_COUNTER, finished: "2026-04-19" },
    ["finished_before_received"],
  ],
  ["due before the reception is one too", { ...AT_COUNTER, due: "2026-04-19" }, ["due_before_received"]],
  ["ended, nobody knows when", { ...CARRIED, status: "withdrawn" }, ["ended_without_date"]],
  [
    "a status or end date that could not be read leaves it open what became of it",
    { ...AT_COUNTER, isUnclear: true },
    ["unclear"],
  ],
  [
    "unclear and received after the period: not of this period in any case",
    { ...AT_COUNTER, received: "2026-05-15", isUnclear: true },
    ["after"],
  ],
  [
    "pending with a result contradicts itself",
    { ...CARRIED, finished: "2026-04-20", status: "pending" },
    ["open_with_result"],
  ],
];

describe("a dossier in the period 15/4 to 14/5/2026", () => {
  test.each(CASES)("%s", (_, written, places) => {
    expect(placesOf(written)).toEqual(places);
  });

  it("without a channel cannot be placed where others have one", () => {
    const says = { channel: true, level: false, status: false, submitted: false };
    const stands = (written: Written) =>
      STANDINGS[classify([dossier(written)], MAY, OFFICIAL_CALENDAR, says).standing[0]!];
    expect(stands({ ...AT_COUNTER, channel: undefined })).toBe("no_channel");
    // Carried over, its channel is not asked.
    expect(stands(CARRIED)).toBe("counted");
  });
});

const count = (written: readonly Written[]) =>
  tally(
    classify(
      written.map((each, index) => dossier({ row: index + 2, ...each })),
      MAY,
      OFFICIAL_CALENDAR,
    ),
  );

describe("the figures of a list", () => {
  it("leave blank what no column says", () => {
    expect(count([{ ...AT_COUNTER, channel: undefined }]).figures).toEqual({
      ky_truoc_chuyen_sang: 0,
      tiep_nhan_trong_ky: 1,
      gq_truoc_han: 0,
      gq_dung_han: 0,
      gq_qua_han: 0,
      dgq_trong_han: 0,
      dgq_qua_han: 1,
    });
  });

  it("are 0 where a column says so", () => {
    const { figures } = count([{ ...AT_COUNTER, status: "pending", level: "full", submitted: "2026-04-20" }]);
    expect(figures).toMatchObject({
      tn_truc_tuyen: 0,
      tn_buu_chinh: 0,
      rut: 0,
      dgq_cho_bo_sung: 0,
      cham_tiep_nhan: 0,
      hs_mot_phan_truc_tuyen: 0,
    });
    expect(figures).not.toHaveProperty("tiep_nhan_trong_ky");
    expect(figures).not.toHaveProperty("hs_toan_trinh");
  });

  it("by field add up to the whole, with the dossiers that name none", () => {
    const { byField } = count([
      { ...AT_COUNTER, field: "Hộ tịch" },
      { ...AT_COUNTER, field: "Đất đai" },
      { ...AT_COUNTER, field: "Hộ tịch" },
      AT_COUNTER,
    ]);
    expect([...byField].map(([field, figures]) => [field, figures.tn_truc_tiep])).toEqual([
      ["Hộ tịch", 2],
      ["Đất đai", 1],
      ["", 1],
    ]);
    expect(count([AT_COUNTER]).byField.size).toBe(0);
  });

  it("name the dossiers without level, where others have one", () => {
    const { withoutLevel, figures } = count([
      { ...AT_COUNTER, level: "full" },
      { ...AT_COUNTER, code: "H21-9" },
    ]);
    expect(withoutLevel.map(({ code }) => code)).toEqual(["H21-9"]);
    expect(figures.hs_toan_trinh_truc_tiep).toBe(1);
  });

  it("list what was left out, with row and reason", () => {
    const { undecided, counted, before, after } = count([
      AT_COUNTER,
      { received: "2026-04-20", code: "H21-7", channel: "online" },
      { ...AT_COUNTER, received: "2026-06-01" },
      { ...CARRIED, finished: "2026-04-02" },
    ]);
    expect({ counted, before, after }).toEqual({ counted: 1, before: 1, after: 1 });
    expect(undecided.map(undecidedMessage)).toEqual([
      "Dòng 3 (H21-7): thiếu ngày hẹn trả, chưa đếm hồ sơ này.",
    ]);
  });

  it("of an empty list are none", () => {
    expect(count([])).toMatchObject({ counted: 0, undecided: [], figures: { tiep_nhan_trong_ky: 0 } });
  });
});

describe("whatever a list holds", () => {
  const lists = fc.array(anyDossier, { maxLength: 60 });

  it("what is counted balances, and no rule finds an error in it", () => {
    fc.assert(
      fc.property(lists, (dossiers) => {
        const { figures } = tally(classify(dossiers, MAY, OFFICIAL_CALENDAR));
        const errors = confront({ figures, settings: DEFAULT_SETTINGS }).filter(
          ({ severity }) => severity === "error",
        );
        expect(errors).toEqual([]);
      }),
    );
  });

  it("each dossier has one inflow and one outcome, or none of both and a reason", () => {
    fc.assert(
      fc.property(lists, (dossiers) => {
        const classified = classify(dossiers, MAY, OFFICIAL_CALENDAR);
        const { counted, before, after, undecided, figures } = tally(classified);
        expect(counted + before + after + undecided.length).toBe(dossiers.length);
        dossiers.forEach((each, index) => {
          const isCounted = classified.standing[index] === 0;
          expect(classified.inflow[index] !== 0).toBe(isCounted);
          expect(classified.outcome[index] !== 0).toBe(isCounted);
          const isUndecided = undecided.some(({ dossier: left }) => left === each);
          expect(isUndecided).toBe(classified.standing[index]! >= FIRST_UNDECIDED);
        });
        const of = (keys: readonly string[]) => keys.reduce((sum, key) => sum + (figures[key] ?? 0), 0);
        expect(
          of(["ky_truoc_chuyen_sang", "tiep_nhan_trong_ky", "tn_truc_tuyen", "tn_truc_tiep", "tn_buu_chinh"]),
        ).toBe(counted);
        expect(of(Object.keys(figures).filter((key) => /^(gq_|dgq_|tu_choi|rut|dung_xu_ly)/.test(key)))).toBe(
          counted,
        );
      }),
    );
  });

  it("its order does not matter", () => {
    fc.assert(
      fc.property(lists, (dossiers) => {
        const forward = tally(classify(dossiers, MAY, OFFICIAL_CALENDAR)).figures;
        expect(tally(classify([...dossiers].reverse(), MAY, OFFICIAL_CALENDAR)).figures).toEqual(forward);
      }),
    );
  });
});
