import { readdirSync } from "node:fs";
import path from "node:path";
import { systemCode } from "./locks/read-refusal.ts";
import { DataError, type Problem } from "./problems.ts";

/** Left behind by operating systems and open office programs, or theirs alone; never part of a dataset. */
const isLitter = (name: string): boolean =>
  /^(?:\.|~\$|Thumbs\.db$|desktop\.ini$|__MACOSX$|System Volume Information$|\$RECYCLE\.BIN$|lost\+found$|FOUND\.\d+$)/i.test(
    name,
  );

/** Folders whose files become part of the county. */
const OURS = ["地图", "文本", "影像"];

/** What is in a dataset folder. */
export interface DatasetFiles {
  /** Paths inside it with `/`, in a fixed order. */
  readonly files: readonly string[];
  /** Folders in it that may not be opened: errors where what we read would be in them. */
  readonly problems: readonly Problem[];
}

/** Every file of a dataset folder. Throws a DataError where the folder itself may not be opened. */
export function findDatasetFiles(folder: string): DatasetFiles {
  const problems: Problem[] = [];
  const walk = (inside: string): string[] => {
    const entries = openFolder(folder, inside);
    if ("problem" in entries) {
      if (inside === "") throw new DataError([entries.problem]);
      problems.push(entries.problem);
      return [];
    }
    return entries.flatMap((entry) => {
      if (isLitter(entry.name)) return [];
      const file = inside === "" ? entry.name : `${inside}/${entry.name}`;
      return entry.isDirectory() ? walk(file) : [file];
    });
  };
  return { files: walk("").sort(), problems };
}

/** The paths alone: what to read, and what to watch. */
export const listDatasetFiles = (folder: string): string[] => [...findDatasetFiles(folder).files];

function openFolder(folder: string, inside: string) {
  try {
    return readdirSync(path.join(folder, inside), { withFileTypes: true });
  } catch (error) {
    const code = systemCode(error);
    if (code === undefined) throw error;
    const problem: Problem = {
      file: inside === "" ? folder : inside,
      message: `这个文件夹打不开（${code}），里面的文件没有读`,
      fix: "请管理员放开权限，或把里面的文件复制到自己新建的文件夹",
      severity: inside === "" || OURS.includes(inside.split("/")[0]!) ? "error" : "warning",
    };
    return { problem };
  }
}
