import { defineConfig } from "vitest/config";

const HANG_MS = 1_800_000;

/** Tests run in one time zone wherever they run, as the sheets do. JSX is preact's, as tsconfig.json says. */
export default defineConfig({
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    environment: "node",
    env: { TZ: "Asia/Shanghai" },
    // Files of a process share its modules: the fonts (10 MB each) are parsed once per process, not once per file.
    pool: "forks",
    isolate: false,
    maxWorkers: 2,
    globalSetup: ["tests/shared-folder.ts"],
    // No limit on how long work takes: whole builds run in some tests, on machines that may be busy. Only a hang ends here.
    testTimeout: HANG_MS,
    hookTimeout: HANG_MS,
    reporters: ["default"],
  },
});
