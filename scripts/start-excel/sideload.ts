/** Hands the add-in to the Excel of this computer and opens it, with Microsoft's own tool. */
import type { startDebugging } from "office-addin-debugging";

export type StartDebugging = typeof startDebugging;

type StartOptions = Parameters<StartDebugging>[1];

/** Systems with an Excel for the desktop; the tool writes to the registry of the one, to a folder of the other. */
const DESKTOPS: readonly NodeJS.Platform[] = ["win32", "darwin"];

/** What to do when Excel shall forget the add-in. */
export const TO_FORGET = "Gỡ khỏi Excel: npx office-addin-debugging stop dist/manifest.xml";

/**
 * Sideloads the add-in where that can be done. Nothing is debugged and no server is started by the tool: ours runs
 * already. It sends no usage data (office-addin-usage-data 3 has none).
 *
 * @param load gives the tool, which is loaded only now: it takes a second, and plain `start:excel` does without.
 * @returns what to tell the developer.
 *
 * @example await sideload("dist/manifest.xml", "linux") //=> "Máy này không có Excel …"
 */
export async function sideload(
  manifest: string,
  platform: NodeJS.Platform = process.platform,
  load: () => Promise<StartDebugging> = loadTool,
): Promise<string> {
  if (!DESKTOPS.includes(platform))
    return "Máy này không có Excel (chỉ Windows và Mac có): nạp tiện ích theo các bước ở trên, chẳng hạn Excel trên web.";
  const start = await load();
  try {
    await start(manifest, {
      appType: "desktop" as StartOptions["appType"],
      app: "excel" as NonNullable<StartOptions["app"]>,
      enableDebugging: false,
      enableLiveReload: false,
      enableSideload: true,
    });
    return `Đã nạp tiện ích, Excel đang mở. ${TO_FORGET}`;
  } catch (error) {
    return `Chưa nạp được tiện ích vào Excel: ${(error as Error).message}\nNạp theo các bước ở trên.`;
  }
}

async function loadTool(): Promise<StartDebugging> {
  return (await import("office-addin-debugging")).startDebugging;
}
