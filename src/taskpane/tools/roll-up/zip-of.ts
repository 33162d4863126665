import JSZip from "jszip";
import type { MadeFile } from "../../../on-files/hand-in-files";

/** Many small files as one. Brings its library along: import it when it is needed. */
export async function zipOf(files: readonly MadeFile[]): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const { name, content } of files) zip.file(name, content);
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}
