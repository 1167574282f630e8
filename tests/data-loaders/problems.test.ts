import { expect, test } from "vitest";
import { DataError, type Problem, problemTexts } from "../../src/data-loaders/problems.ts";

const problem = (line: number, message: string, severity: Problem["severity"] = "error"): Problem => ({
  file: "a.csv",
  line,
  column: "列",
  value: String(line),
  message,
  severity,
});

test("of many problems with one cause three are written, the rest counted with their lines", () => {
  const problems = [...Array(14).keys()].map((line) => problem(line + 2, `与第${line}行“${line}”重复`));
  expect(problemTexts([...problems, problem(99, "另一个")])).toEqual([
    "a.csv:2 列: 值“2”与第0行“0”重复",
    "a.csv:3 列: 值“3”与第1行“1”重复",
    "a.csv:4 列: 值“4”与第2行“2”重复",
    "a.csv 列: 另有11处同样的问题（第5、6、7、8、9、10、11、12…行）",
    "a.csv:99 列: 值“99”另一个",
  ]);
});

test("a DataError counts all its errors and keeps every problem", () => {
  const error = new DataError([...[2, 3, 4, 5].map((line) => problem(line, "错")), problem(6, "疑", "warning")]);
  expect(error.message).toBe(
    "数据有4处错误：\na.csv:2 列: 值“2”错\na.csv:3 列: 值“3”错\na.csv:4 列: 值“4”错\na.csv 列: 另有1处同样的问题（第5行）",
  );
  expect(error.problems).toHaveLength(5);
});
