import { describe, expect, it } from "vitest";
import { walls } from "../../src/catalogue/items.ts";
import { loadCounty } from "../../src/data-loaders/load-dataset.ts";
import { glyphsOf, missingGlyphs } from "../../src/integration/planning/missing-glyphs.ts";
import { composeSheet } from "../../src/rendering/compose.ts";
import { renderSheet } from "../../src/rendering/render-sheet.ts";
import { unescapeXml } from "../../src/rendering/svg-text.ts";
import { chosenPart, kindsWithout } from "../chosen-places.ts";
import { writeDataset } from "../data-loaders/sample-dataset.ts";
import { type MadeSheet, madeSheets } from "../posters/made-sheets.ts";
import { readPdf } from "../rendering/read-pdf.ts";
import { expectWellFormed, textsOf } from "../rendering/svg-checks.ts";
import { COUNTY, DUTY, hostileFiles, ISSUER, TOWNSHIP } from "./hostile-dataset.ts";
import { hostileNames } from "./hostile-names.ts";

const { county } = loadCounty(writeDataset(hostileFiles), "internal");
const sheets = madeSheets(county, chosenPart(county));
const sheetsOf = (id: string): MadeSheet[] => sheets.filter(({ item }) => item.id === id);

/** Lines break anywhere, names stand upright letter by letter: what counts is the sequence of letters. */
const letters = (texts: readonly string[]): string => texts.join("").replace(/\s/g, "");

/** What each sheet must say. */
const shown: readonly (readonly [id: string, words: readonly string[]])[] = [
  ["poor-villages-map", [...hostileNames, TOWNSHIP]],
  ["exit-plan-map", [...hostileNames, TOWNSHIP]],
  ["poor-population-bars", [...hostileNames, TOWNSHIP]],
  ["special-areas-map", ["<片>$区", TOWNSHIP]],
  ["leading-group", hostileNames],
  ["staff-board", [...hostileNames, "<em>员"]],
  ["station-sign", ["<h1>工作站"]],
  ["station-duties", [DUTY, "<!-- 不是注释 -->"]],
  ["work-organisation", [...hostileNames, "<em>员"]],
  ["team-tasks", [DUTY, hostileNames[0]]],
  ["mutual-fund", [...hostileNames, "<em>员"]],
  ["village-exit-plan", [hostileNames[0], TOWNSHIP]],
  ["household-table", hostileNames],
  ["village-map", [hostileNames[0], TOWNSHIP]],
  ["county-poor-villages-map", [TOWNSHIP, COUNTY]],
  ["village-bars", [hostileNames[0], TOWNSHIP]],
  ["county-population-bars", [COUNTY, TOWNSHIP]],
  ["county-areas-map", ["<片>$区", COUNTY]],
  // Its words are ours; the data give the names of the frame.
  ["registration-workflow", [ISSUER]],
];

it("looks at every kind of sheet", () => {
  expect(walls.map(({ id }) => id).filter((id) => !shown.some(([one]) => one === id))).toEqual([]);
  expect(kindsWithout(sheets)).toEqual([]);
});

/** Elements that a sheet is made of. */
const ELEMENTS = /^(?:svg|g|text|path|rect|circle|line|polygon|polyline|defs|pattern|clipPath|use|title|mask|image)$/;
const TAG = /<([^\s/>]+)((?:\s+[\w:-]+="[^"]*")*)\s*\/?>/g;

/** Nothing of the data has become an element, an attribute that runs, or an address. */
function expectOnlyDrawing(svg: string): void {
  const tags = [...svg.matchAll(TAG)];
  expect([...new Set(tags.map(([, name]) => name!))].filter((name) => !ELEMENTS.test(name))).toEqual([]);
  const attributes = tags.flatMap(([, , source]) => [...source!.matchAll(/([\w:-]+)="([^"]*)"/g)]);
  expect(attributes.filter(([, name]) => name!.startsWith("on")).map(([whole]) => whole)).toEqual([]);
  const addresses = attributes.filter(([, name]) => /href|src/.test(name!)).map(([, , value]) => value!);
  expect(addresses.filter((address) => !address.startsWith("#"))).toEqual([]);
}

const lacking = (said: string, words: readonly string[]): string[] =>
  words.map((word) => word.replace(/\s/g, "")).filter((word) => !said.includes(word));

describe.each(shown)("%s says what the data say, letter by letter", (id, words) => {
  it("in live SVG", async () => {
    const said: string[] = [];
    for (const { draw, data, marks } of sheetsOf(id)) {
      const svg = await composeSheet(draw(data, marks), data.paper);
      await expectWellFormed(svg);
      expectOnlyDrawing(svg);
      said.push(...textsOf(svg).map(({ content }) => content));
    }
    expect(lacking(letters(said), words)).toEqual([]);
  });

  it("in print SVG and PDF", async () => {
    const labels: string[] = [];
    const printed: string[] = [];
    for (const sheet of sheetsOf(id)) {
      const files = await renderSheet(sheet, ["svg", "pdf"], { dpi: 20 });
      const svg = files.get("svg")!.toString();
      await expectWellFormed(svg);
      expectOnlyDrawing(svg);
      labels.push(...[...svg.matchAll(/aria-label="([^"]*)"/g)].map(([, label]) => unescapeXml(label!)));
      printed.push(...(await readPdf(files.get("pdf")!)).texts);
    }
    expect(lacking(letters(labels), words)).toEqual([]);
    // The PDF holds what the fonts have glyphs for; of anything else the check has warned.
    const glyphless = missingGlyphs(glyphsOf(county)).map(({ value }) => value!);
    expect(
      lacking(
        letters(printed),
        words.filter((word) => !glyphless.some((one) => word.includes(one))),
      ),
    ).toEqual([]);
    expect(glyphless.filter((one) => one !== "😀")).toEqual([]);
  });
});
