import { expect, test } from "vitest";
import { spacedName } from "../../src/text/person-name.ts";

test.each([
  ["戴平", "戴　平"],
  ["戴 平", "戴　平"],
  ["戴　平 ", "戴　平"],
  ["罗红芳", "罗红芳"],
  ["欧阳建国", "欧阳建国"],
  ["阿依古丽·买买提", "阿依古丽·买买提"],
  ["Li", "Li"],
  ["", ""],
])("%s is printed %s", (name, printed) => {
  expect(spacedName(name)).toBe(printed);
});
