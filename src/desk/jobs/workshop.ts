import type { Log } from "../log.ts";
import { Job, type JobOrder } from "./job.ts";

/** Where jobs are done, one at a time: each takes the whole machine. */
export class Workshop {
  /** The running job, or the last. */
  job: Job | undefined;
  private readonly watchers = new Set<() => void>();
  private readonly log: Log;

  constructor(log: Log) {
    this.log = log;
  }

  /** Whether a job is running. */
  get isBusy(): boolean {
    return this.job?.state === "running";
  }

  /** Starts a job; false where another is running. */
  start(order: JobOrder): boolean {
    if (this.isBusy) return false;
    this.log(`begin ${order.next}`);
    const job: Job = new Job(order, () => {
      if (job.state !== "running") this.log(`end ${order.next}: ${job.state}`);
      for (const watcher of [...this.watchers]) watcher();
    });
    this.job = job;
    return true;
  }

  /** Calls back whenever the job changes, until the returned function is called. */
  watch(watcher: () => void): () => void {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  }
}
