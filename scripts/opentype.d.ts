/** The part of opentype.js 1.3 that the scripts use; the package has no types of its own. */
declare module "opentype.js" {
  export interface Glyph {
    readonly index: number;
    readonly advanceWidth: number;
  }
  export interface Font {
    readonly unitsPerEm: number;
    readonly tables: {
      readonly hhea: { readonly ascender: number; readonly descender: number; readonly lineGap: number };
    };
    charToGlyph(character: string): Glyph;
  }
  export function parse(bytes: ArrayBuffer): Font;
}
