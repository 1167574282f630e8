import { readdirSync, readFileSync } from "node:fs";

/** Seconds of wall clock and of CPU (all threads of this process). */
export interface Timing {
  readonly wall: number;
  readonly cpu: number;
}

/** Median of several runs after warm-up runs that do not count. */
export async function measure(run: () => unknown, { runs = 5, warmUps = 2 } = {}): Promise<Timing> {
  const timings: Timing[] = [];
  for (let index = -warmUps; index < runs; index += 1) {
    const start = performance.now();
    const before = process.cpuUsage();
    await run();
    const used = process.cpuUsage(before);
    if (index >= 0) timings.push({ wall: (performance.now() - start) / 1000, cpu: (used.user + used.system) / 1e6 });
  }
  return { wall: median(timings.map(({ wall }) => wall)), cpu: median(timings.map(({ cpu }) => cpu)) };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}

const KB_PER_MB = 1024;

/** Resident memory of a process and all it has started, MB; 0 where the system does not tell (no /proc). */
export function treeMemory(root: number): number {
  const parents = new Map<number, number>();
  const memory = new Map<number, number>();
  let entries: string[] = [];
  try {
    entries = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  } catch {
    return 0;
  }
  for (const name of entries) {
    try {
      const status = readFileSync(`/proc/${name}/status`, "utf8");
      parents.set(Number(name), Number(/^PPid:\s*(\d+)/m.exec(status)?.[1] ?? 0));
      memory.set(Number(name), Number(/^VmRSS:\s*(\d+)/m.exec(status)?.[1] ?? 0) / KB_PER_MB);
    } catch {
      // The process has ended meanwhile.
    }
  }
  const belongs = (pid: number): boolean => pid === root || (parents.has(pid) && belongs(parents.get(pid)!));
  return [...memory].filter(([pid]) => belongs(pid)).reduce((sum, [, megabytes]) => sum + megabytes, 0);
}
