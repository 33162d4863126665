/** Files that are no packets, or not whole: each is refused in one Vietnamese sentence, and nothing of it is taken. */
import { readFileSync } from "node:fs";
import { PACKET_SCHEMA_FILE, packetSchemaText } from "../../scripts/make-packet-schema";
import { unitMonthOf } from "../../src/on-files/unit-month-of-file";
import { UnreadableBook } from "../../src/on-files/unreadable-book";
import type { Packet } from "../../src/packet/packet";
import { packetText, seal } from "../../src/packet/packet-seal";
import { BadPacket, readPacket } from "../../src/packet/read-packet";
import { makeProvince } from "../rollup/province";

const CONTENT = makeProvince(1, 3)[0]!.month;

/** A packet with other content that is sealed, as somebody who knows the format would make it. */
const sealed = async (change: Record<string, unknown>): Promise<string> =>
  packetText(await seal({ ...CONTENT, ...change } as typeof CONTENT));

/** A packet whose text was changed after it was sealed. */
const edited = async (from: string | RegExp, to: string): Promise<string> => {
  const text = packetText(await seal(CONTENT));
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`nothing to change: ${String(from)}`);
  return changed;
};

const BAD: readonly (readonly [what: string, text: () => string | Promise<string>, kind: string])[] = [
  ["an empty file", () => "", "not_workbook"],
  ["a text", () => "Báo cáo tháng 4", "not_workbook"],
  ["half an object", () => '{"format": "tthc', "not_json"],
  ["a list", () => "[]", "not_packet"],
  ["a number in brackets", () => "[1]", "not_packet"],
  ["another program's file", () => '{"name": "x"}', "not_packet"],
  ["a return slip", () => '{"format": "tthc-phieu-tra-lai", "version": 1}', "not_packet"],
  ["a packet of a later version", async () => edited('"version": 2', '"version": 3'), "later_version"],
  ["a version that is no number", async () => edited('"version": 2', '"version": "2"'), "misfit"],
  ["no unit", () => sealed({ unit: undefined }), "misfit"],
  ["a unit that is a text", () => sealed({ unit: "xã Gia Phúc" }), "misfit"],
  ["a unit with its officers", () => sealed({ unit: { ...CONTENT.unit, canBo: ["…"] } }), "misfit"],
  ["a field for persons", () => sealed({ nguoiNop: [{ hoTen: "…" }] }), "misfit"],
  ["a code with a path in it", () => sealed({ unit: { code: "../../etc", name: "xã A" } }), "misfit"],
  ["a name longer than any", () => sealed({ unit: { code: "1", name: "x".repeat(300) } }), "misfit"],
  ["a day that is none", () => sealed({ period: { ...CONTENT.period, from: "14/4/2026" } }), "misfit"],
  ["no period", () => sealed({ period: undefined }), "misfit"],
  ["a moment that is none", () => sealed({ madeAt: "hôm qua" }), "misfit"],
  ["an edition of 1.5", () => sealed({ edition: 1.5 }), "misfit"],
  ["an edition below 1", () => sealed({ edition: 0 }), "misfit"],
  ["rules without a version", () => sealed({ rules: "" }), "misfit"],
  ["counts as a list", () => sealed({ figures: [1, 2] }), "misfit"],
  ["a count as a text", () => sealed({ figures: { tong_ho_so: "1.022" } }), "misfit"],
  ["a count that is nothing", () => sealed({ figures: { tong_ho_so: null } }), "misfit"],
  ["a count beyond all numbers", () => sealed({ figures: { tong_ho_so: 1e300 } }), "misfit"],
  ["a key with a formula", () => sealed({ figures: { "=cmd|'/c calc'!A1": 1 } }), "misfit"],
  ["a key of the prototype", async () => edited('"figures": {', '"figures": {"__proto__": 1,'), "misfit"],
  ["a constructor for a setting", () => sealed({ settings: { constructor: { a: 1 } } }), "misfit"],
  [
    "a finding of no rule",
    () => sealed({ findings: [{ code: "X", severity: "error", message: "", keys: [] }] }),
    "misfit",
  ],
  [
    "a severity of its own",
    () => sealed({ findings: [{ code: "Q07", severity: "fatal", message: "", keys: [] }] }),
    "misfit",
  ],
  ["a waiver without a reason", () => sealed({ waivers: [{ code: "Q07", keys: [], on: "" }] }), "misfit"],
  [
    "a million of findings",
    () => sealed({ findings: Array(2001).fill({ code: "Q07", severity: "info", message: "", keys: [] }) }),
    "misfit",
  ],
  ["no fingerprint", async () => edited(/,\s*"fingerprint": "[0-9a-f]+"/, ""), "misfit"],
  [
    "another packet's fingerprint",
    async () => edited(/"fingerprint": "[0-9a-f]{4}/, '"fingerprint": "0000'),
    "altered",
  ],
  ["a digit altered", async () => edited(/("edition": )1/, "$13"), "altered"],
  ["a name altered", async () => edited(CONTENT.unit.name, "TTPVHCC xã Khác"), "altered"],
  ["a figure taken out", async () => edited(/"tn_truc_tuyen": \d+,\s*/, ""), "altered"],
  ["a figure put in", async () => edited('"figures": {', '"figures": {"abc": 1,'), "altered"],
  ["six million letters", () => `{"format":"tthc-goi-nop","x":"${"a".repeat(6_000_000)}"}`, "too_large"],
];

it.each(BAD)("%s is refused", async (_, text, kind) => {
  const bytes = new TextEncoder().encode(await text());
  const refusal: unknown = await unitMonthOf("goi.json", bytes).then(
    () => "taken",
    (error: unknown) => error,
  );
  expect(refusal).toBeInstanceOf(kind === "not_workbook" ? UnreadableBook : BadPacket);
  expect(refusal).toMatchObject({
    kind,
    message: expect.stringMatching(/^Tệp “goi\.json” .+\.$/u) as string,
  });
});

it("names the field that does not fit", async () => {
  await expect(readPacket("goi.json", await sealed({ figures: { tong_ho_so: "9" } }))).rejects.toThrow(
    "có mục “figures.tong_ho_so” không đúng mẫu",
  );
});

it("a packet is read as it was written, whatever order its fields came in", async () => {
  const packet = await seal(CONTENT);
  const turned = Object.fromEntries(Object.entries(packet).reverse()) as unknown as Packet;
  expect(await readPacket("goi.json", `\ufeff${JSON.stringify(turned)}`)).toEqual(packet);
});

it("the published schema is that by which packets are read", () => {
  expect(readFileSync(PACKET_SCHEMA_FILE, "utf8")).toBe(packetSchemaText());
});
