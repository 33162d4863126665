import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Full path of the first program that is on the PATH under one of the names, or stands at one of the fixed places.
 *
 * @example
 * findProgram(["pdftotext"]); //=> its path, such as "…/bin/pdftotext", or undefined
 */
export function findProgram(names: readonly string[], places: readonly string[] = []): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...candidates, ...places].find(isExecutable);
}

/**
 * LibreOffice on this machine, or undefined.
 *
 * @example
 * findLibreOffice(); //=> its path, such as "…/bin/soffice"
 */
export const findLibreOffice = (): string | undefined =>
  findProgram(
    ["soffice", "libreoffice", "soffice.exe"],
    [
      "/Applications/LibreOffice.app/Contents/MacOS/soffice",
      "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
    ],
  );
