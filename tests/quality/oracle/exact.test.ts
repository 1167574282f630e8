import { describe, expect, it } from "vitest";
import { divided, exact, isLess, plus, sum, ZERO } from "./exact.ts";
import { counted, percent, percentSigned, printed } from "./printed.ts";

const ratio = (a: string, b: string) => divided(exact(a), exact(b));

describe("exact", () => {
  it("adds, divides and compares without loss", () => {
    expect(plus(exact("0.1"), exact("0.2"))).toEqual(exact("0.3"));
    expect(sum([exact("191816.41"), exact("556000")])).toEqual(exact("747816.41"));
    expect(ratio("1", "0")).toBeUndefined();
    expect(ratio("1", "-2")).toEqual(exact("-0.5"));
    expect(isLess(ratio("9", "300")!, exact("0.03"))).toBe(false);
    expect(isLess(ratio("8", "300")!, exact("0.03"))).toBe(true);
    expect(() => exact("12人")).toThrow();
  });
});

describe("printed", () => {
  it("rounds half up on the exact value", () => {
    expect(percentSigned(ratio("2124", "9907"), 1)).toBe("21.4%");
    expect(percent(ratio("47", "2000"), 1)).toBe("2.4");
    expect(percent(ratio("1", "2000"), 1)).toBe("0.1");
    expect(percent(ratio("1", "2001"), 1)).toBe("0.0");
    expect(printed(exact("-563.5"))).toBe("-564");
    expect(printed(ratio("2", "3"), 2)).toBe("0.67");
  });

  it("sets thousands apart, and a dash for what is unknown", () => {
    expect(["999", "1000", "1234567"].map((text) => printed(exact(text)))).toEqual(["999", "1,000", "1,234,567"]);
    expect(printed(ZERO)).toBe("0");
    expect(counted(1204)).toBe("1,204");
    expect([printed(undefined), percent(undefined, 1), percentSigned(undefined, 1)]).toEqual(["—", "—", "—"]);
  });
});
