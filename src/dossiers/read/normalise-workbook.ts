/**
 * What the library reads wrongly or not at all in the packages of old programs, put right before it sees them: names
 * with backslashes, paths by a detour, parts that are named and missing, and empty shared strings, which shift every
 * later text by one cell.
 */
import { folderOfRelations, plainRelations, presentTypes } from "./normalise-relations";
import { repackZip, type RepackedPart } from "./repack-zip";
import { unpackEntry } from "./unpack-entry";
import { partName, zipEntries } from "./zip-directory";

const EMPTY_STRING = /<((?:\w+:)?)si(?:\s[^>]*)?(?:\/>|>\s*<\/(?:\w+:)?si\s*>)/g;

interface Mend {
  readonly part: RegExp;
  readonly mended: (xml: string, name: string, names: ReadonlySet<string>) => string;
}

const MENDS: readonly Mend[] = [
  {
    part: /(?:^|\/)sharedStrings\d*\.xml$/i,
    mended: (xml) => xml.replace(EMPTY_STRING, "<$1si><$1t></$1t></$1si>"),
  },
  {
    part: /(?:^|\/)_rels\/[^/]*\.rels$/i,
    mended: (xml, name, names) => plainRelations(xml, folderOfRelations(name), names),
  },
  { part: /^\[Content_Types\]\.xml$/i, mended: (xml, _name, names) => presentTypes(xml, names) },
];

async function mendedPart(
  bytes: Uint8Array,
  part: RepackedPart,
  names: ReadonlySet<string>,
): Promise<RepackedPart> {
  const mend = MENDS.find(({ part: pattern }) => pattern.test(part.name));
  const content = mend === undefined ? null : await unpackEntry(bytes, part.entry);
  if (mend === undefined || content === null) return part;
  const xml = new TextDecoder().decode(content);
  const mended = mend.mended(xml, part.name, names);
  return mended === xml ? part : { ...part, instead: new TextEncoder().encode(mended) };
}

/** The same workbook as the library needs it; the very bytes where nothing had to be put right. */
export async function normaliseWorkbook(bytes: Uint8Array): Promise<Uint8Array> {
  const entries = zipEntries(bytes);
  if (entries === null) return bytes;
  const names = new Set(entries.map((entry) => partName(entry).toLowerCase()));
  const parts: RepackedPart[] = [];
  for (const entry of entries) parts.push(await mendedPart(bytes, { name: partName(entry), entry }, names));
  const isChanged = parts.some(({ name, entry, instead }) => name !== entry.name || instead !== undefined);
  return isChanged ? (repackZip(bytes, parts) ?? bytes) : bytes;
}
