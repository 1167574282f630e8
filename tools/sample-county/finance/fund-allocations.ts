import { dayIn } from "../calendar.ts";
import { type Table, table } from "../csv.ts";
import type { CountyPlan } from "../plan/county-plan.ts";
import { createRng } from "../rng.ts";

/** Grants of 2014: name, number, level, sector, what for, and from to how much a township gets (万元). */
const GRANTS = [
  ["中央财政专项扶贫资金", "扶财字〔2014〕12号", "中央", "扶贫", "整村推进项目", 80, 240],
  ["省级财政专项扶贫资金", "扶财字〔2014〕21号", "省", "扶贫", "产业扶持", 40, 120],
  ["农村公路建设补助资金", "交财字〔2014〕8号", "省", "交通", "通村道路硬化", 60, 300],
  ["农村饮水安全工程资金", "水财字〔2014〕5号", "市", "水利", "人饮工程", 20, 90],
  ["县级财政扶贫配套资金", "县财字〔2014〕33号", "县", "扶贫", "贷款贴息和培训", 10, 45],
] as const;

/** 资金分配.csv: every grant by township, 2014. */
export function allocationTable(plan: CountyPlan): Table {
  return table(
    "资金分配",
    ["年度", "资金名称", "文号", "级次", "行业", "金额(万元)", "去向代码", "用途", "下达日期"],
    plan.townships.flatMap(({ code, seed }) => {
      const rng = createRng(`${seed} allocations`);
      return GRANTS.map(([name, number, level, sector, purpose, least, most]) => ({
        年度: 2014,
        资金名称: name,
        文号: number,
        级次: level,
        行业: sector,
        "金额(万元)": rng.int(least * 10, most * 10) / 10,
        去向代码: code,
        用途: purpose,
        下达日期: dayIn(rng, 2014, 3, 9),
      }));
    }),
  );
}
