import { defineConfig } from 'vitest/config';

// The tests that mutants are judged by: the fast ones of the edit core, without properties and vaults.
export default defineConfig({
  test: {
    include: ['tests/edit/**/*.test.ts'],
    exclude: ['tests/edit/writing-without-loss.test.ts'],
    env: { TZ: 'Europe/Kyiv' },
  },
});
