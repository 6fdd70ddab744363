// Reads a `_headers` file as rules, and finds the response headers of a path: the same file that static hosts
// read (https://developers.cloudflare.com/pages/configuration/headers/,
// https://docs.netlify.com/manage/routing/headers/), so that a policy tried here is the one that visitors get.

/**
 * @typedef {{ name: string, value: string } | { name: string, remove: true }} HeaderChange
 * @typedef {{ pattern: string, matches: RegExp, changes: HeaderChange[] }} HeaderRule
 */

/**
 * Reads path lines, each with indented `Name: value` lines below it, and `! Name` to take a header away that an
 * earlier rule set. `#` starts a comment line. In a path `*` is anything and `:word` one segment.
 * @param {string} text
 * @returns {HeaderRule[]} in the file's order; throws with the line's number when a line is none of these
 */
export function parseHeaderRules(text) {
  /** @type {HeaderRule[]} */
  const rules = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const content = line.trim();
    if (content === '' || content.startsWith('#')) continue;
    if (!/^\s/.test(line)) {
      if (!content.startsWith('/')) throw new Error(`_headers line ${index + 1}: a path starts with "/": ${content}`);
      rules.push({ pattern: content, matches: pathPattern(content), changes: [] });
      continue;
    }
    const change = parseChange(content);
    const rule = rules.at(-1);
    if (change === undefined) throw new Error(`_headers line ${index + 1}: not "Name: value": ${content}`);
    if (rule === undefined) throw new Error(`_headers line ${index + 1}: a header before any path: ${content}`);
    rule.changes.push(change);
  }
  return rules;
}

/**
 * The headers that all matching rules give a path. A header that is set twice has its values joined by a comma, as
 * on the hosts (for a content policy this means that both hold).
 * @param {readonly HeaderRule[]} rules
 * @param {string} path decoded, inside the site: without the sub-path that it is served under
 * @returns {Map<string, string>} by name in lower case
 */
export function headersFor(rules, path) {
  /** @type {Map<string, string>} */
  const headers = new Map();
  for (const rule of rules) {
    if (!rule.matches.test(path)) continue;
    for (const change of rule.changes) {
      const before = headers.get(change.name);
      if ('remove' in change) headers.delete(change.name);
      else headers.set(change.name, before === undefined ? change.value : `${before}, ${change.value}`);
    }
  }
  return headers;
}

/** @param {string} pattern */
function pathPattern(pattern) {
  const source = pattern
    .replace(/[\\^$.+?()[\]{}|]/g, '\\$&')
    .replace(/\*/g, '.*')
    .replace(/:[A-Za-z]\w*/g, '[^/]+');
  return new RegExp(`^${source}$`, 's');
}

/**
 * @param {string} content
 * @returns {HeaderChange | undefined}
 */
function parseChange(content) {
  const removed = /^!\s*([\w-]+)$/.exec(content)?.[1];
  if (removed !== undefined) return { name: removed.toLowerCase(), remove: true };
  const [, name, value] = /^([\w-]+)\s*:\s*(.+)$/.exec(content) ?? [];
  return name === undefined || value === undefined ? undefined : { name: name.toLowerCase(), value };
}
