import { describe, expect, it } from "vitest";
import { A0, A1, landscape, portrait, shortSide } from "../../src/theme/paper.ts";

describe("paper", () => {
  it("turns a sheet either way, and once is enough", () => {
    expect(landscape(A0)).toEqual({ width: 1189, height: 841 });
    expect(portrait(landscape(A0))).toEqual(A0);
    expect(landscape(landscape(A0))).toEqual(landscape(A0));
  });

  it("scales by the short side", () => {
    expect([A0, landscape(A0), A1].map(shortSide)).toEqual([841, 841, 594]);
  });
});
