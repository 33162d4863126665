import { ICommandService } from "@univerjs/core";
import { IRenderManagerService } from "@univerjs/engine-render";
import { SetSelectionsOperation } from "@univerjs/sheets";
import { SetScrollOperation, SheetSkeletonManagerService } from "@univerjs/sheets-ui";

import type { Officer } from "../../officer";
import type { Model } from "../../objects/model";
import { formatAddress } from "../../workbook/address";
import type { UniverBook } from "../../workbook/univer-book";
import { element } from "../element";

/** Pixels between a cell and its note. */
const gap = 4;

/**
 * Shows beside the selected cell what its data validation has to say, as Excel does: the input message, and the values
 * of a list to choose from. Univer keeps no rules of the host, so it shows neither. Returns how to stop.
 */
export function showCellNotes(
  model: Model,
  officer: Officer,
  book: UniverBook,
  grid: HTMLElement,
): () => void {
  const note = element("div", { className: "cell-note", hidden: true });
  note.setAttribute("role", "note");
  grid.append(note);

  const refresh = (): void => {
    const content = contentOf(model, officer, () => (note.hidden = true));
    const cell = content.length > 0 ? placeOfSelection(model, book, grid) : undefined;
    note.hidden = !cell;
    if (!cell) return;
    note.replaceChildren(...content);
    const fitsBelow = cell.bottom + gap + note.offsetHeight < cell.limit;
    note.style.left = `${cell.left}px`;
    note.style.top = `${fitsBelow ? cell.bottom + gap : cell.top - gap - note.offsetHeight}px`;
  };

  const listener = book.injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (id === SetScrollOperation.id) note.hidden = true;
    // The host hears of the selection from the same operation: wait until it has.
    if (id === SetSelectionsOperation.id) queueMicrotask(refresh);
  });
  return () => {
    listener.dispose();
    note.remove();
  };
}

function contentOf({ workbook }: Model, officer: Officer, close: () => void): Node[] {
  const { active } = workbook;
  const { row, column } = active.selection;
  const rule = active.validations.at(row, column);
  if (!rule) return [];
  const { title, message, showPrompt } = rule.prompt;
  const { source } = (rule.rule.list ?? {}) as { source?: unknown };
  const address = formatAddress({ row, column, rows: 1, columns: 1 });
  const choice = (text: string): HTMLElement => {
    const button = element("button", { type: "button" }, text);
    button.addEventListener("click", () => {
      officer.type(active.name, address, text);
      void workbook.calculated();
      close();
    });
    return button;
  };
  // A list that is a range begins with "=": its values are on a sheet, and can be typed.
  const choices = typeof source === "string" && !source.startsWith("=") ? source.split(",") : [];
  return [
    ...(showPrompt && title ? [element("strong", {}, title)] : []),
    ...(showPrompt && message ? [element("p", {}, message)] : []),
    ...choices.map((text) => choice(text.trim())),
  ];
}

/** Edges of the selected cell, and the lower end of the cells, in pixels from the corner of `grid`. */
interface Place {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
  readonly limit: number;
}

function placeOfSelection({ workbook }: Model, book: UniverBook, grid: HTMLElement): Place | undefined {
  const render = book.injector.get(IRenderManagerService).getRenderById(book.unitId);
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  const viewport = render?.scene.getViewport("viewMain");
  if (!render || !skeleton || !viewport) return undefined;
  const { selection, layout } = workbook.active;
  const { startX, startY, endY } = skeleton.getCellWithCoordByIndex(selection.row, selection.column);
  // What is frozen does not scroll.
  const frozen = layout.frozen();
  const scrollX = selection.column < frozen.columns ? 0 : viewport.viewportScrollX;
  const scrollY = selection.row < frozen.rows ? 0 : viewport.viewportScrollY;
  const canvas = render.engine.getCanvasElement().getBoundingClientRect();
  const corner = grid.getBoundingClientRect();
  const { scaleX, scaleY } = render.scene;
  const down = (y: number): number => canvas.top - corner.top + (y - scrollY) * scaleY;
  return {
    left: canvas.left - corner.left + (startX - scrollX) * scaleX,
    top: down(startY),
    bottom: down(endY),
    limit: canvas.bottom - corner.top,
  };
}
