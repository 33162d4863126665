import { readFileSync } from "node:fs";
import path from "node:path";
import { SCENES_PAGE } from "../../test-pages";

const { STYLES } = jest.requireActual<{ STYLES: readonly string[] }>("../../../../webpack/stylesheet");

const STYLE = path.join("src", "taskpane", "style");

/** A page with the pane's own styles and the scenes' script, as one HTML text. */
export function scenePage(): string {
  const built = readFileSync(path.join(SCENES_PAGE.outDir, SCENES_PAGE.mark), "utf8");
  const script = built.replace(/<\/script/g, "<\\/script");
  const styles = STYLES.map((name) => readFileSync(path.join(STYLE, `${name}.css`), "utf8"));
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Báo cáo TTHC</title>
    <style>${styles.join("\n")}</style></head>
    <body><header><h1 class="for-screen-readers">Báo cáo TTHC</h1></header><main id="pane"></main><script>${script}</script></body></html>`;
}
