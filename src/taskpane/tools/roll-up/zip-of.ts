import type { MadeFile } from "../../../on-files/hand-in-files";

/** Many small files as one. The library is loaded when it is asked for. */
export async function zipOf(files: readonly MadeFile[]): Promise<Uint8Array> {
  const { default: JSZip } = await import(/* webpackChunkName: "unzip" */ "jszip");
  const zip = new JSZip();
  for (const { name, content } of files) zip.file(name, content);
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}
