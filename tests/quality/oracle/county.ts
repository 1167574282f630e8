import { divided, type Exact, exact, isLess, times } from "./exact.ts";
import { type Cells, cell, cellsOf, type Files } from "./tables.ts";

/** A village, and what the office's own tables say of it. */
export interface TrueVillage {
  readonly code: string;
  readonly name: string;
  readonly townshipCode: string;
  readonly isPoor: boolean;
  /** Empty where it lies in none that the county lists. */
  readonly area: string;
  /** 实际脱贫年度, else 计划脱贫年度. */
  readonly exitYear?: number;
  /** Whether it is out of poverty by the end of 年度.现状. */
  readonly isOut: boolean;
  /** A figure of a year by its header; `undefined` where no row that counts says it. */
  readonly figure: (year: number, header: string) => Exact | undefined;
}

/** A county recomputed from its files: nothing of the product is used on the way. */
export interface TrueCounty {
  readonly name: string;
  readonly years: {
    readonly base: number;
    readonly current: number;
    readonly planned: number;
    readonly target: number;
  };
  /** Day that the figures stand for: 2014年12月31日. */
  readonly asOf: string;
  /** Decimals of rates in percent. */
  readonly rateDigits: number;
  /** 脱贫退出线 in percent, where the county has one. */
  readonly exitLine?: Exact;
  /** 分级界限, percent. */
  readonly rateLimits?: readonly number[];
  readonly areas: readonly { readonly name: string; readonly note: string }[];
  readonly townships: readonly { readonly code: string; readonly name: string }[];
  readonly villages: readonly TrueVillage[];
  readonly posts: readonly Cells[];
  readonly helpers: readonly Cells[];
  /** 文本/互助资金管理制度.md; empty where the office has none. */
  readonly fundRules: string;
  readonly hotlines: readonly Cells[];
  /** Rows of 帮扶项目, 贫困户, 家庭成员, 户年度收支 and 帮扶责任人; none of a file that there is not. */
  readonly rowsOf: (name: string) => readonly Cells[];
  /** How many days notices hang; undefined where the county does not say. */
  readonly noticeDays?: number;
  readonly code: string;
}

interface Profile {
  readonly 代码: string;
  readonly 名称: string;
  readonly 年度: { readonly 基期: number; readonly 现状: number; readonly 计划: number; readonly 目标: number };
  readonly 数据截至?: string;
  readonly 脱贫退出线?: number | null;
  readonly 发生率小数位?: number;
  readonly 分级界限?: readonly number[];
  readonly 特困片区?: readonly Cells[];
  readonly 监督电话?: readonly Cells[];
  readonly 公示天数?: number;
}

export function trueCounty(files: Files): TrueCounty {
  const profile = JSON.parse(files["县.json"]!) as Profile;
  const { 基期: base, 现状: current, 计划: planned, 目标: target } = profile.年度;
  const townships = cellsOf(files, "乡镇.csv");
  const tables = new Map<string, Cells[]>();
  const areas = (profile.特困片区 ?? []).map((area) => ({ name: cell(area, "名称"), note: cell(area, "说明") }));
  const rows = Map.groupBy(cellsOf(files, "村年度数据.csv"), (row) => `${row.行政村代码} ${row.年度}`);
  return {
    code: profile.代码,
    name: profile.名称,
    years: { base, current, planned, target },
    asOf: written(profile.数据截至 ?? `${current}-12-31`),
    rateDigits: profile.发生率小数位 ?? 1,
    ...(typeof profile.脱贫退出线 === "number"
      ? { exitLine: times(exact(String(profile.脱贫退出线)), exact("100")) }
      : {}),
    ...(profile.分级界限 ? { rateLimits: profile.分级界限 } : {}),
    areas,
    townships: townships.map((row) => ({ code: cell(row, "乡镇代码"), name: cell(row, "乡镇名称") })),
    villages: cellsOf(files, "行政村.csv").map((row): TrueVillage => {
      const townshipCode = cell(row, "乡镇代码");
      const township = townships.find((each) => cell(each, "乡镇代码") === townshipCode);
      const area = cell(row, "特困片区") || cell(township, "特困片区");
      const recorded = cell(row, "实际脱贫年度");
      const exitYear = recorded || cell(row, "计划脱贫年度");
      const figure = (year: number, header: string) => {
        const said = cell(rowThatCounts(rows.get(`${row.行政村代码} ${year}`) ?? [], year > current), header);
        return said === "" ? undefined : exact(said);
      };
      return {
        code: cell(row, "行政村代码"),
        name: cell(row, "行政村名称"),
        townshipCode,
        isPoor: cell(row, "贫困村") === "是",
        area: areas.some(({ name }) => name === area) ? area : "",
        ...(exitYear === "" ? {} : { exitYear: Number(exitYear) }),
        isOut:
          recorded !== "" &&
          Number(recorded) <= current &&
          mayBeOut(figure(current, "贫困人口"), figure(current, "乡村人口"), profile.脱贫退出线),
        figure,
      };
    }),
    posts: cellsOf(files, "机构人员.csv"),
    rowsOf: (name) => {
      const known = tables.get(name) ?? cellsOf(files, `${name}.csv`);
      tables.set(name, known);
      return known;
    },
    helpers: cellsOf(files, "帮扶责任人.csv"),
    fundRules: files["文本/互助资金管理制度.md"] ?? "",
    hotlines: profile.监督电话 ?? [],
    ...(profile.公示天数 === undefined ? {} : { noticeDays: profile.公示天数 }),
  };
}

/** For a year that is over, the record alone; for one to come the record, else the plan, else the forecast. */
function rowThatCounts(rows: readonly Cells[], isToCome: boolean): Cells | undefined {
  const kinds = isToCome ? ["实际", "计划", "预测"] : ["实际"];
  return kinds.flatMap((kind) => rows.filter((row) => row.数据性质 === kind))[0];
}

/** Whether the rate is known and under the line, where the county has one. */
function mayBeOut(poor: Exact | undefined, people: Exact | undefined, line: number | null | undefined): boolean {
  if (line === null || line === undefined) return true;
  const rate = poor && people && divided(poor, people);
  return rate !== undefined && isLess(rate, exact(String(line)));
}

/** 2014-12-31 → 2014年12月31日. */
function written(date: string): string {
  const [year, month, day] = date.split("-").map(Number);
  return `${year}年${month}月${day}日`;
}

/** Villages of a township, or of the whole county, in the order of the file. */
export function villagesIn(county: TrueCounty, townshipCode: string): TrueVillage[] {
  if (townshipCode === county.code) return [...county.villages];
  return county.villages.filter((village) => village.townshipCode === townshipCode);
}

/** Recomputes something of a place once, however often it is asked for. */
export function oncePerPlace<T>(
  compute: (county: TrueCounty, code: string) => T,
): (county: TrueCounty, code: string) => T {
  const known = new WeakMap<TrueCounty, Map<string, T>>();
  return (county, code) => {
    const places = known.get(county) ?? new Map<string, T>();
    known.set(county, places);
    const value = places.get(code) ?? compute(county, code);
    places.set(code, value);
    return value;
  };
}
