import { writeFileSync } from "node:fs";
import path from "node:path";
import { PACKET_SCHEMA } from "../src/packet/schema";

export const PACKET_SCHEMA_FILE = path.join(__dirname, "..", "docs", "goi-nop.schema.json");

/** The shape of a packet, for those who run provincial systems. */
export const packetSchemaText = (): string =>
  `${JSON.stringify({ $schema: "https://json-schema.org/draft/2020-12/schema", title: "Gói nộp TTHC", ...PACKET_SCHEMA }, null, 2)}\n`;

export function writePacketSchema(): void {
  writeFileSync(PACKET_SCHEMA_FILE, packetSchemaText());
}
