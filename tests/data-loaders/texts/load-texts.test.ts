import { expect, test } from "vitest";
import { problemText } from "../../../src/data-loaders/problems.ts";
import { loadTexts } from "../../../src/data-loaders/texts/load-texts.ts";
import { parseNumberedText } from "../../../src/text/numbered-text.ts";
import { encodeGb18030 } from "../gb18030.ts";
import { writeDataset } from "../sample-dataset.ts";

const load = (files: Record<string, string | Uint8Array>) => {
  const { texts, problems, files: read } = loadTexts(writeDataset(files), Object.keys(files));
  return { texts, read, problems: problems.map((problem) => `${problem.severity} ${problemText(problem)}`) };
};

test("a plain text: title, indented and wrapped lines, in the encoding of an old editor", () => {
  const text =
    "云溪镇双联扶贫工作站职责\r\n\r\n　　为做好扶贫工作，制定本职责。\r\n一、宣传政策，\r\n组织培训。\r\n（二）统计上报。\r\n";
  const { texts, problems } = load({ "文本/工作站职责.txt": encodeGb18030(text) });
  expect(problems).toEqual([]);
  expect(parseNumberedText(texts.工作站职责!)).toEqual({
    title: "云溪镇双联扶贫工作站职责",
    paragraphs: [
      { text: "为做好扶贫工作，制定本职责。" },
      { number: "一、", text: "宣传政策，组织培训。" },
      { number: "（二）", text: "统计上报。" },
    ],
  });
});

test("a plain text that begins with its first item has no title", () => {
  const { texts } = load({ "文本/工作站职责.txt": "一、宣传政策\n二、组织培训\n" });
  expect(parseNumberedText(texts.工作站职责!).title).toBeUndefined();
});

test("formats that cannot be read, unknown names and folders, and two of one text are named", () => {
  const { problems, read } = load({
    "文本/工作站职责.docx": "x",
    "文本/双联扶贫工作站职责.md": "一、宣传。",
    "文本/云溪镇/政策问答.md": "问",
    "文本/政策问答.md": "问",
    "文本/政策问答.txt": "问",
  });
  expect(problems).toEqual([
    "error 文本/政策问答.txt: 与“文本/政策问答.md”是同一份文本，不能同时给两份。建议：只保留其中较新的一份",
    "warning 文本/双联扶贫工作站职责.md: 没有图表用到这个名称的文本。建议：如是“工作站职责”，改名为 工作站职责.md",
    "warning 文本/工作站职责.docx: 程序读不了 .docx 文件，没有用到。建议：在 Word 或 WPS 中打开，另存为“纯文本（*.txt）”，文件名不变（自动编号会一并写成文字）",
    "warning 文本/云溪镇/政策问答.md: 文件夹“云溪镇”的名称不是乡镇或村的代码，这份文本没有用到。建议：把文件夹改名为9位乡镇代码或12位村代码",
  ]);
  expect(read).toHaveLength(5);
});

test("a text that is too large", () => {
  const { problems } = load({ "文本/政策问答.md": "问".repeat(2_000_000) });
  expect(problems).toEqual([
    "error 文本/政策问答.md: 文件有6MB，超过5MB的上限。建议：只留要印在墙上的文字，不要图片和整本文件",
  ]);
});
