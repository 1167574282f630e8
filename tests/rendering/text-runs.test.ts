import { describe, expect, it } from "vitest";
import { joinTextRuns } from "../../src/rendering/text-runs.ts";
import { SANS, SERIF } from "../../src/theme/fonts.ts";
import { textsOf } from "./svg-checks.ts";

/** A piece as satori writes it. */
function piece(content: string, x: number, more: Record<string, string | number> = {}): string {
  const attributes = {
    x,
    y: 10,
    width: content.length * 5,
    height: 7,
    "font-weight": "normal",
    "font-style": "normal",
    "font-size": 5,
    "font-family": "noto sans sc",
    fill: "black",
    ...more,
  };
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
  return `<text${written.join("")}>${content}</text>`;
}

const contents = (svg: string) => textsOf(svg).map(({ content }) => content);

describe("joinTextRuns", () => {
  it("makes one element of the pieces of a line, with the names the fonts have", () => {
    const [text, ...others] = textsOf(joinTextRuns(piece("贫", 0) + piece("困", 5.01) + piece("村", 10)));
    expect(others).toEqual([]);
    expect(text).toEqual({
      attributes: { x: "0", y: "10", "font-family": SANS, "font-size": "5", "font-weight": "400", fill: "black" },
      content: "贫困村",
    });
  });

  it("starts anew with a new line, a gap, another style", () => {
    const svg = [
      piece("甲", 0),
      piece("乙", 0, { y: 17 }),
      piece("丙", 8, { y: 17 }),
      piece("丁", 13, { y: 17, fill: "red" }),
      piece("戊", 18, { y: 17, fill: "red", "font-family": "noto serif sc", "font-weight": 900 }),
    ].join("");
    expect(contents(joinTextRuns(svg))).toEqual(["甲", "乙", "丙", "丁", "戊"]);
    expect(textsOf(joinTextRuns(svg)).at(-1)!.attributes["font-family"]).toBe(SERIF);
  });

  it("forgives kerning, not a space", () => {
    expect(contents(joinTextRuns(piece("甲", 0) + piece("乙", 4.8)))).toEqual(["甲乙"]);
    expect(contents(joinTextRuns(piece("甲", 0) + piece("乙", 6.1)))).toEqual(["甲", "乙"]);
  });

  it("leaves lines where they stand: in their group, over what is beneath and under what is above", () => {
    const svg = `<rect/><g opacity="0.5">${piece("甲", 0)}${piece("乙", 5)}</g><path/>${piece("丙", 10)}`;
    expect(joinTextRuns(svg).replace(/<text[^>]*>/g, "<text>")).toBe(
      `<rect/><g opacity="0.5"><text>甲乙</text></g><path/><text>丙</text>`,
    );
  });

  it("keeps letter spacing, opacity and a turn, and drops lines of spaces", () => {
    const more = { "letter-spacing": 1.5, opacity: 0.4, transform: "matrix(0,1,-1,0,0,0)" };
    const [text] = textsOf(joinTextRuns(piece("字", 0, more)));
    expect(text!.attributes).toMatchObject({ "letter-spacing": "1.5", opacity: "0.4", transform: more.transform });
    expect(joinTextRuns(piece(" ", 0))).toBe("");
  });
});
