/**
 * What the system refused, said for somebody who can close a window or free a disk; `undefined` where that would not help
 * and the whole error is wanted.
 */
export function systemFault({ code, path: file = "" }: NodeJS.ErrnoException): string | undefined {
  const where = file === "" ? "有文件" : `“${file}”`;
  switch (code) {
    case "EBUSY":
      return `${where}正在其他程序中打开（${code}）。请关闭后再运行；已画好的图不重画。`;
    case "EPERM":
    case "EACCES":
      return `${where}不能读写（${code}）：没有权限、只读，或正在其他程序中打开。请关闭打开它的程序，或请管理员放开权限，再运行。`;
    case "EROFS":
      return `${where}在只读的磁盘上，不能写入（${code}）。请换一个文件夹。`;
    case "ENOSPC":
      return `磁盘已满，写不下${file === "" ? "" : where}（${code}）。请清理磁盘后再运行；已画好的图不重画。`;
    default:
      return undefined;
  }
}
