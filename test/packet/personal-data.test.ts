/** A packet has no room for a person: what its schema takes as free text is told here one by one, and nothing else is taken. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { readBook } from "../../src/on-files/read-book";
import { packetOfFile } from "../../src/on-files/packet-of-file";
import { PACKET_SCHEMA, type Schema } from "../../src/packet/schema";
import { misfitOf } from "../../src/packet/validate";
import { packetText, seal } from "../../src/packet/packet-seal";
import { writeXlsx, readXlsx } from "../../workbook-file";
import { makeProvince } from "../rollup/province";

/** Texts that people write: of the office, of its systems and fields, of rules, and two that the officer is told are sent. */
const FREE_TEXTS = [
  "answers[].text",
  "fields[].name",
  "findings[].message",
  "period.title",
  "printedRates[].section",
  "printedRates[].written",
  "systems[].name",
  "unit.name",
  "waivers[].reason",
];

function freeTexts(schema: Schema, at: string): string[] {
  if (schema.type === "string") return schema.pattern === undefined && schema.enum === undefined ? [at] : [];
  if (schema.type === "array") return freeTexts(schema.items, `${at}[]`);
  if (schema.type !== "object") return [];
  if ("properties" in schema)
    return Object.entries(schema.properties).flatMap(([name, each]) =>
      freeTexts(each, at === "" ? name : `${at}.${name}`),
    );
  return freeTexts(schema.additionalProperties, `${at}{}`);
}

it("has these free texts and no other", () => {
  expect(freeTexts(PACKET_SCHEMA, "").sort()).toEqual(FREE_TEXTS);
});

const CONTENT = makeProvince(1, 3)[0]!.month;

/** As lists and officers call what tells a person. */
const PERSONAL = [
  "ho_ten",
  "nguoi_nop",
  "Họ và tên",
  "cccd",
  "so_dien_thoai",
  "dia_chi",
  "ma_ho_so",
  "email",
  "canBo",
];

/** Every object of a packet, as a path. */
function objectsIn(
  value: unknown,
  path: readonly (string | number)[] = [],
): (readonly (string | number)[])[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, each]) =>
    objectsIn(each, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return Array.isArray(value) ? inner : [path, ...inner];
}

it("refuses a person's data wherever somebody puts it", async () => {
  const packet = await seal({
    ...CONTENT,
    systems: [{ name: "Một cửa", figures: { tong_ho_so: 1 } }],
    fields: [{ name: "Đất đai", figures: { tong_ho_so: 1 } }],
    findings: [{ code: "Q05", severity: "error", message: "…", keys: ["rut"] }],
    waivers: [{ code: "Q05", keys: ["rut"], reason: "…", on: "2026-04-20" }],
    answers: [{ code: "Q05", keys: ["rut"], text: "…" }],
  });
  const places = objectsIn(packet);
  fc.assert(
    fc.property(
      fc.constantFrom(...places),
      fc.constantFrom(...PERSONAL),
      fc.constantFrom("Nguyễn Thị Mẫu", ["…"], {}),
      (place, name, value) => {
        const copy = JSON.parse(JSON.stringify(packet)) as Record<string, unknown>;
        const target = place.reduce<Record<string | number, unknown>>(
          (inner, key) => inner[key] as Record<string | number, unknown>,
          copy,
        );
        target[name] = value;
        return misfitOf(copy, PACKET_SCHEMA) !== undefined;
      },
    ),
  );
});

it("takes nothing of the sheets beside the input sheet, whatever persons stand there", async () => {
  const file = readFileSync("test/fixtures/edition-1/gia-phuc-2026-04.xlsx");
  const book = await readXlsx(file);
  const [input] = book.sheets.filter(({ names }) => names.some(({ name }) => name === "tthc_phien_ban"));
  const persons = ["Họ và tên", "Nguyễn Thị Mẫu", "0912345678", "H28.15-260401-0001"];
  const sheet = {
    ...input!,
    name: "Hồ sơ C03",
    names: [],
    conditionalFormats: [],
    validations: [],
    merges: [],
    cells: persons.map((value, row) => ({ row, column: 0, value, style: {} })),
  };
  const bytes = await writeXlsx({ ...book, sheets: [...book.sheets, sheet] });
  expect((await readBook("a.xlsx", bytes)).sheets.map(({ name }) => name)).toContain("Hồ sơ C03");
  const text = packetText(
    await seal(await packetOfFile("a.xlsx", bytes, { madeAt: "2026-05-15T02:00:00Z" })),
  );
  for (const each of persons) expect(text).not.toContain(each);
});
