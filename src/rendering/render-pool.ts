import { type ChildProcess, fork } from "node:child_process";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import type { RenderJob, RenderReply } from "./job.ts";

const PROCESS_FILE = fileURLToPath(new URL("./render-process.ts", import.meta.url));

/** More processes than this cost memory (about 500 MB each) and win little: sheets are few. */
const MOST_PROCESSES = 4;

/** A job as it is handed in: the pool numbers it. */
export type NewJob = Omit<RenderJob, "id">;

/**
 * Renders jobs on every core in processes of their own, so that a native library that dies takes one sheet with it and
 * not the build. Calls `done` as each job ends; rejects with the first failure, after the running jobs.
 */
export async function renderInPool(jobs: readonly NewJob[], done: (job: NewJob) => void): Promise<void> {
  let next = 0;
  const failures: Error[] = [];
  const runLane = async () => {
    const child = startProcess();
    try {
      while (next < jobs.length && failures.length === 0) {
        const index = next++;
        const job = jobs[index]!;
        await perform(child, { ...job, id: index });
        done(job);
      }
    } catch (error) {
      failures.push(error as Error);
    } finally {
      child.kill();
    }
  };
  const lanes = Math.min(jobs.length, availableParallelism(), MOST_PROCESSES);
  await Promise.all(Array.from({ length: lanes }, runLane));
  if (failures[0]) throw failures[0];
}

function startProcess(): ChildProcess {
  return fork(PROCESS_FILE, { execArgv: ["--import", "tsx"], serialization: "advanced" });
}

function perform(child: ChildProcess, job: RenderJob): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (reason: string) => reject(new Error(`《${job.data.frame.title}》画不出来：${reason}`));
    const onExit = (code: number | null, signal: string | null) => fail(`绘图进程意外退出（${signal ?? code}）`);
    child.once("exit", onExit);
    child.once("message", (reply: RenderReply) => {
      child.off("exit", onExit);
      if (reply.error) fail(reply.error);
      else resolve();
    });
    child.send(job);
  });
}
