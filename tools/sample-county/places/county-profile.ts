import { years } from "../calendar.ts";
import { stationLine } from "../people/phone-numbers.ts";
import type { CountyPlan } from "../plan/county-plan.ts";
import { specialAreas } from "./special-areas.ts";
import type { SampleVillage } from "./villages.ts";

/** 县.json, as an office would write it in March 2015: with the poverty lines that are known then, and the aim of 2020. */
export function countyText(plan: CountyPlan, villages: readonly SampleVillage[]): string {
  const inUse = new Set(villages.map(({ area }) => area));
  const profile = {
    代码: plan.code,
    名称: plan.name,
    上级: plan.parent,
    制表单位: `${plan.name}扶贫开发办公室`,
    填表人: "寇巧梅",
    审核人: "蒲永禄",
    数据日期: "2015-03-31",
    年度: { 基期: years.base, 现状: years.current, 计划: years.planned, 目标: years.target },
    示例数据: plan.isExample,
    贫困标准: { 2013: 2736, 2014: 2800, 2020: 4000 },
    分级界限: [15, 20, 40, 50],
    ...(plan.hasReviewNumber ? { 审图号: "示例审（2015）001号" } : {}),
    坐标系: "CGCS2000",
    监督电话: [
      { 名称: "全国扶贫监督举报电话", 号码: "12317", 种类: "监督" },
      { 名称: `${plan.name}扶贫开发办公室`, 号码: "0100-1000001", 种类: "监督" },
      ...plan.townships.map(({ name, code, index }) => ({
        名称: `${name}双联扶贫工作站`,
        号码: stationLine(index),
        种类: "咨询",
        归属代码: code,
      })),
    ],
    公示天数: 7,
    公示起始日期: "2015-03-27",
    特困片区: specialAreas.filter(({ name }) => inUse.has(name)).map(({ name, note }) => ({ 名称: name, 说明: note })),
    网站地址: "https://anling.example.org",
  };
  return `${JSON.stringify(profile, undefined, 2)}\n`;
}
