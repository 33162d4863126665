/**
 * What the library reads wrongly or not at all in the packages of old programs, put right before it sees them: names
 * with backslashes, and empty shared strings, which shift every later text by one cell.
 */
import { repackZip, type RepackedPart } from "./repack-zip";
import { unpackEntry } from "./unpack-entry";
import { partName, zipEntries } from "./zip-directory";

const SHARED_STRINGS = /(?:^|\/)sharedStrings\d*\.xml$/i;
const EMPTY_STRING = /<((?:\w+:)?)si(?:\s[^>]*)?(?:\/>|>\s*<\/(?:\w+:)?si\s*>)/g;

async function mendedStrings(bytes: Uint8Array, part: RepackedPart): Promise<RepackedPart> {
  const content = await unpackEntry(bytes, part.entry);
  if (content === null) return part;
  const xml = new TextDecoder().decode(content);
  const mended = xml.replace(EMPTY_STRING, "<$1si><$1t></$1t></$1si>");
  return mended === xml ? part : { ...part, instead: new TextEncoder().encode(mended) };
}

/** The same workbook as the library needs it; the very bytes where nothing had to be put right. */
export async function normaliseWorkbook(bytes: Uint8Array): Promise<Uint8Array> {
  const entries = zipEntries(bytes);
  if (entries === null) return bytes;
  const parts: RepackedPart[] = [];
  let isChanged = false;
  for (const entry of entries) {
    const part: RepackedPart = { name: partName(entry), entry };
    const mended = SHARED_STRINGS.test(part.name) ? await mendedStrings(bytes, part) : part;
    isChanged ||= part.name !== entry.name || mended.instead !== undefined;
    parts.push(mended);
  }
  return isChanged ? (repackZip(bytes, parts) ?? bytes) : bytes;
}
