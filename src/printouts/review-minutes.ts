import { byHousehold, byPlace } from "../statistics/by-place.ts";
import { incomePerPerson } from "../statistics/household-income.ts";
import { reviewMeeting } from "../statistics/proceedings.ts";
import { formatDate } from "../text/dates.ts";
import { inPrintedOrder } from "./parts/household/household-roster.tsx";
import { householdRows } from "./parts/household/household-row.ts";
import { defineRegister } from "./parts/register/define-register.tsx";
import { registerTable } from "./parts/register/register-table.ts";
import { type HandBoxContent, say } from "./parts/runs.ts";

const line = say`${{ blank: 42 }}`;
const boxes: readonly HandBoxContent[] = [
  {
    heading: "会议议程",
    lines: [
      say`一、清点到会人数，宣布开会　□应到会人数三分之二以上到会　□未达到`,
      say`二、宣读识别标准、条件和程序　三、逐户介绍申请户情况　四、讨论发言　五、投票表决　六、宣布结果`,
    ],
  },
  { heading: "讨论发言摘要", lines: [line, line, line, line, line, line] },
  {
    heading: "计票",
    lines: [say`监票人：${{ blank: 8 }}　计票人：${{ blank: 8 }}　唱票人：${{ blank: 8 }}`],
  },
];

/** 民主评议会议记录: who met, what was said, and the vote on each candidate; counts from 评议结果 or by hand. */
export default defineRegister<"village">({
  id: "review-minutes",
  name: "民主评议会议记录",
  levels: ["village"],
  paper: "A4",
  title: () => "民主评议贫困户会议记录",
  unit: "人、元、票",
  facts({ county }, { code }) {
    const held = reviewMeeting(county, code);
    const present = held?.present;
    const share =
      held?.expected && present !== undefined ? `${Math.round((1000 * present) / held.expected) / 10}%` : "";
    return [
      ["会议时间", held?.date ? formatDate(held.date) : ""],
      ["地点", held?.place ?? ""],
      ["主持人", held?.chair ?? ""],
      ["记录人", held?.clerk ?? ""],
      ["应到", held?.expected === undefined ? "" : `${held.expected}人`],
      ["实到", present === undefined ? "" : `${present}人`],
      ["到会率", share],
      ["表决方式", held?.voting ?? ""],
      ["列席（驻村工作队、乡镇干部）", ""],
    ];
  },
  tables(source, village) {
    const { county } = source;
    const rows = inPrintedOrder(village, householdRows(source, village.code));
    if (county.households === undefined) return undefined;
    const { base } = county.profile.years;
    const votes = new Map(byPlace(county, "votes")(village.code).map((vote) => [vote.householdId, vote]));
    return [
      registerTable({
        heading: "表决情况",
        rows: rows.map(({ household }) => ({ household, vote: votes.get(household.id) })),
        columns: [
          { header: "村民小组", width: 5, align: "center", value: ({ household }) => household.group },
          {
            header: "户主姓名",
            width: 6,
            align: "center",
            sum: { countOf: "户" },
            value: ({ household }) => household.head,
          },
          { header: "家庭人口（人）", width: 5, digits: 0, sum: "sum", value: ({ household }) => household.size },
          {
            header: `${base}年人均纯收入（元）`,
            width: 6,
            digits: 0,
            value: ({ household: { id, size } }) =>
              incomePerPerson(
                byHousehold(county, "householdYears")(id).find(({ year }) => year === base),
                size,
              ),
          },
          { header: "主要致贫原因", width: 7, align: "center", value: ({ household }) => household.mainCause },
          { header: "同意（票）", width: 4, digits: 0, value: ({ vote }) => vote?.inFavour },
          { header: "不同意（票）", width: 4, digits: 0, value: ({ vote }) => vote?.against },
          { header: "弃权（票）", width: 4, digits: 0, value: ({ vote }) => vote?.abstained },
          { header: "结果", width: 4, align: "center", value: ({ vote }) => vote?.result },
          { header: "备注", width: 5, isByHand: true },
        ],
      }),
    ];
  },
  boxes,
  signatures: ["主持人", "记录人", "村委会（盖章）"],
});
