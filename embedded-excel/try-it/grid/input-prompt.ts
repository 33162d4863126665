import { ICommandService } from "@univerjs/core";
import { IRenderManagerService } from "@univerjs/engine-render";
import { SetSelectionsOperation } from "@univerjs/sheets";
import { SetScrollOperation, SheetSkeletonManagerService } from "@univerjs/sheets-ui";

import type { Model } from "../../objects/model";
import { element } from "../element";
import type { HostWrites } from "./host-writes";

/**
 * Shows the input message of the selected cell's data validation beside it, as Excel's yellow note; Univer has none.
 * Returns how to stop.
 */
export function showInputPrompts(model: Model, { book }: HostWrites, grid: HTMLElement): () => void {
  const note = element("div", { className: "input-prompt", hidden: true });
  note.setAttribute("role", "note");
  grid.append(note);

  const place = (): void => {
    const { active } = model.workbook;
    const { row, column, rows } = active.selection;
    const prompt = active.validations.at(row, column)?.prompt;
    const isWanted = prompt?.showPrompt === true && prompt.message !== "";
    const cell = isWanted ? cellPosition(book, row + rows - 1, column) : undefined;
    note.hidden = !cell;
    if (!cell || !prompt) return;
    note.replaceChildren(...(prompt.title ? [element("strong", {}, prompt.title)] : []), prompt.message);
    note.style.left = `${cell.x}px`;
    note.style.top = `${cell.y}px`;
  };

  const listener = book.injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (id === SetScrollOperation.id) note.hidden = true;
    // The host hears of the selection from the same operation: wait until it has.
    if (id === SetSelectionsOperation.id) queueMicrotask(place);
  });
  return () => {
    listener.dispose();
    note.remove();
  };
}

/** Just below a cell, in pixels from the corner of the grid's container. */
function cellPosition(
  book: HostWrites["book"],
  row: number,
  column: number,
): { x: number; y: number } | undefined {
  const render = book.injector.get(IRenderManagerService).getRenderById(book.unitId);
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  if (!render || !skeleton) return undefined;
  const { startX, endY } = skeleton.getCellWithCoordByIndex(row, column);
  const { scaleX, scaleY } = render.scene;
  const scroll = render.scene.getViewport("viewMain")?.viewportScrollX ?? 0;
  const scrollY = render.scene.getViewport("viewMain")?.viewportScrollY ?? 0;
  const canvas = render.engine.getCanvasElement().getBoundingClientRect();
  const container = document.getElementById("grid")!.getBoundingClientRect();
  return {
    x: canvas.left - container.left + (startX - scroll) * scaleX,
    y: canvas.top - container.top + (endY - scrollY) * scaleY + 4,
  };
}
