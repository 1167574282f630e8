import { describe, expect, it } from "vitest";
import { walls } from "../../src/catalogue/items.ts";
import { placesOf } from "../../src/catalogue/places.ts";
import { everything, selectionOf, UnknownSelection } from "../../src/catalogue/selection.ts";
import { county as sample } from "../posters/sample.ts";

// Two townships that both have a 中寨村.
const townships = ["城关镇", "平洛镇"].map((name, index) => {
  return { ...sample.townships[0]!, name, code: `62122410${index}` };
});
const villages = [
  ["621224100200", "杨河坝村"],
  ["621224100201", "中寨村"],
  ["621224101200", "中寨村"],
  ["621224101201", "罗家沟村"],
].map(([code, name]) => ({ ...sample.villages[0]!, code: code!, name: name!, townshipCode: code!.slice(0, 9) }));
const profile = { ...sample.profile, code: "621224", name: "康县" };
const places = placesOf({ ...sample, profile, townships, villages });
const codes = places.map(({ code }) => code);
const ids = walls.map(({ id }) => id);

const select = (request: { places?: readonly string[]; items?: readonly string[] }) =>
  selectionOf({ places: [], items: [], ...request }, places);
const chosenPlaces = (...wanted: string[]) => codes.filter(select({ places: wanted }).hasPlace);
const chosenItems = (...wanted: string[]) => ids.filter(select({ items: wanted }).hasItem);
/** What is said of a request that cannot be met. */
function complaint(request: { places?: readonly string[]; items?: readonly string[] }): string {
  try {
    select(request);
    return "";
  } catch (error) {
    expect(error).toBeInstanceOf(UnknownSelection);
    return (error as Error).message;
  }
}

it("is everything where nothing is asked for", () => {
  expect(select({})).toBe(everything);
  expect(everything).toMatchObject({ isPart: false });
});

describe("places", () => {
  const pingluo = ["621224101", "621224101200", "621224101201"];

  it("are found by code and by name; a township includes its villages, the county everything", () => {
    for (const wanted of ["621224101", "平洛镇", " 平洛镇 "]) expect(chosenPlaces(wanted)).toEqual(pingluo);
    for (const wanted of ["621224", "康县"]) expect(chosenPlaces(wanted)).toEqual(codes);
  });

  it("are a village alone by its code, its name, or its township and name", () => {
    for (const wanted of ["621224100200", "杨河坝村", "城关镇/杨河坝村", "城关镇 / 杨河坝村"])
      expect(chosenPlaces(wanted)).toEqual(["621224100200"]);
    expect(chosenPlaces("平洛镇/中寨村")).toEqual(["621224101200"]);
  });

  it("add up, and take in all items", () => {
    expect(chosenPlaces("平洛镇", "杨河坝村")).toEqual(["621224100200", ...pingluo]);
    const selection = select({ places: ["平洛镇"] });
    expect(ids.filter(selection.hasItem)).toEqual(ids);
    expect(selection.isPart).toBe(true);
  });

  it("of a name that two villages have are told apart", () => {
    expect(complaint({ places: ["中寨村"] })).toBe(
      "--place “中寨村”：有2个地方叫这个名字。建议：写“乡镇/村”或代码：城关镇/中寨村（621224100201）、平洛镇/中寨村（621224101200）",
    );
  });

  it("that there are not are answered with what is alike", () => {
    expect(complaint({ places: ["平洛"] })).toBe(
      "--place “平洛”：没有这个乡镇或村。建议：写“乡镇/村”或代码：平洛镇（621224101）",
    );
    expect(complaint({ places: ["罗家湾村"] })).toContain("平洛镇/罗家沟村（621224101201）");
    expect(complaint({ places: ["平洛镇/杨河坝村"] })).toContain("城关镇/杨河坝村（621224100200）");
    expect(complaint({ places: ["XYZ"] })).toBe(
      "--place “XYZ”：没有这个乡镇或村。建议：写区划代码、乡镇名、村名，或“乡镇/村”",
    );
  });
});

describe("items", () => {
  it("are found by clause, by the clauses beneath it, and by their first letter", () => {
    expect(chosenItems("T3.2")).toEqual(["poor-villages-map"]);
    expect(chosenItems("t3.2")).toEqual(["poor-villages-map"]);
    expect(chosenItems("T3")).toEqual([
      "special-areas-map",
      "poor-villages-map",
      "exit-plan-map",
      "leading-group",
      "station-duties",
      "poor-population-bars",
    ]);
    expect(chosenItems("T")).toEqual(walls.filter(({ levels }) => levels.includes("township")).map(({ id }) => id));
    expect(chosenItems("D3")).toContain("county-areas-map");
  });

  it("of T4.1 are not those of another clause that begins so", () => {
    expect(chosenItems("T1")).toEqual(["station-sign"]);
  });

  it("are found by id and by name", () => {
    for (const wanted of ["poor-villages-map", "Poor-Villages-Map", "贫困村分布图"])
      expect(chosenItems(wanted)).toEqual(["poor-villages-map"]);
    expect(chosenItems("T1", "staff-board")).toEqual(["station-sign", "staff-board"]);
  });

  it("that there are not are answered with those that there are", () => {
    const said = complaint({ items: ["T9"] });
    expect(said).toMatch(
      /^--only “T9”：没有这个清单条目、图表或资料页。建议：写条目编号（如 T3\.2）或名称：.*贫困村分布图（poor-villages-map）/,
    );
  });
});

it("names all that is wrong at once", () => {
  expect(complaint({ places: ["中寨村", "XYZ"], items: ["T9"] }).split("\n")).toHaveLength(3);
});
