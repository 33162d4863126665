/**
 * What the library reads wrongly or not at all in the packages of old programs, put right before it sees them: names
 * with backslashes, paths by a detour, parts that are named and missing, sheets without a relation, and empty shared
 * strings, which shift every later text by one cell.
 */
import { folderOfRelations, plainRelations, presentTypes } from "./normalise-relations";
import { relatedSheets } from "./related-sheets";
import { repackZip, type RepackedPart } from "./repack-zip";
import { unpackEntry } from "./unpack-entry";
import { partName, zipEntries } from "./zip-directory";

const STRINGS = /(?:^|\/)sharedStrings\d*\.xml$/i;
const RELATIONS = /(?:^|\/)_rels\/[^/]*\.rels$/i;
const TYPES = /^\[Content_Types\]\.xml$/i;
const WORKBOOK = /(?:^|\/)workbook\d*\.xml$/i;
const LOOKED_AT = [STRINGS, RELATIONS, TYPES, WORKBOOK];

const EMPTY_STRING = /<((?:\w+:)?)si(?:\s[^>]*)?(?:\/>|>\s*<\/(?:\w+:)?si\s*>)/g;

/** Puts the texts of the parts right; `names` are those of all parts, in small letters. */
function mend(xmls: Map<string, string>, names: ReadonlySet<string>): void {
  for (const [name, xml] of xmls) {
    if (STRINGS.test(name)) xmls.set(name, xml.replace(EMPTY_STRING, "<$1si><$1t></$1t></$1si>"));
    else if (RELATIONS.test(name)) xmls.set(name, plainRelations(xml, folderOfRelations(name), names));
    else if (TYPES.test(name)) xmls.set(name, presentTypes(xml, names));
  }
  for (const [name, workbook] of xmls) {
    const relations = name.replace(/([^/]*)$/, "_rels/$1.rels");
    const related = xmls.get(relations);
    if (!WORKBOOK.test(name) || related === undefined) continue;
    const mended = relatedSheets(workbook, related);
    xmls.set(name, mended.workbook).set(relations, mended.relations);
  }
}

/** The same workbook as the library needs it; the very bytes where nothing had to be put right. */
export async function normaliseWorkbook(bytes: Uint8Array): Promise<Uint8Array> {
  const entries = zipEntries(bytes);
  if (entries === null) return bytes;
  const before = new Map<string, string>();
  for (const entry of entries) {
    const name = partName(entry);
    const content = LOOKED_AT.some((part) => part.test(name)) ? await unpackEntry(bytes, entry) : null;
    if (content !== null) before.set(name, new TextDecoder().decode(content));
  }
  const after = new Map(before);
  mend(after, new Set(entries.map((entry) => partName(entry).toLowerCase())));
  const parts = entries.map((entry): RepackedPart => {
    const name = partName(entry);
    const xml = after.get(name);
    const isMended = xml !== undefined && xml !== before.get(name);
    return { name, entry, ...(isMended && { instead: new TextEncoder().encode(xml) }) };
  });
  const isChanged = parts.some(({ name, entry, instead }) => name !== entry.name || instead !== undefined);
  return isChanged ? (repackZip(bytes, parts) ?? bytes) : bytes;
}
