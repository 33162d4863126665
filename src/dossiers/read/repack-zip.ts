/** A zip written anew around the packed bytes of another: with other names, some parts replaced. */
import type { ZipEntry } from "./zip-directory";
import { crcOf } from "./crc";
import { packedBytes } from "./zip-directory";
import { directoryAndEnd, directoryEntry, joined, localPart, type PackedPart } from "./zip-records";

export interface RepackedPart {
  readonly name: string;
  readonly entry: ZipEntry;
  /** What it holds instead, unpacked. */
  readonly instead?: Uint8Array;
}

const UTF8_NAMES = 0x0800;

function packedPart(source: Uint8Array, { name, entry, instead }: RepackedPart): PackedPart | null {
  const named = { name: new TextEncoder().encode(name), flags: UTF8_NAMES };
  if (instead !== undefined)
    return { ...named, method: 0, crc: crcOf(instead), size: instead.length, packed: instead };
  const packed = packedBytes(source, entry);
  return packed && { ...named, method: entry.method, crc: entry.crc, size: entry.size, packed };
}

/** The bytes of the new zip; null where a part of the old one cannot be found. */
export function repackZip(source: Uint8Array, parts: readonly RepackedPart[]): Uint8Array | null {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const each of parts) {
    const part = packedPart(source, each);
    if (part === null) return null;
    const piece = localPart(part);
    pieces.push(piece);
    directory.push(directoryEntry(part, offset));
    offset += piece.length;
  }
  return joined([...pieces, directoryAndEnd(directory, offset)]);
}
