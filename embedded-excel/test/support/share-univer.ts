/** The workbooks of one test file share one Univer (see `shareUniver`). */
import { shareUniver } from "../../workbook/headless-book";

let end = async (): Promise<void> => undefined;
beforeAll(() => {
  end = shareUniver();
});
afterAll(() => end());
