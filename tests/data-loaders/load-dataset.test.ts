import { describe, expect, test } from "vitest";
import { loadCounty } from "../../src/data-loaders/load-dataset.ts";
import { DataError, problemText } from "../../src/data-loaders/problems.ts";
import { encodeGb18030 } from "./gb18030.ts";
import { sampleFiles, writeDataset } from "./sample-dataset.ts";

type Changes = Readonly<Record<string, string | Uint8Array | undefined>>;

function sample(changes: Changes = {}): string {
  const files = Object.entries<string | Uint8Array | undefined>({ ...sampleFiles, ...changes });
  return writeDataset(
    Object.fromEntries(files.flatMap(([name, content]) => (content === undefined ? [] : [[name, content]]))),
  );
}

function errors(changes: Changes): string[] {
  try {
    loadCounty(sample(changes), "internal");
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    return error.problems.filter(({ severity }) => severity === "error").map(problemText);
  }
  return [];
}
const warnings = (changes: Changes): string[] => loadCounty(sample(changes), "internal").warnings.map(problemText);

describe("a sound dataset", () => {
  test("becomes a county", () => {
    const { county, warnings, unused } = loadCounty(sample(), "internal");
    expect(warnings).toEqual([]);
    expect(unused).toEqual({ files: [], columns: [], profileKeys: [], blankTables: [], notices: [] });
    expect(county.townships[0]).toEqual({
      code: "621224100",
      name: "城关镇",
      specialArea: "城关片区",
      stationName: "城关镇双联扶贫工作站",
      position: [105.6, 33],
    });
    expect(county.villages[1]).toMatchObject({ isPoor: true, farmland: 1216.5, headPhone: "13812345679" });
    expect(county.villageYears).toHaveLength(6);
    expect(county.organisations).toHaveLength(3);
  });

  test("is the same in GB18030 and in JSON", () => {
    const expected = loadCounty(sample(), "internal").county;
    const townships = JSON.stringify([
      {
        乡镇代码: "621224100",
        乡镇名称: "城关镇",
        特困片区: "城关片区",
        工作站名称: "城关镇双联扶贫工作站",
        经度: 105.6,
        纬度: 33,
      },
      { 乡镇代码: "621224101", 乡镇名称: "平洛镇", 经度: 105.5, 纬度: 33.1 },
    ]);
    const changes = {
      "行政村.csv": encodeGb18030(sampleFiles["行政村.csv"].replaceAll("\n", "\r\n")),
      "乡镇.csv": undefined,
      "townships.json": townships,
    };
    expect(loadCounty(sample(changes), "internal").county).toEqual(expected);
  });

  test("the same input gives the same county, and what is not read is named", () => {
    const folder = sample({ "笔记.txt": "x", ".DS_Store": "x", "影像/a.jpg": "x", "文本/封面.png": "x" });
    const first = loadCounty(folder, "public");
    expect(loadCounty(folder, "public")).toEqual(first);
    expect(first.unused.files).toEqual(["文本/封面.png", "笔记.txt"]);
  });

  test("an absent optional table is undefined", () => {
    expect(loadCounty(sample({ "机构人员.csv": undefined }), "internal").county.organisations).toBeUndefined();
  });

  test("coordinates in the Chinese systems are brought to CGCS2000", () => {
    const profile = sampleFiles["县.json"].replace("CGCS2000", "GCJ-02");
    const [township] = loadCounty(sample({ "县.json": profile }), "internal").county.townships;
    expect(township?.position?.[0]).toBeCloseTo(105.5965, 3);
    expect(township?.position?.[1]).toBeCloseTo(33.0021, 3);
  });
});

describe("the public edition", () => {
  test("holds no telephone of a person", () => {
    const { county } = loadCounty(sample(), "public");
    expect(JSON.stringify(county)).not.toMatch(/138123456/);
    expect(county.villages[0]).toMatchObject({ head: "吕贵辉" });
    expect(county.organisations?.map(({ phone }) => phone)).toEqual(["0939-5121234", undefined, undefined]);
  });

  test("masks a number hidden in free text, and says so", () => {
    const organisations = sampleFiles["机构人员.csv"].replace("崔斌", "崔斌 13912345678");
    const { county, warnings } = loadCounty(sample({ "机构人员.csv": organisations }), "public");
    expect(county.organisations?.[1]?.name).toBe("崔斌 139****5678");
    expect(warnings.map(problemText)).toEqual([
      "机构人员.csv:3 姓名: 值“崔斌 139****5678”含有手机号、身份证号或账号，公开版中只显示首尾几位。建议：把号码移到“联系电话”等专门的列",
    ]);
  });
});

