// Lists at the end of a run the tests that passed only at a second try, and keeps the list for `npm test`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Reporter, TestModule } from 'vitest/node';
import { listOfSecondTries, SECOND_TRIES } from '../../tools/run/secondTries.mjs';

/** A reporter for `retry`: what passes at last counts as passed, but is a fault of the test or of the page all the same. */
export default class SecondTries implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const names = modules.flatMap((file) =>
      [...file.children.allTests('passed')]
        .filter((test) => (test.diagnostic()?.retryCount ?? 0) > 0)
        .map((test) => `${file.relativeModuleId} > ${test.fullName}\n    ${test.result().errors?.[0]?.message.split('\n')[0] ?? ''}`),
    );
    mkdirSync(dirname(SECOND_TRIES), { recursive: true });
    writeFileSync(SECOND_TRIES, JSON.stringify(names));
    if (names.length > 0) console.log(`\n${listOfSecondTries(names)}`);
  }
}
