/** Reading and writing files: fetched when the first file is opened or saved. */
import { OpenWorkbook } from "../open-file/open-workbook";
import * as files from "../open-file/open-file";
import type { WorkbookSnapshot } from "../../workbook-file";
import { FUNCTIONS_FOR_FILES } from "./functions-for-files";

export { bytesOf } from "../open-file/open-file";

export const openFile = (name: string, bytes: Uint8Array): Promise<files.OpenedFile> =>
  files.openFile(name, bytes, FUNCTIONS_FOR_FILES);

export const newWorkbook = (name: string): OpenWorkbook => files.newWorkbook(name, FUNCTIONS_FOR_FILES);

/** A draft that the browser has kept. */
export const openSnapshot = (name: string, snapshot: WorkbookSnapshot): OpenWorkbook =>
  new OpenWorkbook(name, snapshot, FUNCTIONS_FOR_FILES);
