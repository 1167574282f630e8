import {
  causeColumn,
  headColumn,
  incomeColumn,
  kindColumn,
  labourColumn,
  remarkColumn,
  sizeColumn,
} from "./parts/household/household-columns.ts";
import { defineHouseholdRoster } from "./parts/household/household-roster.tsx";

/** 贫困户初选名单: the households that the meeting is to vote on. */
export default defineHouseholdRoster({
  id: "candidate-list",
  name: "贫困户初选名单",
  title: () => "贫困户初选名单",
  columns: ({ base }) => [
    headColumn,
    sizeColumn,
    labourColumn,
    incomeColumn(base),
    { header: "住房结构", width: 7, align: "center", value: ({ household }) => household.houseStructure },
    causeColumn,
    kindColumn,
    { header: "评议票数", width: 5, isByHand: true },
    remarkColumn,
  ],
  signatures: ["村委会主任", "驻村工作队", "填表人", "填表日期"],
});
