// Says in words how long ago a moment was.

/**
 * @param {number} sinceMs a value of `performance.now()`
 * @returns {string} such as `3.2 s`
 */
export const seconds = (sinceMs) => `${((performance.now() - sinceMs) / 1000).toFixed(1)} s`;
