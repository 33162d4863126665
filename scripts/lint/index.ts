/** Our own rules for ESLint: what the tables of eslint.config.js cannot say. */
import type { ESLint } from "eslint";
import { distinctFileNames } from "./distinct-file-names";
import { noImportCircles } from "./no-import-circles";
import { packageBorders } from "./package-borders";

export const structure: ESLint.Plugin = {
  rules: {
    "no-import-circles": noImportCircles,
    "distinct-file-names": distinctFileNames,
    "package-borders": packageBorders,
  },
};
