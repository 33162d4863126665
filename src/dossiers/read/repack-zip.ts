/** A zip written anew around the packed bytes of another: with other names, some parts replaced. */
import type { ZipEntry } from "./zip-directory";
import { packedBytes } from "./zip-directory";

export interface RepackedPart {
  readonly name: string;
  readonly entry: ZipEntry;
  /** What it holds instead, unpacked. */
  readonly instead?: Uint8Array;
}

const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
/** Names are UTF-8. */
const UTF8_NAMES = 0x0800;

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

function crcOf(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ CRC_TABLE[(crc ^ byte) & 0xff]!;
  return (crc ^ 0xffffffff) >>> 0;
}

interface Content {
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly packed: Uint8Array;
}

function contentOf(source: Uint8Array, { entry, instead }: RepackedPart): Content | null {
  if (instead !== undefined) return { method: 0, crc: crcOf(instead), size: instead.length, packed: instead };
  const packed = packedBytes(source, entry);
  return packed === null ? null : { method: entry.method, crc: entry.crc, size: entry.size, packed };
}

function header(signature: number, length: number, at: number, name: Uint8Array, content: Content): DataView {
  const view = new DataView(new ArrayBuffer(length));
  view.setUint32(0, signature, true);
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, UTF8_NAMES, true);
  view.setUint16(at + 4, content.method, true);
  view.setUint32(at + 10, content.crc, true);
  view.setUint32(at + 14, content.packed.length, true);
  view.setUint32(at + 18, content.size, true);
  view.setUint16(at + 22, name.length, true);
  return view;
}

/** The bytes of the new zip; null where a part of the old one cannot be found. */
export function repackZip(source: Uint8Array, parts: readonly RepackedPart[]): Uint8Array | null {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  const bytesOf = (view: DataView): Uint8Array => new Uint8Array(view.buffer);
  let offset = 0;
  for (const part of parts) {
    const content = contentOf(source, part);
    if (content === null) return null;
    const name = new TextEncoder().encode(part.name);
    const entry = header(DIRECTORY_ENTRY, 46, 6, name, content);
    entry.setUint32(42, offset, true);
    directory.push(bytesOf(entry), name);
    pieces.push(bytesOf(header(LOCAL_HEADER, 30, 4, name, content)), name, content.packed);
    offset += 30 + name.length + content.packed.length;
  }
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, END_OF_DIRECTORY, true);
  end.setUint16(8, parts.length, true);
  end.setUint16(10, parts.length, true);
  end.setUint32(
    12,
    directory.reduce((sum, { length }) => sum + length, 0),
    true,
  );
  end.setUint32(16, offset, true);
  const all = [...pieces, ...directory, bytesOf(end)];
  const whole = new Uint8Array(all.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of all) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
