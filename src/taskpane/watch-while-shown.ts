import { CommandFailure } from "../workbook/command-failure";

export interface WatchOptions {
  /** Starts watching the workbook; resolves with how to stop. */
  readonly watch: () => Promise<() => Promise<void>>;
  /** The pane has come into view again: what it shows may be old. */
  readonly onShown: () => void;
  /** Tells a listener when the pane is shown (true) or hidden (false). */
  readonly onVisibility: (listener: (isShown: boolean) => void) => Promise<unknown>;
  readonly onFailure: (message: string) => void;
}

/**
 * Watches the workbook as long as the pane is in view. The page outlives a closed pane, because the custom functions
 * run in it; nobody would see what edits meanwhile lead to.
 */
export async function watchWhileShown(options: WatchOptions): Promise<void> {
  let isShown = true;
  let changes = Promise.resolve();
  let stop: (() => Promise<void>) | undefined;

  const follow = async (): Promise<void> => {
    try {
      if (isShown && stop === undefined) stop = await options.watch();
      if (!isShown && stop !== undefined) {
        await stop();
        stop = undefined;
      }
    } catch (error) {
      options.onFailure(
        error instanceof CommandFailure
          ? `${error.message} Khi sửa số liệu, bấm “Đọc lại” ở bước Kiểm tra để xem kết quả mới.`
          : "Chưa theo dõi được số liệu. Khi sửa, bấm “Đọc lại” ở bước Kiểm tra để xem kết quả mới.",
      );
    }
  };
  const settle = (): Promise<void> => (changes = changes.then(follow));

  await settle();
  try {
    await options.onVisibility((shown) => {
      isShown = shown;
      if (shown) options.onShown();
      void settle();
    });
  } catch {
    // A host that does not tell about visibility: the handlers then stay for as long as the page.
  }
}
