import { spawn } from "node:child_process";

// `npm test`: types, lint and tests beside each other, so that no core waits. Arguments go to vitest.

interface Part {
  readonly name: string;
  readonly command: readonly string[];
  /** What it prints is shown as it comes; of the others, in one piece when they are done. */
  readonly isLive?: boolean;
}

/** npm itself, as a script: found so on every system, without a shell. */
const npm = process.env.npm_execpath;
if (!npm) throw new Error("To be started by npm test");

const parts: readonly Part[] = [
  { name: "types", command: [npm, "run", "--silent", "types"] },
  { name: "lint and format", command: [npm, "run", "--silent", "lint"] },
  { name: "tests", command: ["node_modules/vitest/vitest.mjs", "run", ...process.argv.slice(2)], isLive: true },
];

/** Runs a part; returns whether it is in order. */
function run({ name, command, isLive = false }: Part): Promise<boolean> {
  const child = spawn(process.execPath, command, { stdio: ["ignore", ...Array(2).fill(isLive ? "inherit" : "pipe")] });
  const printed: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk: Buffer) => printed.push(chunk));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      process.stdout.write(`\n${name}: ${code === 0 ? "in order" : "NOT in order"}\n${Buffer.concat(printed)}`);
      resolve(code === 0);
    });
  });
}

process.stdout.write(`Running ${parts.map(({ name }) => name).join(", ")} beside each other\n`);
const results = await Promise.all(parts.map(run));
const failed = parts.filter((_, index) => !results[index]).map(({ name }) => name);
process.stdout.write(failed.length === 0 ? "\nAll in order\n" : `\nNot in order: ${failed.join(", ")}\n`);
process.exitCode = failed.length === 0 ? 0 : 1;
