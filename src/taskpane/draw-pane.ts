/** Draws the pane's states, and fetches the panels over the sheet when they are first wanted. */
import type { PaneState } from "./model/state";
import type { Actions } from "./view/actions";
import type { Element } from "./view/element";
import { needsSheetPanels, paneView } from "./view/pane-view";
import type { SheetPanels } from "./view/sheet-panels";

export interface Drawing {
  readonly draw: (elements: readonly Element[]) => void;
  readonly load: () => Promise<SheetPanels>;
  /** Told when they cannot be fetched; the next state of the pane tries again. */
  readonly onFailure: (message: string) => void;
}

const NOT_LOADED =
  "Chưa mở được bước này: không tải được phần này của tiện ích. Kiểm tra mạng rồi bấm lại bước đó.";

/** What to call with every new state of the pane. */
export function drawPane({ draw, load, onFailure }: Drawing): (state: PaneState, actions: Actions) => void {
  let panels: SheetPanels | undefined;
  let isLoading = false;
  let latest: readonly [PaneState, Actions];

  const fetchPanels = async (): Promise<void> => {
    isLoading = true;
    try {
      panels = await load();
      draw(paneView(...latest, panels));
    } catch {
      onFailure(NOT_LOADED);
    } finally {
      isLoading = false;
    }
  };
  return (state, actions) => {
    latest = [state, actions];
    draw(paneView(state, actions, panels));
    if (panels === undefined && !isLoading && needsSheetPanels(state)) void fetchPanels();
  };
}
