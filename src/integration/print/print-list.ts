import type { PageTable } from "../../items/printout.ts";

/** A file to be printed, as the list has it. */
export interface PrintEntry {
  readonly title: string;
  readonly clauses: readonly string[];
  /** 841 × 1189. */
  readonly size: string;
  readonly sheets: number;
  /** Unknown where no browser printed it. */
  readonly pages?: number;
  readonly material: string;
  readonly quantity: number;
  readonly where: string;
  /** What became of it since it was last printed. */
  readonly since: string;
  readonly isPersonal: boolean;
  readonly folder: string;
  readonly file: string;
}

/** 印刷清单: what is to be printed, on what, how often, and where it goes. */
export function printList(place: string, entries: readonly PrintEntry[]): PageTable {
  return {
    name: "印刷清单",
    title: `${place}印刷清单`,
    columns: [
      { header: "序号", width: 3, digits: 0 },
      { header: "标题", width: 22 },
      { header: "清单条目", width: 6 },
      { header: "尺寸（毫米）", width: 7 },
      { header: "张数", width: 3, digits: 0 },
      { header: "页数", width: 3, digits: 0 },
      { header: "材质", width: 9 },
      { header: "份数", width: 3, digits: 0 },
      { header: "用处", width: 10 },
      { header: "自上次印制以来", width: 11 },
      { header: "个人信息", width: 5 },
      { header: "文件夹", width: 4 },
      { header: "文件", width: 30 },
    ],
    rows: entries.map((entry, index) => [
      index + 1,
      entry.title,
      entry.clauses.join("、"),
      entry.size,
      entry.sheets ?? null,
      entry.pages ?? null,
      entry.material,
      entry.quantity,
      entry.where,
      entry.since,
      entry.isPersonal ? "含个人信息" : "无",
      entry.folder,
      entry.file,
    ]),
  };
}
