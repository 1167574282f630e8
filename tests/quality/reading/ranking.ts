import type { Line } from "./lines.ts";
import { panelUnder } from "./panel.ts";
import { inRows, joined, middleX, middleY } from "./placed.ts";

/** 各村贫困人口 beside the map. */
export interface RankingLines {
  /** Name, poor people and rate, from the first column to the last. */
  readonly rows: readonly (readonly string[])[];
  /** 其余15个村合计20人; empty where there is none. */
  readonly rest: string;
  /** 无数据（2村）：…; empty where there is none. */
  readonly unknown: string;
}

export function readRanking(lines: readonly Line[]): RankingLines {
  const panel = panelUnder(lines, "各村贫困人口")?.lines ?? [];
  const unknown = panel.find(({ text }) => text.startsWith("无数据（"));
  const rest = panel.find(({ text }) => text.startsWith("其余"));
  const isUnknown = (line: Line) => unknown !== undefined && middleY(line) >= middleY(unknown);
  const heads = panel.filter(({ text }) => text === "发生率").toSorted((a, b) => a.box.right - b.box.right);
  const body = panel.filter((line) => line !== rest && !isUnknown(line));
  const columns = heads.map((head, index) => {
    const left = heads[index - 1]?.box.right ?? Number.NEGATIVE_INFINITY;
    const isIn = (line: Line) => middleX(line) > left && middleX(line) < head.box.right + 1;
    return body.filter((line) => isIn(line) && middleY(line) > middleY(head) + head.size / 2);
  });
  return {
    rows: columns.flatMap((column) => inRows(column).map((row) => row.map(({ text }) => text))),
    rest: rest?.text ?? "",
    unknown: joined(panel.filter(isUnknown)),
  };
}
