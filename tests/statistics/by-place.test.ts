import { describe, expect, expectTypeOf, it } from "vitest";
import type { County, Household, Member, Village } from "../../src/model/county.ts";
import { byHousehold, byPlace, byTownship, byVillage, townshipOf, villagesOf } from "../../src/statistics/by-place.ts";
import { countyOf, figures, township, village } from "./county.ts";

const [north, south] = [township(0), township(1)] as const;
const villages = [
  village(1, { townshipCode: north.code }),
  village(1, { townshipCode: south.code }),
  village(2, { townshipCode: north.code }),
];
const [first, other] = villages as [Village, Village];
const household = (id: string, of: Village): Household => ({ id, villageCode: of.code, head: "甲" });
const member = (name: string, householdId: string): Member => ({ householdId, name });
const county: County<"internal"> = {
  ...countyOf({
    townships: [north, south],
    villages,
    villageYears: [figures(first, { year: 2013 }), figures(other, {}), figures(first, {})],
    organisations: [
      { placeCode: north.code, kind: "工作站", id: "1", post: "站长" },
      { placeCode: first.code, kind: "村工作组织", id: "1", post: "组长" },
    ],
  }),
  edition: "internal",
  households: [household("b", other), household("a", first), household("c", first)],
  members: [member("乙", "a"), member("丙", "b"), member("丁", "a"), member("戊", "z")],
};
const names = (rows: readonly { readonly name: string }[]) => rows.map(({ name }) => name);

describe("rows by place", () => {
  it("are those of a village, by its own code or its households', in the order of the export", () => {
    expect(byVillage(county, "villageYears")(first.code).map(({ year }) => year)).toEqual([2013, 2014]);
    expect(byVillage(county, "households")(first.code).map(({ id }) => id)).toEqual(["a", "c"]);
    expect(names(byVillage(county, "members")(first.code))).toEqual(["乙", "丁"]);
  });

  it("are those of a household", () => {
    expect(names(byHousehold(county, "members")("b"))).toEqual(["丙"]);
  });

  it("are those of a township: its villages, and what belongs to one of them", () => {
    expect(villagesOf(county, north)).toEqual([villages[0], villages[2]]);
    expect(byTownship(county, "households")(north.code).map(({ id }) => id)).toEqual(["a", "c"]);
    expect(names(byTownship(county, "members")(south.code))).toEqual(["丙"]);
  });

  it("are a place's own by 归属代码", () => {
    expect(byPlace(county, "organisations")(north.code).map(({ post }) => post)).toEqual(["站长"]);
    expect(byPlace(county, "documents")(north.code)).toEqual([]);
  });

  it("are none where the place or the whole table is absent", () => {
    expect(byVillage(county, "households")("629900999200")).toEqual([]);
    expect(byVillage(county, "trainings")(first.code)).toEqual([]);
    expect(townshipOf(county, { townshipCode: "629900999" })).toBeUndefined();
    expect(townshipOf(county, first)).toBe(north);
  });

  it("never answer for another county", () => {
    const without: County<"internal"> = { ...county, households: [] };
    expect(byVillage(without, "households")(first.code)).toEqual([]);
    expect(byVillage(without, "members")(first.code)).toEqual([]);
  });

  it("have the type of their table, and none of the office's tables in a public county", () => {
    expectTypeOf(byVillage(county, "households")).returns.toEqualTypeOf<readonly Household[]>();
    // @ts-expect-error A public county has no households.
    const _hidden = () => byVillage(countyOf({}), "households");
  });
});

it("reads each of 28,000 households once, however many villages ask", () => {
  let reads = 0;
  const many = Array.from({ length: 350 }, (_, index) => village(index, { townshipCode: north.code }));
  const households = Array.from({ length: 28_000 }, (_, index): Household => {
    const { code } = many[index % 350]!;
    return {
      id: String(index),
      head: "甲",
      get villageCode() {
        reads += 1;
        return code;
      },
    };
  });
  const large: County<"internal"> = { ...countyOf({ villages: many }), edition: "internal", households };
  for (const { code } of many) expect(byVillage(large, "households")(code)).toHaveLength(80);
  expect(reads).toBe(28_000);
});
