import { describe, expect, it } from "vitest";
import { composeSheet } from "../../src/rendering/compose.ts";
import { outlineHalos, outlineText } from "../../src/rendering/outline.ts";
import { escapeXml } from "../../src/rendering/svg-text.ts";
import { exampleSheets } from "./example-sheets.ts";
import { AWKWARD, SMALL, smallSheet } from "./sample-trees.tsx";
import { expectWellFormed, textsOf } from "./svg-checks.ts";

const labels = [
  ...AWKWARD.map((text) => ({ text })),
  { text: "带光晕", halo: 0.8, letterSpacing: 0.5, anchor: "middle" as const },
];
const live = await composeSheet(smallSheet(["第一行", ...AWKWARD], labels), SMALL);

const ids = (svg: string) => [...svg.matchAll(/<path id="([^"]+)"/g)].map(([, id]) => id!);
const uses = (svg: string) => [...svg.matchAll(/<use xlink:href="#([^"]+)"/g)].map(([, id]) => id!);

function expectOutlined(svg: string): void {
  expect(svg).not.toContain("<text");
  expect(new Set(ids(svg)).size).toBe(ids(svg).length);
  expect(new Set(uses(svg))).toEqual(new Set(ids(svg)));
  for (const [, path] of svg.matchAll(/<path id="g[^"]+" d="([^"]*)"/g)) {
    expect(path).toMatch(/^(?:[MLQC](?:-?\d{1,5}[ ]?)+|Z)+$/);
  }
}

describe("outlineText", () => {
  it("leaves no text, and each use its one path", async () => {
    const svg = outlineText(live);
    expectOutlined(svg);
    await expectWellFormed(svg);
  });

  it("says beside each outline what it reads", () => {
    const svg = outlineText(live);
    for (const text of ["第一行", ...AWKWARD]) expect(svg).toContain(`aria-label="${escapeXml(text)}"`);
  });

  it("draws a halo beneath its words, once each", () => {
    const svg = outlineText(live);
    const words = svg.indexOf('aria-label="带光晕"');
    const halo = svg.indexOf("stroke-linejoin");
    expect(halo).toBeGreaterThan(0);
    expect(halo).toBeLessThan(words);
    expect(svg.match(/stroke-linejoin/g)).toHaveLength(1);
  });

  it("puts characters where the anchor wants them", () => {
    const text = (anchor: string) =>
      `<svg><text x="50" y="10" font-size="10" text-anchor="${anchor}" letter-spacing="1">村村</text></svg>`;
    const places = (anchor: string) =>
      [...outlineText(text(anchor)).matchAll(/translate\(([\d.]+) /g)].map(([, x]) => Number(x));
    expect(places("start")).toEqual([50, 61]);
    expect(places("middle")).toEqual([39, 50]);
    expect(places("end")).toEqual([28, 39]);
  });

  it("keeps fill, opacity and turn", () => {
    const svg = outlineText(
      `<svg><text x="0" y="0" font-size="10" fill="#123456" opacity="0.035" transform="rotate(-28 5 5)">村</text></svg>`,
    );
    expect(svg).toContain('<g fill="#123456" opacity="0.035" transform="rotate(-28 5 5)" aria-label="村">');
  });
});

describe("outlineHalos", () => {
  const svg = outlineHalos(live);

  it("keeps each text live, with its attributes but the halo's", async () => {
    await expectWellFormed(svg);
    const before = textsOf(live).map(({ content, attributes }) => {
      const { "data-halo": _halo, "data-halo-fill": _fill, ...rest } = attributes;
      return { content, attributes: rest };
    });
    expect(textsOf(svg)).toEqual(before);
  });

  it("draws the halo before its text", () => {
    expect(svg.indexOf("stroke-linejoin")).toBeLessThan(svg.indexOf(">带光晕<"));
    expect(svg.match(/stroke-linejoin/g)).toHaveLength(1);
  });

  it("makes the halo as wide as asked on either side", () => {
    const [, width] = /stroke-width="([\d.]+)" stroke-linejoin/.exec(svg)!;
    const [, scale] = /scale\(([\d.]+)\)/.exec(svg)!;
    expect((Number(width) * Number(scale)) / 2).toBeCloseTo(0.8, 2);
  });
});

it.each(exampleSheets.map((sheet) => [sheet.id, sheet] as const))(
  "the sample's %s needs no font",
  async (_id, sheet) => {
    const svg = outlineText(await composeSheet(sheet.draw(sheet.data, sheet.marks), sheet.data.paper));
    expectOutlined(svg);
    await expectWellFormed(svg);
  },
);
