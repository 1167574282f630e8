/** Least Node that draws right, as major and minor: on Windows older ones crash on Chinese paths without a word. */
const LEAST = { win32: [24, 16], others: [22, 12] } as const;

/** What to tell somebody whose Node is too old; `undefined` where it will do. npm scripts find the one this project brings along. */
export function nodeFault(version: string, platform: NodeJS.Platform): string | undefined {
  const [leastMajor, leastMinor] = LEAST[platform === "win32" ? "win32" : "others"];
  const [major = 0, minor = 0] = version.replace(/^v/, "").split(".").map(Number);
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return undefined;
  return `Node.js 版本过低：现为 ${version}，需要 ${leastMajor}.${leastMinor} 或更新。请在项目文件夹中运行 npm ci，再用 npm run build（不要直接用 node 运行）。`;
}
