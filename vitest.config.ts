// Unit tests: everything but the browser's, which run against the built site.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'tests/*.test.{ts,tsx,mjs}'],
    exclude: ['tests/browser/**', 'node_modules/**'],
    // Tests of pure code share a process and what it has loaded: half the time.
    pool: 'threads',
    isolate: false,
    setupFiles: ['tests/support/messages.ts'],
    testTimeout: 20_000,
  },
});
