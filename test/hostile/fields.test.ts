/**
 * Every field that comes from outside × every attack: it is refused in a Vietnamese sentence, or it stays words. Fields of the
 * catalogue, of packets and of slips are walked by their tables, so a new one is tried from its first day.
 */
import JSZip from "jszip";
import { INFORMATION_FIELDS } from "../../src/catalog/report-information";
import { DEFAULT_SETTINGS } from "../../src/catalog/settings";
import { applyMapping } from "../../src/dossiers/columns/apply-mapping";
import { trace } from "../../src/dossiers/drill-down";
import { merge } from "../../src/dossiers/merge";
import { readTables } from "../../src/dossiers/read/read-tables";
import { UnreadableList } from "../../src/dossiers/read/unreadable-list";
import { sourcesOfFile } from "../../src/dossiers/summary/sources-of-file";
import { workList } from "../../src/dossiers/work-list";
import type { PacketContent } from "../../src/packet/packet";
import { packetText, seal } from "../../src/packet/packet-seal";
import { BadPacket, readPacket } from "../../src/packet/read-packet";
import { PACKET_SCHEMA, type Schema } from "../../src/packet/schema";
import { unitMonthOf } from "../../src/on-files/unit-month-of-file";
import { NARRATIVE_PARTS } from "../../src/report/facts/narrative-parts";
import { makeDocument } from "../../src/report/fill/make-document";
import { TEMPLATES } from "../../src/report/templates";
import {
  readTemplateFile,
  TemplateFileError,
  writeTemplateFile,
} from "../../src/report/templates/template-file";
import { wordFile } from "../../src/report/word/word-file";
import { reviewText } from "../../src/review/review";
import { BadSlip, readSlip, SLIP_SCHEMA } from "../../src/rollup/read-slip";
import { rollUp } from "../../src/rollup/roll-up";
import { SLIP_FORMAT, SLIP_VERSION } from "../../src/rollup/slips";
import { readUnitList } from "../../src/rollup/unit-list";
import { planTracedSheet, planWorkSheet } from "../../src/sheets/dossiers/dossier-sheets";
import { planReportSheet } from "../../src/sheets/report/report-sheet";
import { planRollUp } from "../../src/sheets/rollup/roll-up-sheets";
import { OFFICIAL_CALENDAR } from "../../src/vietnamese/holidays";
import { MAY } from "../dossiers/dossiers";
import { factsOf } from "../report/facts-of";
import { makeProvince } from "../rollup/province";
import { ATTACKS, deepJson, HOSTILE_KEYS, MEGABYTE } from "./attacks";
import { expectCleanObjects, expectOurMarkup, expectWordsOnly } from "./surfaces";

type Takes = (attack: string) => Promise<void> | void;

/** A refusal is a sentence of ours; anything else thrown is a fault. */
async function refusedOr(
  refusals: readonly (new (...all: never[]) => Error)[],
  work: () => Promise<void> | void,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!refusals.some((refusal) => error instanceof refusal)) throw error;
    expect((error as Error).message).toMatch(/^(?:Tệp “|Chưa nhập mẫu: |Dòng )/u);
  }
}

const FIGURES = { tong_ho_so: 100, tn_truc_tuyen: 90, da_giai_quyet: 80, gq_qua_han: 1 };

function reported(given: Parameters<typeof factsOf>[1], template = TEMPLATES[0]!): void {
  const document = makeDocument(template, factsOf(FIGURES, given));
  expectOurMarkup(document);
  expectWordsOnly(planReportSheet(document, { name: "Báo cáo" }));
}

