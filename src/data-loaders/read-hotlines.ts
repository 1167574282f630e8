import { type Hotline, hotlineKinds } from "../model/profile.ts";
import type { ProfileReader } from "./profile-reader.ts";

const KEY = "监督电话";
const EXAMPLE = '写成 [{"名称": "全国扶贫监督举报电话", "号码": "12317", "种类": "监督"}]';

/** 监督电话 of 县.json; the national line 12317 must be among them. */
export function readHotlines(reader: ProfileReader): Hotline[] {
  const hotlines = reader.list(KEY, EXAMPLE).map((path): Hotline => {
    const kind = reader.value(`${path}.种类`, {
      header: "种类",
      type: "choice",
      table: hotlineKinds,
      privacy: "public",
      note: "监督或咨询；不写则都适用",
    });
    const placeCode = reader.value(`${path}.归属代码`, {
      header: "归属代码",
      type: "code",
      levels: ["township", "village"],
      privacy: "public",
      note: "电话所属乡镇（9位）或村（12位）的代码；全县通用的不写",
    });
    return {
      name: reader.text(`${path}.名称`, "电话名称", true),
      number: reader.text(`${path}.号码`, "电话号码", true),
      ...(kind === "监督" || kind === "咨询" ? { kind } : {}),
      ...(typeof placeCode === "string" ? { placeCode } : {}),
    };
  });
  if (!hotlines.some(({ number }) => number === "12317"))
    reader.report(KEY, "没有全国扶贫监督举报电话 12317", EXAMPLE, undefined, "warning");
  return hotlines;
}
