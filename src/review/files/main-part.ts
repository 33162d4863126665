/** Where the text of a Word file stands: programs of the web number it. */

export const RELATIONS = "_rels/.rels";
export const MAIN_RELATION =
  /<Relationship\b(?=[^>]*\bType=["'][^"']*\/officeDocument["'])[^>]*\bTarget=["']([^"']+)["']/i;

export const USUAL_MAIN_PART = "word/document.xml";

/** @param read - Gives the text of a part; undefined where there is none. */
export async function mainPartOf(read: (name: string) => Promise<string | undefined>): Promise<string> {
  const target = MAIN_RELATION.exec((await read(RELATIONS)) ?? "")?.[1];
  return target?.replace(/^\//, "") ?? USUAL_MAIN_PART;
}
