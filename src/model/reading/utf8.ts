// Finds the first byte that is not valid UTF-8.

/** Gives the offset of the first invalid byte; null where all are valid UTF-8 (The Unicode Standard, D92). */
export function findUtf8Error(bytes: Uint8Array): number | null {
  if (isUtf8(bytes, false)) return null;
  // The invalid byte ends the shortest prefix that no further bytes could complete.
  let sound = 0;
  let broken = bytes.length + 1;
  while (broken - sound > 1) {
    const middle = (sound + broken) >> 1;
    if (middle <= bytes.length && isUtf8(bytes.subarray(0, middle), true)) sound = middle;
    else broken = middle;
  }
  return sound;
}

/** `isPart`: more bytes may follow, so the last character may be incomplete. */
function isUtf8(bytes: Uint8Array, isPart: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: isPart });
    return true;
  } catch {
    return false;
  }
}
