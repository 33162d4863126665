/** A zip file written entry by entry, so that its headers may lie: what a careful writer never makes. */
import { constants, deflateRawSync } from "node:zlib";
import { crcOf } from "../../src/dossiers/read/crc";
import {
  directoryAndEnd,
  directoryEntry,
  joined,
  localPart,
  type PackedPart,
} from "../../src/dossiers/read/zip-records";

export interface ZipPart {
  readonly name: string;
  readonly deflated: Uint8Array;
  /** What the headers say of the size; a bomb lies. */
  readonly declaredSize: number;
  /** General purpose flags; 1 = encrypted. */
  readonly flags?: number;
  /** Checksum of what is packed; 0, as some writers leave it, where none is given. */
  readonly crc?: number;
  /** 8 where none is given. */
  readonly method?: 0 | 8;
  /** The header in front knows no sizes; they stand behind the data, as a program writes that cannot go back. */
  readonly isStreamed?: boolean;
}

const text = new TextEncoder();

/** An honest part. */
export const partOf = (name: string, content: string): ZipPart => partOfBytes(name, text.encode(content));

/** The same of bytes. */
export const partOfBytes = (name: string, bytes: Uint8Array): ZipPart => ({
  name,
  deflated: deflateRawSync(bytes),
  declaredSize: bytes.length,
  crc: crcOf(bytes),
});

/** A part that is not packed. */
export const storedPart = (name: string, bytes: Uint8Array): ZipPart => ({
  name,
  deflated: bytes,
  declaredSize: bytes.length,
  crc: crcOf(bytes),
  method: 0,
});

/** Deflated data of so many megabytes of spaces after a beginning: about a thousandth of it on disk. */
export function deflatedBomb(beginning: string, megabytes: number): Uint8Array {
  const first = deflateRawSync(text.encode(beginning), { finishFlush: constants.Z_FULL_FLUSH });
  const block = deflateRawSync(new Uint8Array(1_000_000).fill(0x20), { finishFlush: constants.Z_FULL_FLUSH });
  const blocks = Array.from({ length: megabytes }, () => block);
  return Buffer.concat([first, ...blocks, deflateRawSync(new Uint8Array())]);
}

/** A part without a checksum is believed; a bomb has none. */
const packedPart = ({
  name,
  flags = 0,
  method = 8,
  crc = 0,
  declaredSize,
  deflated,
}: ZipPart): PackedPart => ({
  name: text.encode(name),
  flags,
  method,
  crc,
  size: declaredSize,
  packed: deflated,
});

const STREAMED = 0x0008;
const DESCRIPTOR = 0x08074b50;

/** A header of no sizes, the data, and the sizes behind it. */
function streamedPart(part: PackedPart): Uint8Array {
  const piece = localPart({ ...part, flags: part.flags | STREAMED });
  const header = new DataView(piece.buffer, piece.byteOffset);
  for (const at of [14, 18, 22]) header.setUint32(at, 0, true);
  const behind = new DataView(new ArrayBuffer(16));
  behind.setUint32(0, DESCRIPTOR, true);
  behind.setUint32(4, part.crc, true);
  behind.setUint32(8, part.packed.length, true);
  behind.setUint32(12, part.size, true);
  return joined([piece, new Uint8Array(behind.buffer)]);
}

/**
 * The file.
 *
 * @param sharesData all entries point at the first one's data: how a small file claims petabytes.
 */
export function zipFile(parts: readonly ZipPart[], sharesData = false): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const each of parts) {
    const part = packedPart(each);
    directory.push(directoryEntry(part, sharesData ? 0 : offset));
    if (sharesData && pieces.length > 0) continue;
    const piece = each.isStreamed === true ? streamedPart(part) : localPart(part);
    pieces.push(piece);
    offset += piece.length;
  }
  return joined([...pieces, directoryAndEnd(directory, offset)]);
}
