/** Dossier lists to try the counting with: April 2026, closed from the 20th to the 19th, of two systems. */
import { dayOfIso, makeList } from "../dossier-lists";
import type { ShapeName } from "../dossier-lists/shapes";

const APRIL = { from: dayOfIso("2026-03-20"), to: dayOfIso("2026-04-19") };

const LISTS: readonly { readonly path: string; readonly shape: ShapeName; readonly dossiers: number }[] = [
  { path: "danh-sach-mau-mot-cua.xlsx", shape: "city", dossiers: 400 },
  { path: "danh-sach-mau-dich-vu.csv", shape: "service", dossiers: 120 },
];

/** Files of the site by path, made when they are asked for; the page names the paths. */
export const SAMPLE_LISTS: readonly (readonly [path: string, content: () => Buffer])[] = LISTS.map(
  ({ path, shape, dossiers }, index) => [
    path,
    () =>
      Buffer.from(
        makeList({
          shape,
          seed: index + 1,
          period: APRIL,
          dossiers,
          outside: 5,
          faults: { duplicate: 1, impossible_date: 1, unknown_status: 2 },
        }).bytes,
      ),
  ],
);
