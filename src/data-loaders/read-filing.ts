import type { CountyProfile } from "../model/county.ts";
import { divisionLevel } from "../model/identifiers.ts";
import { filingMethods } from "../model/profile.ts";
import type { ProfileReader } from "./profile-reader.ts";

/** 归档方式, 全宗号 and 全宗名称: how a county files, and what its archive calls the papers of its offices. */
export function readFiling(reader: ProfileReader): Pick<CountyProfile, "filesInVolumes" | "fonds"> {
  const { name: header } = filingMethods;
  const note = "文件按“件”整理，还是装订成“案卷”；不写则为件";
  const method = reader.value(header, { header, type: "choice", table: filingMethods, privacy: "office", note });
  const numbers = byPlace(reader, "全宗号", "档案馆给的全宗号，如“J12”");
  const names = byPlace(reader, "全宗名称", "全宗名称，如“云溪镇人民政府”");
  const hasFonds = Object.keys(numbers).length + Object.keys(names).length > 0;
  return {
    ...(method === "案卷" ? { filesInVolumes: true } : {}),
    ...(hasFonds ? { fonds: { numbers, names } } : {}),
  };
}

/** One text for every place, or an object of texts by code of township or village. */
function byPlace(reader: ProfileReader, key: string, note: string): Record<string, string> {
  const hint = `${note}；各乡镇、村不同的写成 {"乡镇或村代码": "…"}`;
  if (!reader.isObject(key)) {
    const text = reader.text(key, hint);
    return text === "" ? {} : { "": text };
  }
  const texts: Record<string, string> = {};
  for (const code of Object.keys(reader.object(key, hint))) {
    const text = reader.text(`${key}.${code}`, hint);
    if (divisionLevel(code) === undefined) reader.report(`${key}.${code}`, "不是区划代码", hint, code);
    else if (text !== "") texts[code] = text;
  }
  return texts;
}
