import path from "node:path";
import type { Rule } from "eslint";
import { forEachSource } from "./imported-sources";
import { resolveImport, wayBetween } from "./imports";

/**
 * Forbids imports that lead back to the file itself, by however many others. An import of a type alone counts: it is
 * gone when the program runs, but whoever reads one of the files has to read all of them.
 */
export const noImportCircles: Rule.RuleModule = {
  meta: {
    type: "problem",
    messages: {
      circle: "This import closes a circle: {{way}}. What both need belongs in a file of its own.",
    },
    schema: [],
  },
  create(context) {
    const file = path.resolve(context.cwd, context.filename);
    const named = (each: string): string => path.relative(context.cwd, each).split(path.sep).join("/");
    return forEachSource((source) => {
      const target = resolveImport(file, source.value);
      const way = target === undefined ? undefined : wayBetween(target, file);
      if (way === undefined) return;
      context.report({
        node: source,
        messageId: "circle",
        data: { way: [file, ...way].map(named).join(" → ") },
      });
    });
  },
};
