const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const tsx = require("tsx/cjs/api");
const { ContentsPlugin } = require("./webpack/contents-plugin");
const { EmitJsonPlugin } = require("./webpack/emit-json-plugin");
const { LowerPlugin } = require("./webpack/lower-plugin");
const { withAddress } = require("./webpack/manifest-address");
const { joinStyles } = require("./webpack/stylesheet");

const CONTENTS = `Báo cáo TTHC, tiện ích cho Excel. Giấy phép: MIT.

Thư viện của bên khác trong mã lệnh, và giấy phép của từng thư viện:
`;

/** The content of functions.json, which Excel reads to register the custom functions. */
const functionsMetadata = () => tsx.require("./src/functions/metadata.ts", __filename).functionsMetadata();

module.exports = (_environment, { mode }) => ({
  devtool: mode === "production" ? false : "source-map",
  entry: {
    // Alone, before all others: it has to say so when they do not load.
    opening: "./src/taskpane/opening/opening.ts",
    functions: "./src/functions/functions.ts",
    // Each on top of the one before, with one runtime for the page: two would share the list of loaded chunks and start
    // each other's entries; and the pane hears the ribbon's notices, so both must hold the very same modules.
    ribbon: { import: "./src/ribbon/ribbon.ts", dependOn: "functions" },
    taskpane: { import: "./src/taskpane/taskpane.ts", dependOn: "ribbon" },
  },
  output: {
    path: path.join(__dirname, "dist"),
    filename: "[name].js",
    // What is loaded on demand has its build in its name: browsers keep it for good. One hash for all of a build: a hash for
    // each would stand as a table in the first load. Workers lie beside the page (`webpackEntryOptions`), so that both find
    // the rest from where they are.
    chunkFilename: "chunks/[name].[fullhash:8].js",
    publicPath: "",
    globalObject: "globalThis",
    clean: true,
  },
  resolve: { extensions: [".ts", ".js"] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        exclude: /node_modules/,
        // Modules only define; nothing but the entries does anything by being loaded.
        sideEffects: false,
        loader: path.join(__dirname, "webpack/typescript-loader.js"),
      },
      {
        // Written for newer web views than ours.
        test: /pdfjs-dist.*\.mjs$/,
        loader: path.join(__dirname, "webpack/lower-loader.js"),
      },
    ],
  },
  plugins: [
    new EmitJsonPlugin("functions.json", functionsMetadata),
    new ContentsPlugin("THANH-PHAN.txt", CONTENTS),
    new LowerPlugin("opening.js", "es5"),
    // Rates compute in a web view that is too old for the pane.
    new LowerPlugin("functions.js", "es2018"),
    // One page is the shared runtime: the pane, the custom functions and the ribbon's commands live in it together.
    new HtmlWebpackPlugin({
      filename: "taskpane.html",
      template: "./src/taskpane/taskpane.html",
      chunks: ["functions", "ribbon", "taskpane"],
      chunksSortMode: "manual",
    }),
    new CopyWebpackPlugin({
      patterns: [
        // For IIS and for static hosts; those for nginx are none of the site's files.
        { from: "hosting/web.config", to: "web.config", toType: "file" },
        { from: "hosting/_headers", to: "_headers", toType: "file" },
        { from: "assets/icon-*.png", to: "assets/[name][ext]" },
        { from: "assets/shortcuts.json", to: "assets/shortcuts.json" },
        { from: "src/taskpane/style/*.css", to: "style.css", transformAll: joinStyles },
        {
          from: "manifest.xml",
          to: "manifest.xml",
          transform: (content) => withAddress(content.toString("utf8"), process.env.ADDIN_URL),
        },
      ],
    }),
  ],
  optimization: {
    minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })],
  },
  performance: { hints: false },
});
