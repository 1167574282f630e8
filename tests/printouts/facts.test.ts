import { describe, expect, it } from "vitest";
import { loadCounty } from "../../src/data-loaders/load-dataset.ts";
import type { FactsContent } from "../../src/printouts/parts/facts/facts.ts";
import { exampleFolder, rowsOf } from "./csv-rows.ts";
import { pageAt } from "./made-pages.ts";

const county = loadCounty(exampleFolder, "public").county;
const years = rowsOf("村年度数据");
const factsAt = (place: (typeof county.villages)[number] | (typeof county.townships)[number], of = county) =>
  pageAt("facts", of, place)!.content as FactsContent;
const grouped = (value: number) => value.toLocaleString("en-US");

describe.each([
  ["township", county.townships],
  ["village", county.villages],
] as const)("facts of a %s", (_level, places) => {
  it("have both years from the file and the change that a reader gets by subtracting", () => {
    for (const place of places) {
      const of = (year: string, column: string) =>
        years
          .filter((row) => row.行政村代码!.startsWith(place.code) && row.年度 === year && row.数据性质 === "实际")
          .reduce((sum, row) => sum + Number(row[column]), 0);
      const rows = factsAt(place).sections.flatMap(({ table }) => table?.rows ?? []);
      const row = (label: string) => rows.find((each) => each.label === label)!;
      const [before, now] = [of("2013", "贫困人口"), of("2014", "贫困人口")];
      expect(row("贫困人口（人）").values).toEqual([grouped(before), grouped(now)]);
      const change = now - before;
      expect(row("贫困人口（人）").change).toBe(
        change === 0 ? "持平" : `${change > 0 ? "增" : "减"}${grouped(Math.abs(change))}`,
      );
      const rates = (["2013", "2014"] as const).map((year) =>
        ((100 * of(year, "贫困人口")) / of(year, "乡村人口")).toFixed(1),
      );
      expect(row("贫困发生率").values).toEqual(rates.map((rate) => `${rate}%`));
      for (const { label, values, change: said } of rows) {
        const [a, b] = values.map((value) => Number(value.replace(/[,%]/g, "")));
        if (said === undefined || said === "持平") continue;
        const amount = Number(said.replace(/[^\d.]/g, ""));
        expect(Math.abs(Math.abs(b! - a!) - amount), `${place.name} ${label}`).toBeLessThan(1e-9);
      }
    }
  });

  it("name nobody and are in the public edition", () => {
    const heads = new Set(rowsOf("贫困户").map((row) => row.户主姓名!));
    for (const place of places.slice(0, 5)) {
      const { html } = pageAt("facts", county, place)!;
      expect([...heads].filter((name) => html.includes(name))).toEqual([]);
    }
  });
});

it("a county without plans or texts has fewer sections, not empty ones", () => {
  const bare = { ...county, texts: {}, villageYears: county.villageYears.filter(({ kind }) => kind === "实际") };
  const { sections } = factsAt(county.townships[0]!, bare);
  expect(sections.map(({ heading }) => heading)).toEqual(["行政村", "2013年、2014年基本情况"]);
});
