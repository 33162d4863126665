/** What the pane says of rows: of the one that the officer is on, and of those that a few words mean. */
import type { Selected } from "../excel/reading/watch-workbook";
import { inputOf, type PaneState } from "./model/state";

export interface RowLookUp {
  /** The officer has gone to another cell. */
  select(selected: Selected): void;
  search(words: string): void;
  /** The sheet has been read again: its rows may have moved. */
  again(): void;
}

/**
 * @param state as it is at the moment of the call, @param keep takes the next one without showing it.
 * @param become shows the next one.
 */
export function rowLookUp(
  state: () => PaneState,
  keep: (next: PaneState) => void,
  become: (next: PaneState) => void,
): RowLookUp {
  /** Help is no work of the officer's: where it cannot be fetched, the next move asks again. */
  const look = async (): Promise<void> => {
    try {
      const { lookUp } = await import(/* webpackChunkName: "row-help" */ "./model/row-help");
      become(lookUp(state()));
    } catch {
      return;
    }
  };
  return {
    select: (selected) => {
      if (inputOf(state()) === undefined) return;
      keep({ ...state(), selected });
      void look();
    },
    search: (search) => {
      keep({ ...state(), search });
      void look();
    },
    again: () => {
      const { help, search } = state();
      if (help !== undefined || search !== undefined) void look();
    },
  };
}
