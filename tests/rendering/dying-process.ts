import { appendFileSync, existsSync, readFileSync } from "node:fs";
import type { DrawJob, JobMessage } from "../../src/rendering/job.ts";

// A rendering process that does nothing but note each job in its file, and fails in the way that the job's title names.

process.on("message", ({ id, job }: JobMessage) => {
  const { files, title } = job as DrawJob;
  const file = files.svg!;
  const tries = existsSync(file) ? readFileSync(file, "utf8").length : 0;
  appendFileSync(file, "x");
  if (title === "dies") process.exit(3);
  if (title === "dies once" && tries === 0) process.kill(process.pid, "SIGKILL");
  if (title === "fails") process.send?.({ id, error: "no such glyph" });
  else setTimeout(() => process.send?.({ id }), 5);
});
process.on("disconnect", () => process.exit());
