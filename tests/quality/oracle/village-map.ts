import { type TrueCounty, villagesIn } from "./county.ts";
import { type Exact, exact, isLess, plus, times, ZERO } from "./exact.ts";
import { percent, percentSigned, printed } from "./printed.ts";
import type { Rows } from "./rows.ts";
import { cell } from "./tables.ts";
import { rateOf } from "./totals.ts";

const FIGURES: readonly (readonly [label: string, header: string, isOptional?: true])[] = [
  ["总户数（户）", "总户数"],
  ["农业户籍人口（人）", "乡村人口"],
  ["贫困户（户）", "贫困户数"],
  ["贫困人口（人）", "贫困人口"],
  ["贫困发生率（%）", ""],
  ["农民人均纯收入（元）", "农民人均纯收入(元)"],
  ["低保人口（人）", "低保人口", true],
  ["五保人口（人）", "五保人口", true],
  ["劳动力（人）", "劳动力", true],
  ["外出务工（人）", "外出务工人数", true],
];

const villageOf = (county: TrueCounty, code: string) => county.villages.find((village) => village.code === code)!;
const rowOf = (county: TrueCounty, code: string) =>
  county.rowsOf("行政村").find((row) => cell(row, "行政村代码") === code)!;

/** Both years of each figure and the change; that of the rate between the rates as they are printed. */
export function yearRows(county: TrueCounty, code: string): Rows {
  const village = villageOf(county, code);
  const { base, current } = county.years;
  return FIGURES.flatMap(([label, header, isOptional]) => {
    const isRate = header === "";
    const [then, now] = [base, current].map((year) => (isRate ? rateOf(village, year) : village.figure(year, header)));
    if (isOptional && !then && !now) return [];
    const digits = isRate ? county.rateDigits : 0;
    const text = (value: Exact | undefined) => (isRate ? percent(value, digits) : printed(value));
    const asPrinted = (value: Exact) => (isRate ? exact(percent(value, digits).replace(",", "")) : value);
    const change = then && now && plus(asPrinted(now), times(exact("-1"), asPrinted(then)));
    return [[label, text(then), text(now), signed(change, digits)]];
  });
}

function signed(change: Exact | undefined, digits: number): string {
  if (change === undefined) return "—";
  if (change.over === 0n) return "0";
  return isLess(ZERO, change) ? `+${printed(change, digits)}` : `−${printed(times(exact("-1"), change), digits)}`;
}

/** Ground and groups: label and value. */
export function landRows(county: TrueCounty, code: string): Rows {
  const row = rowOf(county, code);
  const with_ = (header: string, unit: string) => {
    const said = cell(row, header);
    return said === "" ? "" : `${printed(exact(said), /^-?\d+(?:\.0+)?$/.test(said) ? 0 : 1)}${unit}`;
  };
  return [
    ["村民小组", with_("村民小组数", "个")],
    ["自然村", with_("自然村数", "个")],
    ["地形地貌", cell(row, "地形地貌")],
    ["耕地", with_("耕地面积(亩)", "亩")],
    ["有效灌溉", with_("有效灌溉面积(亩)", "亩")],
    ["林地", with_("林地面积(亩)", "亩")],
    ["退耕还林", with_("退耕还林面积(亩)", "亩")],
    ["林果", with_("林果面积(亩)", "亩")],
    ["发展方向", cell(row, "发展方向")],
  ].filter(([, value]) => value !== "");
}

interface TrueService {
  readonly label: string;
  readonly value: string;
  /** What is lacking, in a sentence; absent where nothing is. */
  readonly lack?: string;
}

function services(county: TrueCounty, code: string): TrueService[] {
  const row = rowOf(county, code);
  const has = (label: string, header: string, [yes, no]: readonly [string, string], lack: string) => {
    const said = cell(row, header);
    if (said === "") return [];
    const isThere = ["是", "有"].includes(said);
    return [{ label, value: isThere ? yes : no, ...(isThere ? {} : { lack }) }];
  };
  const need = (label: string, said: string, unit: string, lack: (value: string) => string) => {
    if (said === "") return [];
    const value = `${printed(exact(said))}${unit}`;
    return [said === "0" ? { label, value: "无" } : { label, value, lack: lack(value) }];
  };
  const some = (label: string, header: string, lack: string) => {
    const said = cell(row, header);
    if (said === "") return [];
    return [said === "0" ? { label, value: "无", lack } : { label, value: `${printed(exact(said))}个` }];
  };
  const [hamlets, powered] = [cell(row, "自然村数"), cell(row, "通电自然村数")];
  const dark = hamlets === "" || powered === "" ? "" : String(Number(hamlets) - Number(powered));
  return [
    ...has("通沥青（水泥）路", "通沥青(水泥)路", ["已通", "未通"], "未通沥青（水泥）路"),
    ...has("通客运班车", "通客运班车", ["已通", "未通"], "未通客运班车"),
    ...need("未通路自然村", cell(row, "自然村未通路数"), "个", (value) => `${value}自然村未通路`),
    ...need("未通电自然村", dark, "个", (value) => `${value}自然村未通电`),
    ...need("饮水困难", cell(row, "饮水困难户数"), "户", (value) => `${value}饮水困难`),
    ...need("饮水不安全", cell(row, "未实现饮水安全户数"), "户", (value) => `${value}饮水不安全`),
    ...need("危房", cell(row, "危房户数"), "户", (value) => `${value}住危房`),
    ...has("卫生室", "卫生室", ["有", "无"], "无卫生室"),
    ...has("文化室", "文化室", ["有", "无"], "无文化室"),
    ...some("农民专业合作社", "合作社数", "无合作社"),
  ];
}

export function serviceRows(county: TrueCounty, code: string): Rows {
  return services(county, code).map(({ label, value }) => [label, value]);
}

/** The sentence under the title. */
export function villageMapSentence(county: TrueCounty, code: string): string {
  const village = villageOf(county, code);
  const { current } = county.years;
  const poor = village.figure(current, "贫困人口");
  const rate = rateOf(village, current);
  const all = services(county, code);
  const lacks = all.flatMap(({ lack }) => lack ?? []);
  const poverty = () => {
    if (!poor) return [];
    if (poor.over === 0n) return ["已无贫困人口"];
    return [`贫困人口${printed(poor)}人${rate ? `，占${percentSigned(rate, county.rateDigits)}` : ""}`];
  };
  const state = () => {
    if (all.length === 0) return [];
    if (lacks.length === 0) return [`${all.length}项设施和服务都已具备`];
    return [`${lacks.slice(0, 2).join("、")}${lacks.length > 2 ? `等${lacks.length}项待改善` : ""}`];
  };
  const said = [...poverty(), ...state()];
  if (said.length === 0) return `${village.name}${village.isPoor ? "是贫困村" : "不是贫困村"}`;
  return `${village.isPoor ? "贫困村，" : ""}${said.join("，")}`;
}

/** Kinds of the township's villages. */
export function neighbourKinds(county: TrueCounty, code: string): string[] {
  const own = villagesIn(county, villageOf(county, code).townshipCode);
  const poor = own.filter(({ isPoor }) => isPoor).length;
  return [poor, own.length - poor].filter((count) => count > 0).map((count) => `${count}个`);
}

export const headers = ({ years }: TrueCounty): string[] => ["指标", `${years.base}年`, `${years.current}年`, "增减"];
