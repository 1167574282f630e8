import { describe, expect, it } from "vitest";
import { boxesOverlap } from "../../src/charts/parts/box.ts";
import type { SheetData } from "../../src/items/sheet.ts";
import type { AnyWall } from "../../src/items/wall.ts";
import type { County } from "../../src/model/county.ts";
import { bodyBox } from "../../src/posters/parts/body-box.ts";
import { CONTINUED } from "../../src/posters/parts/split-text.ts";
import poorPopulationBars from "../../src/posters/poor-population-bars.tsx";
import registrationWorkflow from "../../src/posters/registration-workflow.tsx";
import staffBoard from "../../src/posters/staff-board.tsx";
import stationDuties from "../../src/posters/station-duties.tsx";
import stationSign from "../../src/posters/station-sign.tsx";
import { registrationWorkflow as workflow } from "../../src/standard-texts/registration-workflow.ts";
import { A4, landscape, type Paper, paperChoice, portrait } from "../../src/theme/paper.ts";
import { typeScale } from "../../src/theme/type-scale.ts";
import { isMaker } from "../quality/reading/panel.ts";
import { withDuties, withStaff, withStationName, withVillages } from "./board-cases.ts";
import { sheetsAt } from "./made-sheets.ts";
import { officePapers } from "./office-papers.ts";
import { county, type SheetText, textsOfSheet, township } from "./sample.ts";

/** Boxes are a little larger than the ink, mm. */
const TOUCH = 0.3;

/** Largest share of the room between title and foot that may be without text in one stretch. */
const EMPTIEST = 0.48;
/** Three bars on paper twice as high as wide leave more: nothing is left to say. */
const EMPTIEST_OF_FEW = 0.6;
const FEW = 45;

interface Case {
  readonly poster: AnyWall;
  readonly source: County;
  /** Texts that are on the sheets once and once only, in this order. */
  readonly once: readonly string[];
}

const bars = (source: County): Case => ({
  poster: poorPopulationBars,
  source,
  once: source.villages.map(({ name }) => name),
});
const staff = (source: County): Case => ({
  poster: staffBoard,
  source,
  once: source.organisations!.filter(({ kind }) => kind === "工作站").map(({ name = "" }) => name),
});
const duties = (source: County, count: number): Case => ({
  poster: stationDuties,
  source,
  once: Array.from({ length: count }, (_, index) => `${index + 1}.`),
});
const sign = (source: County, name: string): Case => ({ poster: stationSign, source, once: [name] });

const cases: Readonly<Record<string, Case>> = {
  "bars of 1 village": bars(withVillages(1)),
  "bars of 3 villages": bars(withVillages(3)),
  "bars of 20 villages": bars(withVillages(20)),
  "bars of 60 villages": bars(withVillages(60)),
  "bars of 120 villages with long names": bars(withVillages(120, true)),
  "a board of 1 person": staff(withStaff(1)),
  "a board of 3 people": staff(withStaff(3)),
  "a board of 25 people of long units": staff(withStaff(25, true)),
  "3 duties": duties(withDuties(3, 1), 3),
  "30 long duties": duties(withDuties(30, 5), 30),
  "a sign": sign(county, "双联扶贫工作站"),
  "a sign with a long name": sign(
    withStationName(`${township.name}经济技术开发区双联扶贫工作站`),
    "经济技术开发区双联扶贫工作站",
  ),
  "the workflow": {
    poster: registrationWorkflow,
    source: county,
    once: workflow.flatMap(({ steps }) => steps.map(({ text }) => text)),
  },
};

const sheetsOn = ({ poster, source }: Case, paper: Paper) => {
  const place = source.townships.find(({ code }) => code === township.code)!;
  return sheetsAt(poster, source, place, [paper]);
};

describe.each(Object.entries(cases))("%s", (_name, content) => {
  it.each(officePapers)("on %s", async (_size, paper) => {
    const sheets = sheetsOn(content, paper);
    expect(sheets.length).toBeGreaterThan(0);
    const all: string[] = [];
    for (const sheet of sheets) {
      const texts = await textsOfSheet(content.poster, sheet);
      expectLegible(texts, paper);
      if (content.poster !== stationSign) expectFilled(texts, sheet);
      all.push(...texts.map(({ text }) => text));
    }
    expectOnce(all, content.once);
  });
});

