import { expect, test } from "vitest";
import { checkCharacter, readResidentId } from "../../src/model/resident-id.ts";

test("the worked example of GB 11643", () => {
  expect(checkCharacter("11010519491231002")).toBe("X");
  expect(readResidentId("11010519491231002X")).toEqual({ birth: "1949-12-31", sex: "女", isChecked: true });
});

test("a man, a disability card, one issued again", () => {
  expect(readResidentId("99010119590713057X")).toEqual({ birth: "1959-07-13", sex: "男", isChecked: true });
  expect(readResidentId("99010119590713057X44")?.isChecked).toBe(true);
  expect(readResidentId("99010119590713057X44B1")?.isChecked).toBe(true);
});

test("a day that is not in the calendar, a wrong check character, no number at all", () => {
  expect(readResidentId("990101195902300575")?.birth).toBeUndefined();
  expect(readResidentId("990101195907130571")?.isChecked).toBe(false);
  for (const text of ["", "990101590713057", "99010119590713057X84", "9901011959071305XX"])
    expect(readResidentId(text)).toBeUndefined();
});
