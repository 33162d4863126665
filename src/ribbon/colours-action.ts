import { switchColours } from "../excel/on-demand";
import type { Notice } from "./notice";

/** Tô màu: off, and on again. */
export async function coloursAction(): Promise<Notice> {
  const { message } = await switchColours();
  return { tone: "success", message };
}
