import { describe, expect, test } from "vitest";
import { decode } from "../../src/data-loaders/decode.ts";
import { encodeGb18030 } from "./gb18030.ts";

const text = "行政村代码,村名\r\n621224100200,杨河坝村";
const utf8 = new TextEncoder().encode(text);
const utf16 = (littleEndian: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(text.length * 2 + 2));
  [..."\uFEFF", ...text].forEach((character, index) => {
    view.setUint16(index * 2, character.charCodeAt(0), littleEndian);
  });
  return new Uint8Array(view.buffer);
};

describe("decode", () => {
  test.each([
    ["UTF-8", utf8],
    ["UTF-8 with mark", Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8])],
    ["GB18030", encodeGb18030(text)],
    ["UTF-16LE with mark", utf16(true)],
    ["UTF-16BE with mark", utf16(false)],
  ])("%s", (_name, bytes) => {
    expect(decode(bytes)).toEqual({ text });
  });

  test("known GB18030 bytes", () => {
    expect(decode(Uint8Array.from([0xcf, 0xe7, 0xd5, 0xf2]))).toEqual({ text: "乡镇" });
  });

  test("a workbook with a changed extension", () => {
    expect(decode(Uint8Array.from([0x50, 0x4b, 3, 4, 0]))).toEqual({
      fault: "这是 Excel 工作簿，不是文本文件",
      fix: "把扩展名改回 .xlsx（旧格式是 .xls），或用 Excel 或 WPS 打开后，另存为“CSV UTF-8（逗号分隔）”",
    });
  });

  test("bytes of no encoding", () => {
    expect(decode(Uint8Array.from([0x81, 0xff, 0xff]))).toMatchObject({
      fault: "无法识别文字编码，不是 UTF-8、GB18030 或 UTF-16",
    });
  });

  test("marked UTF-8 that is not", () => {
    expect(decode(Uint8Array.from([0xef, 0xbb, 0xbf, 0xd5, 0xf2]))).toMatchObject({
      fault: "文件标明是 UTF-8 编码，但内容已损坏",
    });
  });

  test("UTF-16 without mark", () => {
    expect(decode(Uint8Array.from([0x61, 0, 0x62, 0]))).toMatchObject({
      fault: "文件中有空字节，不是文本或缺少 UTF-16 标记",
    });
  });
});
