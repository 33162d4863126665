/** Draws the icons: a sheet of paper with a mark for each button. Writes assets/icon-16.png and all the others. */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { deflateSync } from "node:zlib";

export const ICON_SIZES = [16, 32, 64, 80] as const;

type Color = readonly [red: number, green: number, blue: number];
type Point = readonly [x: number, y: number];

const GREEN: Color = [16, 124, 65];
const LIGHT_GREEN: Color = [150, 214, 172];
const WHITE: Color = [255, 255, 255];

/** Shapes stand in a unit square, x to the right and y down. */
const PAPER: readonly Point[] = [
  [0.14, 0.04],
  [0.62, 0.04],
  [0.86, 0.28],
  [0.86, 0.96],
  [0.14, 0.96],
];
const FOLD: readonly Point[] = [
  [0.62, 0.04],
  [0.86, 0.28],
  [0.62, 0.28],
];
/**
 * Lines of each mark: the add-in and "check" carry a tick, "insert" a plus, "next" an arrow, "colours" a drop,
 * "report" text, "self-test" a pulse, "pane" a side panel.
 */
const MARKS = {
  tick: [
    [
      [0.3, 0.6],
      [0.45, 0.75],
      [0.71, 0.44],
    ],
  ],
  plus: [
    [
      [0.5, 0.4],
      [0.5, 0.82],
    ],
    [
      [0.29, 0.61],
      [0.71, 0.61],
    ],
  ],
  text: [
    [
      [0.3, 0.44],
      [0.7, 0.44],
    ],
    [
      [0.3, 0.62],
      [0.7, 0.62],
    ],
    [
      [0.3, 0.8],
      [0.54, 0.8],
    ],
  ],
  arrow: [
    [
      [0.28, 0.61],
      [0.72, 0.61],
    ],
    [
      [0.53, 0.42],
      [0.72, 0.61],
      [0.53, 0.8],
    ],
  ],
  drop: [
    [
      [0.5, 0.38],
      [0.66, 0.62],
      [0.64, 0.76],
      [0.5, 0.83],
      [0.36, 0.76],
      [0.34, 0.62],
      [0.5, 0.38],
    ],
  ],
  pulse: [
    [
      [0.26, 0.62],
      [0.4, 0.62],
      [0.47, 0.42],
      [0.57, 0.82],
      [0.63, 0.62],
      [0.74, 0.62],
    ],
  ],
  panel: [
    [
      [0.28, 0.4],
      [0.72, 0.4],
      [0.72, 0.82],
      [0.28, 0.82],
      [0.28, 0.4],
    ],
    [
      [0.56, 0.4],
      [0.56, 0.82],
    ],
  ],
} satisfies Record<string, Point[][]>;
const LINE_HALF_WIDTH = 0.055;

export type Mark = keyof typeof MARKS;

/** What the file names of a mark begin with. */
export const ICONS: Readonly<Record<Mark, string>> = {
  tick: "icon",
  plus: "icon-insert",
  text: "icon-report",
  arrow: "icon-next",
  drop: "icon-colours",
  pulse: "icon-self-test",
  panel: "icon-pane",
};

/** Samples per pixel in each direction: smooth edges without any drawing library. */
const SAMPLES = 8;

function isInside(corners: readonly Point[], [x, y]: Point): boolean {
  let inside = false;
  corners.forEach(([x1, y1], index) => {
    const [x2, y2] = corners.at(index - 1) ?? [x1, y1];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  });
  return inside;
}

function distanceToSegment([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point): number {
  const along = ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / ((x2 - x1) ** 2 + (y2 - y1) ** 2);
  const nearest = Math.min(1, Math.max(0, along));
  return Math.hypot(x - x1 - nearest * (x2 - x1), y - y1 - nearest * (y2 - y1));
}

function isOnLine(points: readonly Point[], point: Point): boolean {
  return points.slice(1).some((end, index) => {
    const start = points[index] ?? end;
    return distanceToSegment(point, start, end) <= LINE_HALF_WIDTH;
  });
}

/** The colour at a point, or nothing where the icon is transparent. */
function colorAt(point: Point, mark: Mark): Color | undefined {
  if (!isInside(PAPER, point)) return undefined;
  if (MARKS[mark].some((line) => isOnLine(line, point))) return WHITE;
  return isInside(FOLD, point) ? LIGHT_GREEN : GREEN;
}

function pixel(size: number, mark: Mark, column: number, row: number): readonly number[] {
  const hits: Color[] = [];
  for (let sample = 0; sample < SAMPLES ** 2; sample++) {
    const x = (column + ((sample % SAMPLES) + 0.5) / SAMPLES) / size;
    const y = (row + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES) / size;
    const color = colorAt([x, y], mark);
    if (color !== undefined) hits.push(color);
  }
  if (hits.length === 0) return [0, 0, 0, 0];
  const mean = (channel: 0 | 1 | 2) => hits.reduce((sum, color) => sum + color[channel], 0) / hits.length;
  return [mean(0), mean(1), mean(2), (255 * hits.length) / SAMPLES ** 2].map(Math.round);
}

/** Rows of RGBA pixels, each row led by 0, the PNG filter that leaves it as it is. */
export function drawIcon(size: number, mark: Mark = "tick"): Buffer {
  const rows = Array.from({ length: size }, (_, row) => [
    0,
    ...Array.from({ length: size }, (__, column) => pixel(size, mark, column, row)).flat(),
  ]);
  return Buffer.from(rows.flat());
}

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "ascii"), data]);
  const length = Buffer.alloc(4);
  const checksum = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  checksum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, checksum]);
}

function png(size: number, pixels: Buffer): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6], 8); // 8 bits a channel, RGBA
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(pixels, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** Where an icon lies. */
export function iconFile(size: number, mark: Mark = "tick"): string {
  return path.join(__dirname, "..", "assets", `${ICONS[mark]}-${size}.png`);
}

if (require.main === module) {
  for (const mark of Object.keys(ICONS) as Mark[]) {
    for (const size of ICON_SIZES) writeFileSync(iconFile(size, mark), png(size, drawIcon(size, mark)));
  }
}
