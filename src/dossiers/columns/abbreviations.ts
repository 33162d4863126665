/** How heads and cells of lists abbreviate: one table for both. */

export const ABBREVIATIONS: readonly (readonly [RegExp, string])[] = [
  [/\bhs\b/g, "ho so"],
  [/\bkq\b/g, "ket qua"],
  [/\btthc\b/g, "thu tuc hanh chinh"],
  [/\bdvctt\b/g, "dich vu cong truc tuyen"],
  [/\bdvc\b/g, "dich vu cong"],
  [/\btg\b/g, "thoi gian"],
  [/\bgq\b/g, "giai quyet"],
  [/\bxl\b/g, "xu ly"],
  [/\bnvtc\b/g, "nghia vu tai chinh"],
  [/\bqg\b/g, "quoc gia"],
  [/\b(?:bpmc)\b/g, "bo phan mot cua"],
  [/\b(?:ttpvhcc|tt pvhcc)\b/g, "trung tam phuc vu hanh chinh cong"],
];

/**
 * Folded text with its abbreviations written out.
 *
 * @example writtenOut("da tra kq") //=> "da tra ket qua"
 */
export const writtenOut = (folded: string): string =>
  ABBREVIATIONS.reduce((written, [short, long]) => written.replace(short, long), folded);
