import { describe, expect, it } from "vitest";
import { placesOf } from "../../../../src/catalogue/places.ts";
import { loadCounty } from "../../../../src/data-loaders/load-dataset.ts";
import { searchScript } from "../../../../src/integration/edition/column/search-index.ts";
import { readingsOf } from "../../../../src/text/pinyin.ts";

/** The list that a script leaves to the search. */
function listIn(script: string): string[] {
  const window: { searchPlaces?: string } = {};
  new Function("window", script)(window);
  return window.searchPlaces!.split("\n");
}

describe("the readings of a name", () => {
  it("are all that its characters have, as names of places keep the rare ones", () => {
    expect(readingsOf("重庆")).toEqual([expect.arrayContaining(["zhong", "chong"]), ["qing"]]);
    expect(readingsOf("堡")[0]).toEqual(expect.arrayContaining(["bao", "bu", "pu"]));
    expect(readingsOf("吕A3")).toEqual([["lv"], ["a"], ["3"]]);
  });
});

describe("the list of places for the search", () => {
  it("has code, name, township and readings of each, and marks the county", () => {
    const script = searchScript([
      { level: "county", code: "621224", name: "康县", above: [] },
      { level: "township", code: "621224100", name: "城关镇", above: [{ code: "621224", name: "康县" }] },
      {
        level: "village",
        code: "621224100201",
        name: "长坪村",
        above: [
          { code: "621224", name: "康县" },
          { code: "621224100", name: "城关镇" },
        ],
      },
    ]);
    const [county, township, village] = listIn(script).map((line) => line.split("\t"));
    expect(county!.slice(0, 3)).toEqual(["621224*", "康县", ""]);
    expect(township).toEqual(["621224100", "城关镇", "", "cheng guan zhen"]);
    expect(village!.slice(0, 3)).toEqual(["621224100201", "长坪村", "城关镇"]);
    expect(village![3]!.split(" ")[0]!.split("/")).toEqual(expect.arrayContaining(["chang", "zhang"]));
  });

  it("keeps a hostile name text", () => {
    const name = '</script><script>alert("1")';
    const script = searchScript([{ level: "township", code: "621224100", name, above: [] }]);
    expect(script).not.toContain("</script>");
    expect(listIn(script)[0]!.split("\t")[1]).toBe(name);
  });

  it("takes 50 KB at most for 400 places", () => {
    const { county } = loadCounty("data/example", "public");
    const places = placesOf(county).map(({ level, code, name }) => ({
      level,
      code,
      name,
      above: level === "county" ? [] : [{ code: "629900", name: "安岭县" }],
    }));
    const many = Array.from({ length: 400 }, (_, index) => places[index % places.length]!);
    expect(Buffer.byteLength(searchScript(many))).toBeLessThan(50 * 1024);
  });
});
