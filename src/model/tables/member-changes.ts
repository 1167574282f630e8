import { changeKinds, changeReasons, relations } from "../code-tables.ts";
import { defineTable } from "../fields.ts";
import { householdId } from "./household-fields.ts";
import { month, officeText } from "./office-fields.ts";

const people = <const H extends string, const A extends readonly string[]>(header: H, note: string, aliases: A) =>
  ({ header, aliases, type: "integer", unit: "人", privacy: "office", note }) as const;

/** 人口增减: one row per person who came to a registered household or left it. */
export const memberChanges = defineTable({
  name: "人口增减",
  englishName: "member-changes",
  required: false,
  readers: "office",
  key: [],
  note: "贫困户家庭人口的增减，每次变动一行。",
  feeds: ["贫困户人口增减表"],
  fields: {
    householdId,
    name: {
      header: "姓名",
      aliases: ["变动人员", "成员姓名"],
      type: "text",
      privacy: "office",
      note: "变动人员的姓名",
    },
    kind: {
      header: "变动类型",
      aliases: ["增减", "变动类别", "增减类型"],
      type: "choice",
      table: changeKinds,
      required: true,
      privacy: "office",
      note: "增加或减少",
    },
    reason: {
      header: "变动原因",
      aliases: ["增减原因", "原因"],
      type: "choice",
      table: changeReasons,
      privacy: "office",
      note: "增加：新生儿、嫁入、其他转入；减少：死亡、嫁出、判刑收监、其他转出",
    },
    relation: { header: "与户主关系", type: "choice", table: relations, privacy: "office", note: "与户主的关系" },
    proof: officeText("证明材料", "证明变动的材料", ["证明"]),
    date: month("变动日期", "变动发生的日期", ["变动时间", "日期"]),
    before: people("变动前人数", "变动前的家庭人口", ["变动前人口"]),
    after: people("变动后人数", "变动后的家庭人口", ["变动后人口"]),
  },
});
