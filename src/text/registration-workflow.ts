/** A level of administration: who acts. */
export interface WorkflowLane {
  readonly id: "village" | "township" | "county";
  readonly name: string;
  /** The bodies that act at this level. */
  readonly note: string;
}

/** One step of a workflow. `notice` is what is made public; `end` closes the flow. */
export interface WorkflowStep {
  readonly number: number;
  readonly title: string;
  /** Explanation without a full stop; broken into lines by the drawing. */
  readonly lines: readonly string[];
  readonly actor?: string;
  readonly lane: WorkflowLane["id"];
  readonly kind: "step" | "notice" | "end";
}

/** A flow of its own with its heading. */
export interface WorkflowSection {
  readonly id: string;
  readonly title: string;
  readonly steps: readonly WorkflowStep[];
}

/** Levels from the village upward. */
export const workflowLanes: readonly WorkflowLane[] = [
  { id: "village", name: "村", note: "村民委员会、驻村工作队" },
  { id: "township", name: "乡镇", note: "乡镇人民政府" },
  { id: "county", name: "县", note: "县扶贫办、县领导小组" },
];

const householdSteps: readonly WorkflowStep[] = [
  {
    number: 1,
    title: "规模分解",
    lines: ["规模自上而下逐级分解，落实到村"],
    actor: "县扶贫办",
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
    lines: ["召开村民代表大会，逐户民主评议"],
    actor: "村民代表大会",
    lane: "village",
    kind: "step",
  },
  {
    number: 4,
    title: "入户核实",
    lines: ["入户核实申请情况，形成初选名单"],
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
    lines: ["统筹力量，明确帮扶单位和责任人"],
    actor: "县领导小组",
    lane: "county",
    kind: "step",
  },
  {
    number: 11,
    title: "制定帮扶计划",
    lines: ["村、工作队、责任人与农户共同商定"],
    actor: "村委会、工作队",
    lane: "village",
    kind: "step",
  },
  {
    number: 12,
    title: "填写扶贫手册",
    lines: ["乡镇组织填写，一户一册，发放到户"],
    actor: "乡镇政府",
    lane: "township",
    kind: "step",
  },
  {
    number: 13,
    title: "数据录入",
    lines: ["把手册内容录入全国扶贫信息系统"],
    actor: "乡镇政府",
    lane: "township",
    kind: "step",
  },
  {
    number: 14,
    title: "联网运行",
    lines: ["核对录入的数据，全县联网运行"],
    actor: "县扶贫办",
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

const villageSteps: readonly WorkflowStep[] = [
  {
    number: 1,
    title: "村申请",
    lines: ["发生率高、人均收入低、无集体收入"],
    actor: "村委会",
    lane: "village",
    kind: "step",
  },
  {
    number: 2,
    title: "审核、公示",
    lines: ["审核各村申请，拟定名单并公示"],
    actor: "乡镇政府",
    lane: "township",
    kind: "notice",
  },
  {
    number: 3,
    title: "县级复审",
    lines: ["对公示无异议的名单进行复审"],
    actor: "县扶贫办",
    lane: "county",
    kind: "step",
  },
  {
    number: 4,
    title: "县级审定",
    lines: ["领导小组会议审定贫困村名单"],
    actor: "县领导小组",
    lane: "county",
    kind: "step",
  },
  {
    number: 5,
    title: "公告",
    lines: ["审定的名单向社会公告，接受监督"],
    actor: "县领导小组",
    lane: "village",
    kind: "notice",
  },
];

/** How households and villages are registered: own wording of the registration scheme of 2014. */
export const registrationWorkflow: readonly WorkflowSection[] = [
  { id: "household", title: "贫困户建档立卡（两公示一公告）", steps: householdSteps },
  { id: "village", title: "贫困村建档立卡（一公示一公告）", steps: villageSteps },
];
