// Unit tests: everything but the browser's, which run against the built site. What needs a window is a `.tsx`.
import { defineConfig } from 'vitest/config';

const LAYERING = 'tests/layering.test.ts';

const shared = {
  // Tests share a process and what it has loaded: half the time. A process has one kind of environment.
  pool: 'threads' as const,
  isolate: false,
  maxWorkers: 1,
  setupFiles: ['tests/support/messages.ts'],
  testTimeout: 20_000,
};

export default defineConfig({
  test: {
    projects: [
      { test: { ...shared, name: 'code', include: ['src/**/*.test.ts', LAYERING], environment: 'node' } },
      { test: { ...shared, name: 'window', include: ['src/**/*.test.tsx'], environment: 'jsdom' } },
      // What a tool writes, read back as a whole, and what is slow for its size: by `npm test`, not by `npm run check`.
      { test: { ...shared, name: 'tools', include: ['tests/*.test.{ts,mjs}'], exclude: [LAYERING], environment: 'node' } },
    ],
  },
});
