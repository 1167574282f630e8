import { isoDate } from "../calendar.ts";
import { type Table, table } from "../csv.ts";
import type { SampleVillage } from "../places/villages.ts";
import { createRng } from "../rng.ts";

/** Month of 2014 in which each notice went up, and for how many days it hung. */
const STAGES = [
  ["第一次公示", 5, 7],
  ["第二次公示", 5, 7],
  ["公告", 6, 10],
] as const;

/** 公示记录.csv: the three notices of each village; one in twelve met an objection. */
export function noticeTable(villages: readonly SampleVillage[]): Table {
  return table(
    "公示记录",
    ["归属代码", "阶段", "起始日期", "截止日期", "地点", "异议件数", "处理结果"],
    villages.flatMap(({ code, seed, name }) => {
      const rng = createRng(`${seed} notices`);
      return STAGES.map(([stage, month, days], index) => {
        const first = index === 1 ? rng.int(16, 20) : rng.int(2, 6);
        const objections = index < 2 && rng.chance(1 / 12) ? 1 : 0;
        return {
          归属代码: code,
          阶段: stage,
          起始日期: isoDate(2014, month, first),
          截止日期: isoDate(2014, month, first + days - 1),
          地点: `${name}村务公开栏`,
          异议件数: objections,
          处理结果: objections > 0 ? "经复核，符合条件，予以保留" : undefined,
        };
      });
    }),
  );
}
