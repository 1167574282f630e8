import { describe, expect, it } from "vitest";
import { items } from "../../src/catalogue/all-items.ts";
import { type ChecklistRow, checklistOf, type Made, type MadeAt } from "../../src/catalogue/checklist.ts";
import { clauseOf, clauses, clausesOf } from "../../src/catalogue/clauses.ts";
import { contentsOf } from "../../src/catalogue/contents.ts";
import { walls } from "../../src/catalogue/items.ts";
import { placeFacts } from "../../src/catalogue/place-facts.ts";
import { placesOf } from "../../src/catalogue/places.ts";
import { printouts } from "../../src/catalogue/printouts.ts";
import { everything, type Selection, selectionOf } from "../../src/catalogue/selection.ts";
import type { County } from "../../src/model/county.ts";
import { county as sample, township, villagesIn, withoutFiguresOf, withoutPlaces } from "../posters/sample.ts";

const county = sample as County<"internal">;
const village = villagesIn(county, township)[0]!;
const withVillage = (change: Partial<typeof village>): County => ({
  ...county,
  villages: county.villages.map((row) => (row.code === village.code ? { ...row, ...change } : row)),
});
const rowsOf = (source: County, made: MadeAt = () => undefined, selection: Selection = everything) =>
  checklistOf({
    places: placesOf(source),
    years: source.profile.years,
    factsOf: placeFacts(source),
    made,
    selection,
  });
const clausesAt = (source: County, code: string) =>
  rowsOf(source)
    .filter((row) => row.code === code)
    .map(({ clause }) => clause);

describe("the clauses", () => {
  it("have ids of their own, and every item answers one", () => {
    const ids = clauses.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, levels } of walls) for (const level of levels) expect(clauseOf(id, level), id).not.toBe("");
  });

  it("are answered by something, which stands at the place itself, above it or in its villages", () => {
    for (const { id, by, at, level } of clauses) {
      expect(by.length, id).toBeGreaterThan(0);
      if (at) expect(level).toBe(at === "villages" ? "township" : "village");
    }
  });

  it("that a township asks of its villages are those of the villages' pages", () => {
    expect(clausesOf("village-application", "village")).toEqual(["T4.1b"]);
    expect(clausesOf("team-measures", "village")).toEqual(["T4.1e", "V2.1e"]);
    expect(clausesOf("team-measures", "township")).toEqual([]);
    for (const { id, levels } of printouts)
      for (const level of levels) expect(clausesOf(id, level), id).not.toEqual([]);
  });

  it("stand in lists under the first that an item answers at its own place", () => {
    expect(clauseOf("poor-villages-map", "township")).toBe("T3.2");
    expect(clauseOf("registration-workflow", "township")).toBe("T4.1a");
    expect(clauseOf("registration-workflow", "village")).toBe("");
    expect(clauseOf("nothing", "township")).toBe("");
  });
});

describe("a place has to answer", () => {
  const OF_POOR_VILLAGES = ["V1.1b", "V2.1d", "V2.1e"];
  const OF_FUNDS = ["V1.4", "V2.4"];
  const OF_HOUSEHOLDS = ["H1", "H2a", "H2b", "H3.1", "H3.2", "H3.3", "H3.4"];

  it("what is asked of poor villages only where it is one, or has one", () => {
    const [poor, other] = [true, false].map((isPoor) => clausesAt(withVillage({ isPoor }), village.code));
    expect(poor!.filter((id) => !other!.includes(id))).toEqual(OF_POOR_VILLAGES);
    const none = { ...county, villages: county.villages.map((row) => ({ ...row, isPoor: false })) };
    const [with_, without] = [county, none].map((source) => clausesAt(source, township.code));
    expect(with_!.filter((id) => !without!.includes(id))).toEqual(["T4.1b", "T4.1d", "T4.1e"]);
  });

  it("what is asked of funds where loans, balances or an organisation are on record", () => {
    const bare: County<"internal"> = { ...county, fundLoans: [], fundBalances: [], organisations: [] };
    expect(clausesAt(bare, village.code).filter((id) => OF_FUNDS.includes(id))).toEqual([]);
    const post = { ...county.organisations![0]!, placeCode: village.code, kind: "互助资金" as const };
    const loans = [{ ...county.fundLoans![0]!, villageCode: village.code }];
    for (const source of [
      { ...bare, organisations: [post] },
      { ...bare, fundLoans: loans },
    ]) {
      expect(clausesAt(source, village.code).filter((id) => OF_FUNDS.includes(id))).toEqual(OF_FUNDS);
    }
  });

  it("what is asked of households where there are any", () => {
    const own = county.households!.filter(({ villageCode }) => villageCode === village.code);
    expect(own.length).toBeGreaterThan(0);
    const others = { ...county, households: county.households!.filter((row) => !own.includes(row)) };
    const [with_, without] = [county, others].map((source) => clausesAt(source, village.code));
    expect(with_!.filter((id) => !without!.includes(id))).toEqual(OF_HOUSEHOLDS);
  });
});

