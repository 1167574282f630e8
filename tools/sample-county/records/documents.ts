import { dayIn } from "../calendar.ts";
import { type Table, table } from "../csv.ts";
import type { SampleVillage } from "../places/villages.ts";
import type { CountyPlan } from "../plan/county-plan.ts";
import { createRng } from "../rng.ts";

/** A kind of filed document: year it belongs to, months it is dated in (of 2014), greatest number of copies. */
type Kind = readonly [name: string, year: number, months: readonly [number, number], copies: number];

const ofTownship: readonly Kind[] = [
  ["建档立卡工作流程图", 2013, [4, 4], 1],
  ["乡级公示", 2013, [5, 5], 3],
  ["乡级公告", 2013, [5, 5], 3],
  ["公示公告影像资料", 2013, [5, 5], 12],
  ["驻村帮扶工作队文件", 2013, [6, 7], 4],
  ["减贫人口名单", 2014, [11, 12], 2],
  ["脱贫规划", 2014, [10, 12], 2],
];

const ofVillage: readonly Kind[] = [
  ["贫困户申请", 2013, [4, 4], 60],
  ["民主评议会议记录", 2013, [4, 4], 2],
  ["贫困户初选名单", 2013, [5, 5], 2],
  ["村级公示影像资料", 2013, [5, 5], 8],
  ["贫困户确认报告", 2013, [5, 5], 2],
  ["贫困户登记表", 2013, [6, 8], 60],
  ["人口增减表", 2014, [12, 12], 1],
];

const ofPoorVillage: readonly Kind[] = [
  ["贫困村申请", 2013, [4, 4], 1],
  ["贫困村登记表", 2013, [6, 7], 2],
];

function rowsFor(code: string, seed: string, name: string, kinds: readonly Kind[]) {
  const rng = createRng(`${seed} documents`);
  return kinds.map(([kind, year, [from, to], copies], i) => ({
    归属代码: code,
    年度: year,
    资料类别: kind,
    标题: `${name}${kind}`,
    日期: dayIn(rng, 2014, from, to),
    份数: rng.int(1, copies),
    存放位置: `档案柜${i % 2 === 0 ? "A" : "B"}-${year}盒`,
    文件: undefined,
  }));
}

/** 档案目录.csv: an index without scans. */
export function documentTable(plan: CountyPlan, villages: readonly SampleVillage[]): Table {
  return table(
    "档案目录",
    ["归属代码", "年度", "资料类别", "标题", "日期", "份数", "存放位置", "文件"],
    [
      ...plan.townships.flatMap(({ code, seed, name }) => rowsFor(code, seed, name, ofTownship)),
      ...villages.flatMap(({ code, seed, name, isPoor }) =>
        rowsFor(code, seed, name, isPoor ? [...ofPoorVillage, ...ofVillage] : ofVillage),
      ),
    ],
  );
}
