import { readdirSync } from "node:fs";
import type { CountyProfile } from "../model/county.ts";
import type { Field } from "../model/fields.ts";
import { causeColumn } from "../model/profile.ts";
import { bareName, meantFix } from "./files/meant-file.ts";
import { findFile } from "./find-file.ts";
import { jsonLines } from "./json-lines.ts";
import { reportLeftovers } from "./leftovers/profile-leftovers.ts";
import { sampleMarks } from "./leftovers/sample-marks.ts";
import { type CoordinateSystems, usualSystems } from "./maps/map-system.ts";
import { readSystems } from "./maps/read-systems.ts";
import { isObject, parseJson } from "./parse-json.ts";
import { hasErrors, type Problem } from "./problems.ts";
import { portalKeys, readPortal } from "./profile/read-portal.ts";
import { ProfileReader } from "./profile-reader.ts";
import { readFiling } from "./read-filing.ts";
import { readHotlines } from "./read-hotlines.ts";
import { readNoticeRules } from "./read-notice-rules.ts";
import { readPapers } from "./read-papers.ts";
import { readRateLimits } from "./read-rate-limits.ts";
import { readTextFile } from "./read-text-file.ts";
import { readPovertyLine, readYears } from "./read-years.ts";

/** 县.json read; `profile` is absent where it has errors. */
export interface ParsedProfile {
  readonly file: string;
  readonly profile?: CountyProfile;
  /** Whether the sample's rows may stand in its tables; so they may where it is not known whose they are. */
  readonly isSample: boolean;
  readonly systems: CoordinateSystems;
  readonly unusedKeys: readonly string[];
  readonly problems: readonly Problem[];
}

const keys =
  "代码 名称 上级 制表单位 填表人 审核人 数据日期 数据截至 制表日期 年度 示例数据 贫困标准 脱贫退出线 分级界限 发生率小数位 领导小组名称 一览表致贫原因 归档方式 全宗号 全宗名称 审图号 坐标系 监督电话 公示天数 公示起始日期 公示按工作日 节假日 借款公示姓名 特困片区 网站地址 幅面".split(
    " ",
  );

const day = (header: string, note: string, required?: true): Field => ({
  header,
  type: "date",
  privacy: "public",
  note,
  ...(required ? { required } : {}),
});

/** The text of 县.json → the county's profile. */
export function parseProfile(text: string, file: string): ParsedProfile {
  const parsed = parseJson(text, file);
  if ("problem" in parsed)
    return { file, isSample: true, systems: usualSystems, unusedKeys: [], problems: [parsed.problem] };
  if (!isObject(parsed.value)) {
    const problem: Problem = {
      file,
      message: "应是一个对象",
      fix: '写成 {"代码": "621224", "名称": "康县", …}',
      severity: "error",
    };
    return { file, isSample: true, systems: usualSystems, unusedKeys: [], problems: [problem] };
  }
  const reader = new ProfileReader(parsed.value, file, jsonLines(text));
  const profile = readProfile(reader);
  const systems = readSystems(reader);
  const unusedKeys = Object.keys(parsed.value).filter((key) => !keys.includes(key) && !portalKeys.includes(key));
  const whole = hasErrors(reader.problems) ? {} : { profile };
  reportLeftovers(reader, profile);
  const isSample = profile.code === sampleMarks.code || (profile.code === "" && profile.isExample);
  return { file, ...whole, isSample, systems, unusedKeys, problems: reader.problems };
}

/** 县.json (county.json) of a dataset folder. */
export function loadProfile(folder: string, files: readonly string[]): ParsedProfile {
  const { file, problems } = findFile(files, ["县", "county"], ["json"]);
  const fallback = { file: file ?? "县.json", isSample: true, systems: usualSystems, unusedKeys: [] };
  if (file === undefined) return { ...fallback, problems: [absent(files)] };
  const read = readTextFile(folder, file);
  if ("problem" in read) return { ...fallback, problems: [...problems, read.problem] };
  const parsed = parseProfile(read.text, file);
  return { ...parsed, problems: [...problems, ...parsed.problems] };
}

/** What 县.json of a dataset folder gives as the county's name, whatever else is wrong with it; `undefined` where it gives none. */
export function readCountyName(folder: string): string | undefined {
  const { file } = findFile(namesIn(folder), ["县", "county"], ["json"]);
  const read = file === undefined ? undefined : readTextFile(folder, file);
  const parsed = read && "text" in read ? parseJson(read.text, file!) : undefined;
  const profile = parsed && "value" in parsed && isObject(parsed.value) ? parsed.value : {};
  const name = typeof profile.名称 === "string" ? profile.名称.trim() : "";
  return name === "" ? undefined : name;
}

/** None of a folder that may not be opened, which whoever loads it tells. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function absent(files: readonly string[]): Problem {
  const meant = files.find((file) => !file.includes("/") && meantProfile.test(bareName(file).name));
  return {
    file: "县.json",
    message: "缺少必需的文件“县.json”（县名、代码、制表单位、数据日期、年度等）",
    fix:
      meant === undefined
        ? "从示例数据中复制一份县.json，改成本县的内容"
        : `“${meant}”没有读：${meantFix(meant, "县", "json")}`,
    severity: "error",
  };
}

/** 县, county, or a county's own name. */
const meantProfile = /^(?:.{0,8}县|.{1,8}区|county)$/i;

