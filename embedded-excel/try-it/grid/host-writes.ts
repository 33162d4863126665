import type { ICommandInfo, IExecutionOptions } from "@univerjs/core";

import type { UniverBook } from "../../workbook/univer-book";

/** Tells what the host writes into Univer from what the person at the grid does there. */
export class HostWrites {
  readonly book: UniverBook;
  private depth = 0;

  constructor(book: UniverBook) {
    this.book = {
      ...book,
      run: (id, params) => this.during(() => book.run(id, params)),
      restyle: (id, params) => this.during(() => book.restyle(id, params)),
    };
  }

  /** What `work` does to Univer counts as the host's own. */
  during<T>(work: () => T): T {
    this.depth++;
    try {
      return work();
    } finally {
      this.depth--;
    }
  }

  get isHostRunning(): boolean {
    return this.depth > 0;
  }

  /** Whether a command comes from the grid: not from the host, nor from the formula engine. */
  isFromGrid(command: ICommandInfo, options?: IExecutionOptions): boolean {
    const { unitId } = (command.params ?? {}) as { unitId?: string };
    return !this.isHostRunning && options?.fromFormula !== true && unitId === this.book.unitId;
  }
}
