import type { WorkbookSnapshot } from "../snapshot";
export async function readXlsx(_bytes: ArrayBuffer): Promise<WorkbookSnapshot> { throw new Error("soon"); }
