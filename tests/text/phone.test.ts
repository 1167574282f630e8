import { expect, it } from "vitest";
import { spokenPhone } from "../../src/text/phone.ts";

it("parts a number of eleven digits and leaves an office's line as it is written", () => {
  expect(spokenPhone("13800001234")).toBe("138 0000 1234");
  expect(["0939-1234567", "12317", "138****1234", "138 0000 1234"].map(spokenPhone)).toEqual([
    "0939-1234567",
    "12317",
    "138****1234",
    "138 0000 1234",
  ]);
});
