import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import webpack from "webpack";

const ROOT = path.join(__dirname, "..", "..", "..", "..");

/** A page with the pane's own styles and the scenes' script, as one HTML text. */
export async function buildScenePage(): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), "tthc-pane-"));
  try {
    await bundle(path.join(__dirname, "show-scenes.ts"), folder);
    const script = readFileSync(path.join(folder, "scenes.js"), "utf8").replace(/<\/script/g, "<\\/script");
    const pane = path.join(ROOT, "src", "taskpane");
    const html = readFileSync(path.join(pane, "taskpane.html"), "utf8");
    const styles = [...html.matchAll(/rel="stylesheet" href="(?<file>[^"]+)"/g)].map(({ groups }) =>
      readFileSync(path.join(pane, groups!["file"]!), "utf8"),
    );
    return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Báo cáo TTHC</title>
      <style>${styles.join("\n")}</style></head>
      <body><h1 class="for-screen-readers">Báo cáo TTHC</h1><main id="pane"></main><script>${script}</script></body></html>`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function bundle(entry: string, folder: string): Promise<void> {
  return new Promise((resolve, reject) => {
    webpack(
      {
        mode: "development",
        devtool: false,
        context: ROOT,
        entry: { scenes: entry },
        // The script stands in the page itself: it has no address to find a worker by.
        output: { path: folder, filename: "[name].js", publicPath: "" },
        // One text: what is loaded on demand is in it too.
        plugins: [new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 })],
        resolve: { extensions: [".ts", ".js"] },
        module: { rules: [{ test: /\.ts$/, loader: "ts-loader", options: { transpileOnly: true } }] },
      },
      (error, stats) => {
        const problem = error ?? stats?.compilation.errors[0];
        if (problem) reject(problem);
        else resolve();
      },
    );
  });
}
