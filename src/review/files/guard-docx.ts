/** A Word file is a zip of XML parts. Before the library opens it: is it one, and does it unpack to a report's size? */
import { packedBytes, partName, zipEntries, type ZipEntry } from "../../dossiers/read/zip-directory";
import { ReviewProblem } from "../problem";

/** XML of a report of hundreds of pages; pictures are never unpacked. */
const MAX_XML = 60_000_000;
const MAX_ENTRIES = 4096;

/** The main part; programs of the web number it. */
const MAIN_PART = /^word\/document\d*\.xml$/i;

const DAMAGED = "Tệp Word bị hỏng hoặc tải về chưa trọn. Mở tệp bằng Word, lưu lại rồi chọn lại.";
const BOMB =
  "Tệp Word nén bất thường nên không được mở. Mở tệp bằng Word, chép nội dung rồi dán vào đây; nếu không mở được, đừng dùng tệp này.";

/**
 * Refuses what is no .docx, what is locked, and what would fill the memory.
 *
 * What the directory declares is checked first; then each XML part is unpacked piece by piece, counted and thrown
 * away, because a bomb lies about its size. Where the browser cannot unpack, the declared sizes have to do.
 *
 * @throws ReviewProblem with a Vietnamese message.
 */
export async function guardDocx(bytes: Uint8Array): Promise<void> {
  const entries = zipEntries(bytes);
  if (entries === null) throw new ReviewProblem(DAMAGED);
  if (!entries.some((entry) => MAIN_PART.test(partName(entry)))) {
    throw new ReviewProblem("Tệp nén này không phải văn bản Word (.docx). Chọn tệp .docx hoặc .txt.");
  }
  if (entries.some(({ isEncrypted }) => isEncrypted)) {
    throw new ReviewProblem(
      "Tệp Word có đặt mật khẩu nên không đọc được. Bỏ mật khẩu, lưu lại rồi chọn lại.",
    );
  }
  const packed = entries.reduce((sum, { packedSize }) => sum + packedSize, 0);
  // Entries that share bytes: how a small file is made to unpack to petabytes.
  if (entries.length > MAX_ENTRIES || packed > bytes.length) throw new ReviewProblem(BOMB);
  let left = MAX_XML;
  for (const entry of entries.filter(({ name }) => /\.(?:xml|rels)$/i.test(name))) {
    left -= await unpackedSize(bytes, entry, left);
    if (left < 0) throw new ReviewProblem(BOMB);
  }
}

/** Bytes that an entry unpacks to; more than `limit` as soon as that is sure. */
async function unpackedSize(bytes: Uint8Array, entry: ZipEntry, limit: number): Promise<number> {
  const packed = packedBytes(bytes, entry);
  if (packed === null) throw new ReviewProblem(DAMAGED);
  if (entry.method === 0) return packed.length;
  if (entry.size > limit) return entry.size;
  if (typeof DecompressionStream === "undefined") return entry.size;
  const unpacked = new Blob([packed as BlobPart])
    .stream()
    .pipeThrough(new DecompressionStream("deflate-raw"));
  const reader = unpacked.getReader();
  let size = 0;
  try {
    for (let piece = await reader.read(); !piece.done && size <= limit; piece = await reader.read()) {
      size += piece.value.length;
    }
  } catch {
    throw new ReviewProblem(DAMAGED);
  } finally {
    // Stops the unpacking; a stream that has ended, or failed, has nothing to stop.
    reader.cancel().catch(() => undefined);
  }
  if (size > entry.size) throw new ReviewProblem(BOMB);
  return size;
}
