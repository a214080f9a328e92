import { defineConfig } from 'vitest/config';

// One time zone for all tests, east of UTC, so that a slip between local and UTC days shows.
const env = {
  TZ: 'Europe/Kyiv',
  // The ReDoS checker in plain JavaScript: the same answer on every machine.
  RECHECK_BACKEND: 'pure',
};

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**'],
          env,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/support/browser-setup.ts'],
          env,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
