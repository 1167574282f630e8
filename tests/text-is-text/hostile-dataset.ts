import { csvText } from "../../src/text/csv-text.ts";
import { hostileNames } from "./hostile-names.ts";

/** The township's name stands in titles, file lists and addresses; none of these may take it for markup. */
export const TOWNSHIP = "</script><b>$x$#镇";
export const COUNTY = '"]]>&县';
export const ISSUER = "</title><i>&amp;办";
export const DUTY = "<script>alert(2)</script> #import [](javascript:alert(3)) *$x$* ]]>";

/** Quoted as CSV quotes; the leading apostrophe of exports would be part of the name here. */
const csv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",")}\r\n`).join("");

const villageCode = (index: number): string => `621224100${200 + index}`;

/** A county whose every name is hostile: one township, a village, a person and a unit for each name. */
export const hostileFiles: Readonly<Record<string, string>> = {
  "县.json": JSON.stringify({
    代码: "621224",
    名称: COUNTY,
    上级: "<u>省",
    制表单位: ISSUER,
    填表人: hostileNames[0],
    审核人: hostileNames[2],
    数据日期: "2015-03-31",
    年度: { 基期: 2013, 现状: 2014, 计划: 2015, 目标: 2020 },
    示例数据: true,
    脱贫退出线: 0.03,
    监督电话: [{ 名称: "<s>监督", 号码: "12317" }],
    特困片区: [{ 名称: "<片>$区", 说明: "&lt;说明" }],
  }),
  "乡镇.csv": csv([
    ["乡镇代码", "乡镇名称", "特困片区", "工作站名称"],
    ["621224100", TOWNSHIP, "<片>$区", "<h1>工作站"],
  ]),
  "行政村.csv": csv([
    ["行政村代码", "行政村名称", "乡镇代码", "贫困村", "计划脱贫年度"],
    ...hostileNames.map((name, index) => [villageCode(index), name, "621224100", "是", "2016"]),
  ]),
  "村年度数据.csv": csv([
    ["行政村代码", "年度", "数据性质", "总户数", "乡村人口", "贫困户数", "贫困人口"],
    ...hostileNames.flatMap((_name, index) =>
      ["2013", "2014"].map((year) => [villageCode(index), year, "实际", "100", "400", "20", String(40 + index)]),
    ),
  ]),
  "机构人员.csv": csv([
    ["归属代码", "机构类型", "节点编号", "上级节点", "职务", "姓名", "单位及职务"],
    ...[
      ["621224100", "领导小组"],
      ["621224100", "工作站"],
      [villageCode(0), "村工作组织"],
      [villageCode(0), "互助资金"],
    ].flatMap(([code, kind]) =>
      hostileNames.map((name, index) => [
        code!,
        kind!,
        String(index + 1),
        index === 0 ? "" : "1",
        "<em>员",
        name,
        hostileNames[(index + 1) % hostileNames.length]!,
      ]),
    ),
  ]),
  "贫困户.csv": csv([
    ["户编号", "行政村代码", "户主姓名", "家庭人口"],
    ...hostileNames.map((name, index) => [`${villageCode(0)}${1001 + index}`, villageCode(0), name, "2"]),
  ]),
  // Plain text: what Markdown makes of markup is its own business, and text is text here too.
  "文本/工作站职责.txt": `一、${DUTY}\n二、<!-- 不是注释 -->\n`,
  "文本/驻村工作队任务.txt": `一、${DUTY}\n`,
};

/** The hostile names as an export would write them. */
export const exported = csvText(hostileNames.map((name) => [name]));
