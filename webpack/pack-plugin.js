const JSZip = require("jszip");

/** Smaller ones would gain little, and what unpacks them has to come as it is. */
const LARGE = 200 * 1024;

/** Puts large scripts that are loaded on demand into the folder packed; `src/offline/packed-chunks` unpacks them. */
class PackPlugin {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_TRANSFER;
    compiler.hooks.thisCompilation.tap("PackPlugin", (compilation) => {
      compilation.hooks.processAssets.tapPromise({ name: "PackPlugin", stage }, async (assets) => {
        const large = Object.keys(assets).filter(
          (name) => name.startsWith("chunks/") && name.endsWith(".js") && assets[name].size() > LARGE,
        );
        for (const name of large) {
          compilation.updateAsset(name, new sources.RawSource(await packed(assets[name].source())));
        }
      });
    });
  }
}

/**
 * A script that hands its content over as a zip in base64.
 *
 * @param {string | Buffer} script
 */
async function packed(script) {
  const zip = new JSZip();
  // The same bytes for the same script, whenever it is built.
  zip.file("script.js", script, { date: new Date(Date.UTC(2026, 0, 1)) });
  const options = { type: "base64", compression: "DEFLATE", compressionOptions: { level: 9 } };
  return `tthcPacked("${await zip.generateAsync(options)}")`;
}

module.exports = { PackPlugin, packed };
