import type { LabelledBlock } from "../parts/form/form-labels.ts";

/** What the handbook says of a family on its first inner page. */
export const familyPage: LabelledBlock = {
  kind: "grid",
  columns: 4,
  rows: [
    [
      { label: "户主姓名", field: "households.head" },
      { label: "性别", field: "members.sex", asText: true },
    ],
    [
      { label: "家庭人口（人）", field: "households.size" },
      { label: "民族", field: "members.ethnicity", asText: true },
    ],
    [{ label: "出生年月" }, { label: "联系电话", field: "households.phone" }],
    [{ label: "家庭住址", span: 3, field: "households.address" }],
    [{ label: "贫困户属性", span: 3, field: "households.kind" }],
    [
      { label: "耕地（亩）", field: "households.farmland" },
      { label: "林地（亩）", field: "households.forest" },
    ],
    [
      { label: "牧草地（亩）", field: "households.grassland" },
      { label: "住房面积（平方米）", field: "households.houseArea" },
    ],
    [{ label: "危房等级", span: 3, field: "households.houseGrade" }],
  ],
};

/** Why the family is poor. */
export const causePage: LabelledBlock = {
  kind: "grid",
  columns: 4,
  rows: [
    [{ label: "主要致贫原因（单选）", span: 3, field: "households.mainCause" }],
    [{ label: "其他致贫原因（最多2项）", span: 3, field: "households.otherCauses" }],
    [{ label: "致贫原因说明", span: 3, field: "households.causeNote" }],
  ],
};

/** Its members, ten to a page. */
export const memberPage: LabelledBlock = {
  kind: "table",
  of: "members",
  rows: 10,
  isPlain: true,
  columns: [
    { label: "姓名", width: 14, field: "members.name" },
    { label: "性别", width: 6, field: "members.sex" },
    { label: "身份证或残疾证号", width: 20, field: "members.idNumber" },
    { label: "与户主关系", width: 10, field: "members.relation" },
    { label: "民族", width: 8, field: "members.ethnicity" },
    { label: "文化程度", width: 11, field: "members.education" },
    { label: "在校生状况", width: 10, field: "members.schooling" },
    { label: "健康状况", width: 11, field: "members.health" },
    { label: "劳动能力", width: 12, field: "members.ability" },
    { label: "务工状况", width: 12, field: "members.work" },
    { label: "新农合", width: 6, field: "members.hasMedical" },
    { label: "养老保险", width: 6, field: "members.hasPension" },
  ],
};

/** Who helps it: a new helper goes on the next line. */
export const helperPage: LabelledBlock = {
  kind: "table",
  of: "helpers",
  rows: 5,
  isPlain: true,
  columns: [
    { label: "姓名", width: 14, field: "helpers.name" },
    { label: "单位名称", width: 26, field: "helpers.unit" },
    { label: "隶属关系", width: 12, field: "helpers.subordination" },
    { label: "职务", width: 16, field: "helpers.post" },
    { label: "联系电话", width: 20, field: "helpers.phone" },
    { label: "开始时间", width: 17, field: "helpers.start" },
    { label: "结束时间", width: 17, field: "helpers.end" },
  ],
};

/** What a year brought the family. */
export const yearPage: LabelledBlock = {
  kind: "grid",
  columns: 4,
  rows: [
    [
      { label: "工资性收入（元）", field: "householdYears.wages" },
      { label: "生产经营性收入（元）", field: "householdYears.business" },
    ],
    [
      { label: "财产性收入（元）", field: "householdYears.property" },
      { label: "转移性收入（元）", field: "householdYears.transfers" },
    ],
    [
      { label: "生产经营性支出（元）", field: "householdYears.expenses" },
      { label: "家庭纯收入（元）", field: "householdYears.netIncome" },
    ],
    [{ label: "人均纯收入（元）", span: 3, field: "householdYears.netIncomePerPerson" }],
  ],
};

/** The handbook's six kinds of measures, by what the table of measures calls them; the last has all others. */
export const handbookKinds: Readonly<Record<string, readonly string[]>> = {
  雨露计划: ["教育培训"],
  扶贫小额信贷: ["金融扶贫"],
  易地扶贫搬迁: ["易地搬迁"],
  产业发展: ["产业扶持"],
  基础设施: ["道路建设", "危房改造", "安全饮水", "基础设施"],
  公共服务和社会事业: [],
};

/** 说明, behind the cover. */
export const handbookRules: readonly string[] = [
  "依据《关于创新机制扎实推进农村扶贫开发工作的意见》（中办发〔2013〕25号）建档立卡。",
  "手册由县统一印制，乡（镇）组织填写，户、村各存一册，随工作进展更新。",
  "家庭情况、家庭成员和帮扶责任人与全国扶贫信息网络系统一致；有变动的及时更正。",
  "在校生状况填正在就读的学段；健康状况可填多项；劳动能力分技能劳动力、普通劳动力、丧失劳动力、无劳动力。",
  "单位隶属关系分中央、省直、市直、县直、乡镇、村级。",
  "更换帮扶责任人的，另起一行填写，并填开始时间。",
  "证件号码、电话已遮盖，核对时看登记表原件。",
];