function readProfile(reader: ProfileReader): CountyProfile {
  const code = reader.value("代码", {
    header: "代码",
    type: "code",
    levels: ["county"],
    required: true,
    privacy: "public",
    note: "6位县级区划代码",
  });
  const dataDate = String(reader.value("数据日期", day("数据日期", "数据导出的日期，如 2015-03-31", true)) ?? "");
  const sheetDate = reader.value("制表日期", day("制表日期", "印在图上的制表日期"));
  const years = readYears(reader);
  const asOf = reader.value("数据截至", day("数据截至", "数据截止的日期，如 2014-12-31；不写则为现状年12月31日"));
  const leadingGroupName = reader.text("领导小组名称", "各乡镇领导小组的名称，如“扶贫攻坚协调推进领导小组”");
  const mapReviewNumber = reader.text("审图号", "地图审图号");
  const siteUrl = readSite(reader);
  const portal = readPortal(reader, String(code ?? ""));
  const exitRate = readExitRate(reader);
  const rateLimits = readRateLimits(reader, exitRate);
  return {
    code: String(code ?? ""),
    name: reader.text("名称", "县名，如“康县”", true),
    parent: reader.text("上级", "省和市，如“甘肃省陇南市”"),
    issuer: reader.text("制表单位", "印在每张图下方的制表单位", true),
    filledBy: reader.text("填表人", "填表人姓名"),
    reviewedBy: reader.text("审核人", "审核人姓名"),
    dataDate,
    asOf: String(asOf ?? `${years.current}-12-31`),
    sheetDate: String(sheetDate ?? dataDate),
    years,
    isExample:
      reader.value("示例数据", { header: "示例数据", type: "boolean", privacy: "public", note: "true 或 false" }) ===
      true,
    povertyLine: readPovertyLine(reader),
    ...(exitRate === undefined ? {} : { exitRate }),
    ...(rateLimits ? { rateLimits } : {}),
    rateDigits: readRateDigits(reader),
    ...(leadingGroupName === "" ? {} : { leadingGroupName }),
    ...(hidesCauses(reader) ? { hidesCauses: true } : {}),
    ...readFiling(reader),
    ...(mapReviewNumber === "" ? {} : { mapReviewNumber }),
    hotlines: readHotlines(reader),
    ...readNoticeRules(reader),
    ...(namesBorrowers(reader) ? { namesBorrowers: true } : {}),
    specialAreas: reader.list("特困片区", '写成 [{"名称": "城关片区", "说明": ""}]').map((path) => ({
      name: reader.text(`${path}.名称`, "片区名称", true),
      note: reader.text(`${path}.说明`, "片区说明", false),
    })),
    ...(siteUrl === "" ? {} : { siteUrl }),
    ...(portal ? { portal } : {}),
    papers: readPapers(reader),
  };
}

function namesBorrowers(reader: ProfileReader): boolean {
  const named = reader.value("借款公示姓名", {
    header: "借款公示姓名",
    type: "boolean",
    privacy: "public",
    note: "互助资金公示表上是否写借款人姓名，“是”或“否”，不写则为否",
  });
  return named === true;
}

function readExitRate(reader: ProfileReader): number | undefined {
  const hint = "写成 0.03 或 3%";
  const rate = reader.value("脱贫退出线", {
    header: "脱贫退出线",
    type: "decimal",
    unit: "",
    min: 0,
    max: 1,
    privacy: "public",
    note: `贫困发生率低于此线的村可退出，${hint}`,
    hint,
  });
  if (typeof rate !== "number") return undefined;
  if (rate > 0 && rate < lowestExitRate)
    reader.report("脱贫退出线", `太低，只有${percentText(rate)}`, `${hint}；核对小数点和百分号`, undefined, "error");
  return rate;
}

/** No rule has had a line below 0.1 %: 0.03% was meant to be 0.03 or 3%. */
const lowestExitRate = 0.001;

const percentText = (share: number): string => `${Number((share * 100).toPrecision(3))}%`;

function readRateDigits(reader: ProfileReader): 1 | 2 {
  const digits = reader.value("发生率小数位", {
    header: "发生率小数位",
    type: "integer",
    unit: "位",
    min: 1,
    max: 2,
    privacy: "public",
    note: "图表上贫困发生率保留的小数位数，1或2；不写则为1",
  });
  return digits === 2 ? 2 : 1;
}

function hidesCauses(reader: ProfileReader): boolean {
  const { name: header } = causeColumn;
  const note = "贫困户一览表上是否显示致贫原因，填“显示”或“不显示”；不写则为显示";
  return reader.value(header, { header, type: "choice", table: causeColumn, privacy: "public", note }) === "不显示";
}

function readSite(reader: ProfileReader): string {
  const address = reader.text("网站地址", "公开网站的地址");
  if (address === "" || /^https?:\/\/[^\s/]+/.test(address)) return address.replace(/\/+$/, "");
  reader.report("网站地址", "不是网址", "写成 https://… 的完整地址；没有网站时删去这一项", address);
  return "";
}