/** A list of three dossiers with one cell, head or name of somebody else's. */
const listWith =
  (change: (attack: string, list: { heads: string[]; rows: string[][]; file: string }) => void): Takes =>
  (attack) =>
    refusedOr([UnreadableList], async () => {
      const list = {
        file: "mot-cua.csv",
        heads: [
          "Mã hồ sơ",
          "Tên thủ tục",
          "Lĩnh vực",
          "Ngày tiếp nhận",
          "Ngày hẹn trả",
          "Ngày có kết quả",
          "Trạng thái",
        ],
        rows: [
          ["H1", "Khai sinh", "Hộ tịch", "20/4/2026", "28/4/2026", "", "Đang xử lý"],
          ["H2", "Khai tử", "Hộ tịch", "21/4/2026", "29/4/2026", "27/4/2026", "Đã giải quyết"],
          ["H3", "Kết hôn", "Hộ tịch", "22/4/2026", "30/4/2026", "", "Đang xử lý"],
        ],
      };
      change(attack, list);
      const quoted = [list.heads, ...list.rows].map((row) =>
        row.map((cell) => `"${cell.replace(/"/g, '""')}"`).join(","),
      );
      const bytes = new TextEncoder().encode(`\ufeff${quoted.join("\r\n")}\r\n`);
      const found = sourcesOfFile(await readTables({ name: list.file, bytes })).lists;
      const lists = found.map(({ table, proposal }) => applyMapping(table, proposal.head, proposal.mapping));
      const merged = merge(
        { lists, tables: [] },
        { span: MAY, calendar: OFFICIAL_CALENDAR, settings: DEFAULT_SETTINGS, importedOn: MAY.to },
      );
      const traced = lists.flatMap(({ dossiers, source }) =>
        dossiers.map((dossier) => trace({ dossier, source }, MAY.to)),
      );
      const work = workList(merged, OFFICIAL_CALENDAR);
      expectWordsOnly(
        planTracedSheet("Hồ sơ", "tong_ho_so", { count: traced.length, first: traced }, MAY.to),
      );
      expectWordsOnly(planWorkSheet("Việc", { count: work.length, first: work }, MAY.to));
    });

const PACKET: PacketContent = {
  ...makeProvince(1, 3)[0]!.month,
  product: "0.1.0",
  fields: [{ name: "Hộ tịch", figures: { tong_ho_so: 1 } }],
  systems: [{ name: "Một cửa", figures: { tong_ho_so: 1 } }],
  printedRates: [{ rate: "r_dung_han", written: "99,6", numerator: 1, denominator: 2, section: "1" }],
  findings: [{ code: "Q07", severity: "error", message: "Lệch 1.", keys: ["tong_ho_so"] }],
  waivers: [{ code: "Q07", keys: ["tong_ho_so"], reason: "Đã rà.", on: "2026-04-15" }],
  answers: [{ code: "Q07", keys: ["tong_ho_so"], text: "Đã rà." }],
};

const SLIP = {
  format: SLIP_FORMAT,
  version: SLIP_VERSION,
  from: "UBND tỉnh",
  unit: { code: "1", name: "xã A" },
  period: "tháng 4/2026",
  about: "Báo cáo",
  lines: [{ code: "Q07", keys: ["tong_ho_so"], message: "Lệch 1.", note: "Rà lại." }],
};

const TEMPLATE = JSON.parse(
  writeTemplateFile({ form: "thang-ubnd", template: TEMPLATES.find(({ id }) => id === "thang-ubnd")! }),
) as {
  ten: string;
  khoi: string[][];
};

type Path = readonly (string | number)[];

/** Where the texts of a value stand. */
function textsIn(value: unknown, at: Path = []): Path[] {
  if (typeof value === "string") return [at];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => textsIn(each, [...at, key]));
}

/** Where the objects of a value stand. */
function objectsIn(value: unknown, at: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [];
  const within = Object.entries(value).flatMap(([key, each]) => objectsIn(each, [...at, key]));
  return Array.isArray(value) ? within : [at, ...within];
}

function changed<T>(value: T, at: Path, change: (before: unknown) => unknown): T {
  const [key, ...rest] = at;
  if (key === undefined) return change(value) as T;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...value }) as Record<
    string | number,
    unknown
  >;
  copy[key] = changed(copy[key], rest, change);
  return copy as T;
}

/** Names of all fields of a schema: "findings.message". */
const fieldsOf = (schema: Schema, at = ""): string[] => {
  if (schema.type === "array") return fieldsOf(schema.items, at);
  if (schema.type !== "object" || schema.additionalProperties !== false) return [at];
  return Object.entries((schema as Extract<Schema, { properties: unknown }>).properties).flatMap(
    ([name, each]) => fieldsOf(each, at === "" ? name : `${at}.${name}`),
  );
};
const fieldsIn = (value: unknown, schema: Schema, at = ""): string[] =>
  fieldsOf(schema, at).filter((field) => {
    const step = (from: unknown, name: string): unknown =>
      (Array.isArray(from) ? from[0] : (from as object))?.[name as never];
    return field.split(".").reduce(step, value) !== undefined;
  });

