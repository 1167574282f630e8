import { spawnSync } from "node:child_process";
import path from "node:path";
import { inject } from "vitest";

export interface CliResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Variables that a test may give the program under test; vitest's own must not reach it. */
type Variables = Readonly<Record<string, string>>;

/** What the program under test sees of the environment. What it remembers goes where no project looks. */
export const bareEnvironment = (variables: Variables = {}): Record<string, string> => ({
  PATH: process.env.PATH ?? "",
  HOME: process.env.HOME ?? "",
  STATE_DIR: path.join(inject("sharedFolder"), "state"),
  ...variables,
});

/** Runs the command line as a user does, from the project's root. */
export function runCli(args: readonly string[], variables: Variables = {}): CliResult {
  const command = ["--import", "tsx", path.join("src", "cli.ts"), ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    encoding: "utf8",
    env: bareEnvironment(variables),
  });
  return { code: status, stdout, stderr };
}
