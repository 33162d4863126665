/** `npm run drawing`: docs/images/rooms.svg, the rooms of src/ by what they import; made from the imports themselves. */
import { readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { importsOf } from "./lint/imports";

const SRC = path.join(__dirname, "..", "src");
export const DRAWING = path.join(__dirname, "..", "docs", "images", "rooms.svg");

const BOX = { width: 108, height: 34, gapX: 24, gapY: 46, margin: 20 } as const;

/** Which rooms each room imports from. */
export function roomsOf(src = SRC): ReadonlyMap<string, ReadonlySet<string>> {
  const rooms = readdirSync(src, { withFileTypes: true })
    .filter((each) => each.isDirectory())
    .map(({ name }) => name)
    .sort();
  return new Map(
    rooms.map((room) => {
      const files = readdirSync(path.join(src, room), { recursive: true, encoding: "utf8" });
      const reached = files
        .filter((file) => /\.ts$/.test(file))
        .flatMap((file) => importsOf(path.join(src, room, file)))
        .map((file) => path.relative(src, file).split(path.sep)[0]!);
      return [room, new Set(reached.filter((other) => other !== room && rooms.includes(other)))];
    }),
  );
}

/** Arrows that no way over other rooms says already. */
export function drawnArrows(rooms: ReadonlyMap<string, ReadonlySet<string>>): [string, string][] {
  const reaches = (from: string, to: string): boolean =>
    [...rooms.get(from)!].some((next) => next === to || reaches(next, to));
  return [...rooms].flatMap(([room, others]) =>
    [...others]
      .filter((other) => ![...others].some((between) => between !== other && reaches(between, other)))
      .sort()
      .map((other): [string, string] => [room, other]),
  );
}

/** The drawing: what imports nothing stands at the bottom. */
export function drawingOf(rooms: ReadonlyMap<string, ReadonlySet<string>>): string {
  const height = new Map<string, number>();
  const heightOf = (room: string): number => {
    const known = height.get(room);
    if (known !== undefined) return known;
    const above = Math.max(-1, ...[...rooms.get(room)!].map(heightOf)) + 1;
    height.set(room, above);
    return above;
  };
  [...rooms.keys()].forEach(heightOf);
  const top = Math.max(...height.values());
  const levels = Array.from({ length: top + 1 }, (_, level) =>
    [...rooms.keys()].filter((room) => height.get(room) === top - level),
  );
  const widest = Math.max(...levels.map(({ length }) => length));
  const width = 2 * BOX.margin + widest * (BOX.width + BOX.gapX) - BOX.gapX;
  const places = new Map<string, { readonly x: number; readonly y: number }>();
  levels.forEach((level, row) => {
    const used = level.length * (BOX.width + BOX.gapX) - BOX.gapX;
    // Rows of one room step aside in turn, else the arrows of several would lie on each other.
    const aside = level.length === 1 ? (row % 2 === 0 ? -1 : 1) * (BOX.width / 2) : 0;
    level.forEach((room, at) =>
      places.set(room, {
        x: (width - used) / 2 + aside + at * (BOX.width + BOX.gapX),
        y: BOX.margin + row * (BOX.height + BOX.gapY),
      }),
    );
  });
  const arrows = drawnArrows(rooms).map(([from, to]) => {
    const [a, b] = [places.get(from)!, places.get(to)!];
    const half = BOX.width / 2;
    return `<line x1="${a.x + half}" y1="${a.y + BOX.height}" x2="${b.x + half}" y2="${b.y - 3}" marker-end="url(#head)"/>`;
  });
  const boxes = [...places].map(
    ([room, { x, y }]) =>
      `<rect x="${x}" y="${y}" width="${BOX.width}" height="${BOX.height}" rx="5"/><text x="${x + BOX.width / 2}" y="${y + 22}">${room}</text>`,
  );
  const tall = 2 * BOX.margin + levels.length * (BOX.height + BOX.gapY) - BOX.gapY;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${tall}" width="${width}" height="${tall}">
<title>The rooms of src and what each imports; what a way over others says already is not drawn</title>
<style>rect{fill:#eef3f8;stroke:#345}text{font:13px sans-serif;text-anchor:middle;fill:#123}line{stroke:#678}</style>
<defs><marker id="head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0L8 4L0 8z" fill="#678"/></marker></defs>
<rect x="0" y="0" width="${width}" height="${tall}" style="fill:#fff;stroke:none"/>
${[...arrows, ...boxes].join("\n")}
</svg>
`;
}

/** Renews the drawing. */
export function writeDrawing(): void {
  writeFileSync(DRAWING, drawingOf(roomsOf()));
}

if (require.main === module) writeDrawing();
