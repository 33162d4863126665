/** Whether a part of a package is whole: a download that broke off, a disk with a bad block, leave a part that reads short. */

/** As much of the end of a part as tells whether it is the end. */
export const TAIL = 256;

/** Parts without which a list would be read short. */
const NEEDED = /(?:^|\/)(?:workbook\d*|sheet\d*|sharedStrings\d*|content)\.xml$/i;
const NEEDED_BINARY = /(?:^|\/)worksheets\/sheet\d+\.bin$/i;
const ROOT = /<(?![?!])([\w:.-]+)/;
/** The record that ends a sheet ([MS-XLSB] 2.4.353, BrtEndSheet). */
const END_OF_SHEET = [0x82, 0x01, 0x00];

/**
 * Whether a part ends as it begins.
 *
 * @param head its first text, up to its root element.
 * @param tail its last bytes, see TAIL.
 */
export function isWholePart(name: string, head: string, tail: Uint8Array): boolean {
  if (tail.length === 0 && head === "") return !(NEEDED.test(name) || NEEDED_BINARY.test(name));
  if (NEEDED_BINARY.test(name)) {
    return END_OF_SHEET.every((byte, at) => tail[tail.length - END_OF_SHEET.length + at] === byte);
  }
  // In UTF-16 every other byte is none of the letters that are looked for.
  if (!NEEDED.test(name) || head.includes("\0")) return true;
  const root = ROOT.exec(head)?.[1];
  const end = new TextDecoder().decode(tail).trimEnd();
  return root !== undefined && (end.endsWith(`</${root}>`) || end.endsWith("-->") || end.endsWith("/>"));
}
