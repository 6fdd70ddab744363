// Browser tests: a real Chromium on the built site. They share one browser and one server a file.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/browser/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 120_000,
    // A browser on a busy machine may be late; what fails twice fails.
    retry: 1,
    fileParallelism: true,
    maxWorkers: 2,
  },
});
