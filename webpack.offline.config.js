const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { NormalModuleReplacementPlugin } = require("webpack");
const tsx = require("tsx/cjs/api");
const { ContentsPlugin } = require("./webpack/contents-plugin");
const { PackPlugin } = require("./webpack/pack-plugin");
const { joinStyles, withoutRemarks } = require("./webpack/stylesheet");

const fromSource = (file) => tsx.require(file, __filename);

/** The content of the page's policy. */
const policy = () => {
  const { metaValue } = fromSource("./src/taskpane/content-security-policy.ts");
  return metaValue(fromSource("./src/offline/offline-policy.ts").OFFLINE_POLICY);
};

const CONTENTS = `Báo cáo TTHC, bản ngoại tuyến. Giấy phép: MIT.

Mở tệp bao-cao-tthc.html bằng Edge, Chrome hoặc Firefox (từ năm 2022). Không cần cài đặt, không cần Internet; trang không
gửi gì đi đâu. Giữ nguyên cả thư mục khi chép sang máy khác.

- bao-cao-tthc.html: trang để mở
- style.css, offline.js, thư mục chunks: kiểu chữ và mã lệnh của trang
- LICENSE.txt: giấy phép của Báo cáo TTHC; THANH-PHAN.txt: tệp này

Thư viện của bên khác trong mã lệnh, và giấy phép của từng thư viện:
`;

/**
 * The offline edition: one page with its scripts, opened by double click. Classic scripts only, because browsers load no
 * modules from a folder; no workers, which they do not start from one either (the readers then work in slices).
 */
module.exports = (_environment, { mode }) => ({
  devtool: mode === "production" ? false : "source-map",
  entry: { offline: "./src/offline/offline.ts" },
  output: {
    path: path.join(__dirname, "out/offline"),
    filename: "[name].js",
    chunkFilename: "chunks/[name].js",
    publicPath: "",
    globalObject: "globalThis",
    clean: true,
    // What is unchanged is written again all the same: by the time of its files the build is known to be new.
    compareBeforeEmit: false,
  },
  resolve: { extensions: [".ts", ".js"] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        exclude: /node_modules/,
        sideEffects: false,
        loader: path.join(__dirname, "webpack/typescript-loader.js"),
      },
      { test: /pdfjs-dist.*\.mjs$/, loader: path.join(__dirname, "webpack/lower-loader.js") },
    ],
  },
  plugins: [
    new NormalModuleReplacementPlugin(
      /\/start-(?:review-)?worker$/,
      path.join(__dirname, "src/offline/no-workers.ts"),
    ),
    new PackPlugin(),
    new ContentsPlugin("THANH-PHAN.txt", CONTENTS),
    new HtmlWebpackPlugin({
      filename: "bao-cao-tthc.html",
      template: "./src/offline/offline.html",
      scriptLoading: "defer",
      policy: policy(),
    }),
    new CopyWebpackPlugin({
      patterns: [
        { from: "LICENSE", to: "LICENSE.txt", toType: "file" },
        {
          from: "src/taskpane/style/*.css",
          to: "style.css",
          transformAll: (files) => joinStyles(files) + offlineStyle(),
        },
      ],
    }),
  ],
  optimization: {
    minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false })],
  },
  performance: { hints: false },
});

const offlineStyle = () =>
  withoutRemarks(
    require("node:fs").readFileSync(path.join(__dirname, "src/offline/style/offline.css"), "utf8"),
  );
