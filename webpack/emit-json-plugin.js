/** Emits a file of the build as JSON, from a value made during the build. */
class EmitJsonPlugin {
  /**
   * @param {string} file Name of the file, relative to the output folder.
   * @param {() => unknown} makeValue What the file holds.
   */
  constructor(file, makeValue) {
    this.file = file;
    this.makeValue = makeValue;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
    compiler.hooks.thisCompilation.tap("EmitJsonPlugin", (compilation) => {
      compilation.hooks.processAssets.tap({ name: "EmitJsonPlugin", stage }, () => {
        const json = JSON.stringify(this.makeValue(), null, 2);
        compilation.emitAsset(this.file, new sources.RawSource(json));
      });
    });
  }
}

module.exports = { EmitJsonPlugin };
