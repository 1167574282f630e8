import { describe, expect, it } from "vitest";
import { composeSheet } from "../../src/rendering/compose.ts";
import { exampleSheet, exampleSheets, villageNames } from "./example-sheets.ts";
import { AWKWARD, SMALL, smallSheet } from "./sample-trees.tsx";
import { expectWellFormed, occurrences, textsOf } from "./svg-checks.ts";

const composed = ({ draw, data, marks }: (typeof exampleSheets)[number]) => composeSheet(draw(data, marks), data.paper);

describe("composeSheet", () => {
  it("says the paper's size in mm and uses mm inside", async () => {
    const svg = await composeSheet(smallSheet(["贫困村"]), SMALL);
    expect(svg).toMatch(/^<svg [^>]*width="200mm" height="120mm" viewBox="0 0 200 120">/);
  });

  it("makes one live text of each line, whatever it says", async () => {
    const lines = ["贫困发生率由33.2%降至20.1%", ...AWKWARD];
    const labels = AWKWARD.map((text) => ({ text }));
    const svg = await composeSheet(smallSheet(lines, labels), SMALL);
    await expectWellFormed(svg);
    expect(textsOf(svg).map(({ content }) => content)).toEqual([...lines, ...AWKWARD]);
  });

  it("draws a chart at its panel's place in its panel's size", async () => {
    const svg = await composeSheet(smallSheet(["第一行"]), SMALL);
    expect(svg).toContain('<g transform="translate(0 7)"><g><rect width="180" height="60"');
  });

  it("leaves no mask and no attribute without value", async () => {
    const svg = await composeSheet(smallSheet(["第一行", "第二行"]), SMALL);
    expect(svg).not.toContain("<mask");
    expect(svg).toContain('<path d="">');
    await expectWellFormed(svg);
  });
});

describe.each(exampleSheets.map((sheet) => [sheet.id, sheet] as const))("the sample's %s", (_id, sheet) => {
  it("is well-formed, holds its title and no mask", async () => {
    const svg = await composed(sheet);
    await expectWellFormed(svg);
    expect(svg).not.toContain("<mask");
    expect(svg).not.toMatch(/NaN|undefined|\[object/);
    const words = textsOf(svg).map(({ content }) => content);
    expect(words.join("").replace(/\s/g, "")).toContain([...sheet.data.frame.title][0]);
  });

  it("has attributes as SVG writes them", async () => {
    const names = (await composed(sheet)).match(/\s[\w:-]+(?==")/g)!.map((name) => name.trim());
    const known = [
      "viewBox",
      "patternUnits",
      "patternTransform",
      "clipPathUnits",
      "preserveAspectRatio",
      "gradientUnits",
    ];
    expect([...new Set(names)].filter((name) => /[A-Z]/.test(name) && !known.includes(name))).toEqual([]);
  });

  it("is the same twice", async () => {
    expect(await composed(sheet)).toBe(await composed(sheet));
  });
});

describe("a map sheet", () => {
  it("names every village of its township", async () => {
    const sheet = exampleSheet("poor-villages-map");
    const words = textsOf(await composed(sheet)).map(({ content }) => content);
    const found = occurrences(villageNames(sheet), words);
    expect(Object.entries(found).filter(([, count]) => count === 0)).toEqual([]);
  });
});
