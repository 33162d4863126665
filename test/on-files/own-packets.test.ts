/** What the add-in makes of any saved workbook, its own reader takes. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { RULE_HEADS } from "../../src/checks/rule-set";
import { packetOfFile } from "../../src/on-files/packet-of-file";
import { packetText, seal } from "../../src/packet/packet-seal";
import { readPacket } from "../../src/packet/read-packet";
import { gather } from "../../src/rollup/gather";

const FOLDER = "test/fixtures/edition-1";
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith(".xlsx"));
const contentOf = (file: string) =>
  packetOfFile(file, readFileSync(join(FOLDER, file)), { madeAt: "2026-05-15T02:00:00Z" });

it.each(FILES)("the packet of %s", async (file) => {
  const packet = await seal(await contentOf(file));
  await expect(readPacket("goi.json", packetText(packet))).resolves.toEqual(packet);
});

it("takes a finding of every rule", async () => {
  const content = await contentOf(FILES[0]!);
  const findings = RULE_HEADS.map(({ code, severity }) => ({ code, severity, message: "…", keys: [] }));
  const packet = await seal({ ...content, findings });
  await expect(readPacket("goi.json", packetText(packet))).resolves.toEqual(packet);
});

it("a file without a period that can be read never gives the others their period", async () => {
  const came = await Promise.all(
    ["chi-linh-2025-10.xlsx", "gia-phuc-2026-04.xlsx"].map(async (file) => ({
      ...(await contentOf(file)),
      file,
      mark: file,
      kind: "packet" as const,
      notes: [],
    })),
  );
  const { period, counted, refused } = gather(came, []);
  expect([period, counted.length]).toEqual(["tháng 4/2026", 1]);
  expect(refused[0]!.reason).toMatch(/chưa ghi kỳ báo cáo đọc được/);
});
