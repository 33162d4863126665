/** Workbooks on paper, all of one `describe` printed at once: LibreOffice takes longer to start than to print. */
import { randomUUID } from "node:crypto";
import { mkdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { WorkbookSnapshot } from "../../embedded-excel";
import { printPdfs } from "../../embedded-excel/print";
import { writeXlsx } from "../../workbook-file";

/**
 * To be called in a `describe`, as is what it gives for each workbook.
 *
 * @returns takes a workbook and gives the path of its PDF, which is there when the tests run.
 * @example
 * const print = usePrinter();
 * const file = print(workbook([sheet({ cells })]));
 * test("…", () => expect(pdfText(file)).toHaveLength(1));
 */
export function usePrinter(): (book: WorkbookSnapshot) => string {
  const books: WorkbookSnapshot[] = [];
  const folder = join(tmpdir(), `printed-${randomUUID()}`);
  const fileOf = (index: number): string => join(folder, `${index}.pdf`);
  beforeAll(async () => {
    mkdirSync(folder);
    const contents = await Promise.all(books.map((book) => writeXlsx(book)));
    await printPdfs(contents.map((content, index) => ({ content, outFile: fileOf(index) })));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return (book) => fileOf(books.push(book) - 1);
}
