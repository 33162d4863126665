/** The pane in any state, for the tests that look at how it is drawn. */
const path = require("node:path");
const webpack = require("webpack");

module.exports = {
  devtool: false,
  context: __dirname,
  entry: { scenes: "./test/browser/pane/page/show-scenes.ts" },
  // The script stands in the page itself: it has no address to find a worker by.
  output: { filename: "[name].js", publicPath: "" },
  // One text: what is loaded on demand is in it too.
  plugins: [new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 })],
  resolve: { extensions: [".ts", ".js"] },
  module: { rules: [{ test: /\.ts$/, loader: path.join(__dirname, "webpack/typescript-loader.js") }] },
};
