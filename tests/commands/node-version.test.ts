import { expect, test } from "vitest";
import { nodeFault } from "../../src/commands/node-version.ts";

test.each([
  ["24.16.0", "win32"],
  ["v24.21.0", "win32"],
  ["25.0.0", "win32"],
  ["22.12.0", "linux"],
  ["24.0.0", "darwin"],
] as const)("%s on %s will do", (version, platform) => expect(nodeFault(version, platform)).toBeUndefined());

test.each([
  ["24.15.9", "win32", "24.16"],
  ["22.23.3", "win32", "24.16"],
  ["22.11.0", "linux", "22.12"],
  ["20.20.2", "darwin", "22.12"],
] as const)("%s on %s is too old", (version, platform, least) =>
  expect(nodeFault(version, platform)).toBe(
    `Node.js 版本过低：现为 ${version}，需要 ${least} 或更新。请在项目文件夹中运行 npm ci，再用 npm run build（不要直接用 node 运行）。`,
  ),
);
