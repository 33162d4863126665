/** Old Excel files are OLE containers; so are encrypted new ones, and Word's and Outlook's files. */
import type * as Xlsx from "@e965/xlsx";
import { UnreadableList } from "./unreadable-list";

/** Streams at the root that tell what a container is; deeper ones belong to objects in the sheets. */
const STREAMS: readonly (readonly [stream: RegExp, refuse: (file: string) => UnreadableList])[] = [
  [/^[^/]+\/EncryptedPackage$/i, (file) => new UnreadableList("password", { file })],
  [/^[^/]+\/WordDocument$/i, (file) => new UnreadableList("not_spreadsheet", { file }, " (là văn bản Word)")],
  [
    /^[^/]+\/PowerPoint Document$/i,
    (file) => new UnreadableList("not_spreadsheet", { file }, " (là PowerPoint)"),
  ],
];

const BOF = 0x0809;
const FILE_PASS = 0x002f;
const BIFF8 = 0x0600;

interface Container {
  readonly FullPaths: readonly string[];
  readonly FileIndex: readonly { readonly name: string; readonly content?: ArrayLike<number> }[];
}

const EOF = 0x000a;

/**
 * Whether each record leads to the next up to the end of every part of the workbook ([MS-XLS] 2.1.4). The library
 * passes over what it does not know, so an overwritten block would only leave dossiers out.
 */
function areRecordsWhole(length: number, word: (at: number) => number): boolean {
  let depth = 0;
  let at = 0;
  while (at + 4 <= length) {
    const [kind, size] = [word(at), word(at + 2)];
    if (kind === BOF) depth += 1;
    else if (kind === EOF) depth -= 1;
    // Between the parts nothing stands, behind the last one zeros up to the end of the sector.
    else if (kind === 0) return depth === 0;
    at += 4 + size;
    if (at > length) return false;
  }
  return depth === 0;
}

/**
 * Refuses a container that holds no Excel 97–2003 workbook, or a locked one.
 *
 * FILEPASS stands right after the first record of a locked workbook; everything after it is scrambled.
 * Source: [MS-XLS] 2.1.7.20.1, 2.4.117; [MS-OFFCRYPTO] 2.3.2 (EncryptedPackage).
 *
 * @throws UnreadableList "password", "not_spreadsheet", "other_spreadsheet", "damaged".
 */
export function guardOle(file: string, bytes: Uint8Array, { CFB }: typeof Xlsx): void {
  let container: Container;
  try {
    container = (CFB as { read(bytes: Uint8Array, options: { type: "array" }): Container }).read(bytes, {
      type: "array",
    });
  } catch {
    throw new UnreadableList("damaged", { file });
  }
  for (const [stream, refuse] of STREAMS) {
    if (container.FullPaths.some((path) => stream.test(path))) throw refuse(file);
  }
  // Saved for 95 and 97 at once, a container has both: the library reads the newer, and so does Excel.
  const rootStream = (wanted: RegExp): ArrayLike<number> | undefined =>
    container.FileIndex[container.FullPaths.findIndex((path) => wanted.test(path))]?.content;
  const workbook = rootStream(/^[^/]+\/workbook$/i) ?? rootStream(/^[^/]+\/book$/i);
  if (workbook === undefined) throw new UnreadableList("not_spreadsheet", { file });
  const word = (at: number): number => (workbook[at] ?? 0) | ((workbook[at + 1] ?? 0) << 8);
  if (word(0) !== BOF) throw new UnreadableList("damaged", { file });
  if (word(4) !== BIFF8) throw new UnreadableList("other_spreadsheet", { file }, "sổ Excel 95 hoặc cũ hơn");
  if (word(4 + word(2)) === FILE_PASS) throw new UnreadableList("password", { file });
  if (!areRecordsWhole(workbook.length, word)) throw new UnreadableList("damaged", { file });
}
