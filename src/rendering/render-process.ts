import { renameSync, writeFileSync } from "node:fs";
import sharp from "sharp";
import { findPoster } from "../posters/index.ts";
import type { Format } from "./format.ts";
import type { RenderJob, RenderReply } from "./job.ts";
import { renderSheet } from "./render-sheet.ts";

// A child process of the pool: renders the sheets it is sent, one after the other.

// The pool keeps every core busy with whole sheets already, and no picture is needed twice.
sharp.concurrency(1);
sharp.cache(false);

process.on("message", (job: RenderJob) => {
  perform(job).then(
    (reply) => process.send?.(reply),
    (error: unknown) => process.send?.({ id: job.id, error: error instanceof Error ? error.message : String(error) }),
  );
});
// The parent has gone (stopped by hand, or killed): nobody waits for an answer.
process.on("disconnect", () => process.exit());

async function perform({ id, posterId, data, marks, options, files }: RenderJob): Promise<RenderReply> {
  const wanted = Object.keys(files) as Format[];
  const rendered = await renderSheet({ poster: findPoster(posterId), data, marks }, wanted, options);
  for (const [format, bytes] of rendered) {
    const file = files[format]!;
    const temporary = `${file}.${process.pid}.tmp`;
    writeFileSync(temporary, bytes);
    renameSync(temporary, file);
  }
  return { id };
}
