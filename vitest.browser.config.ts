// Browser tests: a real Chromium on the built site. Files share a worker's browser; each has its own server.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/browser/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 120_000,
    // A browser on a busy machine may be late; what fails twice fails, and what passes the second time is listed.
    retry: 1,
    reporters: ['default', './tests/support/secondTries.ts'],
    maxWorkers: 2,
    // A worker keeps its browser and what it has loaded from file to file.
    isolate: false,
  },
});
