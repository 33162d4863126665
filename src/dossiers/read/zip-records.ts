/** The records around the packed bytes of a zip file, as they stand in it. */

export const END_OF_DIRECTORY = 0x06054b50;
export const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const VERSION_NEEDED = 20;

/** What the records say of one part. */
export interface PackedPart {
  readonly name: Uint8Array;
  /** General purpose flags: 1 encrypted, 0x0800 the name is UTF-8. */
  readonly flags: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly packed: Uint8Array;
}

function record(signature: number, length: number, at: number, part: PackedPart): DataView {
  const view = new DataView(new ArrayBuffer(length));
  view.setUint32(0, signature, true);
  view.setUint16(at, VERSION_NEEDED, true);
  view.setUint16(at + 2, part.flags, true);
  view.setUint16(at + 4, part.method, true);
  view.setUint32(at + 10, part.crc, true);
  view.setUint32(at + 14, part.packed.length, true);
  view.setUint32(at + 18, part.size, true);
  view.setUint16(at + 22, part.name.length, true);
  return view;
}

const bytesOf = (view: DataView): Uint8Array => new Uint8Array(view.buffer);

/** The part as it stands in the file: its header, its name, its packed bytes. */
export const localPart = (part: PackedPart): Uint8Array =>
  joined([bytesOf(record(LOCAL_HEADER, 30, 4, part)), part.name, part.packed]);

/** Its entry in the directory; `offset` is where its header begins. */
export function directoryEntry(part: PackedPart, offset: number): Uint8Array {
  const entry = record(DIRECTORY_ENTRY, 46, 6, part);
  entry.setUint32(42, offset, true);
  return joined([bytesOf(entry), part.name]);
}

/** The directory of so many entries, and the end of the file; `offset` is where the directory begins. */
export function directoryAndEnd(entries: readonly Uint8Array[], offset: number): Uint8Array {
  const directory = joined(entries);
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, END_OF_DIRECTORY, true);
  end.setUint16(8, entries.length, true);
  end.setUint16(10, entries.length, true);
  end.setUint32(12, directory.length, true);
  end.setUint32(16, offset, true);
  return joined([directory, bytesOf(end)]);
}

/** One array of bytes out of many. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
