/** Pages of parts of the add-in, which only tests open. */
import { OFFLINE, TRY_IT, type Build } from "../../scripts/try-it/builds";

/** The reading of lists alone: the add-in's own build, but for the entry. */
export const READING_PAGE: Build = {
  what: "trang đọc danh sách",
  config: "webpack.config.js",
  options: ["--entry-reset", "--entry", "./test/browser/reading-page/page.ts"],
  outDir: "out/test-pages/reading",
  mark: "main.js",
  sources: ["src", "test/browser/reading-page", "webpack", "webpack.config.js", "package-lock.json"],
};

/** The pane in any state. */
export const SCENES_PAGE: Build = {
  what: "trang các trạng thái",
  config: "webpack.scenes.config.js",
  mode: "development",
  outDir: "out/test-pages/scenes",
  mark: "scenes.js",
  sources: [
    "src",
    "test/browser/pane/page",
    "test/taskpane",
    "webpack.scenes.config.js",
    "package-lock.json",
  ],
};

/** All that tests open in Chromium. */
export const PAGES: readonly Build[] = [...TRY_IT, OFFLINE, READING_PAGE, SCENES_PAGE];