describe("errors", () => {
  test("all files at once", () => {
    const found = errors({
      "县.json": sampleFiles["县.json"].replace("0.03", "3"),
      "乡镇.csv": undefined,
      "乡镇.xls": "x",
      "行政村.csv": sampleFiles["行政村.csv"].replace("621224100201,", "6.21224E+11,"),
      "村年度数据.csv": Uint8Array.from([0x81, 0xff]),
      "地图/县界.geojson": "{",
    });
    expect(found).toEqual([
      "县.json:20 脱贫退出线: 值“3”超出范围，应在0到1之间。建议：写成 0.03 或 3%",
      "乡镇.xls: 工作簿已损坏、没有保存完，或是只改了扩展名的其他文件。建议：用 Excel 或 WPS 打开，另存为 .xlsx 工作簿或“CSV UTF-8（逗号分隔）”",
      "行政村.csv:3 行政村代码: 值“6.21224E+11”被 Excel 改成了科学计数法，原来的数字已丢失。建议：在 Excel 中把该列设为“文本”格式后重新填写原值，再导出",
      "村年度数据.csv: 无法识别文字编码，不是 UTF-8、GB18030 或 UTF-16。建议：重新导出，或用 Excel 或 WPS 打开后，另存为“CSV UTF-8（逗号分隔）”",
      "地图/县界.geojson: 文件到末尾仍不完整，可能没有保存完。建议：检查引号、逗号和括号是否成对（必须是英文半角），或重新导出",
    ]);
  });

  test("a missing profile, an empty folder", () => {
    expect(errors({ "县.json": undefined })[0]).toBe(
      "县.json: 缺少必需的文件“县.json”（县名、代码、制表单位、数据日期、年度等）。建议：从示例数据中复制一份县.json，改成本县的内容",
    );
    expect(errors(Object.fromEntries(Object.keys(sampleFiles).map((name) => [name, undefined])))).toHaveLength(4);
  });

  test("a table given twice", () => {
    expect(errors({ "villages.csv": sampleFiles["行政村.csv"] })).toEqual([
      "行政村.csv: 与“villages.csv”是同一份数据，不能同时给两份。建议：只保留其中较新的一份",
    ]);
  });

  test("a duplicate key", () => {
    expect(errors({ "行政村.csv": sampleFiles["行政村.csv"].replace("621224100201,", "621224100200,") })[0]).toBe(
      "行政村.csv:3 行政村代码: 值“621224100200”与第2行重复。建议：删去多余的一行，或改正其中一行的编号",
    );
    const again = `${sampleFiles["村年度数据.csv"]}621224100200,2013,实际,1,1,1,1\n`;
    expect(errors({ "村年度数据.csv": again })).toEqual([
      "村年度数据.csv:8 行政村代码、年度、数据性质: 值“621224100200、2013、实际”与第2行重复。建议：删去多余的一行，或改正其中一行的编号",
    ]);
  });

  test("a village whose township is unknown", () => {
    expect(errors({ "行政村.csv": sampleFiles["行政村.csv"].replace("中寨村,621224101", "中寨村,621224109") })).toEqual(
      ["行政村.csv:4 乡镇代码: 值“621224109”在乡镇表中不存在。建议：核对代码，或在乡镇表中补上这一行"],
    );
    expect(
      errors({ "村年度数据.csv": sampleFiles["村年度数据.csv"].replace("621224100201,2013", "621229100201,2013") })[0],
    ).toContain("值“621229100201”在行政村表中不存在。建议：如应为“621224100201”则改正，否则在行政村表中补上");
  });

  test("a telephone line of a township that is unknown", () => {
    const line = { 名称: "城关镇扶贫工作站", 号码: "12317", 归属代码: "621224109" };
    const profile = JSON.stringify({ ...JSON.parse(sampleFiles["县.json"]), 监督电话: [line] });
    expect(errors({ "县.json": profile })).toEqual([
      "县.json 监督电话.归属代码: 值“621224109”在乡镇表中不存在。建议：核对代码，或在乡镇表中补上这一行",
    ]);
  });

  test("one bad township code is not reported again for each of its villages", () => {
    expect(errors({ "乡镇.csv": sampleFiles["乡镇.csv"].replace("621224100,", "62122410,") })).toHaveLength(1);
  });
});