function expectLegible(texts: readonly SheetText[], paper: Paper): void {
  const { floor } = typeScale(paper);
  expect(texts.filter(({ size }) => !(size >= floor - 1e-6))).toEqual([]);
  const isOff = ({ box }: SheetText) =>
    !(box.left >= 0 && box.top >= 0 && box.right <= paper.width && box.bottom <= paper.height);
  expect(texts.filter(isOff)).toEqual([]);
  const byTop = texts.toSorted((a, b) => a.box.top - b.box.top);
  const collisions = byTop.flatMap(({ text, box }, index) => {
    const found: string[] = [];
    for (let other = index + 1; other < byTop.length && byTop[other]!.box.top < box.bottom; other += 1) {
      if (boxesOverlap(box, byTop[other]!.box, TOUCH)) found.push(`${text} × ${byTop[other]!.text}`);
    }
    return found;
  });
  expect(collisions).toEqual([]);
}

/** No dull empty half: no stretch of the body, up and down or across, is without text for long. */
function expectFilled(texts: readonly SheetText[], { paper, ...head }: SheetData): void {
  const { width, height } = bodyBox(head, paper);
  const foot = texts.filter(isMaker).map(({ box }) => box.top)[0]!;
  const body = texts.map(({ box }) => box).filter(({ top, bottom }) => top > foot - height && bottom < foot);
  const margin = (paper.width - width) / 2;
  const down = body.map(({ top, bottom }) => [top, bottom] as const);
  const across = body.map(({ left, right }) => [left, right] as const);
  expect(longestGap(down, foot - height, foot) / height).toBeLessThan(body.length < FEW ? EMPTIEST_OF_FEW : EMPTIEST);
  expect(longestGap(across, margin, margin + width) / width).toBeLessThan(EMPTIEST);
}

function longestGap(stretches: readonly (readonly [from: number, to: number])[], start: number, end: number): number {
  let reached = start;
  let longest = 0;
  for (const [from, to] of [...stretches, [end, end] as const].toSorted((a, b) => a[0] - b[0])) {
    longest = Math.max(longest, from - reached);
    reached = Math.max(reached, to);
  }
  return longest;
}

function expectOnce(texts: readonly string[], once: readonly string[]): void {
  const joined = texts.join("");
  for (const text of once) {
    const asOneText = texts.filter((own) => own === text).length;
    const overLines = joined.split(text).length - 1;
    expect([text, asOneText || overLines]).toEqual([text, 1]);
  }
}

describe("on paper of either orientation", () => {
  it("a chart takes the one with fewer sheets", () => {
    const content = cases["bars of 120 villages with long names"]!;
    const [standing, lying] = [portrait(A4), landscape(A4)].map((paper) => sheetsOn(content, paper).length);
    const both = sheetsAt(content.poster, content.source, township, paperChoice(A4));
    expect(both).toHaveLength(Math.min(standing!, lying!));
  });

  it("sheets of one chart share scale, lanes and mean", () => {
    const { poster, source } = cases["bars of 120 villages with long names"]!;
    const sheets = sheetsAt(poster, source, township, [landscape(A4)]) as (SheetData & {
      mean: number;
      layout: unknown;
    })[];
    expect(sheets.length).toBeGreaterThan(1);
    expect(new Set(sheets.map(({ mean }) => mean)).size).toBe(1);
    expect(new Set(sheets.map(({ layout }) => JSON.stringify(layout))).size).toBe(1);
  });

  it("a paragraph longer than a sheet goes on on the next, cut at a sentence's end", () => {
    const source = withDuties(1, 100);
    const sheets = sheetsAt(stationDuties, source, township, [portrait(A4)]) as (SheetData & {
      paragraphs: { number: string; text: string }[];
    })[];
    expect(sheets.length).toBeGreaterThan(1);
    const parts = sheets.map(({ paragraphs }) => paragraphs[0]!.text);
    expect(parts.every((text) => text.endsWith("。"))).toBe(true);
    expect(parts.slice(1).every((text) => text.startsWith(CONTINUED))).toBe(true);
    const whole = source.texts.工作站职责!.split("1. ")[1];
    expect(parts.map((text) => text.replace(CONTINUED, "")).join("")).toBe(whole);
  });

  it("the workflow names the sheet on which it goes on", async () => {
    const sheets = sheetsAt(registrationWorkflow, county, township, [landscape(A4)]);
    expect(sheets.length).toBe(2);
    const [first, second] = await Promise.all(sheets.map((sheet) => textsOfSheet(registrationWorkflow, sheet)));
    expect(first!.map(({ text }) => text)).toContain("接第2张");
    expect(second!.map(({ text }) => text).join("")).toContain("接第1张");
  });
});
