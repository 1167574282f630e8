import { defineTable } from "../fields.ts";
import { latitude, longitude } from "./position-fields.ts";

/** 乡镇: one row per township of the county. */
export const townships = defineTable({
  name: "乡镇",
  englishName: "townships",
  required: true,
  readers: "all",
  key: ["code"],
  note: "全县乡镇，每个乡镇一行。",
  fields: {
    code: {
      header: "乡镇代码",
      aliases: ["乡(镇)代码", "乡镇编码"],
      type: "code",
      levels: ["township"],
      required: true,
      privacy: "public",
      note: "9位区划代码，前6位是县代码",
    },
    name: {
      header: "乡镇名称",
      aliases: ["乡镇", "乡镇名"],
      type: "text",
      required: true,
      privacy: "public",
      note: "乡镇全称，如“云溪镇”",
    },
    specialArea: {
      header: "特困片区",
      aliases: ["片区", "所属片区"],
      type: "text",
      privacy: "public",
      note: "所属特困片区，与县.json中的名称一致；不属任何片区时留空",
    },
    stationName: {
      header: "工作站名称",
      aliases: ["工作站", "双联扶贫工作站"],
      type: "text",
      privacy: "public",
      note: "站牌上的全称，如“云溪镇双联扶贫工作站”",
    },
    longitude,
    latitude,
  },
});
