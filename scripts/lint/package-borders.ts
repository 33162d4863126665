import path from "node:path";
import type { Rule } from "eslint";
import { forEachSource } from "./imported-sources";
import { resolveImport } from "./imports";

/** A folder that stands by itself, and what of it others may import: its own index.ts and those of the rooms named. */
interface PackageBorder {
  readonly folder: string;
  readonly entries: readonly string[];
  /** Folder of tests, in the package as in the project: only tests may import from it. */
  readonly tests: string;
  /** Other packages inside the project that it stands on. */
  readonly mayImport: readonly string[];
}

/**
 * Holds the borders of packages inside the project, an option for each: its files import nothing beyond it but installed
 * packages and those it stands on, what runs imports none of its tests, and others come in by its entries only.
 */
export const packageBorders: Rule.RuleModule = {
  meta: {
    type: "problem",
    messages: {
      leaves: "{{folder}} is a package of its own: it imports nothing beyond it, and {{target}} is.",
      tests: "{{target}} is there for tests.",
      enters: "{{folder}} is entered by {{entries}}, not by {{target}}.",
    },
    schema: {
      type: "array",
      items: {
        type: "object",
        properties: {
          folder: { type: "string" },
          entries: { type: "array", items: { type: "string" } },
          tests: { type: "string" },
          mayImport: { type: "array", items: { type: "string" } },
        },
        required: ["folder", "entries", "tests", "mayImport"],
        additionalProperties: false,
      },
    },
  },
  create(context) {
    const named = (each: string): string => path.relative(context.cwd, each).split(path.sep).join("/");
    const file = path.resolve(context.cwd, context.filename);
    const borders = (context.options as readonly PackageBorder[]).map((border) => ({
      ...border,
      complaintOf: complaintsOf(border, named(file)),
    }));
    return forEachSource((source) => {
      const found = resolveImport(file, source.value);
      if (found === undefined) return;
      const target = named(found);
      for (const { folder, entries, complaintOf } of borders) {
        const messageId = complaintOf(target);
        if (messageId === undefined) continue;
        const data = { folder, target, entries: doorsOf(folder, entries).join(", ") };
        context.report({ node: source, messageId, data });
      }
    });
  },
};

const isIn = (place: string, file: string): boolean => file.startsWith(`${place}/`);

const doorsOf = (folder: string, entries: readonly string[]): string[] =>
  entries.map((entry) => path.posix.join(folder, entry, "index.ts"));

/** What is wrong with an import from a file, by what it imports; undefined for nothing. */
function complaintsOf(
  { folder, entries, tests, mayImport }: PackageBorder,
  file: string,
): (target: string) => string | undefined {
  const isInside = isIn(folder, file);
  const isTest = /(?:^|\/)test\//.test(file);
  const doors = doorsOf(folder, entries);
  return (target) => {
    if (isInside && !isIn(folder, target) && !mayImport.some((other) => isIn(other, target))) return "leaves";
    if (!isTest && isIn(`${folder}/${tests}`, target)) return "tests";
    if (!isInside && isIn(folder, target) && !doors.includes(target)) return "enters";
    return undefined;
  };
}
