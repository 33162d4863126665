/** The fingerprint of a packet: shows that it is whole. It proves nobody's hand; that is left to the office's own signature. */
import { PACKET_FORMAT, PACKET_VERSION, type Packet, type PacketContent } from "./packet";

/** The same text for the same content, whichever program has put its fields in order. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const fields = Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([name, each]) => `${JSON.stringify(name)}:${canonical(each)}`).join(",")}}`;
}

/** SHA-256 of bytes, in hexadecimal. */
export async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", bytes.slice().buffer);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** SHA-256 of all of a packet but its fingerprint, in hexadecimal. */
export async function fingerprintOf(packet: Omit<Packet, "fingerprint">): Promise<string> {
  const rest: Partial<Packet> = { ...packet };
  delete (rest as { fingerprint?: string }).fingerprint;
  return sha256(new TextEncoder().encode(canonical(rest)));
}

/** A packet that is complete, ready to be written. */
export async function seal(content: PacketContent): Promise<Packet> {
  const packet = { format: PACKET_FORMAT, version: PACKET_VERSION, ...content } as const;
  return { ...packet, fingerprint: await fingerprintOf(packet) };
}

/**
 * The file of a packet: indented, so that a person can read it.
 *
 * @example packetFile(packet).name //=> "tthc-xa-gia-phuc-thang-4-2026.json"
 */
export const packetText = (packet: Packet): string => `${JSON.stringify(packet, null, 2)}\n`;
