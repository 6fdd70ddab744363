// Does work in short pieces so that the page stays responsive. Returns a cancel function.

/** Longest piece of work, ms. Together with a key press or a scroll, a task stays below 50. */
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
