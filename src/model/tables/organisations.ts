import { diagramSeats, organisationKinds } from "../code-tables.ts";
import { defineTable } from "../fields.ts";
import { isOfficeLine } from "../phones.ts";

/** 机构人员: one row per box of an organisation diagram. */
export const organisations = defineTable({
  name: "机构人员",
  englishName: "organisations",
  required: false,
  readers: "all",
  key: ["placeCode", "kind", "id"],
  note: "组织机构图，图上每个方框一行；每张图只有一个最上级，其“上级节点”留空。",
  fields: {
    placeCode: {
      header: "归属代码",
      aliases: ["所属代码", "乡镇或村代码"],
      type: "code",
      levels: ["township", "village"],
      required: true,
      privacy: "public",
      note: "机构所在乡镇（9位）或村（12位）的代码",
    },
    kind: {
      header: "机构类型",
      aliases: ["机构", "机构类别"],
      type: "choice",
      table: organisationKinds,
      required: true,
      privacy: "public",
      note: "领导小组、工作站、村工作组织或互助资金",
    },
    id: {
      header: "节点编号",
      aliases: ["节点", "编号"],
      type: "identifier",
      required: true,
      privacy: "public",
      note: "方框在本图中的编号，同一张图内不重复",
    },
    parentId: {
      header: "上级节点",
      aliases: ["上级", "上级节点编号", "上级编号"],
      type: "identifier",
      privacy: "public",
      note: "上级方框的节点编号；最上级留空",
    },
    post: {
      header: "职务",
      aliases: ["岗位"],
      type: "text",
      required: true,
      privacy: "public",
      note: "在本机构中的职务，如“组长”",
    },
    name: { header: "姓名", type: "text", required: "column", privacy: "public", note: "姓名；方框不对应个人时留空" },
    unit: {
      header: "单位及职务",
      aliases: ["单位", "工作单位及职务", "所在单位及职务"],
      type: "text",
      privacy: "public",
      note: "本人单位和行政职务",
    },
    phone: {
      header: "联系电话",
      aliases: ["电话", "联系方式"],
      type: "phone",
      privacy: "office",
      publicWhen: (row) => row.kind === "工作站" && typeof row.phone === "string" && isOfficeLine(row.phone),
      note: "只有工作站的座机或热线对外公开，手机号不公开",
    },
    duties: { header: "职责", aliases: ["工作职责", "职责分工"], type: "text", privacy: "public", note: "分工或职责" },
    order: {
      header: "排序",
      aliases: ["序号", "顺序"],
      type: "integer",
      unit: "",
      privacy: "public",
      note: "同一上级下从左到右的次序",
    },
    seat: {
      header: "图上位置",
      aliases: ["方框位置"],
      type: "choice",
      table: diagramSeats,
      privacy: "public",
      note: "画在上级旁边还是下方；留空时由程序定：秘书、联络员、助理、顾问、文书等没有下属的画在旁边",
    },
  },
});
