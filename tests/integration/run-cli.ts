import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** What builds remember goes where no project looks; a test that minds names a folder of its own. */
const STATE = mkdtempSync(path.join(tmpdir(), "shangqiang-state-"));

export interface CliResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line as a user does, from the project's root. */
export function runCli(args: readonly string[], environment: Readonly<Record<string, string>> = {}): CliResult {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", path.join("src", "cli.ts"), ...args],
    {
      encoding: "utf8",
      // vitest's own settings must not reach the program under test.
      env: { PATH: process.env.PATH ?? "", HOME: process.env.HOME ?? "", STATE_DIR: STATE, ...environment },
    },
  );
  return { code: status, stdout, stderr };
}
