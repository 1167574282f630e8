import { spawn } from "node:child_process";
import { projectRoot } from "./project.ts";

/** A script of ours failed; the message is what it printed. */
export class ScriptFailed extends Error {}

/** Runs a script of ours in a process of its own; rejects with what it printed. Returns its standard output. */
export function runScript(
  file: string,
  args: readonly string[],
  variables: Readonly<Record<string, string>> = {},
): Promise<string> {
  const child = spawn(process.execPath, ["--import", "tsx", file, ...args], {
    cwd: projectRoot(),
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", ...variables },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  let complaints = "";
  child.stdout.on("data", (chunk: Buffer) => {
    printed += chunk.toString();
  });
  child.stderr.on("data", (chunk: Buffer) => {
    complaints += chunk.toString();
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve(printed);
      else reject(new ScriptFailed((complaints || printed).slice(-8000).trim()));
    });
  });
}
