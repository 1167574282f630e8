import sharp from "sharp";
import { expect } from "vitest";
import { replaceTexts, type SvgText } from "../../src/rendering/svg-text.ts";

/** The `<text>` elements of an SVG in their order. */
export function textsOf(svg: string): SvgText[] {
  const texts: SvgText[] = [];
  replaceTexts(svg, (text, source) => {
    texts.push(text);
    return source;
  });
  return texts;
}

/** How often each word stands in the texts. */
export function occurrences(words: readonly string[], texts: readonly string[]): Record<string, number> {
  const count = (word: string) => texts.reduce((sum, text) => sum + text.split(word).length - 1, 0);
  return Object.fromEntries(words.map((word) => [word, count(word)]));
}

/** libxml2 reads the SVG strictly; any fault of the XML is an error of its own. */
export async function expectWellFormed(svg: string): Promise<void> {
  const { format } = await sharp(Buffer.from(svg), { unlimited: true, limitInputPixels: false }).metadata();
  expect(format).toBe("svg");
}
