import { figureKinds } from "../code-tables.ts";
import { type AnyRow, defineTable } from "../fields.ts";

/** A count of households or people. */
const count = <const H extends string, const U extends string>(header: H, unit: U, note: string) =>
  ({ header, type: "integer", unit, privacy: "public", note }) as const;

/** 村年度数据: one row per village, year and kind of figures. */
export const villageYears = defineTable({
  name: "村年度数据",
  englishName: "village-years",
  required: true,
  readers: "all",
  key: ["villageCode", "year", "kind"],
  note: "各村分年度数据，每村每年每种数据性质一行；基期年和现状年须有“实际”数据。",
  fields: {
    villageCode: {
      header: "行政村代码",
      aliases: ["村代码", "行政村编码", "村编码"],
      type: "code",
      levels: ["village"],
      required: true,
      privacy: "public",
      note: "12位区划代码，须在行政村表中",
    },
    year: {
      header: "年度",
      aliases: ["年份", "年"],
      type: "year",
      required: true,
      privacy: "public",
      note: "4位数年份，如2014",
    },
    kind: {
      header: "数据性质",
      aliases: ["性质", "数据类型"],
      type: "choice",
      table: figureKinds,
      required: true,
      privacy: "public",
      note: "实际、计划或预测",
    },
    households: count("总户数", "户", "农业户籍总户数"),
    population: {
      ...count("乡村人口", "人", "农业户籍人口，是贫困发生率的分母"),
      aliases: ["农业户籍人口", "乡村总人口", "农业人口"],
      required: "column",
    },
    poorHouseholds: { ...count("贫困户数", "户", "年末贫困户数"), aliases: ["贫困户"], required: "column" },
    poorPopulation: {
      ...count("贫困人口", "人", "年末贫困人口"),
      aliases: ["贫困人口数", "贫困人数"],
      required: "column",
    },
    exitedHouseholds: { ...count("减贫户数", "户", "当年减贫（脱贫）户数"), aliases: ["脱贫户数"] },
    exitedPopulation: { ...count("减贫人口", "人", "当年减贫（脱贫）人口"), aliases: ["减贫人数", "脱贫人口"] },
    netIncome: {
      header: "农民人均纯收入(元)",
      aliases: ["人均纯收入"],
      type: "money",
      unit: "元",
      min: Number.NEGATIVE_INFINITY,
      privacy: "public",
      note: "农民人均纯收入",
    },
    allowanceHouseholds: count("低保户数", "户", "农村低保户数"),
    allowancePopulation: { ...count("低保人口", "人", "农村低保人口"), aliases: ["低保人数"] },
    supportedHouseholds: count("五保户数", "户", "农村五保户数"),
    supportedPopulation: { ...count("五保人口", "人", "农村五保人口"), aliases: ["五保人数"] },
    labourForce: { ...count("劳动力", "人", "劳动力人数"), aliases: ["劳动力人数"] },
    medicalInsured: { ...count("新农合人数", "人", "参加新型农村合作医疗的人数"), aliases: ["参加新农合人数"] },
    pensionInsured: {
      ...count("养老保险人数", "人", "参加城乡居民养老保险的人数"),
      aliases: ["参加城乡居民养老保险人数"],
    },
    minorityPopulation: count("少数民族人口", "人", "少数民族人口"),
    disabledPopulation: {
      ...count("残疾人口", "人", "残疾人口；公开时5人以下不列具体数字"),
      publicWhen: (row: AnyRow) =>
        !(typeof row.disabledPopulation === "number" && row.disabledPopulation > 0 && row.disabledPopulation < 5),
      privacy: "office",
    },
    migrantWorkers: { ...count("外出务工人数", "人", "外出务工人数"), aliases: ["外出务工"] },
    collectiveIncome: {
      header: "集体经济收入(万元)",
      aliases: ["村集体经济收入", "集体收入"],
      type: "money",
      unit: "万元",
      privacy: "public",
      note: "村集体经济收入，单位是万元",
    },
  },
});
