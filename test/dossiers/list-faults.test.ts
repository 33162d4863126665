/**
 * Any two faults × any size × any kind of file: each figure that is said is right. The account of rows adds up in every
 * draw. LIST_DRAWS sets how many are drawn.
 */
import { applyMapping } from "../../src/dossiers/columns/apply-mapping";
import { listsOfFile } from "../../src/dossiers/columns/lists-of-file";
import { accountsOf } from "../../src/dossiers/list-account";
import { merge } from "../../src/dossiers/merge";
import { readTables } from "../../src/dossiers/read/read-tables";
import { DEFAULT_SETTINGS } from "../../src/catalog/settings";
import { fromDay } from "../../src/vietnamese/dates";
import { OFFICIAL_CALENDAR } from "../../src/vietnamese/holidays";
import { dayOfIso } from "../../scripts/dossier-lists";
import { inventDossiers, usualLeaves } from "../../scripts/dossier-lists/invent-dossiers";
import { ORIGINS, OUTCOMES, truthOf } from "../../scripts/dossier-lists/truth";
import { LIST_FAULTS, type ListFault, type ListGrid } from "../../scripts/dossier-lists/list-faults";
import { seededRandom, type Random } from "../../scripts/dossier-lists/random";
import { WRITERS } from "../../scripts/dossier-lists/write-list";

const DRAWS = Number(process.env.LIST_DRAWS ?? 200);
const SPAN = { from: dayOfIso("2026-04-01"), to: dayOfIso("2026-04-30") };
const STATUS = {
  pending: "Đang xử lý",
  awaiting_supplement: "Yêu cầu bổ sung hồ sơ",
  finished: "Đã trả kết quả",
  refused: "Từ chối hồ sơ",
  withdrawn: "Rút hồ sơ",
  stopped: "Dừng xử lý",
};
const CHANNEL = { online: "Trực tuyến", in_person: "Trực tiếp", postal: "BCCI" };
const HEAD = [
  "STT",
  "Mã hồ sơ",
  "Tên thủ tục",
  "Ngày tiếp nhận",
  "Ngày hẹn trả",
  "Ngày có kết quả",
  "Hình thức nộp",
  "Trạng thái",
];

const written = (day: number | undefined): string | null =>
  day === undefined ? null : fromDay(day).split("-").reverse().join("/");

/** What lists with these columns say. */
const SAID: ReadonlySet<string> = new Set([...ORIGINS, ...OUTCOMES]);

const kinds = ["csv", "html", "xlsx", "biff8", "spreadsheetml"] as const;

function draw(seed: number): {
  faults: readonly ListFault[];
  kind: (typeof kinds)[number];
  grid: ListGrid;
  truth: Readonly<Record<string, number>>;
} {
  const random: Random = seededRandom(seed);
  const leaves = usualLeaves(random.between(3, 40), random);
  const dossiers = inventDossiers(leaves, random.between(0, 4), { period: SPAN, unitCode: "H24.65", random });
  const rows = dossiers.map((dossier, at) => [
    String(at + 1),
    dossier.code,
    dossier.procedure,
    written(dossier.received),
    written(dossier.due),
    written(dossier.finished),
    CHANNEL[dossier.channel],
    STATUS[dossier.status],
  ]);
  const faults = [random.pick(LIST_FAULTS), random.pick(LIST_FAULTS)].filter(
    (fault, at, all) => all.indexOf(fault) === at,
  );
  let grid: ListGrid = { rows: [HEAD, ...rows], head: 0 };
  for (const fault of faults) grid = fault.change(grid, random);
  return { faults, kind: random.pick(kinds), grid, truth: truthOf(dossiers).figures };
}

async function count(kind: (typeof kinds)[number], { rows }: ListGrid) {
  const bytes = WRITERS[kind]({ rows, merges: [], dateColumns: [], faults: [] });
  const { lists } = listsOfFile(await readTables({ name: `t4.${kind}`, bytes }));
  const read = lists.map(({ table, proposal, span }) =>
    applyMapping(table, proposal.head, proposal.mapping, span),
  );
  const merged = merge(
    { lists: read },
    { span: SPAN, calendar: OFFICIAL_CALENDAR, settings: DEFAULT_SETTINGS, importedOn: SPAN.to },
  );
  return { figures: merged.total, accounts: accountsOf(merged, read) };
}

test(`in ${DRAWS} lists every figure is right and every row has its place`, async () => {
  const wrong: string[] = [];
  for (let seed = 1; seed <= DRAWS; seed += 1) {
    const { faults, kind, grid, truth } = draw(seed);
    const { figures, accounts } = await count(kind, grid);
    const rows = accounts.reduce((sum, account) => sum + account.rows, 0);
    const others = Object.entries(truth).filter(([key, value]) => SAID.has(key) && figures[key] !== value);
    // Some kinds of file end with the last row that holds something.
    if (others.length === 0 && rows >= grid.rows.length - 1) continue;
    const names = faults.map(({ name }) => name).join(" + ");
    wrong.push(
      `seed ${seed}, ${kind}, ${names}: ${others.map(([key, value]) => `${key} ${figures[key]} for ${value}`).join(", ")}; ${rows} rows`,
    );
  }
  expect(wrong).toEqual([]);
});
