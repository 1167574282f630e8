import { describe, expect, test } from "vitest";
import { parseProfile } from "../../src/data-loaders/load-profile.ts";
import { problemText } from "../../src/data-loaders/problems.ts";
import { sampleFiles } from "./sample-dataset.ts";

const whole = JSON.parse(sampleFiles["县.json"]) as Record<string, unknown>;
const parse = (changes: Record<string, unknown>) =>
  parseProfile(JSON.stringify({ ...whole, ...changes }, null, 2), "县.json");
const texts = (changes: Record<string, unknown>) => parse(changes).problems.map(problemText);

test("a whole profile", () => {
  const { profile, systems, problems } = parse({});
  expect(problems).toEqual([]);
  expect(systems).toEqual({ tables: "CGCS2000", usual: "CGCS2000", maps: {} });
  expect(profile).toEqual({
    code: "621224",
    name: "康县",
    parent: "甘肃省陇南市",
    issuer: "康县扶贫办",
    filledBy: "甲",
    reviewedBy: "乙",
    dataDate: "2015-03-31",
    asOf: "2014-12-31",
    sheetDate: "2015-03-31",
    years: { base: 2013, current: 2014, planned: 2015, target: 2020 },
    isExample: true,
    povertyLine: { "2013": 2736, "2014": 2800 },
    exitRate: 0.03,
    rateDigits: 1,
    hotlines: [{ name: "全国扶贫监督举报电话", number: "12317" }],
    specialAreas: [{ name: "城关片区", note: "" }],
    siteUrl: "https://fupin.example.org",
    papers: {},
  });
});

test("a county without 脱贫退出线 has none", () => {
  const { profile, problems } = parse({ 脱贫退出线: undefined });
  expect(problems).toEqual([]);
  expect(profile).not.toHaveProperty("exitRate");
});

test("the day the figures stand for, the leading group's name, decimals of rates", () => {
  const { profile, problems } = parse({ 数据截至: "2014年9月30日", 领导小组名称: "脱贫攻坚领导小组", 发生率小数位: 2 });
  expect(problems).toEqual([]);
  expect(profile).toMatchObject({ asOf: "2014-09-30", leadingGroupName: "脱贫攻坚领导小组", rateDigits: 2 });
  expect(parse({}).profile).not.toHaveProperty("leadingGroupName");
});

test("kind and place of a telephone line", () => {
  const line = { 名称: "全国扶贫监督举报电话", 号码: "12317", 种类: "监督" };
  const station = { 名称: "城关镇扶贫工作站", 号码: "0939-5121234", 种类: "咨询", 归属代码: "621224100" };
  expect(parse({ 监督电话: [line, station, { 名称: "县扶贫办", 号码: "0939-5120000" }] }).profile?.hotlines).toEqual([
    { name: "全国扶贫监督举报电话", number: "12317", kind: "监督" },
    { name: "城关镇扶贫工作站", number: "0939-5121234", kind: "咨询", placeCode: "621224100" },
    { name: "县扶贫办", number: "0939-5120000" },
  ]);
});

test("papers of charts, by id or name", () => {
  const { profile } = parse({ 幅面: { 贫困村分布图: "A1 横", "station-duties": "900×600" } });
  expect(profile?.papers).toEqual({
    "poor-villages-map": { short: 594, long: 841, orientation: "landscape" },
    "station-duties": { short: 600, long: 900 },
  });
});

