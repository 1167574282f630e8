import { dayIn } from "../calendar.ts";
import { type Table, table } from "../csv.ts";
import type { Household } from "../people/household.ts";
import { createRng } from "../rng.ts";

const SEEN = [
  "了解家庭生产生活情况，核对登记表",
  "宣传惠农政策，商定帮扶计划",
  "查看增收项目实施情况",
  "帮助联系务工岗位",
  "督促按时就医，协助办理新农合报销",
  "送去化肥、种子，指导春耕",
];

/** 走访记录.csv: one to three visits to each household in 2014. */
export function visitTable(households: readonly Household[]): Table {
  return table(
    "走访记录",
    ["户编号", "日期", "帮扶责任人编号", "内容"],
    households.flatMap((household) => {
      const rng = createRng(`${household.seed} visits`);
      const dates = Array.from({ length: rng.int(1, 3) }, () => dayIn(rng, 2014, 7, 12)).sort();
      return dates.map((date) => ({
        户编号: household.id,
        日期: date,
        帮扶责任人编号: household.cadreId,
        内容: rng.pick(SEEN),
      }));
    }),
  );
}
