import { defineConfig } from "vitest/config";

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
    // Whole builds run in some tests, on machines that may be busy with other things: no limit is the right one.
    testTimeout: 0,
    hookTimeout: 0,
    reporters: ["default"],
  },
});
