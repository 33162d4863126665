import { insertInputSheet } from "../excel/on-demand";
import type { Notice } from "./notice";

/** Chèn biểu: a new input sheet, at once. */
export async function insertAction(): Promise<Notice> {
  const { message } = await insertInputSheet();
  return { tone: "success", message };
}
