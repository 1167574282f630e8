import { describe, expect, it } from "vitest";
import { poorVillagesMessage } from "../../src/posters/poor-villages-map/message.ts";
import type { Totals } from "../../src/statistics/totals.ts";

const totals = (villages: number, poorVillages: number, poorPopulation?: number, lacking = 0): Totals => ({
  villages,
  poorVillages,
  ...(poorPopulation === undefined ? {} : { poorPopulation }),
  lacking: lacking > 0 ? { poorPopulation: lacking } : {},
});
const message = (whole: Totals, share?: number) =>
  poorVillagesMessage({
    kind: "镇",
    rateDigits: 1,
    totals: whole,
    poorVillages: share === undefined ? {} : { share },
  });

describe("poorVillagesMessage", () => {
  it("says how much of the township's poverty lies in its poor villages", () => {
    expect(message(totals(15, 5, 574), 0.678)).toBe("5个贫困村集中了全镇67.8%的贫困人口");
    expect(message(totals(15, 5, 574), 0.321)).toBe("5个贫困村有全镇32.1%的贫困人口");
  });

  it("speaks of the township where all villages or none are poor", () => {
    expect(message(totals(6, 6, 1200), 1)).toBe("全镇6个村都是贫困村，有贫困人口1,200人");
    expect(message(totals(6, 0, 40), 0)).toBe("全镇没有贫困村，有贫困人口40人");
    expect(message(totals(6, 0, 0))).toBe("全镇没有贫困村，也没有贫困人口");
  });

  it("says so where nobody is poor any more", () => {
    expect(message(totals(6, 2, 0))).toBe("全镇2个贫困村已无贫困人口");
  });

  it("makes no share of figures that lack", () => {
    expect(message(totals(6, 2, 300, 1))).toBe("全镇6个村中有2个贫困村");
    expect(message(totals(6, 2))).toBe("全镇6个村中有2个贫困村");
    expect(message(totals(6, 0, 300, 1))).toBe("全镇6个村中没有贫困村");
  });
});
