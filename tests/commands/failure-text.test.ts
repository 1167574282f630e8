import { expect, test } from "vitest";
import { failureText } from "../../src/commands/failure-text.ts";

const refused = (code: string, path?: string) => Object.assign(new Error(`${code}: ..., open`), { code, path });

test.each([
  [
    "EBUSY",
    "D:\\上墙\\dist\\contact-sheet.png",
    "“D:\\上墙\\dist\\contact-sheet.png”正在其他程序中打开（EBUSY）。请关闭后再运行；已画好的图不重画。",
  ],
  ["EBUSY", undefined, "有文件正在其他程序中打开（EBUSY）。请关闭后再运行；已画好的图不重画。"],
  [
    "EPERM",
    "a.png",
    "“a.png”不能读写（EPERM）：没有权限、只读，或正在其他程序中打开。请关闭打开它的程序，或请管理员放开权限，再运行。",
  ],
  ["ENOSPC", undefined, "磁盘已满，写不下（ENOSPC）。请清理磁盘后再运行；已画好的图不重画。"],
  ["EROFS", "a.png", "“a.png”在只读的磁盘上，不能写入（EROFS）。请换一个文件夹。"],
])("%s is told to somebody who can mend it, without a stack", (code, path, text) => {
  expect(failureText(refused(code, path))).toBe(text);
});

test("anything else is our fault and shown whole", () => {
  expect(failureText(refused("ENOENT"))).toMatch(/^程序出错，请把下面的内容发给维护人员：\n.*\n\s+at /);
});
