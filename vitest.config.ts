// Unit tests: everything but the browser's, which run against the built site.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'tests/*.test.{ts,tsx,mjs}'],
    exclude: ['tests/browser/**', 'node_modules/**'],
    setupFiles: ['tests/support/messages.ts'],
    testTimeout: 20_000,
  },
});
