import type { FormLabels } from "../parts/form/form-labels.ts";

/**
 * 贫困户登记表 as it was filled in from the first round of registration on: A1–A16 with their numbers, the further items
 * without, for theirs are not certain.
 */
const of2014: FormLabels = {
  since: 2013,
  edition: "2014年统一表式",
  blocks: [
    {
      kind: "grid",
      columns: 18,
      rows: [
        [
          { label: "户主姓名", span: 2, field: "households.head" },
          { label: "联系电话", span: 2, field: "households.phone" },
          { label: "开户银行", span: 3, field: "households.bank" },
          { label: "银行账号", span: 3, field: "households.account" },
          { label: "识别年度", field: "households.identifiedYear" },
          { label: "计划脱贫年度", field: "households.plannedExitYear" },
        ],
        [
          { label: "家庭住址", span: 5, field: "households.address" },
          { label: "家庭人口（人）", field: "households.size" },
          { label: "劳动力（人）", field: "households.labourForce" },
          { label: "脱贫状态", span: 5, field: "households.state" },
          { label: "脱贫年度", field: "households.exitYear" },
        ],
      ],
    },
    {
      kind: "grid",
      title: "一、基本情况",
      columns: 16,
      rows: [
        [
          { code: "A1", label: "识别标准（单选）", span: 3, field: "households.standard" },
          { code: "A2", label: "贫困户属性（单选）", span: 5, field: "households.kind" },
          { label: "是否军烈属", field: "households.isMartyrFamily" },
          { label: "计生户", span: 3, options: ["独生子女户", "双女户"] },
        ],
        [{ code: "A3a", label: "主要致贫原因（单选）", head: 2, span: 14, field: "households.mainCause" }],
        [{ code: "A3b", label: "其他致贫原因（最多2项）", head: 2, span: 14, field: "households.otherCauses" }],
      ],
    },
    {
      kind: "table",
      title: "二、家庭成员",
      of: "members",
      rows: 6,
      continues: true,
      columns: [
        { code: "A4", label: "姓名", width: 13, field: "members.name" },
        { code: "A5", label: "性别", width: 7, field: "members.sex" },
        { code: "A6", label: "公民身份号码或残疾证号", width: 30, field: "members.idNumber" },
        { code: "A7", label: "与户主关系", width: 12, field: "members.relation" },
        { code: "A8", label: "民族", width: 9, field: "members.ethnicity" },
        { label: "政治面貌", width: 12, field: "members.politics" },
        { code: "A9", label: "文化程度", width: 14, field: "members.education" },
        { code: "A10", label: "在校生状况", width: 12, field: "members.schooling" },
        { code: "A11", label: "健康状况", width: 14, field: "members.health" },
        { code: "A12", label: "劳动能力", width: 15, field: "members.ability" },
        { code: "A13", label: "务工状况", width: 18, field: "members.work" },
        { label: "务工时间（月）", width: 9, field: "members.workMonths" },
        { code: "A14", label: "低保人口", width: 8, field: "members.hasAllowance" },
        { code: "A15", label: "新农合", width: 8, field: "members.hasMedical" },
        { code: "A16", label: "养老保险", width: 8, field: "members.hasPension" },
        { label: "现役军人", width: 8, field: "members.inService" },
        { label: "大病保险", width: 8, field: "members.hasSeriousIllnessCover" },
      ],
    },
    {
      kind: "table",
      title: "三、收入情况（元）",
      of: "householdYears",
      rows: 2,
      isPlain: true,
      columns: [
        { label: "年度", width: 10, field: "householdYears.year" },
        { label: "工资性收入", width: 16, field: "householdYears.wages" },
        { label: "生产经营性收入", width: 16, field: "householdYears.business" },
        { label: "财产性收入", width: 14, field: "householdYears.property" },
        { label: "转移性收入", width: 14, field: "householdYears.transfers" },
        { label: "其中：计划生育金", width: 14, field: "householdYears.birthControlSubsidy" },
        { label: "低保金", width: 12, field: "householdYears.allowance" },
        { label: "五保金", width: 12, field: "householdYears.supportAllowance" },
        { label: "养老保险金", width: 12, field: "householdYears.pension" },
        { label: "生态补偿金", width: 12, field: "householdYears.ecologySubsidy" },
        { label: "其他转移性收入", width: 14, field: "householdYears.otherTransfers" },
        { label: "生产经营性支出", width: 16, field: "householdYears.expenses" },
        { label: "家庭纯收入", width: 16, field: "householdYears.netIncome" },
        { label: "人均纯收入", width: 16, field: "householdYears.netIncomePerPerson" },
      ],
    },
    {
      kind: "grid",
      title: "四、生产条件",
      columns: 16,
      rows: [
        [
          { label: "耕地面积（亩）", field: "households.farmland" },
          { label: "有效灌溉面积（亩）", field: "households.irrigatedFarmland" },
          { label: "林地面积（亩）", field: "households.forest" },
          { label: "退耕还林面积（亩）", field: "households.returnedForest" },
          { label: "林果面积（亩）", field: "households.orchards" },
          { label: "牧草地面积（亩）", field: "households.grassland" },
          { label: "水面面积（亩）", field: "households.waterArea" },
          { label: "是否通生产用电", field: "households.hasWorkPower" },
        ],
      ],
    },
    {
      kind: "grid",
      title: "五、生活条件",
      columns: 16,
      rows: [
        [
          { label: "与村主干路距离（公里）", field: "households.roadDistance" },
          { label: "住房面积（平方米）", field: "households.houseArea" },
          { label: "是否通生活用电", field: "households.hasPower" },
          { label: "饮水是否困难", field: "households.lacksWater" },
          { label: "饮水是否安全", field: "households.hasSafeWater" },
          { label: "加入农民专业合作社", field: "households.inCooperative" },
          { label: "有无卫生厕所", field: "households.hasToilet" },
          { label: "是否通广播电视", field: "households.hasBroadcast" },
        ],
        [
          { label: "入户路类型", span: 3, field: "households.road" },
          { label: "主要燃料类型", span: 4, field: "households.fuel" },
          { label: "危房等级", span: 4, field: "households.houseGrade" },
          { label: "参加互助资金", field: "households.inFund" },
        ],
        [
          { label: "住房主要结构", span: 6, field: "households.houseStructure" },
          { label: "饮水情况", span: 8, field: "households.water" },
        ],
      ],
    },
    {
      kind: "table",
      title: "六、帮扶责任人",
      of: "helpers",
      rows: 3,
      columns: [
        { label: "姓名", width: 14, field: "helpers.name" },
        { label: "性别", width: 8, field: "helpers.sex" },
        { label: "政治面貌", width: 14, field: "helpers.politics" },
        { label: "帮扶单位", width: 36, field: "helpers.unit" },
        { label: "职务", width: 20, field: "helpers.post" },
        { label: "单位隶属关系", width: 14, field: "helpers.subordination" },
        { label: "帮扶开始时间", width: 20, field: "helpers.start" },
        { label: "帮扶结束时间", width: 20, field: "helpers.end" },
        { label: "单位地址", width: 36 },
        { label: "联系电话", width: 20, field: "helpers.phone" },
      ],
    },
    {
      kind: "grid",
      title: "七、易地扶贫搬迁",
      columns: 16,
      rows: [
        [
          { label: "是否搬迁户", field: "households.isRelocated" },
          { label: "搬迁方式", span: 2, field: "households.relocationWay" },
          { label: "安置方式", field: "households.settlementWay" },
          { label: "安置地", span: 3, field: "households.settlementPlace" },
          { label: "可能存在的困难", span: 4, options: ["缺乏资金", "找不到工作", "生活没着落", "其他"] },
        ],
      ],
    },
  ],
};

/** Every edition of 贫困户登记表, the oldest first. */
export const householdFormLabels: readonly FormLabels[] = [of2014];
