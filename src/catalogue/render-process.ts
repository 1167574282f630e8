import sharp from "sharp";
import type { JobMessage } from "../rendering/job.ts";
import { performJob } from "../rendering/perform-job.ts";
import { Store } from "../rendering/store.ts";
import { findItem } from "./all-items.ts";

// A child process of the pool: does the jobs it is sent. Jobs name their files whole, so the store needs no folder here.

// The pool keeps every core busy with whole sheets already, and no picture is needed twice.
sharp.concurrency(1);
sharp.cache(false);

const store = new Store("");

process.on("message", ({ id, job }: JobMessage) => {
  performJob(job, findItem(job.item), store).then(
    () => process.send?.({ id }),
    (error: unknown) => process.send?.({ id, error: error instanceof Error ? error.message : String(error) }),
  );
});
// The parent has gone (stopped by hand, or killed): nobody waits for an answer.
process.on("disconnect", () => process.exit());
