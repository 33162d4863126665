import { CommandFailure } from "../workbook/command-failure";
import { notify, type Notice } from "./notice";

/** What a button of the ribbon does. It answers how it went or what it asks; undefined = the sheet shows it. */
export type Action = () => Promise<Notice | undefined>;

/**
 * Wraps an action for its button or its keyboard shortcut (which brings no event): whatever happens, Excel is told that
 * it is over (else every button stays grey), and what the officer has to read opens in the pane.
 */
export function whenClicked(action: Action) {
  return async (event?: Office.AddinCommands.Event): Promise<void> => {
    try {
      const notice = await noticeOf(action);
      if (notice === undefined) return;
      notify(notice);
      if (notice.tone !== "success") await Office.addin.showAsTaskpane();
    } finally {
      event?.completed();
    }
  };
}

async function noticeOf(action: Action): Promise<Notice | undefined> {
  try {
    return await action();
  } catch (error) {
    if (error instanceof CommandFailure) return { tone: "failure", message: error.message };
    return { tone: "failure", message: "Có lỗi ngoài dự kiến. Lưu sổ, đóng và mở lại Excel rồi làm lại." };
  }
}
