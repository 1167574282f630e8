import type { DisclosureElement, DisclosureItem } from "../model/disclosure-standard.ts";

const DEADLINE = "自信息形成或变更之日起20个工作日内";
const SITE = ["政府网站"] as const;
const SITE_AND_BOARD = ["政府网站", "村务公开栏"] as const;

/** `名称=来源`; what the program holds nothing of has a name alone. */
const elements = (...said: readonly string[]): DisclosureElement[] =>
  said.map((each) => {
    const [name, data] = each.split("=") as [string, string?];
    return { name, ...(data === undefined ? {} : { data }) };
  });

/**
 * 基层政务公开标准指引 (2019), 扶贫领域: the thirteen items, their elements in our own words. A county or province with another list
 * gives it as 文本/公开标准.json.
 */
export const disclosureStandard: readonly DisclosureItem[] = [
  { group: "政策文件", name: "法规规章", elements: elements("法规、规章文本"), deadline: DEADLINE, channels: SITE },
  { group: "政策文件", name: "规范性文件", elements: elements("规范性文件文本"), deadline: DEADLINE, channels: SITE },
  {
    group: "政策文件",
    name: "其他政策文件",
    elements: elements("其他政策文件文本", "政策问答=文本.政策问答"),
    deadline: DEADLINE,
    channels: SITE,
  },
  {
    group: "扶贫对象",
    name: "贫困人口识别",
    elements: elements(
      "识别标准=县.json.贫困标准",
      "识别程序=图表.registration-workflow",
      "识别结果=村年度数据.贫困人口",
    ),
    deadline: DEADLINE,
    channels: SITE_AND_BOARD,
  },
  {
    group: "扶贫对象",
    name: "贫困人口退出",
    elements: elements(
      "退出计划=村年度数据[计划].减贫人口",
      "退出标准=县.json.脱贫退出线",
      "退出程序=图表.registration-workflow",
      "退出结果=村年度数据[实际].减贫人口",
    ),
    deadline: DEADLINE,
    channels: SITE_AND_BOARD,
  },
  {
    group: "扶贫资金",
    name: "财政专项扶贫资金分配结果",
    elements: elements("资金名称=资金分配.资金名称", "分配结果=资金分配.金额(万元)"),
    deadline: DEADLINE,
    channels: SITE,
  },
  {
    group: "扶贫资金",
    name: "年度计划",
    elements: elements(
      "项目名称=帮扶项目[计划实施].项目名称",
      "实施地点=帮扶项目[计划实施].实施地点",
      "建设任务=帮扶项目[计划实施].建设内容",
      "补助标准=帮扶项目[计划实施].补助标准",
      "资金来源=帮扶项目[计划实施].资金来源",
      "资金规模=帮扶项目[计划实施].补助资金(元)",
      "实施期限=帮扶项目[计划实施].完成日期",
      "实施单位=帮扶项目[计划实施].实施单位",
      "责任人=帮扶项目[计划实施].责任人",
      "绩效目标=帮扶项目[计划实施].绩效目标",
      "带贫减贫机制=帮扶项目[计划实施].带贫减贫机制",
    ),
    deadline: DEADLINE,
    channels: SITE_AND_BOARD,
  },
  {
    group: "扶贫资金",
    name: "计划完成情况",
    elements: elements(
      "项目完成情况=帮扶项目[已实施].项目名称",
      "资金使用=帮扶项目[已实施].补助资金(元)",
      "绩效=帮扶项目[已实施].成效",
    ),
    deadline: DEADLINE,
    channels: SITE_AND_BOARD,
  },
  {
    group: "扶贫资金",
    name: "精准扶贫贷款",
    elements: elements("贷款对象", "用途", "额度", "期限", "利率"),
    deadline: DEADLINE,
    channels: SITE,
  },
  {
    group: "扶贫资金",
    name: "行业扶贫资金和项目",
    elements: elements("行业=资金分配.行业", "资金=资金分配.金额(万元)", "用途=资金分配.用途"),
    deadline: DEADLINE,
    channels: SITE,
  },
  {
    group: "扶贫项目",
    name: "项目库",
    elements: elements(
      "项目名称=帮扶项目[计划实施].项目名称",
      "项目类别=帮扶项目[计划实施].类别",
      "实施地点=帮扶项目[计划实施].实施地点",
      "建设任务=帮扶项目[计划实施].建设内容",
      "责任单位=帮扶项目[计划实施].实施单位",
      "资金规模=帮扶项目[计划实施].补助资金(元)",
      "筹资方式=帮扶项目[计划实施].资金来源",
      "受益对象=帮扶项目[计划实施].受益户数",
      "绩效目标=帮扶项目[计划实施].绩效目标",
      "带贫减贫机制=帮扶项目[计划实施].带贫减贫机制",
    ),
    deadline: DEADLINE,
    channels: SITE,
  },
  {
    group: "扶贫项目",
    name: "项目实施",
    elements: elements(
      "项目名称=帮扶项目.项目名称",
      "资金来源=帮扶项目.资金来源",
      "实施期限=帮扶项目.完成日期",
      "绩效目标=帮扶项目.绩效目标",
      "实施单位=帮扶项目.实施单位",
      "受益对象=帮扶项目.受益户数",
      "资金使用=帮扶项目[已实施].补助资金(元)",
      "实施结果=帮扶项目[已实施].成效",
      "验收结果=帮扶项目[已实施].验收结果",
    ),
    deadline: DEADLINE,
    channels: SITE_AND_BOARD,
  },
  {
    group: "监督管理",
    name: "监督管理",
    elements: elements("监督电话=县.json.监督电话", "受理结果"),
    deadline: DEADLINE,
    channels: SITE_AND_BOARD,
  },
];
