import { CommandFailure } from "../excel/command/failure";
import { notify, type Notice } from "./notice";

/** A ribbon command: does its work, and says how it went or what it asks; undefined = the sheet shows it. */
export type Command = () => Promise<Notice | undefined>;

/**
 * Wraps a command for a ribbon button or a keyboard shortcut (which brings no event): whatever happens, Excel is told that it is over (else every button stays grey),
 * and what the officer has to read opens in the pane.
 */
export function asAction(command: Command) {
  return async (event?: Office.AddinCommands.Event): Promise<void> => {
    try {
      const notice = await noticeOf(command);
      if (notice === undefined) return;
      notify(notice);
      if (notice.tone !== "success") await Office.addin.showAsTaskpane();
    } finally {
      event?.completed();
    }
  };
}

async function noticeOf(command: Command): Promise<Notice | undefined> {
  try {
    return await command();
  } catch (error) {
    if (error instanceof CommandFailure) return { tone: "failure", message: error.message };
    return { tone: "failure", message: "Có lỗi ngoài dự kiến. Lưu sổ, đóng và mở lại Excel rồi làm lại." };
  }
}
