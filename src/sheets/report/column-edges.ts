/** The columns of the sheet: the gaps between all the places where a cell of the page begins or ends. */
import { wholePixels } from "./sheet-page";
import type { PageCell } from "./page-row";

/** A ruled line moves this far to meet a column that is there anyway, so that no column is a sliver. */
const NEAR = 9;

/** Places from the left margin to the right one, in order: one more than there are columns. */
export function edgesOf(cells: readonly PageCell[], width: number): number[] {
  const edges = new Set([0, width]);
  const texts = cells.filter((cell) => !cell.isRule);
  for (const { from, to } of texts) edges.add(wholePixels(from)).add(wholePixels(to));
  const rules = cells.filter((cell) => cell.isRule).flatMap(({ from, to }) => [from, to]);
  for (const place of rules) {
    if (![...edges].some((edge) => Math.abs(edge - place) < NEAR)) edges.add(wholePixels(place));
  }
  return [...edges].sort((a, b) => a - b);
}

/** Index of the edge at a place, or of the nearest. */
export function edgeAt(edges: readonly number[], place: number): number {
  return edges.reduce(
    (best, edge, index) => (Math.abs(edge - place) < Math.abs((edges[best] ?? 0) - place) ? index : best),
    0,
  );
}

/** @example widthsBetween([0, 58.5, 127.5]) //=> [58.5, 69] */
export function widthsBetween(edges: readonly number[]): number[] {
  return edges.slice(1).map((edge, index) => edge - (edges[index] ?? 0));
}
