// Keeps a reader's small choice in the browser's storage.

/** Writes the choice if one is given, then reads it; null if the browser denies storage, so the choice lasts only as long as the page. */
export function keep(name: string, choice?: string): string | null {
  try {
    if (choice !== undefined) localStorage.setItem(name, choice);
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}
