import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Tests of whole commands run the built command line.
    globalSetup: ['tests/helpers/build-once.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Two processes: the suite runs on office machines and small CI runners, and OCR tests start workers of their own.
    maxWorkers: 2,
  },
});
