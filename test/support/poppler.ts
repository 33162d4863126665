/** What a PDF holds, told by the poppler programs. */
import { readdirSync, statSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { join } from "node:path";

const run = (program: string, ...args: string[]): string => execFileSync(program, args, { encoding: "utf8" });

/** Answers so far, by the call and the file's time: tests ask one file the same again and again. */
const answers = new Map<string, string>();

/** What a program says of a file: it is started once for each question to a file that stays as it is. */
function told(program: string, file: string, ...args: string[]): string {
  const { mtimeMs, ino, size } = statSync(file);
  const question = JSON.stringify([program, file, mtimeMs, ino, size, ...args]);
  const known = answers.get(question);
  if (known !== undefined) return known;
  const answer = run(program, ...args);
  answers.set(question, answer);
  return answer;
}

/**
 * Names of the embedded fonts without the subset mark.
 *
 * @example
 * pdfFonts("bao-cao.pdf"); //=> ["Tinos-Bold", "Tinos-Regular"]
 */
export function pdfFonts(file: string): string[] {
  const rows = told("pdffonts", file, file).trim().split("\n").slice(2);
  const names = rows.map((row) => (row.split(/\s+/)[0] as string).replace(/^[A-Z]{6}\+/, ""));
  return [...new Set(names)].sort();
}

/**
 * Text of each page in reading order.
 *
 * @example
 * pdfText("bao-cao.pdf")[0]; //=> "BÁO CÁO\n…"
 */
export const pdfText = (file: string): string[] =>
  told("pdftotext", file, "-layout", file, "-").split("\f").slice(0, -1);

export interface PdfPages {
  readonly count: number;
  /** Of the first page, points. */
  readonly width: number;
  readonly height: number;
}

export function pdfPages(file: string): PdfPages {
  const info = told("pdfinfo", file, file);
  const [, width, height] = /Page size:\s+([\d.]+) x ([\d.]+)/.exec(info) ?? [];
  return { count: Number(/Pages:\s+(\d+)/.exec(info)?.[1]), width: Number(width), height: Number(height) };
}

/** One word with its box; points from the upper left corner of its page (1-based). */
export interface PdfWord {
  readonly page: number;
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

export function pdfWords(file: string): PdfWord[] {
  const pages = told("pdftotext", file, "-bbox", file, "-").split("<page ").slice(1);
  return pages.flatMap((page, index) =>
    [...page.matchAll(/<word xMin="(.+?)" yMin="(.+?)" xMax="(.+?)" yMax="(.+?)">(.*?)<\/word>/g)].map(
      ([, left, top, right, bottom, text = ""]) => ({
        page: index + 1,
        text: text.replace(/&(\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity),
        left: Number(left),
        top: Number(top),
        right: Number(right),
        bottom: Number(bottom),
      }),
    ),
  );
}

/**
 * Draws each page into `folder` as a PNG picture and gives the paths in page order.
 *
 * @example
 * pdfPictures("bao-cao.pdf", "out"); //=> ["out/page-1.png", "out/page-2.png"]
 */
export function pdfPictures(file: string, folder: string): string[] {
  run("pdftoppm", "-png", "-r", "80", file, join(folder, "page"));
  const pictures = readdirSync(folder).filter((name) => /^page-\d+\.png$/.test(name));
  return pictures
    .sort((a, b) => a.localeCompare(b, "en", { numeric: true }))
    .map((name) => join(folder, name));
}
