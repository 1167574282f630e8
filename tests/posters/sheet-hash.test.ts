import { describe, expect, it } from "vitest";
import { countySheets } from "../../src/posters/sheets.ts";
import { A2, A3, type Paper, paperChoice } from "../../src/theme/paper.ts";
import { county, township, villagesIn, withPoorPopulation } from "./sample.ts";

const on = (paper: Paper) => countySheets(county, county, () => paperChoice(paper)).sheets;
const usual = countySheets(county, county).sheets;

describe("the hash of a sheet", () => {
  it("is that of what it says, whatever paper it is set on; only how it is drawn differs", () => {
    for (const sheet of on(A2)) {
      const same = usual.find(({ id, place }) => id === sheet.id && place === sheet.place)!;
      if (sheet.sheets !== same.sheets) continue;
      expect([sheet.id, sheet.hash]).toEqual([same.id, same.hash]);
      expect(sheet.key).not.toBe(same.key);
    }
  });

  it("is recognised by the site's page on any paper", () => {
    for (const sheet of [...on(A2), ...on(A3)]) {
      const page = usual.find(({ id, place }) => id === sheet.poster.id && place === sheet.place)!;
      expect(sheet.checkHash).toBe(page.checkHash);
      expect(sheet.marks.qr).toBe(page.marks.qr);
    }
  });

  it("changes with a figure", () => {
    const changed = withPoorPopulation(county, villagesIn(county, township)[0]!.code, 3);
    const after = countySheets(changed, changed).sheets.find(({ id }) => id === "poor-villages-map")!;
    const before = usual.find(({ id }) => id === "poor-villages-map")!;
    expect([after.hash, after.checkHash]).not.toEqual([before.hash, before.checkHash]);
  });
});
