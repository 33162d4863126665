import { readFileSync } from "node:fs";
import { inflateSync } from "node:zlib";
import { drawIcon, ICON_SIZES, iconFile, ICONS, type Mark } from "../../scripts/make-icons";

/** The pixel data of a PNG with one IDAT chunk, which follows the 8-byte signature and the 25-byte header chunk. */
function pixelsOf(png: Buffer): Buffer {
  const length = png.readUInt32BE(33);
  expect(png.subarray(37, 41).toString("ascii")).toBe("IDAT");
  return inflateSync(png.subarray(41, 41 + length));
}

const DRAWN = (Object.keys(ICONS) as Mark[]).flatMap((mark) => ICON_SIZES.map((size) => ({ mark, size })));

it.each(DRAWN)("$mark at $size pixels is the drawn one (npx tsx scripts/make-icons.ts)", ({ mark, size }) => {
  const png = readFileSync(iconFile(size, mark));
  expect(png.subarray(1, 4).toString("ascii")).toBe("PNG");
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  expect(pixelsOf(png).equals(drawIcon(size, mark))).toBe(true);
});

it("every mark looks different", () => {
  const drawings = (Object.keys(ICONS) as Mark[]).map((mark) => drawIcon(16, mark).toString("hex"));
  expect(new Set(drawings).size).toBe(drawings.length);
});

it("the corners are transparent and the paper is green", () => {
  const pixels = drawIcon(32);
  const at = (column: number, row: number) => [...pixels.subarray(row * 129 + 1 + column * 4).subarray(0, 4)];
  expect(at(0, 0)).toEqual([0, 0, 0, 0]);
  expect(at(8, 4)).toEqual([16, 124, 65, 255]);
});
