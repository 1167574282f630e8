import { expect, test } from "vitest";
import { parseCell } from "../../src/data-loaders/cells/parse-cell.ts";
import { clearHidden, showHidden } from "../../src/data-loaders/hidden-characters.ts";
import { problemText } from "../../src/data-loaders/problems.ts";
import { villages } from "../../src/model/tables/villages.ts";

const OVERRIDE = "\u202E";
const ZERO_WIDTH = "\u200B";

test("marks of direction, control and zero-width characters go and are named once each", () => {
  expect(clearHidden(`${OVERRIDE}杨${ZERO_WIDTH}河${ZERO_WIDTH}坝\u0007村`)).toEqual({
    text: "杨河坝村",
    hidden: ["U+202E（强制从右到左）", "U+200B（零宽空格）", "U+0007"],
  });
});

test("what has ink, and the layout of a text, stays", () => {
  for (const text of ["杨河坝村（上）", "𠅤村", "葛\u{E0100}村", "一、\n\t职责", "😀", "Ａ－１", "1,216.5"]) {
    expect(clearHidden(text)).toEqual({ text, hidden: [] });
  }
});

test("a cell is read without them, with a warning; a cell of nothing else is empty", () => {
  const { code, name, head } = villages.fields;
  expect(parseCell(code, `${OVERRIDE}621224100200`)).toEqual({
    value: "621224100200",
    fault: {
      message: "含有看不见的字符U+202E（强制从右到左），已去掉",
      fix: "删去原内容，手工重新输入，不要从网页、聊天或 PDF 中复制",
      severity: "warning",
    },
  });
  expect(parseCell(head, ` ${ZERO_WIDTH} `)).toMatchObject({ fault: { severity: "warning" } });
  expect(parseCell(name, ` ${ZERO_WIDTH} `).fault).toMatchObject({ message: "不能为空", severity: "error" });
});

test("a message spells them out, so that none can move a terminal's cursor", () => {
  expect(showHidden("\u001B[2J杨")).toBe("〔U+001B〕[2J杨");
  const problem = { file: "行政村.csv", value: `${OVERRIDE}x`, message: "不对", severity: "error" } as const;
  expect(problemText(problem)).toBe("行政村.csv: 值“〔U+202E〕x”不对");
});
