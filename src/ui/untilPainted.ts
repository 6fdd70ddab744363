// Waits until what was just said can be painted: what follows may keep the page busy for a while.
export function untilPainted(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
