import { readdirSync } from "node:fs";
import path from "node:path";
import type { Rule } from "eslint";

/** The entry of a folder: its name is the folder's. */
const ENTRY = "index.ts";

/**
 * Forbids two files of one name below the folders that are given: "rates.ts" in an error, a search or a tab of the
 * editor has to say which one it is.
 */
export const distinctFileNames: Rule.RuleModule = {
  meta: {
    type: "suggestion",
    messages: { shared: "There is another {{name}}: {{other}}. Say in the name what this one is about." },
    schema: [{ type: "array", items: { type: "string" }, minItems: 1 }],
  },
  create(context) {
    const folders = context.options[0] as readonly string[];
    const file = path
      .relative(context.cwd, path.resolve(context.cwd, context.filename))
      .split(path.sep)
      .join("/");
    const folder = folders.find((each) => file.startsWith(`${each}/`));
    const name = path.basename(file);
    if (folder === undefined || name === ENTRY) return {};
    const others = filesBelow(path.join(context.cwd, folder))
      .map((each) => `${folder}/${each}`)
      .filter((each) => path.basename(each) === name && each !== file);
    return {
      Program(node) {
        for (const other of others) context.report({ node, messageId: "shared", data: { name, other } });
      },
    };
  },
};

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).map((each) =>
    each.split(path.sep).join("/"),
  );
}
