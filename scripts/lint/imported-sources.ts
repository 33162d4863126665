import type { Rule } from "eslint";
import type { Expression, Literal } from "estree";

/** Where a file names another that it imports, hands on, loads on demand or takes a type from. */
export function forEachSource(
  check: (source: Literal & { readonly value: string }) => void,
): Rule.RuleListener {
  const checkText = (source: Expression | null | undefined): void => {
    if (source?.type === "Literal" && typeof source.value === "string")
      check(source as Literal & { readonly value: string });
  };
  return {
    ImportDeclaration: ({ source }) => checkText(source),
    ExportNamedDeclaration: ({ source }) => checkText(source),
    ExportAllDeclaration: ({ source }) => checkText(source),
    ImportExpression: ({ source }) => checkText(source),
    // A type named where it is used: `import("./other").Other`.
    TSImportType: ({ argument }: { argument: { literal: Expression } }) => checkText(argument.literal),
    // In scripts without modules, and in tests that load a module anew.
    CallExpression: ({ callee, arguments: [source] }) => {
      if (callee.type === "Identifier" && callee.name === "require" && source?.type === "Literal")
        checkText(source);
    },
  };
}
