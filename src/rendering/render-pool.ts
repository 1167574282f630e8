import { type ChildProcess, fork } from "node:child_process";
import { availableParallelism, totalmem } from "node:os";
import type { Job, JobMessage, JobReply } from "./job.ts";
import { type Machine, rendererCount } from "./renderer-count.ts";

/** A process gives way to a fresh one after so many jobs: libraries keep 3 to 4 MB of each sheet. */
const JOBS_PER_PROCESS = 40;

/** glibc keeps freed pictures once for each thread otherwise, 300 MB of them; other systems do not look at it. */
const ONE_ARENA = { MALLOC_ARENA_MAX: "1" };

/** How jobs are run. */
export interface PoolOptions<J> {
  /** Module that answers `JobMessage`s; it stands above the pool, because it knows every item. */
  readonly processFile: string;
  readonly done: (job: J) => void;
}

/** A process died with the job in it; whether it was the job's fault only shows when it runs alone. */
class ProcessDied extends Error {}

/**
 * Runs jobs in processes of their own, on as many cores as there is memory for, so that a native library that dies takes one process with it and not
 * the build. The jobs of a process that died are run once more, each alone in a fresh process: one that dies there again
 * is named. Calls `done` as each job ends; rejects with the first failure, after the running jobs.
 */
export async function runInPool<J extends Job>(
  jobs: readonly J[],
  { processFile, done }: PoolOptions<J>,
): Promise<void> {
  const { processes, jobsAtOnce } = rendererCount(thisMachine(), jobs.length);
  const waiting = [...jobs];
  const suspects: J[] = [];
  const failures: Error[] = [];
  const hasMore = () => waiting.length > 0 && failures.length === 0;
  const keepProcess = async () => {
    while (hasMore()) {
      const renderer = startRenderer(processFile);
      let left = JOBS_PER_PROCESS;
      const lane = async () => {
        while (hasMore() && left-- > 0 && renderer.isAlive()) {
          const job = waiting.shift()!;
          try {
            await renderer.run(job);
            done(job);
          } catch (error) {
            if (error instanceof ProcessDied) suspects.push(job);
            else failures.push(named(job, error as Error));
          }
        }
      };
      await Promise.all(Array.from({ length: jobsAtOnce }, lane));
      renderer.stop();
    }
  };
  await Promise.all(Array.from({ length: processes }, keepProcess));
  // All of them, whatever becomes of one: most only stood beside it.
  for (const job of failures.length > 0 ? [] : suspects) {
    const renderer = startRenderer(processFile);
    try {
      await renderer.run(job);
      done(job);
    } catch (error) {
      failures.push(named(job, error as Error));
    }
    renderer.stop();
  }
  if (failures[0]) throw failures[0];
}

/** macOS calls hardly any memory free, because it fills it with what can be dropped. */
const thisMachine = (): Machine => ({
  cores: availableParallelism(),
  freeMemory: process.platform === "darwin" ? totalmem() / 2 : process.availableMemory(),
});

function named({ title }: Job, { message }: Error): Error {
  return new Error(`《${title}》画不出来：${message}`);
}

interface Renderer {
  readonly run: (job: Job) => Promise<void>;
  readonly isAlive: () => boolean;
  readonly stop: () => void;
}

interface Waiting {
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

function startRenderer(processFile: string): Renderer {
  const child: ChildProcess = fork(processFile, {
    execArgv: ["--import", "tsx"],
    serialization: "advanced",
    env: { ...process.env, ...ONE_ARENA },
  });
  const waiting = new Map<number, Waiting>();
  let death: string | undefined;
  let next = 0;
  const settle = (id: number, error?: Error) => {
    const entry = waiting.get(id);
    waiting.delete(id);
    if (error) entry?.reject(error);
    else entry?.resolve();
  };
  const die = (reason: string) => {
    death ??= `绘图进程意外退出（${reason}）`;
    for (const id of [...waiting.keys()]) settle(id, new ProcessDied(death));
  };
  child.on("message", ({ id, error }: JobReply) => settle(id, error === undefined ? undefined : new Error(error)));
  child.on("error", ({ message }) => die(message));
  child.on("exit", (code, signal) => die(String(signal ?? code)));
  return {
    run: (job) =>
      new Promise((resolve, reject) => {
        const id = next++;
        waiting.set(id, { resolve, reject });
        if (death) settle(id, new ProcessDied(death));
        else child.send({ id, job } satisfies JobMessage, (error) => error && die(error.message));
      }),
    isAlive: () => death === undefined,
    stop: () => child.kill(),
  };
}
