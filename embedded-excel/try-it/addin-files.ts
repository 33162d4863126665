import type { ClassTable } from "../protocol/class-table";
import type { FunctionMetadata } from "../workbook/custom-functions";

/** What this page knows of the add-in: the files that Excel reads, as they were built. */
export interface AddinFiles {
  readonly manifest: Document;
  readonly functions: readonly DescribedFunction[];
  /** The client's classes, derived by the server from the installed client. */
  readonly classes: ClassTable;
}

/** One entry of functions.json. */
export interface DescribedFunction extends FunctionMetadata {
  readonly description?: string;
  readonly parameters: readonly (FunctionMetadata["parameters"][number] & {
    readonly description?: string;
  })[];
}

/** Folder of the built add-in, beside the page. */
export const addinFolder = "addin/";

/** Fetches the files at once; all lie beside the page, so the page works from any folder of any server. */
export async function loadAddinFiles(): Promise<AddinFiles> {
  const [manifest, functions, classes] = await Promise.all([
    fetched(`${addinFolder}manifest.xml`).then((response) => response.text()),
    fetched(`${addinFolder}functions.json`).then((response) => response.json()),
    fetched("class-table.json").then((response) => response.json()),
  ]);
  return {
    manifest: new DOMParser().parseFromString(manifest as string, "text/xml"),
    functions: (functions as { functions: DescribedFunction[] }).functions,
    classes: classes as ClassTable,
  };
}

/** A file beside the page; throws where it cannot be had. */
export async function fetched(path: string): Promise<Response> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
}
