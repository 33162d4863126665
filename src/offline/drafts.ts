/** What the officer has not saved yet, kept in the browser until it is. */
import type { WorkbookSnapshot } from "../../workbook-file";

export interface Draft {
  /** Name of the file that it will be saved as. */
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly snapshot: WorkbookSnapshot;
}

const DATABASE = "tthc-ngoai-tuyen";
const STORE = "ban-nhap";
const KEY = "so-dang-mo";

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("no database"));
  });
}

async function ask<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await open();
  try {
    return await new Promise<T>((resolve, reject) => {
      const transaction = database.transaction(STORE, mode);
      const request = work(transaction.objectStore(STORE));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error ?? new Error("not kept"));
    });
  } finally {
    database.close();
  }
}

/** @returns false where the browser keeps nothing: a private window, a full disk. */
export async function keepDraft(draft: Draft): Promise<boolean> {
  try {
    await ask("readwrite", (store) => store.put(draft, KEY));
    return true;
  } catch {
    return false;
  }
}

/** The draft that is kept; undefined for none. */
export async function keptDraft(): Promise<Draft | undefined> {
  try {
    return (await ask("readonly", (store) => store.get(KEY))) as Draft | undefined;
  } catch {
    return undefined;
  }
}

/** Forgets it: it has been saved, or the officer does not want it. */
export async function dropDraft(): Promise<void> {
  await ask("readwrite", (store) => store.delete(KEY)).catch(() => undefined);
}
