import type { FormLabels, LabelledCell } from "../parts/form/form-labels.ts";

type Fill = Pick<LabelledCell, "field" | "options">;
/** Two pairs to a row of the grid, three, or a pair that takes all of it. */
const half = (label: string, fill: LabelledCell["field"] | Fill = {}): LabelledCell => cell(label, 3, 3, fill);
const third = (label: string, fill: LabelledCell["field"] | Fill = {}): LabelledCell => cell(label, 2, 2, fill);
const cell = (label: string, head: number, span: number, fill: LabelledCell["field"] | Fill): LabelledCell => ({
  label,
  head,
  span,
  ...(typeof fill === "string" ? { field: fill } : fill),
});
const YES_NO: Fill = { options: ["是", "否"] };

/** 贫困村登记表: the blocks of the national form, its ten key tasks with the numbers that are known. */
const of2014: FormLabels = {
  since: 2013,
  edition: "2014年统一表式",
  blocks: [
    {
      kind: "grid",
      title: "1 基本情况",
      columns: 12,
      rows: [
        [half("行政村名称", "villages.name"), half("行政区划代码", "villages.code")],
        [half("村负责人", "villages.head"), half("职务", "villages.headPost")],
        [half("村办公电话", "villages.headPhone"), half("是否贫困村", "villages.isPoor")],
        [half("地形地貌", "villages.terrain"), half("发展方向", "villages.development")],
        [half("自然村数（个）", "villages.hamletCount"), half("村民小组数（个）", "villages.groupCount")],
        [half("中共党员人数（人）", "villages.partyMembers"), half("大学生村官人数（人）")],
        [
          third("经度", "villages.longitude"),
          third("纬度", "villages.latitude"),
          third("计划脱贫年度", "villages.plannedExitYear"),
        ],
      ],
    },
    {
      kind: "grid",
      title: "人口",
      columns: 12,
      rows: [
        [half("总户数（户）", "villageYears.households"), half("总人口（人）", "villageYears.population")],
        [half("贫困户（户）", "villageYears.poorHouseholds"), half("贫困人口（人）", "villageYears.poorPopulation")],
        [
          half("低保户（户）", "villageYears.allowanceHouseholds"),
          half("低保人口（人）", "villageYears.allowancePopulation"),
        ],
        [
          half("五保户（户）", "villageYears.supportedHouseholds"),
          half("五保人口（人）", "villageYears.supportedPopulation"),
        ],
        [
          third("少数民族人口（人）", "villageYears.minorityPopulation"),
          third("妇女人口（人）"),
          third("残疾人口（人）", "villageYears.disabledPopulation"),
        ],
        [half("劳动力（人）", "villageYears.labourForce"), half("外出务工人数（人）", "villageYears.migrantWorkers")],
      ],
    },
    {
      kind: "grid",
      title: "土地（亩）",
      columns: 12,
      rows: [
        [half("耕地面积", "villages.farmland"), half("有效灌溉面积", "villages.irrigatedFarmland")],
        [half("林地面积", "villages.forest"), half("退耕还林面积", "villages.returnedForest")],
        [
          third("林果面积", "villages.orchards"),
          third("牧草地面积", "villages.grassland"),
          third("水域面积", "villages.waterArea"),
        ],
      ],
    },
    {
      kind: "grid",
      title: "2 收入与保障",
      columns: 12,
      rows: [
        [
          half("农民人均纯收入（元）", "villageYears.netIncome"),
          half("集体经济收入（万元）", "villageYears.collectiveIncome"),
        ],
        [
          third("参加新农合（人）", "villageYears.medicalInsured"),
          third("参加养老保险（人）", "villageYears.pensionInsured"),
          third("获得医疗救助（人次）"),
        ],
      ],
    },
    {
      kind: "grid",
      title: "3 村级道路畅通",
      columns: 12,
      rows: [
        [half("到乡镇通沥青（水泥）路", "villages.hasPavedRoad"), half("15 是否通客运班车", "villages.hasBus")],
        [
          half("14 到乡镇未通路里程（公里）", "villages.unpavedToTownship"),
          half("16 自然村未通路数（个）", "villages.unpavedHamlets"),
        ],
        [{ ...half("17 自然村未通路里程（公里）"), span: 9 }],
      ],
    },
    {
      kind: "grid",
      title: "4 饮水安全",
      columns: 12,
      rows: [
        [
          half("18 未实现饮水安全户数（户）", "villages.unsafeWaterHouseholds"),
          half("19 饮水困难户数（户）", "villages.waterPoorHouseholds"),
        ],
      ],
    },
    {
      kind: "grid",
      title: "5 农村电力保障",
      columns: 12,
      rows: [
        [half("已通电自然村数（个）", "villages.poweredHamlets"), half("未通生活用电自然村数（个）")],
        [half("未通生活用电户数（户）"), half("未通生产用电自然村数（个）")],
      ],
    },
    {
      kind: "grid",
      title: "6 危房改造",
      columns: 12,
      rows: [[{ ...half("危房户数（户）", "villages.unsafeHouses"), span: 9 }]],
    },
    {
      kind: "grid",
      title: "7 特色产业增收",
      columns: 12,
      rows: [
        [half("农民专业合作社（个）", "villages.cooperatives"), half("参加合作社贫困户数（户）")],
        [half("是否有互助资金协会", YES_NO), half("互助资金规模（万元）")],
      ],
    },
    {
      kind: "grid",
      title: "8 乡村旅游",
      columns: 12,
      rows: [
        [half("开展乡村旅游户数（户）"), half("从业人员（人）")],
        [half("农家乐户数（户）", "villages.farmStays"), half("农家乐户均收入（元）")],
      ],
    },
    {
      kind: "grid",
      title: "9 卫生和计划生育",
      columns: 12,
      rows: [
        [half("31 有无卫生室", "villages.hasClinic"), half("32 公共卫生厕所（个）", "villages.publicToilets")],
        [half("33 执业（助理）医师（人）", "villages.doctors"), half("34 垃圾集中堆放点（个）", "villages.wasteSites")],
      ],
    },
    {
      kind: "grid",
      title: "10 文化建设",
      columns: 12,
      rows: [
        [
          half("35 有无文化（图书）室", "villages.hasCultureRoom"),
          half("36 通广播电视户数（户）", "villages.broadcastHouseholds"),
        ],
      ],
    },
    {
      kind: "grid",
      title: "11 贫困村信息化",
      columns: 12,
      rows: [
        [half("37 通宽带户数（户）", "villages.broadbandHouseholds"), half("通宽带村小学数（个）")],
        [half("能用手机上网户数（户）"), half("村信息员（人）")],
      ],
    },
    {
      kind: "table",
      title: "帮扶单位",
      of: "units",
      rows: 3,
      columns: [
        { label: "单位名称", width: 40, field: "helpers.unit" },
        { label: "类型", width: 20, field: "helpers.kind" },
        { label: "隶属关系", width: 16, field: "helpers.subordination" },
        { label: "联系人", width: 18, field: "helpers.name" },
        { label: "联系电话", width: 26, field: "helpers.phone" },
      ],
    },
    {
      kind: "table",
      title: "驻村工作队",
      of: "team",
      rows: 4,
      columns: [
        { label: "姓名", width: 15, field: "helpers.name" },
        { label: "性别", width: 8, field: "helpers.sex" },
        { label: "政治面貌", width: 14, field: "helpers.politics" },
        { label: "派出单位", width: 25, field: "helpers.unit" },
        { label: "职务", width: 22, field: "helpers.post" },
        { label: "队内职务", width: 14, field: "helpers.teamPost" },
        { label: "联系电话", width: 31, field: "helpers.phone" },
        { label: "开始时间", width: 17, field: "helpers.start" },
        { label: "结束时间", width: 17, field: "helpers.end" },
      ],
    },
  ],
};

/** Every edition of 贫困村登记表, the oldest first. */
export const villageFormLabels: readonly FormLabels[] = [of2014];
