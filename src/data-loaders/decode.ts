/** Bytes of a text file → text, in whichever of the encodings offices save: never told which, never guessed by statistics. */
export type Decoded = { readonly text: string } | { readonly fault: string; readonly fix: string };

/** What to do with a text that cannot be read. */
export const saveAgain = "用 Excel 或 WPS 打开后，另存为“CSV UTF-8（逗号分隔）”";

const startsWith = (bytes: Uint8Array, ...start: number[]): boolean => start.every((byte, i) => bytes[i] === byte);

function strict(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * A byte order mark decides; without one UTF-8 that holds throughout wins, else GB18030 (which contains GBK). Faults are in
 * Chinese, with what to do.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (isWorkbook(bytes)) {
    return { fault: "这是 Excel 工作簿，不是文本文件", fix: `把扩展名改回 .xlsx（旧格式是 .xls），或${saveAgain}` };
  }
  const marked = encodingOfMark(bytes);
  const text = marked ? strict(bytes, marked) : (strict(bytes, "utf-8") ?? strict(bytes, "gb18030"));
  if (text === undefined) return unknownEncoding(marked);
  if (text.includes("\0")) return { fault: "文件中有空字节，不是文本或缺少 UTF-16 标记", fix: saveAgain };
  return { text };
}

/** The fault of a text that is sound in no encoding, or not in the one its mark names. */
export function unknownEncoding(marked: string | undefined): Exclude<Decoded, { readonly text: string }> {
  const fault = marked
    ? `文件标明是 ${marked.toUpperCase()} 编码，但内容已损坏`
    : "无法识别文字编码，不是 UTF-8、GB18030 或 UTF-16";
  return { fault, fix: `重新导出，或${saveAgain}` };
}

/** The encoding a byte order mark names. */
export function encodingOfMark(bytes: Uint8Array): string | undefined {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return "utf-8";
  if (startsWith(bytes, 0xff, 0xfe)) return "utf-16le";
  if (startsWith(bytes, 0xfe, 0xff)) return "utf-16be";
  return undefined;
}

/** Whether the file is a workbook, new (a zip archive) or old, whatever its name. */
export const isWorkbook = (bytes: Uint8Array): boolean => startsWith(bytes, 0x50, 0x4b, 3, 4) || isOldWorkbook(bytes);

/** Whether the file is a document as office programs wrote them before 2007, or one with a password. */
export const isOldWorkbook = (bytes: Uint8Array): boolean => startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0);
