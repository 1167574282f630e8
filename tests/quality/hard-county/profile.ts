import { areas, townships } from "./townships.ts";

/** Forty characters, as wide as the check of a dataset lets through. */
export const ISSUER = "安岭藏族羌族自治县扶贫开发领导小组办公室 Poverty Relief No.1";

/** 县.json of the hard county. */
export function profileText(): string {
  return JSON.stringify({
    代码: "629801",
    名称: "安岭藏族羌族自治县",
    上级: "甘肃省示例藏族自治州",
    制表单位: ISSUER,
    填表人: "阿依古丽·买买提",
    审核人: "欧阳建国",
    数据日期: "2015-03-31",
    年度: { 基期: 2013, 现状: 2014, 计划: 2015, 目标: 2020 },
    示例数据: true,
    脱贫退出线: 0.03,
    监督电话: [
      { 名称: "全国扶贫监督举报电话", 号码: "12317" },
      ...townships.map(({ name }, index) => ({ 名称: `${name}双联扶贫工作站`, 号码: `0939-880100${index}` })),
    ],
    特困片区: areas.map((name, index) => ({
      名称: name,
      说明:
        index % 2 === 0
          ? "山大沟深。"
          : "海拔较高、气候冷凉，耕地零散，人畜饮水和出行条件较差，以中药材和马铃薯种植为主。",
    })),
    网站地址: "https://hard.example.org",
  });
}
