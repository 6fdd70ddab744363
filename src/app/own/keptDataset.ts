// Saves the reader's own dataset in IndexedDB and reads it back: one record, on this device.

export interface KeptDataset {
  readonly json: string;
  readonly text: string;
  readonly title: string;
  /** The version of `json`, as for an article. */
  readonly version: string;
  /** When it was opened, as ISO 8601. */
  readonly at: string;
}

const NAME = 'own-dataset';
const STORE = 'datasets';
const KEY = 'own';

/** Rejects if the browser stores nothing for the page. */
export async function keepDataset(dataset: KeptDataset): Promise<void> {
  await inStore('readwrite', (store) => store.put(dataset, KEY));
}

/** Null if there is no record, or it is not one of ours. */
export async function keptDataset(): Promise<KeptDataset | null> {
  const found = await inStore('readonly', (store) => store.get(KEY));
  return isKept(found) ? found : null;
}

export async function forgetDataset(): Promise<void> {
  await inStore('readwrite', (store) => store.delete(KEY));
}

function inStore(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(NAME, 1);
    const failed = (request: { readonly error: DOMException | null }) => () => reject(request.error ?? new Error('storage failed'));
    opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
    opening.onerror = failed(opening);
    opening.onblocked = () => reject(new Error('storage is in use by another version of the page'));
    opening.onsuccess = () => {
      const base = opening.result;
      const transaction = base.transaction(STORE, mode);
      const request = ask(transaction.objectStore(STORE));
      transaction.oncomplete = () => {
        base.close();
        resolve(request.result);
      };
      transaction.onerror = failed(transaction);
      transaction.onabort = failed(transaction);
    };
  });
}

function isKept(value: unknown): value is KeptDataset {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['json', 'text', 'title', 'version', 'at'].every((key) => typeof Reflect.get(value, key) === 'string')
  );
}
