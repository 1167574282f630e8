import type { Problem } from "../problems.ts";
import { openMark } from "./open-marks.ts";

/** Why the system does not let a file be read, and what to do, in Chinese. */
export interface Refusal {
  readonly fault: string;
  readonly fix: string;
}

const UNREAD = "读不出来";

/** Whether a problem says that the system did not let its file be read. */
export const isReadRefusal = ({ message }: Problem): boolean => message.includes(UNREAD);

/** Reads on after the name of a file: the same words whatever kind of file it is. `code` is the system's, such as EBUSY. */
export function readRefusal(absolute: string, code: string): Refusal {
  const isMarked = openMark(absolute) !== undefined;
  const isOpen = code === "EBUSY" || (isMarked && (code === "EPERM" || code === "EACCES"));
  if (isOpen)
    return {
      fault: `正在${isMarked ? " Excel、WPS 等" : "其他"}程序中打开，${UNREAD}（${code}）`,
      fix: `先在${isMarked ? "那里" : "打开它的程序（多半是 Excel 或 WPS）中"}保存并关闭，再运行一次`,
    };
  if (code === "EPERM" || code === "EACCES")
    return {
      fault: `没有读取权限，${UNREAD}（${code}）`,
      fix: "正在 Excel 或 WPS 中打开的，先保存并关闭；没有打开的，请管理员放开权限，或换成自己另存的一份",
    };
  if (code === "ENOENT")
    return {
      fault: "读的时候不见了：正在保存、被移走，或是链接而指到的文件不存在",
      fix: "等它保存完再运行一次；是链接的，换成文件本身",
    };
  return {
    fault: `${UNREAD}（${code}）`,
    fix: "把它复制到本机硬盘上再用；被杀毒软件拦下的，请管理员放行",
  };
}

/** The system's code of an error that it raised itself; `undefined` of any other error. */
export function systemCode(error: unknown): string | undefined {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  const isSystems = typeof code === "string" && /^(?:E[A-Z0-9]+|UNKNOWN)$/.test(code);
  return isSystems ? code : undefined;
}
