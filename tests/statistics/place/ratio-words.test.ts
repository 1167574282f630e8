import { describe, expect, it } from "vitest";
import { ratioWords, sayRatio, sayShare } from "../../../src/statistics/place/ratio-words.ts";

const numerals: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 八: 8, 九: 9, 十: 10 };

/** The fraction that words name; `undefined` where they name none. */
function fractionIn(words: string): number | undefined {
  if (words.includes("一半")) return 0.5;
  const [, below, above] = /(.)分之(.)/.exec(words) ?? [];
  return below && above && !words.startsWith("不到") ? numerals[above]! / numerals[below]! : undefined;
}

describe("a ratio in words", () => {
  it("says what people say", () => {
    expect(sayRatio(0.76, "全县")).toBe("约为全县的四分之三");
    expect(sayRatio(0.5, "全镇")).toBe("约为全镇的一半");
    expect(sayRatio(1.02, "全县")).toBe("与全县大致相当");
    expect(sayRatio(0.97, "全县")).toBe("与全县大致相当");
    expect(sayRatio(0.9, "全县")).toBe("略低于全县");
    expect(sayRatio(1.1, "全县")).toBe("略高于全县");
    expect(sayRatio(1.84, "全县")).toBe("约为全县的1.8倍");
    expect(sayRatio(2.97, "全县")).toBe("约为全县的3倍");
    expect(sayShare(0.26, "全县")).toBe("约占全县的四分之一");
    expect(sayShare(0.01, "全县")).toBe("不到全县的十分之一");
  });

  it("names no fraction that is more than a fifth off, anywhere between its limits", () => {
    let from = 0;
    for (const { upTo, ratio, share } of ratioWords) {
      for (const words of [ratio, share]) {
        const fraction = fractionIn(words);
        if (fraction === undefined) continue;
        expect(from / fraction, words).toBeGreaterThan(0.79);
        expect(upTo / fraction, words).toBeLessThan(1.21);
      }
      expect(upTo).toBeGreaterThan(from);
      from = upTo;
    }
    expect(from).toBe(Number.POSITIVE_INFINITY);
  });

  it("has words for every share", () => {
    for (let share = 0.001; share < 1; share += 0.001) expect(sayShare(share, "全县")).toMatch(/全县的.+$/);
  });
});
