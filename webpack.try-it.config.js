const path = require("node:path");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");

/** The page that shows the embedded workbook; the add-in itself is built by webpack.config.js and only framed here. */
module.exports = (_environment, { mode }) => ({
  devtool: mode === "production" ? false : "source-map",
  entry: { page: "./embedded-excel/try-it/page.ts", bridge: "./embedded-excel/try-it/pane/bootstrap.ts" },
  output: {
    path: path.join(__dirname, "out/try-it-page"),
    filename: "[name].js",
    chunkFilename: "[name].js",
    publicPath: "auto",
    clean: true,
  },
  resolve: { extensions: [".ts", ".js"] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        exclude: /node_modules/,
        loader: path.join(__dirname, "webpack/typescript-loader.js"),
      },
      { test: /\.ttf$/, type: "asset/resource", generator: { filename: "fonts/[name][ext]" } },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
    ],
  },
  plugins: [
    new MiniCssExtractPlugin({ filename: "[name].css" }),
    new HtmlWebpackPlugin({
      filename: "index.html",
      template: "./embedded-excel/try-it/index.html",
      chunks: ["page"],
    }),
  ],
  // Univer changes with package-lock.json only: apart from our own code it is minified once and then taken from the cache.
  cache: { type: "filesystem", buildDependencies: { config: [__filename] } },
  optimization: {
    minimizer: [
      new MinimizerPlugin({
        minify: MinimizerPlugin.swcMinify,
        // Univer is large: shorter names are worth their time, a rewriting of its code is not.
        minimizerOptions: { compress: false },
        extractComments: false,
      }),
    ],
    splitChunks: {
      cacheGroups: { univer: { test: /[\\/]node_modules[\\/]/, name: "univer", chunks: "initial" } },
    },
  },
  performance: { hints: false },
});
