/**
 * Large scripts lie in the folder packed (webpack/pack-plugin), so that it stays small enough to be sent. A packed script hands
 * its content over when it is loaded; unpacked, it is run from the browser's memory.
 */
type Done = (event: { readonly type: string; readonly target?: unknown }) => void;

/** webpack's own way to load a script: the address, whom to tell, a key that tells equal ones, the chunk. */
type LoadScript = (address: string, done: Done, key?: string, chunk?: unknown) => void;

declare const __webpack_require__: { l: LoadScript };

declare global {
  // Called by packed scripts with a zip in base64.
  var tthcPacked: ((zip: string) => void) | undefined;
}

/** To be called before the first script is asked for. */
export function usePackedChunks(): void {
  const load = __webpack_require__.l;
  let arrived: string | undefined;
  globalThis.tthcPacked = (zip) => (arrived = zip);
  __webpack_require__.l = (address, done, key, chunk) =>
    load(
      address,
      (event) => {
        // Scripts are run one by one, and each is told of right after it was run.
        const zip = arrived;
        arrived = undefined;
        if (zip === undefined) return done(event);
        unpacked(zip).then(
          (script) => load(script, done, `${key ?? address} unpacked`, chunk),
          () => done({ type: "error", target: { src: address } }),
        );
      },
      key,
      chunk,
    );
}

/** The address of the script in the browser's memory. */
async function unpacked(zip: string): Promise<string> {
  const { default: JSZip } = await import(/* webpackChunkName: "unzip" */ "jszip");
  const files = await JSZip.loadAsync(zip, { base64: true });
  const [file] = Object.values(files.files);
  return URL.createObjectURL(new Blob([await file!.async("arraybuffer")], { type: "text/javascript" }));
}
