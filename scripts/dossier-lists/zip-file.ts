/** A zip file written entry by entry, so that its headers may lie: what a careful writer never makes. */
import { constants, deflateRawSync } from "node:zlib";

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

function header(signature: number, length: number, part: ZipPart, at: number): DataView {
  const view = new DataView(new ArrayBuffer(length));
  view.setUint32(0, signature, true);
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, part.flags ?? 0, true);
  view.setUint16(at + 4, 8, true);
  view.setUint32(at + 14, part.deflated.length, true);
  view.setUint32(at + 18, part.declaredSize, true);
  view.setUint16(at + 22, text.encode(part.name).length, true);
  return view;
}

const bytesOf = (view: DataView): Uint8Array => new Uint8Array(view.buffer);

/**
 * The file.
 *
 * @param sharesData all entries point at the first one's data: how a small file claims petabytes.
 */
export function zipFile(parts: readonly ZipPart[], sharesData = false): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [index, part] of parts.entries()) {
    const name = text.encode(part.name);
    const entry = header(0x02014b50, 46, part, 6);
    entry.setUint32(42, sharesData ? 0 : offset, true);
    directory.push(bytesOf(entry), name);
    if (sharesData && index > 0) continue;
    const local = bytesOf(header(0x04034b50, 30, part, 4));
    pieces.push(local, name, part.deflated);
    offset += local.length + name.length + part.deflated.length;
  }
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, parts.length, true);
  end.setUint16(10, parts.length, true);
  end.setUint32(
    12,
    directory.reduce((sum, { length }) => sum + length, 0),
    true,
  );
  end.setUint32(16, offset, true);
  return Buffer.concat([...pieces, ...directory, bytesOf(end)]);
}
