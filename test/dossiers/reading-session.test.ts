/** The session behind the worker: asked for the dossiers behind a figure, with and without the people in them. */
import { DEFAULT_SETTINGS } from "../../src/catalog/settings";
import type { TracedDossier } from "../../src/dossiers/drill-down";
import type { Reply, Request } from "../../src/dossiers/worker/protocol";
import { readingSession } from "../../src/dossiers/worker/reading-session";
import { planTracedSheet } from "../../src/sheets/dossiers/dossier-sheets";
import { OFFICIAL_CALENDAR } from "../../src/vietnamese/holidays";
import { APRIL } from "../support/counted-lists";

/** Two files of one name, as from two folders: the rows of one must not be taken for those of the other. */
const FILES = [
  `Danh sách
Mã hồ sơ,Chủ hồ sơ,Số định danh,Ngày tiếp nhận,Hẹn trả,Ngày có kết quả
A-1,Người thứ nhất,000000000001,01/04/2026,03/04/2026,06/04/2026
A-2,Người thứ hai,,01/04/2026,03/04/2026,
`,
  `Mã hồ sơ,Ngày tiếp nhận,Hẹn trả,Ngày có kết quả,Người nộp,Cán bộ
B-1,02/04/2026,03/04/2026,06/04/2026,=1+1,Cán bộ 1
`,
];

const ORDER = {
  span: APRIL,
  settings: DEFAULT_SETTINGS,
  calendar: OFFICIAL_CALENDAR,
  importedOn: APRIL.to + 1,
  typed: [],
  owners: {},
};

/** A session that has counted the files; answers the last reply to a request. */
async function countedSession(): Promise<(request: Request) => Promise<Reply>> {
  let last: Reply = { kind: "ready" };
  const send = readingSession({ post: (reply) => (last = reply), pause: () => Promise.resolve() });
  const ask = async (request: Request): Promise<Reply> => {
    await send(request);
    return last;
  };
  const files = FILES.map((text) => ({ name: "ds.csv", content: new Blob([text]) }));
  const opened = await ask({ kind: "open", files, saved: [], savedTables: [] });
  if (opened.kind !== "opened") throw new Error("not opened");
  const tables = opened.tables.map(({ id, proposal }) => ({ id, mapping: proposal.mapping }));
  await ask({ kind: "count", tables, summaries: [], order: ORDER });
  return ask;
}

async function traced(withPeople: boolean): Promise<readonly TracedDossier[]> {
  const ask = await countedSession();
  const reply = await ask({ kind: "behind", key: "tong_ho_so", system: undefined, most: 9, withPeople });
  if (reply.kind !== "traced") throw new Error("not traced");
  return reply.excerpt.first;
}

describe("names and identity numbers", () => {
  it("stay in the lists unless they are asked for", async () => {
    const ask = await countedSession();
    const work = await ask({ kind: "to_do", most: 9, withPeople: false });
    for (const answer of [await traced(false), work]) {
      expect(JSON.stringify(answer)).toContain("A-2");
      expect(JSON.stringify(answer)).not.toMatch(/Người|0000|Cán bộ/);
    }
  });

  it("are those of the dossier's own row, under the heads of its list", async () => {
    expect((await traced(true)).map(({ code, people }) => [code, people])).toEqual([
      [
        "A-1",
        [
          ["Chủ hồ sơ", "Người thứ nhất"],
          ["Số định danh", "000000000001"],
        ],
      ],
      ["A-2", [["Chủ hồ sơ", "Người thứ hai"]]],
      [
        "B-1",
        [
          ["Người nộp", "=1+1"],
          ["Cán bộ", "Cán bộ 1"],
        ],
      ],
    ]);
  });

  it("come with the overdue dossiers too", async () => {
    const ask = await countedSession();
    const reply = await ask({ kind: "to_do", most: 9, withPeople: true });
    expect(reply).toMatchObject({
      excerpt: { count: 1, first: [{ code: "A-2", people: [["Chủ hồ sơ", "Người thứ hai"]] }] },
    });
  });

  it("are texts in columns of their own at the end of the sheet", async () => {
    const sheetOf = async (withPeople: boolean) => {
      const first = await traced(withPeople);
      return planTracedSheet("Hồ sơ", "tong_ho_so", { count: first.length, first }, APRIL.to).grid;
    };
    const [plain, full] = [await sheetOf(false), await sheetOf(true)];
    const added = full.slice(2).map((row, index) => row.slice(plain[index + 2]!.length));
    expect(added).toEqual([
      ["Chủ hồ sơ", "Số định danh", "Người nộp", "Cán bộ"],
      ["Người thứ nhất", "000000000001", null, null],
      ["Người thứ hai", null, null, null],
      [null, null, "=1+1", "Cán bộ 1"],
    ]);
  });
});
