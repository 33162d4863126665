/** A .docx → its text. Only the parts with text are unpacked, and those that say how lists count. */
import { unpackEntry } from "../../dossiers/read/unpack-entry";
import { partName, zipEntries, type ZipEntry } from "../../dossiers/read/zip-directory";
import { ReviewProblem } from "../problem";
import { guardDocx } from "./guard-docx";
import { mainPartOf } from "./main-part";
import { ListCounter } from "./word-numbering";
import { linesOfWord } from "./word-lines";
import { withUsualPrefixes } from "./word-prefixes";

const UNREADABLE = "Không đọc được nội dung tệp Word này. Mở tệp bằng Word, lưu lại rồi chọn lại.";

/** What stands below the pages, behind their text. */
const NOTES = /(?:^|\/)(?:footnotes|endnotes)\d*\.xml$/i;

/** A part beside the main one: "word/numbering.xml". */
const besideMain = (main: string, name: string): string => main.replace(/[^/]*$/, name);

/**
 * The text of a Word file, a line for each paragraph and row.
 *
 * @throws ReviewProblem with a Vietnamese message for one that is locked, damaged or no Word file.
 */
export async function readDocx(bytes: Uint8Array): Promise<string> {
  await guardDocx(bytes);
  const entries = new Map<string, ZipEntry>(
    (zipEntries(bytes) ?? []).map((entry) => [partName(entry), entry]),
  );
  const read = async (name: string): Promise<string | undefined> => {
    const entry = entries.get(name);
    const content = entry === undefined ? undefined : await unpackEntry(bytes, entry);
    if (content === undefined) return undefined;
    if (content === null) throw new ReviewProblem(UNREADABLE);
    return new TextDecoder().decode(content);
  };
  const main = await mainPartOf(read);
  const counter = new ListCounter(
    (await read(besideMain(main, "numbering.xml"))) ?? "",
    (await read(besideMain(main, "styles.xml"))) ?? "",
  );
  const lines: string[] = [];
  for (const name of [main, ...[...entries.keys()].filter((each) => NOTES.test(each))]) {
    const xml = await read(name);
    const found = xml === undefined ? undefined : linesOfWord(withUsualPrefixes(xml), counter);
    if (found === undefined) throw new ReviewProblem(UNREADABLE);
    for (const line of found) lines.push(line);
  }
  return lines.join("\n");
}
