import { expect, test } from "vitest";
import { arrangeOrganisation, organisationInRoom } from "../../../src/charts/organisation/arrange.ts";
import { organise } from "../../../src/charts/organisation/organise.ts";
import type { Post } from "../../../src/charts/organisation/tree.ts";
import { A0, landscape } from "../../../src/theme/paper.ts";
import { organisation, roomOn, WITH_ASSISTANTS } from "./organisations.ts";

const room = roomOn(landscape(A0));
const placed = (posts: readonly Post[]) => {
  const own = organise(posts, { office: "领导小组办公室" });
  return organisationInRoom(own, arrangeOrganisation(own, room)!, room);
};
const middle = ({ x, width }: { x: number; width: number }) => x + width / 2;

/** A leader, three deputies with members, and an office under the first of them. */
const GROUP: readonly Post[] = [
  { id: "1", post: "组长", name: "熊才有", unit: "平洛镇党委书记" },
  { id: "2", parentId: "1", post: "副组长", name: "罗红芳", unit: "平洛镇党委副书记、镇长" },
  { id: "3", parentId: "2", post: "办公室主任", name: "戴平", unit: "扶贫工作站站长" },
  { id: "4", parentId: "3", post: "成员", name: "吴德福", unit: "扶贫专干" },
  { id: "5", parentId: "1", post: "副组长", name: "邱娟香", unit: "平洛镇人大主席" },
  { id: "6", parentId: "5", post: "成员", name: "秦建涛", unit: "国土所所长" },
  { id: "7", parentId: "5", post: "成员", name: "沈伟", unit: "派出所所长" },
  { id: "8", parentId: "1", post: "副组长", name: "冯云", unit: "副镇长" },
  { id: "9", parentId: "8", post: "成员", name: "唐军", unit: "农技站站长" },
];

test("the leader stands over the mean of the outer columns, which are equal and end level", () => {
  const { boxes } = placed(GROUP);
  const heads = boxes.filter(({ tier }) => tier === "head");
  const [leader] = boxes.filter(({ tier }) => tier === "leader");
  expect(heads).toHaveLength(3);
  expect(middle(leader!)).toBeCloseTo((middle(heads[0]!) + middle(heads[2]!)) / 2, 6);
  expect(middle(leader!)).toBeCloseTo(middle(heads[1]!), 6);
  for (const key of ["y", "width", "height"] as const)
    expect(new Set(heads.map((box) => box[key].toFixed(4))).size).toBe(1);
  const columns = boxes.filter(
    ({ tier, width }) => (tier === "list" || tier === "dashed") && width === heads[0]!.width,
  );
  expect(columns).toHaveLength(3);
  for (const [index, ground] of columns.entries()) expect(ground.x).toBeCloseTo(heads[index]!.x, 6);
  expect(new Set(columns.map(({ y, height }) => (y + height).toFixed(4))).size).toBe(1);
});

test("the office is a level of its own across the full width, on a dotted line from who answers for it", () => {
  const { boxes, dotted, labels } = placed(GROUP);
  const office = boxes.find(({ tier }) => tier === "office")!;
  const [head] = boxes.filter(({ tier }) => tier === "head");
  expect(office.width).toBeCloseTo(room.width, 6);
  expect(boxes.filter(({ tier }) => tier === "head").every((box) => box.y + box.height < office.y)).toBe(true);
  expect(dotted).toHaveLength(1);
  expect(dotted[0]![0][0]).toBeCloseTo(middle(head!), 6);
  expect(dotted[0]![1][1]).toBeCloseTo(office.y, 6);
  const inOffice = labels.filter(({ y }) => y > office.y && y < office.y + office.height).map(({ text }) => text);
  expect(inOffice).toEqual(["领导小组办公室", "主任", "戴　平", "扶贫工作站站长"]);
});

test("a member is a name with the unit right of it, under one word for all", () => {
  const { labels, boxes } = placed(GROUP);
  const [, second] = boxes.filter(({ tier }) => tier === "head");
  const column = labels.filter(
    ({ x, y }) => x > second!.x && x < second!.x + second!.width && y > second!.y + second!.height,
  );
  const own = column.filter(({ y }) => y < boxes.find(({ tier }) => tier === "office")!.y);
  expect(own.map(({ text }) => text)).toEqual(["成员", "秦建涛", "国土所所长", "沈　伟", "派出所所长"]);
  const [, name, unit, next] = own;
  expect(unit!.y).toBeCloseTo(name!.y, 6);
  expect(next!.x).toBeCloseTo(name!.x, 6);
  expect(name!.size).toBeGreaterThanOrEqual(24);
  expect(unit!.size).toBeGreaterThanOrEqual(17);
});

test("leaders are larger than heads, heads than members", () => {
  const sizeOf = (name: string) => placed(GROUP).labels.find(({ text }) => text === name)!.size;
  expect(sizeOf("熊才有")).toBeGreaterThan(sizeOf("罗红芳") * 1.2);
  expect(sizeOf("罗红芳")).toBeGreaterThan(sizeOf("秦建涛") * 1.2);
});

test("one helper stands on the right, three in stacks left and right, above the columns", () => {
  const { boxes } = placed(WITH_ASSISTANTS);
  const aside = boxes.filter(({ tier }) => tier === "aside");
  const leader = boxes.find(({ tier }) => tier === "leader")!;
  expect(aside).toHaveLength(3);
  expect(aside.filter(({ x }) => x < leader.x)).toHaveLength(1);
  const top = Math.min(...boxes.filter(({ tier }) => tier === "head").map(({ y }) => y));
  expect(aside.every(({ y, height }) => y + height < top)).toBe(true);
});

test("groups too many for one row stand one beneath the other on a line down their left side", () => {
  const { boxes } = placed(organisation([[24], [2]]));
  const tops = new Set(boxes.filter(({ tier }) => tier === "head").map(({ y }) => y.toFixed(3)));
  expect(tops.size).toBeGreaterThan(1);
});

test("what cannot be read on its panel is not arranged", () => {
  const own = organise(organisation([[79]]), { office: "" });
  expect(arrangeOrganisation(own, { ...room, width: 120, height: 80 })).toBeUndefined();
  const layout = arrangeOrganisation(own, room)!;
  expect(() => organisationInRoom(own, layout, { ...room, height: 80 })).toThrow("does not fit");
});
