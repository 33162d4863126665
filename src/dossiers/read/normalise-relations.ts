/** Where a package leads: paths by a detour made plain, what leads to parts that are not there left out. */

/** A target as the path of a part: "../xl/styles.xml" of a part in "xl/" is "xl/styles.xml". */
function resolved(target: string, folder: string): string {
  const parts: string[] = target.startsWith("/") ? [] : folder.split("/");
  for (const step of target.replace(/\\/g, "/").split("/")) {
    if (step === "..") parts.pop();
    else if (step !== "." && step !== "") parts.push(step);
  }
  return parts.filter((part) => part !== "").join("/");
}

const RELATIONSHIP = /<(?:\w+:)?Relationship\b[^>]*?(?:\/>|>\s*<\/(?:\w+:)?Relationship\s*>)/g;
const TARGET = /\bTarget\s*=\s*(["'])(.*?)\1/;
const IS_EXTERNAL = /\bTargetMode\s*=\s*["']External/i;
/** Without these nothing is left to read; who lacks one is told that the file is damaged. */
const IS_CONTENT = /\/relationships\/(?:officeDocument|worksheet|sharedStrings)["']/;

/** The folder whose parts a part of relations is about: "xl/_rels/workbook.xml.rels" is about "xl". */
export const folderOfRelations = (name: string): string => name.replace(/(?:^|\/)_rels\/[^/]*$/, "");

/**
 * The relations with plain targets.
 *
 * @param names of all parts, in small letters.
 * @example plainRelations('<Relationship Target="../xl/a.xml"/>', "xl", new Set(["xl/a.xml"])) //=> '<Relationship Target="/xl/a.xml"/>'
 */
export function plainRelations(xml: string, folder: string, names: ReadonlySet<string>): string {
  return xml.replace(RELATIONSHIP, (relation) => {
    const target = TARGET.exec(relation)?.[2];
    if (target === undefined || target === "" || IS_EXTERNAL.test(relation)) return relation;
    const path = resolved(target.replace(/#.*$/, ""), folder);
    if (!names.has(path.toLowerCase())) return IS_CONTENT.test(relation) ? relation : "";
    const isPlain = target === `/${path}` || target === path || `${folder}/${target}` === path;
    return isPlain ? relation : relation.replace(TARGET, `Target="/${path}"`);
  });
}

const OVERRIDE =
  /<(?:\w+:)?Override\b[^>]*?\bPartName\s*=\s*["']\/?([^"']*)["'][^>]*?(?:\/>|>\s*<\/(?:\w+:)?Override\s*>)/g;

/** The list of content types without parts that are not there. */
export const presentTypes = (xml: string, names: ReadonlySet<string>): string =>
  xml.replace(OVERRIDE, (override, part: string) =>
    names.has(part.replace(/\\/g, "/").toLowerCase()) ? override : "",
  );
