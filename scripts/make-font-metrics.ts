/** Writes src/sheets/times-metrics.json from the Tinos fonts: `npx tsx scripts/make-font-metrics.ts`. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse, type Font } from "opentype.js";
import { format, resolveConfig } from "prettier";
import { TINOS_FILES, tinosFolder } from "../embedded-excel/print";

const OUTPUT = join(__dirname, "..", "src", "sheets", "times-metrics.json");

const characters = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index));

/** Letters are listed as runs of neighbouring characters, so the file keeps one number per character and style. */
const RUNS = [
  characters(0x20, 0x7e),
  characters(0xa0, 0xff),
  characters(0x102, 0x1b0),
  characters(0x1ea0, 0x1ef9),
  [..."–—‘’“”•…−≤≥✓"],
];

function widths(font: Font): number[] {
  return RUNS.flat().map((character) => {
    const glyph = font.charToGlyph(character);
    // A letter the font lacks is drawn by another font; "M" is wide enough for it.
    return glyph.index === 0 ? font.charToGlyph("M").advanceWidth : glyph.advanceWidth;
  });
}

function read(file: string): Font {
  const bytes = readFileSync(join(tinosFolder(), file));
  return parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
}

async function main(): Promise<void> {
  const fonts = {
    regular: read(TINOS_FILES.regular),
    bold: read(TINOS_FILES.bold),
    italic: read(TINOS_FILES.italic),
    boldItalic: read(TINOS_FILES.boldItalic),
  };
  const { unitsPerEm, tables } = fonts.regular;
  const metrics = {
    header:
      "Advance widths of Tinos (metric-compatible with Times New Roman), copyright The Tinos Project Authors, " +
      "licensed under the Apache License 2.0, from npm @expo-google-fonts/tinos 0.4.1. " +
      "Made by scripts/make-font-metrics.ts.",
    unitsPerEm,
    lineHeight: (tables.hhea.ascender - tables.hhea.descender + tables.hhea.lineGap) / unitsPerEm,
    characters: RUNS.flat().join(""),
    widths: {
      regular: widths(fonts.regular),
      bold: widths(fonts.bold),
      italic: widths(fonts.italic),
      boldItalic: widths(fonts.boldItalic),
    },
  };
  const style = await resolveConfig(OUTPUT);
  writeFileSync(OUTPUT, await format(JSON.stringify(metrics), { ...style, parser: "json" }));
}

void main();
