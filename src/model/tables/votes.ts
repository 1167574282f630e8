import { voteResults } from "../code-tables.ts";
import { defineTable } from "../fields.ts";
import { householdId } from "./household-fields.ts";
import { day } from "./office-fields.ts";

const ballots = <const H extends string>(header: H) =>
  ({
    header,
    aliases: [`${header}票`, `${header}票数`],
    type: "integer",
    unit: "票",
    privacy: "office",
    note: `${header}的票数`,
  }) as const;

/** 评议结果: one row per household that a meeting voted on. */
export const votes = defineTable({
  name: "评议结果",
  englishName: "votes",
  required: false,
  readers: "office",
  key: [],
  note: "民主评议会的表决结果，每户一行。",
  fields: {
    placeCode: {
      header: "归属代码",
      aliases: ["所属代码", "乡镇或村代码"],
      type: "code",
      levels: ["township", "village"],
      required: true,
      privacy: "office",
      note: "所属乡镇（9位）或村（12位）的代码",
    },
    date: { ...day("会议日期", "开会的日期，与会议表一致", ["日期"]), required: true },
    householdId,
    inFavour: ballots("同意"),
    against: ballots("反对"),
    abstained: ballots("弃权"),
    result: { header: "结果", type: "choice", table: voteResults, privacy: "office", note: "通过或不通过" },
  },
});
