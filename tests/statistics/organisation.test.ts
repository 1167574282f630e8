import { expect, it } from "vitest";
import type { OrganisationPost } from "../../src/model/county.ts";
import { countPeople, organisationPosts } from "../../src/statistics/organisation.ts";
import { countyOf } from "./county.ts";

const post = (id: string, more: Partial<OrganisationPost> = {}): OrganisationPost => ({
  placeCode: "629900100",
  kind: "领导小组",
  id,
  post: "成员",
  name: "甲",
  ...more,
});

it("lists a place's posts of one kind by order, those without an order last and as exported", () => {
  const organisations = [
    post("无序甲"),
    post("二", { order: 2 }),
    post("无序乙"),
    post("一", { order: 1 }),
    post("别处", { placeCode: "629900101" }),
    post("别类", { kind: "工作站" }),
  ];
  const listed = organisationPosts(countyOf({ organisations }), "629900100", "领导小组");
  expect(listed.map(({ id }) => id)).toEqual(["一", "二", "无序甲", "无序乙"]);
  expect(organisations[0]!.id).toBe("无序甲");
});

it("counts people, not posts", () => {
  expect(countPeople([])).toBe(0);
  expect(countPeople([{ name: "" }, { name: " " }])).toBe(0);
  expect(countPeople([{ name: "甲" }, { name: "乙" }, { name: "甲 " }, { name: "" }])).toBe(2);
});
