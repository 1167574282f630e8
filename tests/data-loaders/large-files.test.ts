import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { headerTest } from "../../src/data-loaders/headers/match-headers.ts";
import { parseDelimited } from "../../src/data-loaders/parse-delimited.ts";
import { textPieces } from "../../src/data-loaders/text-pieces.ts";
import { townships } from "../../src/model/tables/townships.ts";
import { problemsOf } from "./found-problems.ts";
import { encodeGb18030 } from "./gb18030.ts";
import { officeFiles } from "./office-files.ts";
import { sampleFiles, writeDataset } from "./sample-dataset.ts";

const isHeader = headerTest(townships);
const read = (pieces: readonly string[]) => {
  const { headers, headerLine, records, problems } = parseDelimited(pieces, "乡镇.csv", isHeader);
  return { headers, headerLine, records: [...records], problems };
};

describe("a text in pieces", () => {
  test("gives the same rows and lines wherever it is cut", () => {
    const cell = fc.constantFrom("乡镇代码", "a", '"b\nc"', '"d""e"', "", " ", '"', "\r");
    const row = fc.array(cell, { minLength: 1, maxLength: 4 }).map((cells) => cells.join(","));
    const text = fc
      .array(fc.tuple(row, fc.constantFrom("\n", "\r\n")), { maxLength: 45 })
      .map((rows) => `\uFEFF乡镇代码,乡镇名称\r\n${rows.map((pair) => pair.join("")).join("")}`);
    fc.assert(
      fc.property(text, fc.array(fc.nat(400), { maxLength: 6 }), (content, cuts) => {
        const at = [...new Set([0, ...cuts.map((cut) => cut % (content.length + 1)), content.length])].sort(
          (a, b) => a - b,
        );
        const pieces = at.slice(1).map((end, index) => content.slice(at[index], end));
        // The separator is decided by the first piece, which holds the header in a real file.
        fc.pre((pieces[0] ?? "").includes("乡镇名称"));
        expect(read(pieces).records).toEqual(read([content]).records);
      }),
      { seed: 20150331, numRuns: 500 },
    );
  });

  test("a quotation mark that is never closed is found without reading to the end", () => {
    const pieces = ['乡镇代码,乡镇名称\n1,甲\n2,"乙\n', ...Array<string>(40).fill("x,y\n".repeat(20_000))];
    const { records, problems } = read(pieces);
    expect(records).toHaveLength(1);
    expect(problems).toMatchObject([{ line: 3, severity: "error" }]);
    expect(problems[0]?.message).toContain("双引号没有成对");
  });
});

describe("a large file", () => {
  const rows = "6212241002010001,2014,粮食直补,85\r\n6212241002010002,2014,粮食直补,85\r\n".repeat(30_000);
  const text = `户编号,年度,资金类别,金额(元)\r\n${rows}`;
  const utf16 = (): Uint8Array => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);

  test.each([
    ["UTF-8", () => Buffer.from(text)],
    ["GB18030", () => encodeGb18030(text)],
    ["UTF-16", utf16],
  ])("in %s is read in pieces", (_name, bytes) => {
    const folder = writeDataset({ "a.csv": bytes() });
    const pieces = textPieces(path.join(folder, "a.csv"));
    if (!("pieces" in pieces)) throw new Error(pieces.fault);
    const all = [...pieces.pieces];
    expect(all.length).toBeGreaterThan(1);
    expect(all.join("")).toBe(text);
  });

  test("with a bad byte, a zero, a workbook's beginning", () => {
    const spoilt = (at: number, ...bytes: number[]): Uint8Array => {
      const content = Buffer.from(text);
      content.set(bytes, at);
      return content;
    };
    const fault = (content: Uint8Array): unknown => textPieces(path.join(writeDataset({ "a.csv": content }), "a.csv"));
    expect(fault(spoilt(2_000_000, 0xff, 0xff))).toMatchObject({
      fault: "无法识别文字编码，不是 UTF-8、GB18030 或 UTF-16",
    });
    expect(fault(spoilt(2_000_000, 0))).toMatchObject({ fault: "文件中有空字节，不是文本或缺少 UTF-16 标记" });
    expect(fault(spoilt(0, 0x50, 0x4b, 3, 4))).toMatchObject({ fault: "这是 Excel 工作簿，不是文本文件" });
  });

  test("whose every row is wrong gives so many problems and a count", () => {
    const wrong = text.replaceAll(",85", ",八五");
    const problems = problemsOf(writeDataset({ ...officeFiles, "惠农资金.csv": wrong })).filter(
      ({ file }) => file === "惠农资金.csv",
    );
    expect(problems).toHaveLength(20_001);
    expect(problems.at(-1)).toMatchObject({ message: "错误太多，另有40000处没有列出", severity: "error" });
  });

  test("beyond the limit is refused", () => {
    const folder = writeDataset({ ...sampleFiles, "家庭成员.csv": "", "乡镇.csv": "" });
    truncateSync(path.join(folder, "家庭成员.csv"), 301_000_000);
    writeFileSync(path.join(folder, "乡镇.csv"), sampleFiles["乡镇.csv"]);
    expect(problemsOf(folder)).toMatchObject([
      { file: "家庭成员.csv", message: "文件有301MB，超过300MB的上限", severity: "error" },
    ]);
  });
});

test("what is no file of the folder is not read: a link that leads out, a device that never ends", () => {
  const folder = writeDataset(sampleFiles);
  const elsewhere = writeDataset({ "秘密.md": "秘密" });
  mkdirSync(path.join(folder, "文本"));
  symlinkSync(path.join(elsewhere, "秘密.md"), path.join(folder, "文本/政策问答.md"));
  symlinkSync("/dev/zero", path.join(folder, "家庭成员.csv"));
  symlinkSync("行政村.csv", path.join(folder, "贫困户.json"));
  expect(problemsOf(folder).filter(({ file }) => file !== "贫困户.json")).toEqual(
    ["家庭成员.csv", "文本/政策问答.md"].map((file) => ({
      file,
      message: "是链接，指到了数据文件夹之外，不能读取",
      fix: "换成导出的文件本身",
      severity: "error",
    })),
  );
});
