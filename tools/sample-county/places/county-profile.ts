import { years } from "../calendar.ts";
import { stationLine } from "../people/phone-numbers.ts";
import { specialAreas } from "./special-areas.ts";
import { countyIdentity, townshipPlans } from "./township-plans.ts";

/** 县.json. It has no 审图号, so the maps say that they are sketches. */
export function countyText(): string {
  const profile = {
    代码: countyIdentity.code,
    名称: countyIdentity.name,
    上级: countyIdentity.parent,
    制表单位: `${countyIdentity.name}扶贫开发办公室`,
    填表人: "寇巧梅",
    审核人: "蒲永禄",
    数据日期: "2015-03-31",
    年度: { 基期: years.base, 现状: years.current, 计划: years.planned, 目标: years.target },
    示例数据: true,
    贫困标准: {
      2010: 2300,
      2011: 2536,
      2012: 2625,
      2013: 2736,
      2014: 2800,
      2015: 2855,
      2016: 2952,
      2017: 2952,
      2018: 2995,
      2019: 3218,
      2020: 4000,
    },
    脱贫退出线: 0.03,
    坐标系: "CGCS2000",
    监督电话: [
      { 名称: "全国扶贫监督举报电话", 号码: "12317" },
      { 名称: `${countyIdentity.name}扶贫开发办公室`, 号码: "0100-1000001" },
      ...townshipPlans.map(({ name }, township) => ({ 名称: `${name}双联扶贫工作站`, 号码: stationLine(township) })),
    ],
    公示天数: 7,
    公示起始日期: "2015-03-27",
    特困片区: specialAreas.map(({ name, note }) => ({ 名称: name, 说明: note })),
    网站地址: "https://anling.example.org",
  };
  return `${JSON.stringify(profile, undefined, 2)}\n`;
}
