import { defineConfig } from "vitest/config";

/**
 * One process without isolation between files: the four fonts (10 MB each) are parsed once and shared, which is worth
 * more than a second process on two cores.
 */
export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    environment: "node",
    include: ["tests/**/*.test.{ts,tsx}"],
    env: { TZ: "Asia/Shanghai" },
    pool: "forks",
    isolate: false,
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 180_000,
    reporters: ["default"],
  },
});
