const path = require("node:path");
const tsx = require("tsx/cjs/api");

const METADATA_SOURCE = path.join(__dirname, "..", "src", "functions", "metadata.ts");

/** Emits functions.json, which Excel reads to register the custom functions, from their table in TypeScript. */
class FunctionsMetadataPlugin {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("FunctionsMetadataPlugin", (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: "FunctionsMetadataPlugin", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        () => {
          const { functionsMetadata } = tsx.require(METADATA_SOURCE, __filename);
          const json = JSON.stringify(functionsMetadata(), null, 2);
          compilation.emitAsset("functions.json", new sources.RawSource(json));
        },
      );
    });
  }
}

module.exports = { FunctionsMetadataPlugin };
