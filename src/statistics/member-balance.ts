import type { MemberChange } from "../model/county.ts";

/** People who came to registered households, who left them, and the difference. */
export interface MemberBalance {
  readonly more: number;
  readonly fewer: number;
  readonly net: number;
}

/** Counts entries of 人口增减, a person each: 增加, 减少, and 净增 = 增加 − 减少. An entry of neither kind counts for nothing. */
export function memberBalance(changes: readonly Pick<MemberChange, "kind">[]): MemberBalance {
  const more = changes.filter(({ kind }) => kind === "增加").length;
  const fewer = changes.filter(({ kind }) => kind === "减少").length;
  return { more, fewer, net: more - fewer };
}