const takesPacket = (content: PacketContent): Promise<void> =>
  refusedOr([BadPacket], async () => {
    const month = await unitMonthOf("goi.json", new TextEncoder().encode(packetText(await seal(content))));
    planRollUp(rollUp([month], [], { units: [], before: [] })).forEach(expectWordsOnly);
  });

/** A field of each kind, for what takes its time. */
const OF_EACH_KIND: ReadonlySet<string> = new Set([
  "a list's cell in column 2",
  "a list's head of column 2",
  "packet unit.name",
  "slip lines.0.note",
  "template, cell 2 of a block",
  "a reviewed text",
]);

const FIELDS: readonly (readonly [field: string, takes: Takes])[] = [
  // All fields of the kind at once: a document is laid out for each attack, not for each field and attack.
  [
    "information, every field",
    (attack) =>
      reported({
        information: Object.fromEntries(
          INFORMATION_FIELDS.flatMap(({ key, kind }) => (kind === "text" ? [[key, attack]] : [])),
        ),
      }),
  ],
  [
    "narrative, every part",
    (attack) => reported({ narrative: Object.fromEntries(NARRATIVE_PARTS.map(({ key }) => [key, attack])) }),
  ],
  ["a list's file name", listWith((attack, list) => void (list.file = `${attack.slice(0, 200)}.csv`))],
  ...[0, 1, 2, 3, 4, 5, 6].flatMap((column): [string, Takes][] => [
    [
      `a list's cell in column ${column + 1}`,
      listWith((attack, { rows }) => void (rows[0]![column] = attack)),
    ],
    [`a list's head of column ${column + 1}`, listWith((attack, { heads }) => void (heads[column] = attack))],
  ]),
  [
    "a list's column of its own",
    listWith((attack, { heads, rows }) => {
      heads.push(attack);
      rows.forEach((row) => row.push(attack));
    }),
  ],
  ...textsIn(PACKET).map((at): [string, Takes] => [
    `packet ${at.join(".")}`,
    (attack) => takesPacket(changed(PACKET, at, () => attack)),
  ]),
  ...textsIn(SLIP).map((at): [string, Takes] => [
    `slip ${at.join(".")}`,
    (attack) =>
      refusedOr(
        [BadSlip],
        () => void readSlip("phieu.json", JSON.stringify(changed(SLIP, at, () => attack))),
      ),
  ]),
  ...[0, 1, 2, 3].map((cell): [string, Takes] => [
    `template, cell ${cell + 1} of a block`,
    (attack) =>
      refusedOr([TemplateFileError], () => {
        const { template } = readTemplateFile(
          JSON.stringify(changed(TEMPLATE, ["khoi", 3, cell], () => attack)),
        );
        reported({}, template);
      }),
  ]),
  [
    "template, its name",
    (attack) =>
      refusedOr([TemplateFileError], () =>
        reported({}, readTemplateFile(JSON.stringify({ ...TEMPLATE, ten: attack })).template),
      ),
  ],
  [
    "the province's list of units",
    (attack) => {
      const { units } = readUnitList([
        ["1", attack],
        [attack, "xã B", attack],
        ["2", "xã C", attack],
        ["3", "xã D", attack],
        ["4", "xã E"],
      ]);
      expect(units.length).toBeGreaterThan(0);
      planRollUp(rollUp([PACKET as never], [], { units, before: [] })).forEach(expectWordsOnly);
    },
  ],
  [
    "a reviewed text",
    (attack) => {
      const { findings } = reviewText(`Tổng số hồ sơ: 5 hồ sơ. ${attack.slice(0, 50_000)}`);
      for (const { message } of findings) expect(message).not.toMatch(/\bundefined\b|\[object/);
    },
  ],
];

test("packets and slips of this test hold every field of their schemas", () => {
  const whole = { ...PACKET, format: "x", version: 1, fingerprint: "x" };
  expect(fieldsIn(whole, PACKET_SCHEMA)).toEqual(fieldsOf(PACKET_SCHEMA));
  expect(fieldsIn(SLIP, SLIP_SCHEMA)).toEqual(fieldsOf(SLIP_SCHEMA));
});

test("the packet and the slip are taken as they stand", async () => {
  await expect(
    unitMonthOf("goi.json", new TextEncoder().encode(packetText(await seal(PACKET)))),
  ).resolves.toBeDefined();
  expect(readSlip("phieu.json", JSON.stringify(SLIP))).toEqual(SLIP);
});

test.each(FIELDS)("%s: whatever is written there is refused or stays words", async (_, takes) => {
  for (const [, attack] of ATTACKS) await takes(attack);
  expectCleanObjects();
});

/** JSON with one more key in one of its objects, as only a text can hold it. */
const withKey = (json: string, at: Path, key: string): string =>
  JSON.stringify(
    changed(JSON.parse(json) as unknown, at, (object) => ({ ...(object as object), "·": { polluted: 1 } })),
  ).replace('"·"', () => JSON.stringify(key));

test.each(objectsIn(PACKET).map((at) => [at.join(".") || "its root", at] as const))(
  "packet, hostile keys in %s",
  async (_, at) => {
    const json = packetText(await seal(PACKET));
    for (const key of HOSTILE_KEYS)
      await expect(readPacket("goi.json", withKey(json, at, key))).rejects.toThrow(BadPacket);
    expectCleanObjects();
  },
);

test.each(objectsIn(SLIP).map((at) => [at.join(".") || "its root", at] as const))(
  "slip, hostile keys in %s",
  (_, at) => {
    for (const key of HOSTILE_KEYS) {
      expect(() => readSlip("phieu.json", withKey(JSON.stringify(SLIP), at, key))).toThrow(BadSlip);
    }
    expectCleanObjects();
  },
);

test("template, hostile keys change nothing", () => {
  for (const key of HOSTILE_KEYS) {
    expect(readTemplateFile(withKey(JSON.stringify(TEMPLATE), [], key))).toEqual(
      readTemplateFile(JSON.stringify(TEMPLATE)),
    );
  }
  expectCleanObjects();
});

const READERS: readonly (readonly [what: string, read: Takes, refusal: new (...all: never[]) => Error])[] = [
  ["packet", async (text) => void (await readPacket("goi.json", text)), BadPacket],
  ["slip", (text) => void readSlip("phieu.json", text), BadSlip],
  ["template", (text) => void readTemplateFile(text), TemplateFileError],
];

test.each(READERS)("%s: JSON deeper or larger than any is refused", async (_, read, refusal) => {
  for (const text of [deepJson(50_000), `{"a":${deepJson(50_000)}}`, `{"a":"${"x".repeat(6_000_000)}"}`]) {
    await expect((async () => read(text))()).rejects.toThrow(refusal);
  }
});

test.each(FIELDS.filter(([field]) => OF_EACH_KIND.has(field)))(
  "%s: a megabyte is borne",
  async (_, takes) => {
    await takes(MEGABYTE);
  },
);

test("a Word file of a report holds no letter that XML refuses, and no part but its own", async () => {
  for (const [, attack] of ATTACKS) {
    const texts = Object.fromEntries(
      INFORMATION_FIELDS.map(({ key, kind }) => [key, kind === "text" ? attack.slice(0, 5000) : ""]),
    );
    const narrative = Object.fromEntries(NARRATIVE_PARTS.map(({ key }) => [key, attack.slice(0, 5000)]));
    const zip = await JSZip.loadAsync(
      await wordFile([makeDocument(TEMPLATES[0]!, factsOf(FIGURES, { information: texts, narrative }))]),
    );
    const xml = await zip.file("word/document.xml")!.async("string");
    expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|<!|<script|<img|<svg/u);
    expect(Object.keys(zip.files).filter((name) => /vba|ole|embed/i.test(name))).toEqual([]);
    const links = (await zip.file("word/_rels/document.xml.rels")?.async("string")) ?? "";
    expect(links).not.toContain('TargetMode="External"');
  }
});
