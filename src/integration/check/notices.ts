import { showHidden } from "../../data-loaders/hidden-characters.ts";
import type { Unused } from "../../data-loaders/load-dataset.ts";
import { maskNumbers } from "./mask-problem.ts";

/** Something of a dataset that is not used; no mistake, but perhaps not what was meant. */
export interface Notice {
  readonly file: string;
  readonly message: string;
}

/** A notice fit to be shown: personal numbers are masked. */
export function maskNotice({ file, message }: Notice, countyCode: string | undefined): Notice {
  const masked = (text: string): string => showHidden(maskNumbers(text, countyCode));
  return { file: masked(file), message: masked(message) };
}

/** What of a dataset is not used, or was read otherwise than it stands there, in words. */
export function noticesOf({ files, columns, profileKeys, blankTables, notices }: Unused): Notice[] {
  return [
    ...notices,
    ...columns.map(({ file, header, nearest }) => {
      const meant = nearest === undefined ? "" : `；如就是“${nearest}”，请改列名`;
      return { file, message: `没有用到“${header.trim()}”这一列${meant}` };
    }),
    ...profileKeys.map((key) => ({ file: "县.json", message: `没有用到“${key}”这一项` })),
    ...files.map((file) => ({ file, message: "没有用到这个文件" })),
    ...(blankTables.length === 0
      ? []
      : [{ file: blankTables.join("、"), message: `这${blankTables.length}张表是空白的，等于没有` }]),
  ];
}
