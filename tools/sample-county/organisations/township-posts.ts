import { stationLine } from "../people/phone-numbers.ts";
import type { TownshipPlan } from "../plan/township-plans.ts";
import { holderOf, levelOf } from "./holder.ts";
import type { Post } from "./post.ts";

/** A box before it has a person: its number, the box above, what it is, and the post of who is in it. */
type Box = readonly [id: string, parent: string | undefined, post: string, held: string];

/** 站长 of the station: the deputy secretary, who runs the leading group's office too. */
const stationHead = "党委副书记";

function leadingGroupBoxes(plan: TownshipPlan): Box[] {
  const level = levelOf(plan);
  const boxes: Box[] = [
    ["1", undefined, "组长", "党委书记"],
    ["2", "1", "副组长", `党委副书记、${level}长`],
    ["3", "1", "副组长", "人大主席"],
    ["4", "1", "副组长", stationHead],
    ["5", "1", "副组长", `副${level}长`],
    ["6", "2", "办公室主任", stationHead],
    ["7", "6", "成员", "扶贫专干"],
    ["8", "6", "成员", "党政办公室主任"],
    ["9", "6", "成员", "统计干事"],
    ["10", "3", "成员", "财政所所长"],
    ["11", "3", "成员", "司法所所长"],
    ["12", "4", "成员", "民政干事"],
    ["13", "4", "成员", "卫生院院长"],
    ["14", "4", "成员", "中心小学校长"],
    ["15", "5", "成员", "农业站站长"],
    ["16", "5", "成员", "林业站站长"],
    ["17", "5", "成员", "水管所所长"],
    ["18", "5", "成员", "国土资源所所长"],
    ["19", "3", "成员", "派出所所长"],
    ["20", "6", "成员", "农村信用社主任"],
  ];
  // Groups differ in size, so that diagrams are seen with few boxes and with many.
  return boxes.slice(0, [18, 20, 15][plan.index % 3]);
}

const stationDuties: readonly (readonly [post: string, held: string, duties: string])[] = [
  ["站长", stationHead, "主持工作站全面工作，负责规划编制、项目申报和重大事项协调。"],
  ["副站长", "扶贫专干", "协助站长工作，负责项目实施管理和日常事务。"],
  ["干事", "民政干事", "负责扶贫对象调查摸底、建档立卡和动态管理。"],
  ["干事", "统计干事", "负责贫困人口统计、报表和信息报送。"],
  ["干事", "农技干部", "负责产业扶持、技术培训和示范推广。"],
  ["干事", "财政所干部", "负责扶贫贴息贷款到户管理、互助资金指导和资金监管。"],
  ["干事", "大学生村官", "负责双联单位联络和双联行动情况统计。"],
  ["干事", "国土资源所干部", "负责易地搬迁对象调查、审查和上报。"],
];

/** Posts of the township's government and party are named after it, those of other bodies are not. */
function unitText({ name }: TownshipPlan, box: string, held: string): string {
  if (box === "办公室主任") return `${name}${held}、双联扶贫工作站站长`;
  return /^(党委|人大|副[镇乡]长)/.test(held) ? `${name}${held}` : held;
}

function leadingGroup(plan: TownshipPlan): Post[] {
  return leadingGroupBoxes(plan).map(([id, parent, post, held], i) => ({
    ...holderOf(plan, held),
    placeCode: plan.code,
    kind: "领导小组",
    id,
    ...(parent ? { parent } : {}),
    post,
    unit: unitText(plan, post, held),
    order: i + 1,
  }));
}

function station(plan: TownshipPlan): Post[] {
  return stationDuties.slice(0, 8 - (plan.index % 3)).map(([post, held, duties], i) => ({
    placeCode: plan.code,
    kind: "工作站",
    id: String(i + 1),
    ...(i > 0 ? { parent: i === 1 ? "1" : "2" } : {}),
    post,
    name: holderOf(plan, held).name,
    unit: `${plan.name}${held}`,
    phone: stationLine(plan.index),
    duties,
    order: i + 1,
  }));
}

/** 领导小组 and 工作站 of a township; a post has the same person in both. */
export function townshipPosts(plan: TownshipPlan): Post[] {
  return [...leadingGroup(plan), ...station(plan)];
}
