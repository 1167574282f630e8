import type { FlowLane, FlowSection, FlowStep } from "../charts/flow-diagram/props.ts";

/** Levels from the village upward. */
export const workflowLanes: readonly FlowLane[] = [
  { id: "village", name: "村", note: "村民委员会、驻村工作队" },
  { id: "township", name: "乡镇", note: "乡镇人民政府" },
  { id: "county", name: "县", note: "县扶贫办、县扶贫开发领导小组" },
];

const householdSteps: readonly FlowStep[] = [
  {
    number: 1,
    title: "规模分解",
    lines: ["核定的规模逐级分解到行政村"],
    actor: "省、市、县、乡镇",
    lane: "county",
    kind: "step",
  },
  {
    number: 2,
    title: "自愿申请",
    lines: ["农户自愿向村委会提出书面申请"],
    actor: "农户",
    lane: "village",
    kind: "step",
  },
  {
    number: 3,
    title: "民主评议",
    lines: ["村民代表大会评议，形成初选名单"],
    actor: "村民代表大会",
    lane: "village",
    kind: "step",
  },
  {
    number: 4,
    title: "村级核实",
    lines: ["村委会、工作队核实初选名单"],
    actor: "村委会、工作队",
    lane: "village",
    kind: "step",
  },
  {
    number: 5,
    title: "第一次公示",
    lines: ["初选名单在本村公示，有异议的再核实"],
    actor: "村委会",
    lane: "village",
    kind: "notice",
  },
  {
    number: 6,
    title: "乡镇审核",
    lines: ["审核各村名单，确定全乡镇贫困户名单"],
    actor: "乡镇政府",
    lane: "township",
    kind: "step",
  },
  {
    number: 7,
    title: "第二次公示",
    lines: ["审核名单在各村再次公示，无异议报县"],
    actor: "乡镇政府",
    lane: "village",
    kind: "notice",
  },
  {
    number: 8,
    title: "县级复审",
    lines: ["对各乡镇上报的名单进行复审"],
    actor: "县扶贫办",
    lane: "county",
    kind: "step",
  },
  {
    number: 9,
    title: "公告",
    lines: ["复审确定的名单在各村公告，接受监督"],
    actor: "县扶贫办",
    lane: "village",
    kind: "notice",
  },
  {
    number: 10,
    title: "结对帮扶",
    lines: ["统筹帮扶资源，明确帮扶关系和责任人"],
    actor: "县",
    lane: "county",
    kind: "step",
  },
  {
    number: 11,
    title: "制定帮扶计划",
    lines: ["村、工作队、责任人与农户共同商定"],
    actor: "村委会、工作队、责任人",
    lane: "village",
    kind: "step",
  },
  {
    number: 12,
    title: "填写扶贫手册",
    lines: ["乡镇组织村、工作队填写，户、村各存一份"],
    actor: "乡镇政府",
    lane: "township",
    kind: "step",
  },
  {
    number: 13,
    title: "数据录入",
    lines: ["录入全国扶贫信息网络系统"],
    actor: "乡镇政府",
    lane: "township",
    kind: "step",
  },
  {
    number: 14,
    title: "联网运行",
    lines: ["数据审核后，在全国系统联网运行"],
    actor: "省、县扶贫办",
    lane: "county",
    kind: "step",
  },
  {
    number: 15,
    title: "数据更新",
    lines: ["情况有变化及时更新，有进有出"],
    actor: "县、乡镇、村",
    lane: "township",
    kind: "end",
  },
];

const villageSteps: readonly FlowStep[] = [
  {
    number: 1,
    title: "村申请",
    lines: ["征求群众意见、集体讨论后自愿申请"],
    actor: "村委会",
    lane: "village",
    kind: "step",
  },
  {
    number: 2,
    title: "审核、公示",
    lines: ["审核各村申请，形成初选名单并公示"],
    actor: "乡镇政府",
    lane: "township",
    kind: "notice",
  },
  {
    number: 3,
    title: "审定",
    lines: ["报县扶贫办，县扶贫开发领导小组审定"],
    actor: "县",
    lane: "county",
    kind: "step",
  },
  {
    number: 4,
    title: "公告",
    lines: ["审定的名单向社会公告，接受监督"],
    actor: "县扶贫开发领导小组",
    lane: "village",
    kind: "notice",
  },
  {
    number: 5,
    title: "结对帮扶",
    lines: ["统筹安排帮扶单位，明确帮扶关系"],
    actor: "县",
    lane: "county",
    kind: "step",
  },
  {
    number: 6,
    title: "制定帮扶计划",
    lines: ["村、工作队与帮扶单位商定本村计划"],
    actor: "村委会、工作队",
    lane: "village",
    kind: "step",
  },
  {
    number: 7,
    title: "填写登记表",
    lines: ["乡镇组织填写《贫困村登记表》"],
    actor: "乡镇政府",
    lane: "township",
    kind: "step",
  },
  {
    number: 8,
    title: "录入更新",
    lines: ["登记表录入全国系统，按年更新"],
    actor: "县、乡镇、村",
    lane: "township",
    kind: "end",
  },
];

/** How households and villages are registered: own wording of 国开办发〔2014〕24号. */
export const registrationWorkflow: readonly FlowSection[] = [
  { id: "household", title: "贫困户建档立卡（两公示一公告）", steps: householdSteps },
  { id: "village", title: "贫困村建档立卡（一公示一公告）", steps: villageSteps },
];

/** What the diagram rests on, the criteria of a poor village and the deadlines of the round of 2013's figures. */
export const workflowNotes: readonly string[] = [
  "依据国务院扶贫办《扶贫开发建档立卡工作方案》（国开办发〔2014〕24号）整理。",
  "贫困村同时符合三条：贫困发生率比全省高一倍以上，2013年农民人均纯收入低于全省平均水平的60%，无集体经济收入。",
  "2014年5月底前完成识别、公示、公告，7月底前完成结对帮扶和帮扶计划。",
];