describe("what is wrong is named with its key and line", () => {
  test.each<[Record<string, unknown>, string]>([
    [
      { 代码: "62122" },
      "县.json:2 代码: 值“62122”应为6位数字的县代码，现有5位。建议：6位县级区划代码；按区划代码表核对补全",
    ],
    [{ 名称: "" }, "县.json:3 名称: 缺少或为空。建议：补填：县名，如“康县”"],
    [{ 制表单位: undefined }, "县.json 制表单位: 缺少或为空。"],
    [{ 数据日期: "三月" }, "县.json:8 数据日期: 值“三月”不是日期。"],
    [{ 年度: undefined }, '县.json 年度: 缺少。建议：写成 {"基期": 2013, "现状": 2014, "计划": 2015, "目标": 2020}'],
    [{ 年度: [2013] }, "县.json:9 年度: 应是对象。"],
    [{ 年度: { 基期: 2013, 现状: 2014, 计划: 2015 } }, "县.json:9 年度.目标: 缺少或为空。"],
    [
      { 年度: { 基期: 2014, 现状: 2013, 计划: 2015, 目标: 2020 } },
      "县.json:9 年度: 值“2014、2013、2015、2020”应依次增大：基期 < 现状 < 计划 ≤ 目标。",
    ],
    [{ 脱贫退出线: 3 }, "脱贫退出线: 值“3”超出范围，应在0到1之间。建议：写成 0.03 或 3%"],
    [{ 脱贫退出线: "0.03%" }, "脱贫退出线: 太低，只有0.03%。建议：写成 0.03 或 3%；核对小数点和百分号"],
    [{ 贫困标准: { "13年": 2736 } }, "贫困标准.13年: 值“13年”年份应为4位数字。"],
    [{ 监督电话: "12317" }, "监督电话: 应是列表。"],
    [{ 监督电话: [{ 名称: "县扶贫办", 号码: "0939" }] }, "监督电话: 没有全国扶贫监督举报电话 12317。"],
    [{ 数据截至: "年底" }, "数据截至: 值“年底”不是日期。"],
    [{ 发生率小数位: 3 }, "发生率小数位: 值“3”超出范围，应在1到2之间。"],
    [{ 发生率小数位: 0 }, "发生率小数位: 值“0”超出范围，应在1到2之间。"],
    [
      { 监督电话: [{ 名称: "举报", 号码: "12317", 种类: "举报" }] },
      "监督电话.0.种类: 值“举报”不在“电话种类”代码表中，应为：监督、咨询。",
    ],
    [
      { 监督电话: [{ 名称: "举报", 号码: "12317", 归属代码: "621224" }] },
      "监督电话.0.归属代码: 值“621224”应为9位数字的乡镇代码或12位数字的行政村代码",
    ],
    [{ 特困片区: ["城关"] }, "特困片区.0: 应是对象。"],
    [
      { 坐标系: "西安80" },
      "坐标系: 值“西安80”不是可用的坐标系。建议：填 CGCS2000、GCJ02（高德、腾讯地图）或 BD09（百度地图）",
    ],
    [{ 网站地址: "fupin" }, "网站地址: 值“fupin”不是网址。"],
    [{ 幅面: "A1" }, "幅面: 应是对象。"],
    [{ 幅面: { 贫困村分布: "A1" } }, "幅面.贫困村分布: 值“贫困村分布”没有这种图表。建议：是不是“贫困村分布图”？"],
    [{ 幅面: { 贫困村分布图: "B1" } }, "幅面.贫困村分布图: 值“B1”看不懂的幅面。建议：写 A0、A1"],
    [{ 名称: { a: 1 } }, "县.json:3 名称: 应是文字或数字，不能是对象或数组。"],
  ])("%j", (changes, message) => {
    expect(texts(changes)[0]).toContain(message);
  });
});

test("errors leave no profile; unknown keys are listed", () => {
  expect(parse({ 代码: "1" }).profile).toBeUndefined();
  expect(parse({ 邮编: "746500" }).unusedKeys).toEqual(["邮编"]);
  expect(parseProfile("[]", "县.json").problems.map(problemText)[0]).toContain("县.json: 应是一个对象");
});

describe("一览表致贫原因", () => {
  test("shows the causes unless it says otherwise", () => {
    expect(parse({}).profile).not.toHaveProperty("hidesCauses");
    expect(parse({ 一览表致贫原因: "显示" }).profile).not.toHaveProperty("hidesCauses");
    expect(parse({ 一览表致贫原因: "不显示" }).profile?.hidesCauses).toBe(true);
    expect(parse({ 一览表致贫原因: false }).profile?.hidesCauses).toBe(true);
  });

  test("must be one of the two", () => {
    const [problem] = parse({ 一览表致贫原因: "部分显示" }).problems;
    expect(problem).toMatchObject({ column: "一览表致贫原因", value: "部分显示", severity: "error" });
    expect(problem?.message).toBe("不在“一览表致贫原因”代码表中，应为：显示、不显示");
  });
});

