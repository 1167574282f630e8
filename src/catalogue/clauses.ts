import type { Level } from "../items/place.ts";
import type { CountyProfile } from "../model/county.ts";
import type { PlaceFacts } from "./place-facts.ts";

/** A clause of the checklist: what a place must have on the wall, on file or in mind, and what answers it. */
export interface Clause {
  /** Stable: it stands in the manifest, the checklist, on pages and in what offices write down. */
  readonly id: string;
  readonly level: Level;
  /** In the checklist's own words; its years are the county's: {基期}, {现状}, {计划}. */
  readonly item: string;
  /** Ids of the items that answer it, all of them together. */
  readonly by: readonly string[];
  /** Where the items stand, if not at the place itself: a village refers to its township's sheet, a township to its villages' pages. */
  readonly at?: "township" | "villages";
  /** Whether a place has to answer it; every place of the level where absent. */
  readonly applies?: (facts: PlaceFacts) => boolean;
}

const ofPoorVillages = ({ poorVillages }: PlaceFacts): boolean => poorVillages > 0;
const withFund = ({ hasFund }: PlaceFacts): boolean => hasFund;
const withHouseholds = ({ households }: PlaceFacts): boolean => households > 0;

const township = (id: string, item: string, by: readonly string[], applies?: Clause["applies"]): Clause => ({
  id,
  level: "township",
  item,
  by,
  ...(applies ? { applies } : {}),
});

const village = (id: string, item: string, by: readonly string[], applies?: Clause["applies"]): Clause => ({
  ...township(id, item, by, applies),
  level: "village",
});

const ARCHIVE = ["archive-index", "archive-note", "archive-box", "archive-stamp"];

