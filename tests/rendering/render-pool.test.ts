import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { DrawJob } from "../../src/rendering/job.ts";
import { runInPool } from "../../src/rendering/render-pool.ts";

const processFile = fileURLToPath(new URL("./dying-process.ts", import.meta.url));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "pool-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const jobOf = (title: string, index: number): DrawJob => ({
  kind: "draw",
  title,
  item: "none",
  place: "621224100",
  sheets: "",
  index,
  marks: { hash: "", qr: "", sheetDate: "" },
  options: { dpi: 20 },
  files: { svg: path.join(folder, String(index)) },
});
const timesRun = ({ files }: DrawJob) => (existsSync(files.svg!) ? readFileSync(files.svg!, "utf8").length : 0);

/** Runs jobs of these titles; which were done, and what was said in the end. */
async function run(titles: readonly string[]) {
  const jobs = titles.map(jobOf);
  const done: DrawJob[] = [];
  const failure = await runInPool(jobs, { processFile, done: (job) => done.push(job) }).then(
    () => undefined,
    (error: Error) => error.message,
  );
  return { jobs, done, failure };
}

const quiet = (count: number) => Array.from({ length: count }, (_, index) => `图${index}`);

it("does every job once, and asks for no process where there are none", async () => {
  const { jobs, done, failure } = await run(quiet(9));
  expect(failure).toBeUndefined();
  expect(new Set(done)).toEqual(new Set(jobs));
  expect(jobs.map(timesRun)).toEqual(jobs.map(() => 1));
  expect(await run([])).toMatchObject({ done: [], failure: undefined });
});

it("renews its processes without losing a job", async () => {
  const { jobs, done } = await run(quiet(100));
  expect(done).toHaveLength(100);
  expect(jobs.map(timesRun)).toEqual(jobs.map(() => 1));
});

it("names the sheet in which a process dies, after all others are done, and tries it once more, alone", async () => {
  const { jobs, done, failure } = await run([...quiet(3), "dies", ...quiet(4)]);
  expect(failure).toBe("《dies》画不出来：绘图进程意外退出（3）");
  expect(done.map(({ title }) => title).sort()).toEqual([...quiet(3), ...quiet(4)].sort());
  expect(timesRun(jobs[3]!)).toBe(2);
});

it("blames no sheet that was only beside it", async () => {
  const { done, failure } = await run([...quiet(2), "dies once", ...quiet(3)]);
  expect(failure).toBeUndefined();
  expect(done).toHaveLength(6);
});

it("stops at a sheet that cannot be drawn and says why", async () => {
  const { jobs, done, failure } = await run(["fails", ...quiet(60)]);
  expect(failure).toBe("《fails》画不出来：no such glyph");
  expect(timesRun(jobs[0]!)).toBe(1);
  expect(done.length).toBeLessThan(60);
});
