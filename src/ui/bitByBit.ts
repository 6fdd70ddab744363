// Does work in steps that leave the page responsive. Returns a cancel function.

/** Longest stretch of work at once, ms: with what a key or a scroll costs beside it, a task stays below 50. */
const STRETCH_MS = 12;

export function bitByBit(steps: Iterator<void>, done: () => void = () => {}): () => void {
  let timer = setTimeout(function work() {
    const end = performance.now() + STRETCH_MS;
    while (performance.now() < end) {
      if (steps.next().done) {
        done();
        return;
      }
    }
    timer = setTimeout(work);
  });
  return () => clearTimeout(timer);
}
