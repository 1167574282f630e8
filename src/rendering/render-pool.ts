import { type ChildProcess, fork } from "node:child_process";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import type { RenderJob, RenderReply } from "./job.ts";

const PROCESS_FILE = fileURLToPath(new URL("./render-process.ts", import.meta.url));

/**
 * Sheets under way in a process at once. Layout runs on one thread and drawing on others, so two sheets keep two cores
 * busy; a second process would do the same for the price of its own fonts and libraries (600 MB).
 */
const SHEETS_AT_ONCE = 2;
/** A process gives way to a fresh one after so many sheets: libraries keep 3 to 4 MB of each. */
const SHEETS_PER_PROCESS = 40;
/** More processes than this win little: sheets are few. */
const MOST_PROCESSES = 4;

/** glibc keeps freed pictures once for each thread otherwise, 300 MB of them; other systems do not look at it. */
const ONE_ARENA = { MALLOC_ARENA_MAX: "1" };

/** A job as it is handed in: the pool numbers it. */
export type NewJob = Omit<RenderJob, "id">;

/**
 * Renders jobs on every core in processes of their own, so that a native library that dies takes one process with it and
 * not the build. Calls `done` as each job ends; rejects with the first failure, after the running jobs.
 */
export async function renderInPool(jobs: readonly NewJob[], done: (job: NewJob) => void): Promise<void> {
  let next = 0;
  const failures: Error[] = [];
  const hasMore = () => next < jobs.length && failures.length === 0;
  const renderNext = async (renderer: Renderer) => {
    const id = next++;
    const job = jobs[id]!;
    try {
      await renderer.render({ ...job, id });
      done(job);
    } catch (error) {
      failures.push(error as Error);
    }
  };
  const keepProcess = async () => {
    while (hasMore()) {
      const renderer = startRenderer();
      let left = SHEETS_PER_PROCESS;
      const lane = async () => {
        while (hasMore() && left-- > 0) await renderNext(renderer);
      };
      await Promise.all(Array.from({ length: SHEETS_AT_ONCE }, lane));
      renderer.stop();
    }
  };
  const processes = Math.min(MOST_PROCESSES, Math.ceil(availableParallelism() / SHEETS_AT_ONCE), jobs.length);
  await Promise.all(Array.from({ length: processes }, keepProcess));
  if (failures[0]) throw failures[0];
}

interface Renderer {
  /** Rejects with a message that names the sheet. */
  readonly render: (job: RenderJob) => Promise<void>;
  readonly stop: () => void;
}

interface Waiting {
  readonly title: string;
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

function startRenderer(): Renderer {
  const child: ChildProcess = fork(PROCESS_FILE, {
    execArgv: ["--import", "tsx"],
    serialization: "advanced",
    env: { ...process.env, ...ONE_ARENA },
  });
  const waiting = new Map<number, Waiting>();
  let death: string | undefined;
  const settle = (id: number, reason?: string) => {
    const entry = waiting.get(id);
    waiting.delete(id);
    if (reason) entry?.reject(new Error(`《${entry.title}》画不出来：${reason}`));
    else entry?.resolve();
  };
  child.on("message", ({ id, error }: RenderReply) => settle(id, error));
  child.on("exit", (code, signal) => {
    death = `绘图进程意外退出（${signal ?? code}）`;
    for (const id of [...waiting.keys()]) settle(id, death);
  });
  return {
    render: (job) =>
      new Promise((resolve, reject) => {
        waiting.set(job.id, { title: job.data.frame.title, resolve, reject });
        if (death) settle(job.id, death);
        else child.send(job);
      }),
    stop: () => child.kill(),
  };
}
