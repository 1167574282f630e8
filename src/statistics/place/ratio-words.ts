/** A ratio in words: up to which it is called so. */
interface RatioWord {
  /** Largest ratio that is called so, itself included. */
  readonly upTo: number;
  /** What a ratio of two like figures (a rate, an income) is called; {whole} is 全县 or 全镇, {times} the ratio with one decimal. */
  readonly ratio: string;
  /** What a share of a sum is called. */
  readonly share: string;
}

/**
 * From which ratio on which words: the limits lie half-way between neighbouring fractions, and what differs by less than 5 % is
 * said to be alike.
 */
export const ratioWords: readonly RatioWord[] = [
  { upTo: 0.08, ratio: "不到{whole}的十分之一", share: "不到{whole}的十分之一" },
  { upTo: 0.115, ratio: "约为{whole}的十分之一", share: "约占{whole}的十分之一" },
  { upTo: 0.15, ratio: "约为{whole}的八分之一", share: "约占{whole}的八分之一" },
  { upTo: 0.183, ratio: "约为{whole}的六分之一", share: "约占{whole}的六分之一" },
  { upTo: 0.225, ratio: "约为{whole}的五分之一", share: "约占{whole}的五分之一" },
  { upTo: 0.29, ratio: "约为{whole}的四分之一", share: "约占{whole}的四分之一" },
  { upTo: 0.365, ratio: "约为{whole}的三分之一", share: "约占{whole}的三分之一" },
  { upTo: 0.45, ratio: "约为{whole}的五分之二", share: "约占{whole}的五分之二" },
  { upTo: 0.55, ratio: "约为{whole}的一半", share: "约占{whole}的一半" },
  { upTo: 0.635, ratio: "约为{whole}的五分之三", share: "约占{whole}的五分之三" },
  { upTo: 0.71, ratio: "约为{whole}的三分之二", share: "约占{whole}的三分之二" },
  { upTo: 0.775, ratio: "约为{whole}的四分之三", share: "约占{whole}的四分之三" },
  { upTo: 0.85, ratio: "约为{whole}的五分之四", share: "约占{whole}的五分之四" },
  { upTo: 0.95, ratio: "略低于{whole}", share: "约占{whole}的十分之九" },
  { upTo: 1.05, ratio: "与{whole}大致相当", share: "几乎是{whole}的全部" },
  { upTo: 1.15, ratio: "略高于{whole}", share: "" },
  { upTo: Number.POSITIVE_INFINITY, ratio: "约为{whole}的{times}倍", share: "" },
];

/** What a ratio of two like figures is called: 约为全县的四分之三. */
export function sayRatio(ratio: number, whole: string): string {
  const { ratio: words } = wordOf(ratio);
  return words.replaceAll("{whole}", whole).replace("{times}", (Math.round(ratio * 10) / 10).toString());
}

/** What a part of a sum (0–1) is called: 约占全县的四分之一. */
export function sayShare(share: number, whole: string): string {
  return wordOf(share).share.replaceAll("{whole}", whole);
}

const wordOf = (ratio: number): RatioWord => ratioWords.find(({ upTo }) => ratio <= upTo) ?? ratioWords.at(-1)!;
