import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll } from "vitest";

type Files = Readonly<Record<string, string | Uint8Array>>;

/** A whole county in a few lines: two townships, three villages, two years. */
export const sampleFiles = {
  "县.json": JSON.stringify(
    {
      代码: "621224",
      名称: "康县",
      上级: "甘肃省陇南市",
      制表单位: "康县扶贫办",
      填表人: "甲",
      审核人: "乙",
      数据日期: "2015年3月31日",
      年度: { 基期: 2013, 现状: 2014, 计划: 2015, 目标: 2020 },
      示例数据: true,
      贫困标准: { 2013: 2736, 2014: 2800 },
      脱贫退出线: 0.03,
      坐标系: "CGCS2000",
      监督电话: [{ 名称: "全国扶贫监督举报电话", 号码: "12317" }],
      特困片区: [{ 名称: "城关片区", 说明: "" }],
      网站地址: "https://fupin.example.org/",
    },
    null,
    2,
  ),
  "乡镇.csv": `乡镇代码,乡镇名称,特困片区,工作站名称,经度,纬度
621224100,城关镇,城关片区,城关镇双联扶贫工作站,105.6,33.0
621224101,平洛镇,,,105.5,33.1
`,
  "行政村.csv": `行政村代码,行政村名称,乡镇代码,贫困村,村负责人,村负责人电话,耕地面积(亩)
621224100200,杨河坝村,621224100,否,吕贵辉,13812345678,904
621224100201,罗家沟村,621224100,是,杜斌玉,13812345679,"1,216.5"
621224101200,中寨村,621224101,√,孙磊,,
`,
  "村年度数据.csv": `行政村代码,年度,数据性质,总户数,乡村人口,贫困户数,贫困人口
621224100200,2013,实际,291,1194,2,5
621224100200,2014,实际,291,1194,2,4
621224100201,2013,实际,201,800,60,240
621224100201,2014,实际,201,800,50,200
621224101200,2013,实际,100,400,20,80
621224101200,2014,实际,100,400,18,70
`,
  "机构人员.csv": `归属代码,机构类型,节点编号,上级节点,职务,姓名,联系电话
621224100,工作站,1,,站长,吕莲兰,0939-5121234
621224100,工作站,2,1,工作人员,崔斌,13812345670
621224100,领导小组,1,,组长,万花莲,0939-5121235
`,
} as const satisfies Files;

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** Writes files into a new temporary folder, which is removed after the test file, and returns it. */
export function writeDataset(files: Files): string {
  const folder = mkdtempSync(path.join(tmpdir(), "dataset-"));
  folders.push(folder);
  writeFiles(folder, files);
  return folder;
}

/** Writes files into a folder. */
export function writeFiles(folder: string, files: Files): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
}
