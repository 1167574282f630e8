import {
  causeColumn,
  headColumn,
  incomeColumn,
  measuresColumn,
  remarkColumn,
  signatureColumn,
  sizeColumn,
} from "./parts/household/household-columns.ts";
import { defineHouseholdRoster } from "./parts/household/household-roster.tsx";

/** 2014年测算减贫人口花名册: the households that are reckoned to have left poverty in the current year. */
export default defineHouseholdRoster({
  id: "reduction-list",
  name: "测算减贫人口花名册",
  levels: ["township", "village"],
  title: ({ current }) => `${current}年测算减贫人口花名册`,
  holds: ({ household }, { current }) => household.exitYear === current,
  columns: ({ base, current }) => [
    headColumn,
    sizeColumn,
    causeColumn,
    incomeColumn(base),
    incomeColumn(current),
    measuresColumn("主要减贫措施", current),
    signatureColumn,
    remarkColumn,
  ],
});
