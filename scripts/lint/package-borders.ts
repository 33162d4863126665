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
}

/**
 * Holds the border of a package inside the project: its files import nothing beyond it but installed packages, what
 * runs imports none of its tests, and others come in by its entries only.
 */
export const packageBorders: Rule.RuleModule = {
  meta: {
    type: "problem",
    messages: {
      leaves: "{{folder}} is a package of its own: it imports nothing beyond it, and {{target}} is.",
      tests: "{{target}} is there for tests.",
      enters: "{{folder}} is entered by {{entries}}, not by {{target}}.",
    },
    schema: [
      {
        type: "object",
        properties: {
          folder: { type: "string" },
          entries: { type: "array", items: { type: "string" } },
          tests: { type: "string" },
        },
        required: ["folder", "entries", "tests"],
        additionalProperties: false,
      },
    ],
  },
  create(context) {
    const { folder, entries, tests } = context.options[0] as PackageBorder;
    const named = (each: string): string => path.relative(context.cwd, each).split(path.sep).join("/");
    const isIn = (place: string, file: string): boolean => file.startsWith(`${place}/`);
    const file = path.resolve(context.cwd, context.filename);
    const isInside = isIn(folder, named(file));
    const isTest = [`${folder}/${tests}`, tests].some((place) => isIn(place, named(file)));
    const doors = entries.map((entry) => path.posix.join(folder, entry, "index.ts"));
    const complaintOf = (target: string): string | undefined => {
      if (isInside && !isIn(folder, target)) return "leaves";
      if (!isTest && isIn(`${folder}/${tests}`, target)) return "tests";
      if (!isInside && isIn(folder, target) && !doors.includes(target)) return "enters";
      return undefined;
    };
    return forEachSource((source) => {
      const found = resolveImport(file, source.value);
      if (found === undefined) return;
      const target = named(found);
      const messageId = complaintOf(target);
      if (messageId === undefined) return;
      context.report({ node: source, messageId, data: { folder, target, entries: doors.join(", ") } });
    });
  },
};
