import { helperKinds } from "../code-tables.ts";
import { defineTable } from "../fields.ts";

/** 帮扶责任人: one row per cadre who helps households. Name, unit and post are public, the telephone is not. */
export const helpers = defineTable({
  name: "帮扶责任人",
  englishName: "helpers",
  required: false,
  readers: "all",
  key: ["id"],
  note: "双联干部、驻村工作队员、乡镇干部和村干部，每人一行；贫困户表用编号引用。",
  fields: {
    id: {
      header: "编号",
      aliases: ["责任人编号", "帮扶责任人编号", "帮扶人编号"],
      type: "identifier",
      required: true,
      privacy: "public",
      note: "全县不重复的编号",
    },
    name: {
      header: "姓名",
      aliases: ["责任人姓名", "帮扶责任人", "帮扶人"],
      type: "text",
      required: true,
      privacy: "public",
      note: "责任人姓名",
    },
    unit: { header: "单位", aliases: ["工作单位", "帮扶单位"], type: "text", privacy: "public", note: "工作单位" },
    post: { header: "职务", aliases: ["职务职级"], type: "text", privacy: "public", note: "行政职务" },
    phone: {
      header: "联系电话",
      aliases: ["电话", "手机号码"],
      type: "phone",
      privacy: "office",
      note: "联系电话，不对外公开",
    },
    kind: {
      header: "类别",
      aliases: ["责任人类别", "人员类别"],
      type: "choice",
      table: helperKinds,
      privacy: "public",
      note: "双联干部、驻村工作队、乡镇干部或村干部",
    },
    placeCode: {
      header: "归属代码",
      aliases: ["所属代码", "乡镇或村代码"],
      type: "code",
      levels: ["township", "village"],
      privacy: "public",
      note: "所帮乡镇（9位）或村（12位）的代码",
    },
  },
});