/** Every clause, in the order of the checklist. Those of households are rolled up by village. */
export const clauses: readonly Clause[] = [
  township("T1", "双联扶贫工作站站牌", ["station-sign"]),
  township("T2", "工作人员监督台", ["staff-board"]),
  township("T3.1", "全县特困片区示意图", ["special-areas-map"]),
  township("T3.2", "全乡贫困村分布图", ["poor-villages-map"]),
  township("T3.3", "全乡贫困村脱贫规划图", ["exit-plan-map"]),
  township("T3.4", "扶贫攻坚协调推进领导小组组织机构图", ["leading-group"]),
  township("T3.5", "双联扶贫工作站职责", ["station-duties"]),
  township("T3.6", "全乡贫困人口分布柱状图", ["poor-population-bars"]),
  township("T4.1a", "建档立卡工作流程图", ["registration-workflow"]),
  { ...township("T4.1b", "贫困村申请", ["village-application"], ofPoorVillages), at: "villages" },
  township("T4.1c", "乡级公示、公告、影像资料", ["township-notice", "photos"]),
  township("T4.1d", "贫困村登记表", ["village-form"], ofPoorVillages),
  { ...township("T4.1e", "贫困村驻村帮扶工作队帮扶措施", ["team-measures"], ofPoorVillages), at: "villages" },
  township("T4.1f", "贫困村驻村帮扶工作队文件", ["documents"]),
  township("T4.2a", "{现状}年测算减贫人口名单", ["reduction-list"]),
  township("T4.2b", "脱贫措施", ["exit-measures"]),
  township("T4.2c", "贫困村及非贫困村贫困发生率", ["poverty-rates"]),
  township("T4.3", "{计划}年计划减贫人口花名册", ["planned-reduction-roster"]),
  township("T4.4", "特困片区村数、人口数、贫困发生率", ["special-area-figures"]),
  township("T4.5", "全乡脱贫规划", ["exit-plan"]),
  township("T4.6", "档案资料归类整理", ARCHIVE),
  township("T5.1", "{基期}年、{现状}年全乡基本情况", ["facts"]),
  township("T5.2", "{现状}年度建档立卡工作开展情况", ["facts"]),
  township("T5.3", "{计划}年计划减贫人数、发生率和收入预测", ["facts"]),
  township("T5.4", "精准扶贫有关政策", ["policy-qa"]),
  village("V1.1a", "扶贫工作组织机构图", ["work-organisation"]),
  village("V1.1b", "驻村帮扶工作队主要工作任务", ["team-tasks"], ofPoorVillages),
  village("V1.2", "村级精准脱贫规划", ["village-exit-plan"]),
  village("V1.3", "贫困户精准扶贫一览表", ["household-table"]),
  village("V1.4", "村级扶贫互助资金组织机构、管理制度", ["mutual-fund"], withFund),
  { ...village("V2.1a", "建档立卡流程图", ["registration-workflow"]), at: "township" },
  village("V2.1b", "贫困户申请", ["household-application"]),
  village("V2.1c", "贫困户登记表", ["household-form"]),
  village("V2.1d", "贫困村登记表", ["village-form"], ofPoorVillages),
  village("V2.1e", "贫困村驻村帮扶工作队帮扶措施", ["team-measures"], ofPoorVillages),
  village("V2.1f", "结对帮扶名单（注明帮扶措施）", ["pairing-roster"]),
  village("V2.1g", "民主评议贫困户会议记录", ["review-minutes", "sign-in-sheet"]),
  village("V2.1h", "贫困户初选名单", ["candidate-list"]),
  village("V2.1i", "村级公示影像资料", ["village-notice", "photos"]),
  village("V2.1j", "贫困户确认报告", ["confirmation-report"]),
  village("V2.2a", "{现状}年贫困户项目受益花名册", ["beneficiary-roster"]),
  village("V2.2b", "{现状}年贫困户人口增减表", ["member-changes"]),
  village("V2.2c", "{现状}年测算减贫人口花名册", ["reduction-list"]),
  village("V2.3", "{计划}年计划减贫人口花名册", ["planned-reduction-roster"]),
  village(
    "V2.4",
    "村级互助资金管理章程、运行台账",
    ["mutual-fund-charter", "mutual-fund-ledger", "mutual-fund-notice"],
    withFund,
  ),
  village("V2.5", "贫困户接受培训情况、影像资料", ["training-roster", "student-roster", "photos"]),
  village("V2.6", "低保户、五保户花名册", ["welfare-roster"]),
  village("V2.7", "档案资料归类整理", [...ARCHIVE, "household-file-index"]),
  village("V3.1", "{基期}年、{现状}年建档立卡基本情况，五保低保", ["facts"]),
  village("V3.2", "{计划}年预脱贫户数、人数", ["facts"]),
  village("V3.3", "项目、经济社会变化和帮扶工作开展情况", ["facts"]),
  village("V3.5", "精准扶贫有关政策", ["policy-qa"]),
  village("H1", "《贫困户登记表》上墙", ["household-form-wall"], withHouseholds),
  village("H2a", "扶贫手册", ["household-handbook"], withHouseholds),
  village("H2b", "精准扶贫宣传资料袋", ["policy-kit"], withHouseholds),
  village("H3.1", "人口、耕地、收入、惠农资金、支出", ["household-facts"], withHouseholds),
  village("H3.2", "帮扶干部、帮扶内容及帮扶情况", ["household-facts"], withHouseholds),
  village("H3.3", "建档立卡程序、参与情况", ["household-facts"], withHouseholds),
  village("H3.4", "享受扶贫项目情况", ["household-facts"], withHouseholds),
  village("D1", "本村位置与基本情况图", ["village-map"]),
  village("D2", "本村贫困人口柱状图", ["village-bars"]),
  {
    id: "D3",
    level: "county",
    item: "全县特困片区图、贫困村分布图",
    by: ["county-areas-map", "county-poor-villages-map"],
  },
  { id: "D4", level: "county", item: "全县分乡镇贫困人口柱状图", by: ["county-population-bars"] },
];

/** The clause under which an item stands in lists: the first that it answers at its own place. */
export function clauseOf(itemId: string, level: Level): string {
  return clauses.find(({ by, at, level: own }) => own === level && !at && by.includes(itemId))?.id ?? "";
}

/** Every clause that an item answers at places of a level, a township's among them for which it asks its villages. */
export function clausesOf(itemId: string, level: Level): string[] {
  return clauses
    .filter(({ by, at, level: own }) => (at === "villages" ? "village" : own) === level && by.includes(itemId))
    .map(({ id }) => id);
}

/** Where a clause stands in the checklist; lists of what a place has are in its order. */
export function orderOf(clauseId: string | undefined): number {
  const found = clauses.findIndex(({ id }) => id === clauseId);
  return found < 0 ? clauses.length : found;
}

/** What a clause asks for, with the county's years. */
export function clauseText({ item }: Clause, { base, current, planned }: CountyProfile["years"]): string {
  return item.replaceAll("{基期}", `${base}`).replaceAll("{现状}", `${current}`).replaceAll("{计划}", `${planned}`);
}
