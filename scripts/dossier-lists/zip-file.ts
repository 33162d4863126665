/** A zip file written entry by entry, so that its headers may lie: what a careful writer never makes. */
import { constants, deflateRawSync } from "node:zlib";
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
}

const text = new TextEncoder();

/** An honest part. */
export function partOf(name: string, content: string): ZipPart {
  const bytes = text.encode(content);
  return { name, deflated: deflateRawSync(bytes), declaredSize: bytes.length };
}

/** Deflated data of so many megabytes of spaces after a beginning: about a thousandth of it on disk. */
export function deflatedBomb(beginning: string, megabytes: number): Uint8Array {
  const first = deflateRawSync(text.encode(beginning), { finishFlush: constants.Z_FULL_FLUSH });
  const block = deflateRawSync(new Uint8Array(1_000_000).fill(0x20), { finishFlush: constants.Z_FULL_FLUSH });
  const blocks = Array.from({ length: megabytes }, () => block);
  return Buffer.concat([first, ...blocks, deflateRawSync(new Uint8Array())]);
}

/** Readers of lists do not look at the checksum. */
const packedPart = ({ name, flags = 0, declaredSize, deflated }: ZipPart): PackedPart => ({
  name: text.encode(name),
  flags,
  method: 8,
  crc: 0,
  size: declaredSize,
  packed: deflated,
});

/**
 * The file.
 *
 * @param sharesData all entries point at the first one's data: how a small file claims petabytes.
 */
export function zipFile(parts: readonly ZipPart[], sharesData = false): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const part of parts.map(packedPart)) {
    directory.push(directoryEntry(part, sharesData ? 0 : offset));
    if (sharesData && pieces.length > 0) continue;
    const piece = localPart(part);
    pieces.push(piece);
    offset += piece.length;
  }
  return joined([...pieces, directoryAndEnd(directory, offset)]);
}
