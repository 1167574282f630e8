import { expect, test } from "vitest";
import type { Problem } from "../../../src/data-loaders/problems.ts";
import { JoinedLines } from "../../../src/data-loaders/workbook/joined-lines.ts";

const lines = new JoinedLines();
const [one, two] = [lines.before("村.xlsx[甲]"), lines.before("村.xlsx[乙]")];
const problem = (message: string, line?: number): Problem => ({
  file: "村.xlsx",
  ...(line === undefined ? {} : { line }),
  message,
  severity: "warning",
});

test("a line and the lines of a message are rows of their sheets", () => {
  expect(lines.located(problem(`与第${one + 5}行重复`, two + 3))).toEqual({
    ...problem("与村.xlsx[甲]第5行重复", 3),
    file: "村.xlsx[乙]",
  });
});

test("a list of lines is told sheet by sheet", () => {
  const list = [one + 2, one + 4, two + 3].join("、");
  expect(lines.located(problem(`对不上（第${list}……行）`))).toEqual(
    problem("对不上（村.xlsx[甲]第2、4行、村.xlsx[乙]第3……行）"),
  );
});

test("a notice of one sheet does not name it again", () => {
  const notice = { file: "村.xlsx[乙]", message: `没有当作数据的行：第${two + 9}行（合计）` };
  expect(lines.noticed(notice)).toEqual({ ...notice, message: "没有当作数据的行：第9行（合计）" });
});

test("other lines and long numbers stay", () => {
  for (const text of ["与第5行重复", "代码621224100200", "第99999999999行"])
    expect(lines.located(problem(text, 7))).toEqual(problem(text, 7));
});
