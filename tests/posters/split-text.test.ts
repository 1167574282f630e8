import { describe, expect, it } from "vitest";
import { CONTINUED, splitText } from "../../src/posters/parts/split-text.ts";
import type { NumberedParagraph } from "../../src/text/numbered-text.ts";

/** A sheet that holds so many characters. */
const holding = (most: number) => (paragraphs: readonly NumberedParagraph[]) =>
  paragraphs.reduce((sum, { text }) => sum + text.length, 0) <= most;

const duty = (number: number, text: string) => ({ number: `${number}.`, text });

describe("splitText", () => {
  it("leaves a text that fits alone", () => {
    const text = [duty(1, "写材料。"), duty(2, "跑村子。")];
    expect(splitText(text, holding(100))).toEqual([text]);
  });

  it("shares paragraphs out evenly", () => {
    const text = Array.from({ length: 7 }, (_, index) => duty(index + 1, "走村入户。"));
    const sheets = splitText(text, holding(20));
    expect(sheets.map((sheet) => sheet.length)).toEqual([4, 3]);
    expect(sheets.flat()).toEqual(text);
  });

  it("cuts a paragraph that no sheet holds at the end of a sentence, quotation marks included", () => {
    const sheets = splitText([duty(1, "他说：“先摸底数。”再逐户核实情况。然后上报。")], holding(18));
    expect(sheets).toEqual([[duty(1, "他说：“先摸底数。”")], [duty(1, `${CONTINUED}再逐户核实情况。然后上报。`)]]);
  });

  it("cuts a sentence that no sheet holds anywhere", () => {
    const sheets = splitText([duty(1, "一".repeat(50))], holding(20)).flat();
    expect(sheets.map(({ text }) => text.replace(CONTINUED, "")).join("")).toBe("一".repeat(50));
    expect(sheets.every((part) => part.text.length <= 20)).toBe(true);
  });
});
