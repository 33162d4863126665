/** The files that a unit hands in: the packet, and beside it the frozen workbook, the report and Biểu 06 in Word. */
import { coveringMail } from "../packet/covering-mail";
import type { Packet } from "../packet/packet";
import { packetText, seal } from "../packet/packet-seal";
import { WORD_MIME, wordFile } from "../report/word/word-file";
import type { HandInSources } from "../workbook/hand-in";
import { packetName } from "../workbook/packet-of-check";
import { workbookFile } from "./workbook-of-plans";

export const XLSX_MIME = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export interface MadeFile {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly type: string;
}

export interface HandInFiles {
  readonly packet: Packet;
  readonly files: readonly MadeFile[];
  /** The mail's text. */
  readonly mail: string;
}

/** Makes them. The packet is the first. */
export async function handInFiles({ packet, report, form, frozen }: HandInSources): Promise<HandInFiles> {
  const sealed = await seal(packet);
  const name = packetName(packet);
  const base = name.replace(/\.json$/, "");
  const files: MadeFile[] = [
    { name, content: packetText(sealed), type: "application/json" },
    { name: `${base}.xlsx`, content: await workbookFile(frozen.map((plan) => ({ plan }))), type: XLSX_MIME },
    { name: `${base}.docx`, content: await wordFile([report]), type: WORD_MIME },
    ...(form === undefined
      ? []
      : [{ name: `${base}-bieu-06.docx`, content: await wordFile([form]), type: WORD_MIME }]),
  ];
  return {
    packet: sealed,
    files,
    mail: coveringMail(
      sealed,
      files.map((file) => file.name),
    ),
  };
}
