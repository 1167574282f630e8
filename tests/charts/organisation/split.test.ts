import { describe, expect, test } from "vitest";
import { arrangeOrganisation, organisationFits, organisationInRoom } from "../../../src/charts/organisation/arrange.ts";
import { organise } from "../../../src/charts/organisation/organise.ts";
import type { Group, Organisation } from "../../../src/charts/organisation/props.ts";
import { peopleOf, splitOrganisation } from "../../../src/charts/organisation/split.ts";
import { LONG, organisation, roomOn, WITH_ASSISTANTS } from "./organisations.ts";

const words = { office: "领导小组办公室" };
const whole = organise(WITH_ASSISTANTS, words);

/** Sheets that hold so many people. */
const upTo = (most: number) => (part: Organisation) => peopleOf(part).length <= most;

const mark = ({ isRepeated }: { isRepeated?: boolean }) => (isRepeated ? "*" : "");
const short = ({ title, remark = "", head, members }: Group) =>
  `${title}${remark} ${head ? head.name + mark(head) : ""}: ${members.map((own) => own.name + mark(own)).join(" ")}`;
const shorts = ({ leaders, groups, offices }: Organisation) => [
  ...leaders.map((own) => own.name + mark(own)),
  ...[...groups, ...offices].map(short),
];

test("an organisation that fits stays as it is", () => {
  expect(splitOrganisation(whole, upTo(20))).toEqual([whole]);
});

test("a further sheet repeats the leader; each group is on one of them where it can be", () => {
  expect(splitOrganisation(whole, upTo(10)).map(shorts)).toEqual([
    ["郭秀红", "副组长 罗双旺: 王贵喜 陈红芳", "副组长 王永才: 苟爱霞"],
    ["郭秀红*", "领导小组办公室 郭春莲: 王凤平 李成元 马勇"],
  ]);
});

test("a group that goes on says so under its repeated head", () => {
  const posts = organisation([[2], [5, 1]]).map((post) => ({ ...post, name: `甲${post.id}` }));
  expect(splitOrganisation(organise(posts, words), upTo(6)).map(shorts)).toEqual([
    ["甲1", "成员 甲2: 甲4 甲5 甲6"],
    ["甲1*", "成员（续） 甲2*: 甲7 甲8", "成员 甲3: 甲9"],
  ]);
});

test("whom somebody is under is repeated before him", () => {
  const posts = organisation([[2], [2], [3]]).map((post) => ({ ...post, name: `甲${post.id}` }));
  const parts = splitOrganisation(organise(posts, words), upTo(5)).map(shorts);
  expect(parts[1]).toContain("成员（续） 甲2*: 甲4* 甲10 甲5 甲11");
});

test("a sheet for which one member is too many is refused", () => {
  expect(() => splitOrganisation(whole, () => false)).toThrow("组长郭秀红 and those beneath do not fit a sheet");
});

describe("on paper", () => {
  const room = roomOn({ width: 297, height: 210 });
  const posts = organisation([[9], [1, 0, 4], [3, 2]], LONG);

  test("every sheet fits, and the same posts give the same sheets", () => {
    const sheets = splitOrganisation(organise(posts, words), (part) => organisationFits(part, room));
    expect(sheets.length).toBeGreaterThan(1);
    for (const part of sheets)
      expect(organisationInRoom(part, arrangeOrganisation(part, room)!, room).boxes.length).toBeGreaterThan(0);
    expect(splitOrganisation(organise(posts, words), (part) => organisationFits(part, room))).toEqual(sheets);
  });
});
