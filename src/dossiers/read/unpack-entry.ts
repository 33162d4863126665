/** One part of a zip, unpacked; its size was guarded before. */
import { packedBytes, type ZipEntry } from "./zip-directory";

/** The bytes of a part; null where it is damaged, or where the browser cannot unpack (before 2023). */
export async function unpackEntry(bytes: Uint8Array, entry: ZipEntry): Promise<Uint8Array | null> {
  const packed = packedBytes(bytes, entry);
  if (packed === null || entry.method === 0) return packed;
  if (typeof DecompressionStream === "undefined") return null;
  const stream = new Blob([packed as BlobPart]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  try {
    return new Uint8Array(await new Response(stream).arrayBuffer());
  } catch {
    return null;
  }
}