describe("分级界限", () => {
  test("what is no number is named where it stands", () => {
    const [problem] = parse({ 分级界限: [5, "多"] }).problems;
    expect(problem).toMatchObject({ column: "分级界限.1", value: "多", severity: "error" });
  });

  const limitsOf = (changes: Record<string, unknown>) => parse(changes).profile?.rateLimits;

  test("up to four limits in percent, the exit line among them or room for it", () => {
    expect(limitsOf({ 分级界限: [3, 5, 10, 20] })).toEqual([3, 5, 10, 20]);
    expect(limitsOf({ 分级界限: [5, "10"] })).toEqual([5, 10]);
    expect(limitsOf({})).toBeUndefined();
  });

  test.each([
    [
      [10, 5],
      ["分级界限", "10、5", "应由小到大，不能重复，也不能是0"],
    ],
    [
      [0, 5],
      ["分级界限", "0、5", "应由小到大，不能重复，也不能是0"],
    ],
    [
      [0.05, 0.1],
      ["分级界限", "0.05、0.1", "应写百分数，不写小数"],
    ],
    [
      [5, 10, 20, 40],
      ["分级界限", "5、10、20、40", "最多4个界限；脱贫退出线3%也是一个界限"],
    ],
    ["5", ["分级界限", undefined, "应是列表"]],
  ])("%j is an error that says how to write it", (written, [column, value, message]) => {
    const [problem] = parse({ 分级界限: written }).problems;
    expect(problem).toMatchObject({ column, severity: "error", message: expect.stringContaining(message!) });
    expect(problem?.value).toBe(value);
    expect(problemText(problem!)).toContain("一至四个，如 [3, 5, 10, 20]");
  });
});

test("how papers are filed, with the archive's number and name for all places or for each", () => {
  const all = parse({ 归档方式: "案卷", 全宗号: "J12", 全宗名称: { "621224100": "城关镇人民政府" } });
  expect(all.problems).toEqual([]);
  expect(all.profile).toMatchObject({
    filesInVolumes: true,
    fonds: { numbers: { "": "J12" }, names: { "621224100": "城关镇人民政府" } },
  });
  expect(parse({ 归档方式: "件", 全宗号: "" }).profile).not.toHaveProperty("fonds");
  expect(texts({ 归档方式: "箱" })[0]).toContain("归档方式");
  expect(texts({ 全宗号: { 城关镇: "1" } })[0]).toContain("不是区划代码");
});

describe("坐标系", () => {
  test("by name for the tables and each map", () => {
    const { systems, problems } = parse({
      坐标系: {
        经纬度: "BD09",
        "地图/村界.shp": "gcj-02",
        乡镇界: "EPSG:4544",
        县界: "CGCS2000 中央经线105°",
        边界: "WGS84",
      },
    });
    expect(problems).toEqual([]);
    expect(systems).toEqual({
      tables: "BD09",
      usual: "CGCS2000",
      maps: { 村界: "GCJ02", 乡镇界: "EPSG:4544", 县界: "中央经线105", 边界: "WGS84" },
    });
  });

  test("what nobody knows is named", () => {
    expect(texts({ 坐标系: { 乡镇: "GCJ02", 村界: "火星", 经纬度: "EPSG:4544" } })).toEqual([
      expect.stringContaining(
        "坐标系.乡镇: 值“乡镇”不是地图的名称。建议：写经纬度、边界、县界、乡镇界、村界、特困片区、水系、道路之一，是否应为“乡镇界”",
      ),
      expect.stringContaining(
        "坐标系.村界: 值“火星”不是可用的坐标系。建议：填 CGCS2000、GCJ02（高德、腾讯地图）或 BD09（百度地图）；投影坐标的地图也可填 EPSG 编号或“中央经线105”",
      ),
      expect.stringContaining(
        "坐标系.经纬度: 值“EPSG:4544”不是可用的坐标系。建议：填 CGCS2000、GCJ02（高德、腾讯地图）或 BD09（百度地图）",
      ),
    ]);
  });
});
