import { createRequire, syncBuiltinESMExports } from "node:module";
import path from "node:path";

const require = createRequire(import.meta.url);
const fs = require("node:fs") as typeof import("node:fs");
const childProcess = require("node:child_process") as typeof import("node:child_process");

const refused = (code: string, file: string) =>
  Object.assign(new Error(`${code}: resource busy or locked, open '${file}'`), { code, path: file });

/**
 * Runs something while the system refuses to open some files and folders of a folder, as Windows does while another program has them;
 * the process that reads workbooks is refused them too.
 */
export function whileLocked<T>(folder: string, locked: readonly string[], code: string, run: () => T): T {
  const isLocked = (file: unknown) =>
    locked.some((name) => path.join(folder, name, ".") === path.join(String(file), "."));
  const { openSync, readdirSync, readFileSync } = fs;
  const { spawnSync } = childProcess;
  const guard = <F extends (...args: never[]) => unknown>(real: F): F =>
    ((...args: Parameters<F>) => {
      if (isLocked(args[0])) throw refused(code, String(args[0]));
      return real(...args);
    }) as F;
  const reader = ((command: string, args: readonly string[], options: object) => {
    const result = spawnSync(command, args, options);
    const files = args.filter((arg) => arg.startsWith(folder));
    const lines = result.stdout.toString().split("\n");
    const answers = lines.map((line, index) => (isLocked(files[index]) ? JSON.stringify({ error: code }) : line));
    return { ...result, stdout: Buffer.from(answers.join("\n")) };
  }) as typeof spawnSync;
  Object.assign(fs, {
    openSync: guard(openSync),
    readdirSync: guard(readdirSync as (...args: never[]) => unknown),
    readFileSync: guard(readFileSync),
  });
  Object.assign(childProcess, { spawnSync: reader });
  syncBuiltinESMExports();
  try {
    return run();
  } finally {
    Object.assign(fs, { openSync, readdirSync, readFileSync });
    Object.assign(childProcess, { spawnSync });
    syncBuiltinESMExports();
  }
}
