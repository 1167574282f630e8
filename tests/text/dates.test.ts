import { expect, it } from "vitest";
import { formatDate } from "../../src/text/dates.ts";

it("writes dates in full, without leading zeros", () => {
  expect(formatDate("2015-03-31")).toBe("2015年3月31日");
  expect(formatDate("2015-12-01")).toBe("2015年12月1日");
});

it("runs where sheets are made: eight hours ahead of Greenwich", () => {
  expect(new Date(2015, 2, 31).toISOString()).toBe("2015-03-30T16:00:00.000Z");
});