describe("warnings", () => {
  test("implausible figures", () => {
    expect(warnings({ "村年度数据.csv": sampleFiles["村年度数据.csv"].replace("800,50,200", "800,50,2000") })).toEqual([
      "村年度数据.csv:5 贫困人口: 值“2000”大于乡村人口800。建议：核对贫困人口和乡村人口",
    ]);
  });

  test("a village without figures of a year", () => {
    expect(
      warnings({
        "村年度数据.csv": sampleFiles["村年度数据.csv"].replace("621224101200,2014,实际", "621224101200,2014,计划"),
      }),
    ).toEqual([
      "村年度数据.csv: 1个村没有2014年（现状）的“实际”数据：中寨村(621224101200)。建议：补上这些村的这一年数据，数据性质填“实际”",
    ]);
  });

  test("codes, areas and positions that do not fit", () => {
    const townships =
      "乡镇代码,乡镇名称,特困片区,经度,纬度\n621224100,城关镇,城关区,105.6,\n621224101,平洛镇,,,\n621225100,外乡,,,\n";
    expect(warnings({ "乡镇.csv": townships })).toEqual([
      "乡镇.csv:4 乡镇代码: 值“621225100”不以本县代码621224开头。建议：核对代码是否属于本县",
      "乡镇.csv:2 特困片区: 值“城关区”不在县.json的特困片区中，县.json列出的是：城关片区。建议：统一两处的片区名称",
      "乡镇.csv:2 经度、纬度: 只填了其中一项，按没有坐标处理。建议：补齐另一项",
    ]);
    const villages = sampleFiles["行政村.csv"].replace("中寨村,621224101", "中寨村,621224100");
    expect(warnings({ "行政村.csv": villages })[0]).toContain(
      "行政村代码: 值“621224101200”的前9位与乡镇代码“621224100”不同",
    );
    expect(warnings({ "行政村.csv": sampleFiles["行政村.csv"].replace("罗家沟村", "杨河坝村") })[0]).toContain(
      "与第2行同乡镇同名",
    );
  });

  test("a diagram that is no tree is left out, the others stay", () => {
    const organisations = sampleFiles["机构人员.csv"].replace("2,1,工作人员", "2,9,工作人员");
    const { county, warnings } = loadCounty(sample({ "机构人员.csv": organisations }), "internal");
    expect(county.organisations?.map(({ kind }) => kind)).toEqual(["领导小组"]);
    expect(county.faultyDiagrams).toEqual([
      { placeCode: "621224100", kind: "工作站", reason: "上级节点“9”不在本图中" },
    ]);
    expect(warnings.map(problemText)).toEqual([
      "机构人员.csv:3 上级节点: 621224100的工作站图画不出来：上级节点“9”不在本图中。建议：改为本图中已有的节点编号；最上级留空",
    ]);
  });

  test("texts for a place that does not exist, and empty ones", () => {
    const found = loadCounty(
      sample({
        "文本/工作站职责.md": encodeGb18030("一、职责"),
        "文本/621224100/政策问答.md": "问",
        "文本/621224999/政策问答.md": "问",
        "文本/空.md": " \n",
      }),
      "public",
    );
    expect(found.county.texts).toMatchObject({ 工作站职责: "一、职责\n", "621224100/政策问答": "问\n" });
    expect(found.warnings.map(problemText)).toEqual([
      "文本/621224999/政策问答.md: 文件夹名“621224999”不是乡镇或村的代码，这份文本不会用到。建议：把文件夹改为9位乡镇代码或12位村代码",
      "文本/空.md: 文件是空的，改用通用文本。建议：补上内容，或删去该文件",
    ]);
  });
});

test("the county that ships with the project has no errors", () => {
  expect(loadCounty("data/example", "public").county.villages.length).toBeGreaterThan(0);
});
