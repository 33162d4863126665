const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const { FunctionsMetadataPlugin } = require("./webpack/functions-metadata-plugin");
const { withAddress } = require("./webpack/manifest-address");

module.exports = (_environment, { mode }) => ({
  devtool: mode === "production" ? false : "source-map",
  entry: {
    functions: "./src/functions/functions.ts",
    commands: "./src/commands/commands.ts",
    taskpane: "./src/taskpane/taskpane.ts",
  },
  output: { path: path.join(__dirname, "dist"), filename: "[name].js", clean: true },
  resolve: { extensions: [".ts", ".js"] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        exclude: /node_modules/,
        loader: "ts-loader",
        // tsconfig.json takes in tests and scripts, which are no part of the build.
        options: { onlyCompileBundledFiles: true },
      },
    ],
  },
  plugins: [
    new FunctionsMetadataPlugin(),
    // One page is the shared runtime: the pane, the custom functions and the ribbon's commands live in it together.
    new HtmlWebpackPlugin({
      filename: "taskpane.html",
      template: "./src/taskpane/taskpane.html",
      chunks: ["functions", "commands", "taskpane"],
      chunksSortMode: "manual",
      minify: false,
    }),
    new CopyWebpackPlugin({
      patterns: [
        { from: "assets/icon-*.png", to: "assets/[name][ext]" },
        { from: "src/taskpane/taskpane.css", to: "taskpane.css" },
        {
          from: "manifest.xml",
          to: "manifest.xml",
          transform: (content) => withAddress(content.toString("utf8"), process.env.ADDIN_URL),
        },
      ],
    }),
  ],
  performance: { hints: false },
});
