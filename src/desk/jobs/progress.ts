/** How far a job is: what it does, and 12 of 189. */
export interface Progress {
  readonly stage: string;
  readonly done: number;
  readonly total: number;
  /** What was just finished. */
  readonly title: string;
}

/** Reads a line of a build such as `  绘图 [ 12/189] 王坝镇贫困村分布图`; `undefined` for any other. */
export function readProgress(line: string): Progress | undefined {
  const [, stage, done, total, title] = /^\s*(排版|绘图|打印) \[\s*(\d+)\/(\d+)\] (.*)$/.exec(line) ?? [];
  if (stage === undefined) return undefined;
  return { stage, done: Number(done), total: Number(total), title: title! };
}

/** Sheets drawn before the pace of a stage says anything. */
const LEAST_DONE = 2;

/** Time left of a stage in words, from how long it took so far (ms). */
export function timeLeft({ done, total }: Progress, elapsed: number): string {
  if (done >= total) return "就要好了";
  if (done < LEAST_DONE) return "正在估算时间";
  const seconds = ((total - done) * elapsed) / done / 1000;
  if (seconds < 60) return "不到1分钟";
  return `大约还要${Math.ceil(seconds / 60)}分钟`;
}
