// Finds the path inside the site that a request asks for, or why there is none.

/**
 * @typedef {{ kind: 'inside', path: string }
 *   | { kind: 'redirect', location: string, permanent: boolean }
 *   | { kind: 'outside' }
 *   | { kind: 'malformed' }} SitePath
 */

/**
 * Makes a sub-path start and end with `/`.
 * @param {string | undefined} base such as `/corridors/`; absent or empty for the root
 * @returns {string} throws with a message for the reader when it isn't a plain path
 */
export function normaliseBase(base) {
  const full = `/${base ?? ''}/`.replace(/^\/\/+/, '/').replace(/\/\/+$/, '/');
  if (!/^\/([\w~-][\w.~-]*\/)*$/.test(full)) {
    throw new Error(`BASE_PATH must be a path such as /corridors/, of letters, digits, "-", "_" and "."; it is: ${base}`);
  }
  return full;
}

/**
 * Decodes a request's target and takes the sub-path off. No path that is `inside` has a segment that is empty, `.`
 * or `..`, starts with a dot (but `.well-known`), or has a backslash or a control character in it, however it was
 * encoded; so it can't name a file above the site's folder.
 * @param {string} target as in the request line, with its query
 * @param {string} base starts and ends with `/`
 * @returns {SitePath}
 */
export function sitePathOf(target, base) {
  const [raw = '', ...queryParts] = target.split('?');
  const query = queryParts.length === 0 ? '' : `?${queryParts.join('?')}`;
  const path = decode(raw);
  if (path === undefined || !path.startsWith('/')) return { kind: 'malformed' };
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  if (/[\u0000-\u001f\u007f\\]/.test(path)) return { kind: 'malformed' };
  if (path === '/' && base !== '/') return { kind: 'redirect', location: `${base}${query}`, permanent: false };
  if (`${path}/` === base) return { kind: 'redirect', location: `${base}${query}`, permanent: true };
  if (!path.startsWith(base)) return { kind: 'outside' };

  const inside = `/${path.slice(base.length)}`;
  const segments = inside.slice(1).split('/');
  const plain = segments.every((segment, index) => {
    if (segment === '') return index === segments.length - 1;
    return !segment.startsWith('.') || segment === '.well-known';
  });
  return plain ? { kind: 'inside', path: inside } : { kind: 'outside' };
}

/** @param {string} raw */
function decode(raw) {
  try {
    return decodeURIComponent(raw);
  } catch {
    return undefined;
  }
}
