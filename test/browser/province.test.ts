/**
 * The whole circle between a commune and its province, in the try-it page: packet, roll-up, return slip, corrected packet,
 * roll-up anew.
 */
import { readFileSync } from "node:fs";
import JSZip from "jszip";
import { readXlsx } from "../../workbook-file";
import type { Packet } from "../../src/packet/packet";
import { describeWith } from "../support/needs";
import { fileOf, makeProvince } from "../rollup/province";
import { useTryIt } from "./try-it";

interface Given {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const given = (name: string, content: string | Uint8Array): Given => ({
  name,
  mimeType: "application/octet-stream",
  buffer: Buffer.from(content),
});

/** Other communes of the same month. */
const neighbours = (): Promise<Given[]> =>
  Promise.all(
    makeProvince(3, 21).map(async ({ month, listed }) => {
      const { text } = await fileOf("", month);
      return given(`${listed.code}.json`, text);
    }),
  );

const CODE = "11764";

describeWith(["Chromium"], "from commune to province and back", () => {
  const tryIt = useTryIt();

  /** What comes down when a button of the pane is pressed, by file name. */
  async function downloads(press: () => Promise<void>, count: number): Promise<Map<string, Uint8Array>> {
    const { page } = tryIt();
    const found: Promise<[string, Uint8Array]>[] = [];
    const all = new Promise<void>((resolve) => {
      page.on("download", (download) => {
        found.push(download.path().then((path) => [download.suggestedFilename(), readFileSync(path)]));
        if (found.length === count) resolve();
      });
    });
    await press();
    await all;
    page.removeAllListeners("download");
    return new Map(await Promise.all(found));
  }

  async function takePacket(picture: string): Promise<Given & { readonly packet: Packet }> {
    const made = await downloads(() => tryIt().pressInPane("Lập gói nộp"), 3);
    await tryIt()
      .pane.getByText(/^Đã lập 3 tệp/)
      .waitFor();
    await takePicture(picture);
    const [name, bytes] = [...made].find(([file]) => file.endsWith(".json"))!;
    return {
      ...given(name, bytes),
      packet: JSON.parse(Buffer.from(bytes).toString("utf8")) as Packet,
    };
  }

  async function rollUp(files: readonly Given[]): Promise<void> {
    const { pane } = tryIt();
    await tryIt().pressInPane("Tổng hợp nhiều đơn vị");
    await pane.getByLabel("Chọn các tệp đã nhận").setInputFiles([...files]);
    await pane.getByLabel("Nơi tổng hợp").fill("Sở Nội vụ tỉnh Mẫu");
    await tryIt().pressInPane(/^Tổng hợp$/);
    await pane.getByText(/^Đã tổng hợp \d+ đơn vị/).waitFor();
  }

  test("a packet, its slip, the answer and the corrected packet", async () => {
    const { pane } = tryIt();
    await tryIt().press("Mở với số liệu tháng 4/2026");
    await tryIt().pressInPane("Gói nộp, phiếu trả lại");
    await pane.getByLabel("Mã đơn vị (nếu có)").fill(CODE);
    const first = await takePacket("packet");
    expect(first.packet.unit.code).toBe(CODE);
    expect(first.packet.findings.filter(({ severity }) => severity === "error").length).toBeGreaterThan(0);

    await rollUp([first, ...(await neighbours())]);
    await takePicture("rolled-up");
    const book = await downloads(() => tryIt().pressInPane("Tải tong-hop.xlsx"), 1);
    const slips = await downloads(() => tryIt().pressInPane(/^Tải 1 phiếu trả lại/), 1);
    const zip = await JSZip.loadAsync([...slips.values()][0]!);
    const [slip] = Object.values(zip.files);
    await keepFile("tong-hop-1.xlsx", [...book.values()][0]!);

    await tryIt().pressInPane("Gói nộp, phiếu trả lại");
    await pane
      .getByLabel("Mở phiếu trả lại")
      .setInputFiles(given(slip!.name, await slip!.async("uint8array")));
    await pane.getByText(/^Phiếu có \d+ nội dung cần xem lại/).waitFor();
    await takePicture("slip");
    await pane.getByLabel("Trả lời").first().fill("Đã đối chiếu lại, số của biểu là đúng.");
    await tryIt().pressInPane("Ghi trả lời");
    await pane.getByText("Đã ghi trả lời").waitFor();
    const second = await takePacket("answered");
    expect(second.packet.answers.map(({ text }) => text)).toEqual(["Đã đối chiếu lại, số của biểu là đúng."]);

    await rollUp([given("tong-hop.xlsx", [...book.values()][0]!), second]);
    await pane.getByText("4 đơn vị đã nộp").waitFor();
    await takePicture("rolled-up-again");
    const again = await downloads(() => tryIt().pressInPane("Tải tong-hop.xlsx"), 1);
    const bytes = [...again.values()][0]!;
    await keepFile("tong-hop-2.xlsx", bytes);
    const texts = (await readXlsx(bytes)).sheets
      .find(({ name }) => name === "Trả lại")!
      .cells.map(({ value }) => value);
    expect(texts).toContain("Đã đối chiếu lại, số của biểu là đúng.");
  });

  /** PICTURES: a folder for what the page looks like on the way, and for the workbooks. */
  async function takePicture(name: string): Promise<void> {
    const folder = process.env.PICTURES;
    if (folder !== undefined) await tryIt().page.screenshot({ path: `${folder}/province-${name}.png` });
  }

  async function keepFile(name: string, bytes: Uint8Array): Promise<void> {
    const folder = process.env.PICTURES;
    if (folder !== undefined) await (await import("node:fs/promises")).writeFile(`${folder}/${name}`, bytes);
  }
});
