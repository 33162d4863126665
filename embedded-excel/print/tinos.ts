import { dirname } from "node:path";

/**
 * Tinos has the letter widths of Times New Roman and all Vietnamese letters, so a page laid out with it breaks its
 * lines where Times New Roman does. Files of npm @expo-google-fonts/tinos, relative to its folder.
 */
export const TINOS_FILES = {
  regular: "400Regular/Tinos_400Regular.ttf",
  bold: "700Bold/Tinos_700Bold.ttf",
  italic: "400Regular_Italic/Tinos_400Regular_Italic.ttf",
  boldItalic: "700Bold_Italic/Tinos_700Bold_Italic.ttf",
} as const;

/** Folder of the installed font package; its fonts stand in subfolders. */
export const tinosFolder = (): string => dirname(require.resolve("@expo-google-fonts/tinos/package.json"));
