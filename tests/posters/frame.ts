import type { SheetFrame } from "../../src/items/sheet.ts";

/** A frame with every entry, for layouts. */
export function frameOf(parts: Partial<SheetFrame>): SheetFrame {
  return {
    kind: "chart",
    title: "试验镇贫困村分布图",
    place: "试验县",
    subtitle: "2014年末",
    issuer: "试验县扶贫办",
    filledBy: "甲",
    reviewedBy: "乙",
    asOf: "2014-12-31",
    isExample: false,
    notes: [],
    ...parts,
  };
}
