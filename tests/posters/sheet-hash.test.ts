import { describe, expect, it } from "vitest";
import type { Selection } from "../../src/catalogue/selection.ts";
import type { County } from "../../src/model/county.ts";
import { A2, type Paper, paperChoice } from "../../src/theme/paper.ts";
import { chosenPart } from "../chosen-places.ts";
import { type MadeSheet, madeSheets } from "./made-sheets.ts";
import { neighbour, county as sample, township, villagesIn, withPoorPopulation } from "./sample.ts";

// A county of two townships is as good as one of many.
const county: County = {
  ...sample,
  townships: [township, neighbour],
  villages: [township, neighbour].flatMap((place) => villagesIn(sample, place)),
};
/** Of the villages, those chosen for every sheet, and the one whose figure changes. */
const part = chosenPart(county);
const [changing] = villagesIn(county, township);
const asked: Selection = { ...part, hasPlace: (code) => part.hasPlace(code) || code === changing!.code };
const on = (paper: Paper) => madeSheets(county, asked, () => paperChoice(paper));
const hashesIn = (sheets: readonly MadeSheet[]) =>
  new Map(sheets.map(({ id, place, hash }) => [`${place.code} ${id}`, hash]));
const hashesOf = (source: County) => hashesIn(madeSheets(source, asked));
const usual = madeSheets(county, asked);
const before = hashesIn(usual);
const withProfile = (profile: Partial<typeof county.profile>) => ({
  ...county,
  profile: { ...county.profile, ...profile },
});

describe("the hash of a sheet", () => {
  it("is that of what it says, whatever paper it is set on", () => {
    for (const sheet of on(A2)) {
      const same = usual.find(({ id, place }) => id === sheet.id && place.code === sheet.place.code);
      // On smaller paper a chart may need more sheets, which say less each.
      if (sheet.sheets !== same?.sheets) continue;
      expect([sheet.id, sheet.hash]).toEqual([same.id, same.hash]);
      expect(sheet.paper).not.toEqual(same.paper);
    }
  });

  it("does not change with the date of the export, nor with the day or the address printed on it", () => {
    const later = withProfile({ dataDate: "2015-06-30", sheetDate: "2015-06-30", siteUrl: "https://example.org/new" });
    expect(hashesOf(later)).toEqual(before);
  });

  it("changes with the day that the figures stand for, on every sheet that prints it", () => {
    const after = hashesOf(withProfile({ asOf: "2015-06-30" }));
    const printing = usual.filter(({ data }) => data.frame.asOf !== "").map(({ id, place }) => `${place.code} ${id}`);
    expect(printing.length).toBeGreaterThan(0);
    expect([...after].filter(([key, hash]) => before.get(key) !== hash).map(([key]) => key)).toEqual(printing);
  });

  it("changes with a river on the maps that show it, and on no other sheet", () => {
    const lines = (county.map.lines ?? []).map((line) => ({ ...line, name: `新${line.name}` }));
    const after = hashesOf({ ...county, map: { ...county.map, lines } });
    const changed = [...after].filter(([key, hash]) => before.get(key) !== hash).map(([key]) => key.split(" ")[1]!);
    const maps = usual.filter(({ data }) => "map" in data).map(({ id }) => id);
    expect(lines.length).toBeGreaterThan(0);
    expect(changed.toSorted()).toEqual(maps.toSorted());
  });

  it("changes with a figure on the sheets that show it, and on no other", () => {
    const after = hashesOf(withPoorPopulation(county, changing!.code, 3));
    const changed = [...after].filter(([key, hash]) => before.get(key) !== hash).map(([key]) => key);
    const own = ["exit-plan-map", "poor-population-bars", "poor-villages-map", "special-areas-map"];
    const isOfCounty = (key: string) => key.startsWith(`${county.profile.code} `);
    const isOfVillage = (key: string) => key.startsWith(`${changing!.code} `);
    // The county's and the village's own sheets show the figure too; those of another village do not.
    expect(changed.filter(isOfCounty)).toContain(`${county.profile.code} county-areas-map`);
    expect(changed.filter(isOfVillage)).toContain(`${changing!.code} village-exit-plan`);
    expect(changed.filter((key) => !isOfCounty(key) && !isOfVillage(key)).sort()).toEqual(
      [...own.map((id) => `${township.code} ${id}`), `${neighbour.code} special-areas-map`].sort(),
    );
  });
});
