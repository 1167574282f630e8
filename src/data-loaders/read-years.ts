import type { CountyProfile } from "../model/county.ts";
import type { ProfileReader } from "./profile-reader.ts";

/** 年度 of 县.json: four years in order. */
export function readYears(reader: ProfileReader): CountyProfile["years"] {
  const fix = '写成 {"基期": 2013, "现状": 2014, "计划": 2015, "目标": 2020}';
  const years = reader.object("年度", fix, true);
  const present = Object.keys(years).length > 0;
  const year = (key: string): number =>
    present
      ? Number(reader.value(`年度.${key}`, { header: key, type: "year", required: true, privacy: "public", note: fix }))
      : Number.NaN;
  const read = { base: year("基期"), current: year("现状"), planned: year("计划"), target: year("目标") };
  const wrongOrder = read.base >= read.current || read.current >= read.planned || read.planned > read.target;
  if (wrongOrder) reader.report("年度", "应依次增大：基期 < 现状 < 计划 ≤ 目标", fix, Object.values(read).join("、"));
  return read;
}

/** 贫困标准 of 县.json: yuan per person by year. */
export function readPovertyLine(reader: ProfileReader): Record<string, number> {
  const fix = '写成 {"2013": 2736, "2014": 2800}';
  const entries = Object.keys(reader.object("贫困标准", fix)).map((year) => {
    if (!/^\d{4}$/.test(year)) reader.report(`贫困标准.${year}`, "年份应为4位数字", fix, year);
    return [
      year,
      Number(
        reader.value(`贫困标准.${year}`, {
          header: year,
          type: "money",
          unit: "元",
          required: true,
          privacy: "public",
          note: fix,
        }),
      ),
    ];
  });
  return Object.fromEntries(entries);
}
