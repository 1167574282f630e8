import { nodeFault } from "./commands/node-version.ts";

// Asked before anything else is loaded: what is too old for the program fails at that, in English.
const fault = nodeFault(process.versions.node, process.platform);
if (fault === undefined) {
  const { runCommand } = await import("./commands/run-command.ts");
  process.exitCode = await runCommand(process.argv.slice(2));
} else {
  process.stderr.write(`${fault}\n`);
  process.exitCode = 1;
}
