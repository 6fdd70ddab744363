// Keeps a small choice of the reader's in the browser's storage.

/** Reads the choice, after writing it where one is given; null where storage is closed to us: then it lasts as long as the page. */
export function keep(name: string, choice?: string): string | null {
  try {
    if (choice !== undefined) localStorage.setItem(name, choice);
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}
