const { transformSync } = require("@swc/core");

/** Rewrites a finished script in older JavaScript, for web views that cannot parse what the other files are written in. */
class LowerPlugin {
  /**
   * @param {string} file Name of the script in the output folder; a build without it is left alone.
   * @param {"es5" | "es2018"} target
   */
  constructor(file, target) {
    this.file = file;
    this.target = target;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    // Behind the minimizer, which would write arrow functions again.
    const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE + 1;
    const isSmall = compiler.options.mode === "production";
    compiler.hooks.thisCompilation.tap("LowerPlugin", (compilation) => {
      compilation.hooks.processAssets.tap({ name: "LowerPlugin", stage }, (assets) => {
        const asset = assets[this.file];
        if (asset === undefined) return;
        const lowered = lower(asset.source().toString(), this.target, isSmall);
        compilation.updateAsset(this.file, new sources.RawSource(lowered));
      });
    });
  }
}

/**
 * A script in older JavaScript: its syntax only, what it calls stays what it is.
 *
 * @param {string} script
 * @param {"es5" | "es2018"} target
 * @param {boolean} [isSmall] Whether names and blanks are shortened.
 * @example lower("const f = () => 1;", "es5") // "var f = function() {\n    return 1;\n};\n"
 */
function lower(script, target, isSmall = false) {
  const small = { minify: true, jsc: { target, minify: { compress: true, mangle: true } } };
  const plain = { jsc: { target } };
  return transformSync(script, { configFile: false, isModule: false, ...(isSmall ? small : plain) }).code;
}

module.exports = { LowerPlugin, lower };
