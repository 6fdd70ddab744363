/** Milliseconds that a test waits for what must come; nothing is measured by it. */
export const PATIENCE = { timeout: 25_000, interval: 40 };
