// Finds where bytes stop being UTF-8.

/** The offset of the first byte that can't stand where it does; null where all are UTF-8 (The Unicode Standard, D92). */
export function findUtf8Error(bytes: Uint8Array): number | null {
  if (isUtf8(bytes, false)) return null;
  // The shortest beginning that can't be continued ends with the byte at fault.
  let sound = 0;
  let broken = bytes.length + 1;
  while (broken - sound > 1) {
    const middle = (sound + broken) >> 1;
    if (middle <= bytes.length && isUtf8(bytes.subarray(0, middle), true)) sound = middle;
    else broken = middle;
  }
  return sound;
}

/** `isPart`: more bytes may follow, so a character may be cut at the end. */
function isUtf8(bytes: Uint8Array, isPart: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: isPart });
    return true;
  } catch {
    return false;
  }
}
