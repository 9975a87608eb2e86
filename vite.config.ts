import { defineConfig } from 'vitest/config';
import { bundleConfig } from './src/prepare/bundleClient.ts';

export default defineConfig({
  ...bundleConfig,
  test: {
    root: import.meta.dirname,
    include: ['src/**/*.test.ts', 'locales/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Messages are in the system's language; tests read them in English, on a Spanish computer too.
    env: { LANGUAGE: '', LC_ALL: '', LC_MESSAGES: '', LANG: 'en_US.UTF-8' },
    globalSetup: './src/prepare/testSetup.ts',
    // Modules are loaded once for all tests of a thread: they hold nothing that a test could leave behind.
    pool: 'threads',
    isolate: false,
  },
});
