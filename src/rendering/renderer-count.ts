/** What a machine has to draw with. */
export interface Machine {
  /** Threads that run at the same time. */
  readonly cores: number;
  /** Bytes of memory that a new process may still have. */
  readonly freeMemory: number;
}

/** Renderers that run beside each other, and the jobs under way in each. */
export interface RendererCount {
  readonly processes: number;
  readonly jobsAtOnce: number;
}

const MB = 1_000_000;
/** What a process needs for fonts, libraries and two sheets under way. */
const PROCESS_MEMORY = 600 * MB;
/** Left to the desk: a machine that swaps draws slower than one with half the renderers. */
const RESERVE = 300 * MB;
/**
 * Sheets under way in a process at once. Layout runs on one thread and drawing on others, so two sheets keep two cores
 * busy; a second process would do the same for the price of its own fonts and libraries.
 */
const JOBS_AT_ONCE = 2;
/** More processes than this win little: sheets are few. */
const MOST_PROCESSES = 4;

/** As many renderers as a machine has cores and memory for, and jobs ask for; one, sheet by sheet, where memory is short. */
export function rendererCount({ cores, freeMemory }: Machine, jobs: number): RendererCount {
  const byMemory = Math.floor((freeMemory - RESERVE) / PROCESS_MEMORY);
  const processes = Math.min(MOST_PROCESSES, Math.ceil(cores / JOBS_AT_ONCE), Math.max(1, byMemory), jobs);
  return { processes, jobsAtOnce: byMemory < 1 ? 1 : JOBS_AT_ONCE };
}
