import { expect, test } from "vitest";
import { divisionLevel, parentCode, shortCode } from "../../src/model/identifiers.ts";

test.each([
  ["621224", "county"],
  ["621224100", "township"],
  ["621224100200", "village"],
  ["62122410", undefined],
  ["021224", undefined],
  ["62122410a", undefined],
])("level of %s", (code, level) => expect(divisionLevel(code)).toBe(level));

test("the place above", () => {
  expect(parentCode("621224100200")).toBe("621224100");
  expect(parentCode("621224100")).toBe("621224");
});

test("twelve digits of a national list", () => {
  expect(shortCode("621224100000", "township")).toBe("621224100");
  expect(shortCode("621224000000", "county")).toBe("621224");
  expect(shortCode("621224100200", "village")).toBe("621224100200");
  expect(shortCode("621224100200", "township")).toBe("621224100200");
});
