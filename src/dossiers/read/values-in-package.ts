/** Whether the sheets of a package hold values: what gave no row is then damaged, and not empty. */
import { unpackEntry } from "./unpack-entry";
import { partName, zipEntries } from "./zip-directory";

const SHEET = /(?:^|\/)sheet\d*\.xml$/i;
const VALUE = /<(?:\w+:)?(?:v|t)(?:\s[^>]*)?>[^<]/;

/** Looks into the sheets of a workbook in XML. */
export async function holdsValues(bytes: Uint8Array): Promise<boolean> {
  for (const entry of zipEntries(bytes) ?? []) {
    const content = SHEET.test(partName(entry)) ? await unpackEntry(bytes, entry) : null;
    if (content !== null && VALUE.test(new TextDecoder().decode(content))) return true;
  }
  return false;
}
