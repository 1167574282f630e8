import { votingWays } from "../code-tables.ts";
import { defineTable } from "../fields.ts";
import { day, officeText } from "./office-fields.ts";
import { year } from "./place-fields.ts";

const people = <const H extends string, const A extends readonly string[]>(header: H, note: string, aliases: A) =>
  ({ header, aliases, type: "integer", unit: "人", privacy: "office", note }) as const;

/** 会议: one row per meeting that the papers of identification and exit rest on. */
export const meetings = defineTable({
  name: "会议",
  englishName: "meetings",
  required: false,
  readers: "office",
  key: [],
  note: "民主评议会等会议，每次一行。",
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
    year: { ...year, privacy: "office" },
    kind: officeText("会议类型", "如“民主评议会”“村民代表会议”", ["会议名称"]),
    date: { ...day("日期", "开会的日期", ["会议日期"]), required: true },
    place: officeText("地点", "开会的地点", ["会议地点"]),
    chair: officeText("主持人", "主持人姓名", []),
    clerk: officeText("记录人", "记录人姓名", []),
    expected: people("应到", "应到人数", ["应到人数"]),
    present: people("实到", "实到人数，不大于应到人数", ["实到人数"]),
    voting: {
      header: "表决方式",
      type: "choice",
      table: votingWays,
      privacy: "office",
      note: "无记名投票、记名投票或举手",
    },
  },
});
