import { personName } from "../people/person-names.ts";
import { mobileNumber, stationLine } from "../people/phone-numbers.ts";
import type { TownshipPlan } from "../places/township-plans.ts";
import { createRng } from "../rng.ts";
import type { Post } from "./post.ts";

/** A box before it has a person: its number, the box above, and what it stands for. */
type Box = readonly [id: string, parent: string | undefined, post: string, unit: string];

function leadingGroupBoxes(plan: TownshipPlan): Box[] {
  const place = plan.name;
  const level = place.endsWith("镇") ? "镇" : "乡";
  const boxes: Box[] = [
    ["1", undefined, "组长", `${place}党委书记`],
    ["2", "1", "副组长", `${place}党委副书记、${level}长`],
    ["3", "1", "副组长", `${place}人大主席`],
    ["4", "1", "副组长", `${place}党委副书记`],
    ["5", "1", "副组长", `${place}副${level}长`],
    ["6", "2", "办公室主任", "双联扶贫工作站站长"],
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
  const sizes: Readonly<Record<string, number>> = { "629900100": 18, "629900101": 20, "629900200": 15 };
  return boxes.slice(0, sizes[plan.code]);
}

const stationDuties: readonly (readonly [post: string, unit: string, duties: string])[] = [
  ["站长", "党委副书记", "主持工作站全面工作，负责规划编制、项目申报和重大事项协调。"],
  ["副站长", "扶贫专干", "协助站长工作，负责项目实施管理和日常事务。"],
  ["干事", "民政干事", "负责扶贫对象调查摸底、建档立卡和动态管理。"],
  ["干事", "统计干事", "负责贫困人口统计、报表和信息报送。"],
  ["干事", "农技干部", "负责产业扶持、技术培训和示范推广。"],
  ["干事", "财政所干部", "负责扶贫贴息贷款、互助资金指导和资金监管。"],
  ["干事", "大学生村官", "负责双联单位联络和双联行动情况统计。"],
  ["干事", "国土资源所干部", "负责易地搬迁对象调查、审查和上报。"],
];

function leadingGroup(plan: TownshipPlan): Post[] {
  const rng = createRng(`${plan.code} leading group`);
  return leadingGroupBoxes(plan).map(([id, parent, post, unit], i) => ({
    placeCode: plan.code,
    kind: "领导小组",
    id,
    ...(parent ? { parent } : {}),
    post,
    name: personName(rng, rng.chance(0.82) ? "男" : "女"),
    unit,
    phone: mobileNumber(rng),
    order: i + 1,
  }));
}

function station(plan: TownshipPlan, township: number): Post[] {
  const rng = createRng(`${plan.code} station`);
  return stationDuties.slice(0, 8 - township).map(([post, unit, duties], i) => ({
    placeCode: plan.code,
    kind: "工作站",
    id: String(i + 1),
    ...(i > 0 ? { parent: i === 1 ? "1" : "2" } : {}),
    post,
    name: personName(rng, rng.chance(0.7) ? "男" : "女"),
    unit: `${plan.name}${unit}`,
    phone: stationLine(township),
    duties,
    order: i + 1,
  }));
}

/** 领导小组 and 工作站 of a township; the head of the station runs the group's office and is one person. */
export function townshipPosts(plan: TownshipPlan, township: number): Post[] {
  const staff = station(plan, township);
  const group = leadingGroup(plan).map((post) =>
    post.post === "办公室主任" ? { ...post, name: staff[0]!.name } : post,
  );
  return [...group, ...staff];
}