describe("the checklist of a selection", () => {
  const places = placesOf(county);
  const asked = (request: Parameters<typeof selectionOf>[0]) =>
    rowsOf(county, undefined, selectionOf(request, places)).map(({ clause, code }) => `${code} ${clause}`);

  it("has what was asked for, and nothing that stands at a place left out", () => {
    expect(asked({ places: [township.code], items: ["T3.2"] })).toEqual([`${township.code} T3.2`]);
    expect(asked({ places: [village.code], items: [] })).not.toContain(`${village.code} V2.1a`);
    expect(asked({ places: [township.code], items: [] })).toContain(`${village.code} V2.1a`);
  });

  it("speaks of the county's years", () => {
    const later = { ...county.profile, years: { base: 2015, current: 2016, planned: 2017, target: 2020 } };
    const items = rowsOf({ ...county, profile: later }).map(({ item }) => item);
    expect(items).toContain("2016年测算减贫人口名单");
    expect(items.filter((item) => /2013|2014|\{/.test(item))).toEqual([]);
  });
});

describe("the status of a clause", () => {
  const made = (own: Made) => (id: string, code: string) =>
    id === "station-sign" && code === township.code ? own : undefined;
  const sign = (own: Made) =>
    rowsOf(county, made(own)).find((row) => row.clause === "T1" && row.code === township.code);

  it.each([
    ["ready", { outputs: ["a.pdf"], needs: [] }],
    ["partial", { outputs: ["a.pdf"], needs: ["甲"] }],
    ["missing", { outputs: [], needs: ["甲"] }],
    ["missing", { outputs: [], needs: [] }],
  ] as const)("is %s with %j", (status, own) => {
    expect(sign(own)).toEqual({
      clause: "T1",
      code: township.code,
      name: township.name,
      item: "双联扶贫工作站站牌",
      status,
      ...own,
    });
  });

  it("can be ready: every item that a clause asks for is in the catalogue, at its level or where it refers to", () => {
    for (const { id, by, level, at } of clauses)
      for (const item of by) {
        const found = items.find((each) => each.id === item);
        const where = at === "villages" ? "village" : (at ?? level);
        expect(found?.levels, `${id} ${item}`).toContain(where);
      }
  });

  it("of a township that asks for papers of its villages lists theirs", () => {
    const rows = rowsOf(county, (item, code) =>
      item === "village-application" ? { outputs: [`p/${code}/${item}/`], needs: [] } : undefined,
    );
    const row = rows.find(({ clause }) => clause === "T4.1b")!;
    const own = county.villages.filter(({ townshipCode }) => townshipCode === row.code);
    expect(row.outputs).toEqual(own.map(({ code }) => `p/${code}/village-application/`));
    expect(row.status).toBe("ready");
  });

  it("of a clause that several items answer counts them all, and says each need once", () => {
    const two = clauses.find(({ id }) => id === "V2.7")!;
    const row = rowsOf(county, (id) => ({ outputs: [`${id}.pdf`], needs: ["甲"] })).find(
      ({ clause, code }) => clause === "V2.7" && code === village.code,
    )!;
    expect(row).toMatchObject({ status: "partial", outputs: two.by.map((id) => `${id}.pdf`), needs: ["甲"] });
  });

  it("of a village's workflow is that of its township's sheet", () => {
    const flow = { outputs: ["posters/flow.pdf"], needs: [] };
    const rows = rowsOf(county, (id, code) =>
      id === "registration-workflow" && code === township.code ? flow : undefined,
    ).filter(({ clause }) => clause === "V2.1a");
    const isOwn = ({ code }: ChecklistRow) => code.startsWith(township.code);
    expect(rows.filter(isOwn).length).toBe(villagesIn(county, township).length);
    for (const row of rows.filter(isOwn)) expect(row).toMatchObject({ status: "ready", outputs: flow.outputs });
    for (const row of rows.filter((one) => !isOwn(one))) expect(row.status).toBe("missing");
  });
});

/** The row of a clause of the township, from what its items make of a county. */
function rowIn(source: County, clause: string): ChecklistRow {
  const made = new Map(
    [...contentsOf(source)].map(({ item, place, content, needs }): [string, Made] => [
      `${item.id} ${place.code}`,
      { outputs: content ? ["made.pdf"] : [], needs },
    ]),
  );
  const rows = rowsOf(source, (id, code) => made.get(`${id} ${code}`));
  return rows.find((row) => row.clause === clause && row.code === township.code)!;
}

describe("what a place lacks is noted by what it makes", () => {
  it("nothing where all is given", () => {
    for (const clause of ["T1", "T2", "T3.2", "T3.4", "T3.5"])
      expect(rowIn(county, clause)).toMatchObject({ status: "ready", needs: [] });
  });

  it("an office's own text: ours will do for the present", () => {
    expect(rowIn({ ...county, texts: {} }, "T3.5")).toMatchObject({
      status: "partial",
      needs: ["文本/工作站职责.md（暂用程序自带的文字）"],
    });
    const own = { ...county, texts: { [`${township.code}/工作站职责`]: "一、职责。" } };
    expect(rowIn(own, "T3.5").status).toBe("ready");
  });

  it("people: without them there is no board and no diagram", () => {
    const source = { ...county, organisations: [] };
    expect(rowIn(source, "T2")).toMatchObject({ status: "missing", needs: ["机构人员：工作站"] });
    expect(rowIn(source, "T3.4")).toMatchObject({ status: "missing", needs: ["机构人员：领导小组"] });
  });

  it("positions: the map is made of tiles", () => {
    expect(rowIn(withoutPlaces(county), "T3.2")).toMatchObject({
      status: "partial",
      needs: ["地图：村界，或行政村的经度、纬度"],
    });
  });

  it("figures: their villages are left out", () => {
    expect(rowIn(withoutFiguresOf(county, [village.code]), "T3.2")).toMatchObject({
      status: "partial",
      needs: ["村年度数据：1个村无2014年数据"],
    });
  });

  it("special areas: their map is not made", () => {
    const none = { ...county, profile: { ...county.profile, specialAreas: [] } };
    expect(rowIn(none, "T3.1")).toMatchObject({ status: "missing", needs: ["县.json：特困片区"] });
  });
});
