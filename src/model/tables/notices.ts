import { noticeStages } from "../code-tables.ts";
import { defineTable } from "../fields.ts";
import { day, officeText } from "./office-fields.ts";

/** 公示记录: one row per notice that was put up. */
export const notices = defineTable({
  name: "公示记录",
  englishName: "notices",
  required: false,
  readers: "office",
  key: [],
  note: "公示、公告的时间、地点和异议处理情况，每次一行。",
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
    stage: {
      header: "阶段",
      aliases: ["公示阶段"],
      type: "choice",
      table: noticeStages,
      required: true,
      privacy: "office",
      note: "第一次公示、第二次公示或公告",
    },
    start: { ...day("起始日期", "公示开始的日期", ["开始日期"]), required: true },
    end: day("截止日期", "公示结束的日期，不早于起始日期", ["结束日期"]),
    place: officeText("地点", "张贴的地点", ["公示地点"]),
    objections: {
      header: "异议件数",
      aliases: ["异议"],
      type: "integer",
      unit: "件",
      privacy: "office",
      note: "收到的异议件数，没有填0",
    },
    outcome: officeText("处理结果", "异议的处理结果", ["异议处理结果"]),
  },
});
