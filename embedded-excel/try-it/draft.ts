/** The workbook as it was left, in this browser: a page that is closed or loaded anew loses nothing. */
import type { WorkbookSnapshot } from "../../workbook-file";

const DATABASE = "bao-cao-tthc-dung-thu";
const STORE = "ban-nhap";
const KEY = "so";

/** Keeps one draft. A browser that keeps nothing, as in a private window, is no failure: then there is none. */
export class Draft {
  async read(): Promise<WorkbookSnapshot | undefined> {
    return this.within("readonly", (store) => store.get(KEY)) as Promise<WorkbookSnapshot | undefined>;
  }

  async keep(snapshot: WorkbookSnapshot): Promise<void> {
    await this.within("readwrite", (store) => store.put(snapshot, KEY));
  }

  async forget(): Promise<void> {
    await this.within("readwrite", (store) => store.delete(KEY));
  }

  private async within(
    mode: IDBTransactionMode,
    work: (store: IDBObjectStore) => IDBRequest,
  ): Promise<unknown> {
    try {
      const database = await settled(opening());
      const answer = await settled(work(database.transaction(STORE, mode).objectStore(STORE)));
      database.close();
      return answer;
    } catch {
      return undefined;
    }
  }
}

function opening(): IDBOpenDBRequest {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  return request;
}

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("no store"));
  });
