// Says which browser tests passed only at a second try, from the list that their last run kept.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where a run keeps the names. */
export const SECOND_TRIES = fileURLToPath(new URL('../../node_modules/.cache/corridors-second-tries.json', import.meta.url));

/**
 * @param {readonly string[]} names
 * @returns {string} lines for whoever runs the tests
 */
export function listOfSecondTries(names) {
  const count = names.length === 1 ? 'One test' : `${names.length} tests`;
  return [`! ${count} passed only at a second try:`, ...names.map((name) => `  ${name}`)].join('\n');
}

/** @returns {string[]} of the last run */
export function secondTriesOfLastRun() {
  return JSON.parse(readFileSync(SECOND_TRIES, 'utf8'));
}
