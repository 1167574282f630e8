import type { PrintoutContent } from "../../../items/printout.ts";
import type { PlaceFonds } from "./fonds.ts";

/** One box as its 备考表 tells of it. */
export interface BoxNote {
  readonly name: string;
  readonly documents: number;
  readonly copies: number;
  /** Absent where a document does not say how many it has. */
  readonly pages?: number;
  /** Titles of documents that are on the list and have no place. */
  readonly unplaced: readonly string[];
}

/** 备考表 of every box of a place. */
export interface NoteContent extends PrintoutContent {
  readonly isVolume: boolean;
  readonly fonds: PlaceFonds;
  /** The standard's own names of what is said and signed. */
  readonly words: { readonly unit: string; readonly note: string; readonly by: string; readonly on: string };
  readonly sheets: readonly BoxNote[];
}

/** One 备考表, a page of its own. */
export function NoteSheet({ content, sheet }: { content: NoteContent; sheet: BoxNote }) {
  const { fonds, words, isVolume, title } = content;
  const pages = sheet.pages === undefined ? "　　　　" : `${sheet.pages}`;
  return (
    <section class="archive-note">
      <h1>{title}</h1>
      <p class="register-head">
        <span>{`全宗名称：${fonds.name}`}</span>
        <span>{`全宗号：${fonds.number ?? ""}`}</span>
        <span>{sheet.name}</span>
      </p>
      <table>
        <tbody>
          <tr>
            <th scope="row">{words.note}</th>
            <td>
              <p>{`本${words.unit}文件${sheet.documents}件，共${sheet.copies}份、${pages}页，与目录核对。`}</p>
              {sheet.unplaced.length === 0 ? null : (
                <p>{`目录中未填存放位置、应逐件查找的：${sheet.unplaced.join("、")}。`}</p>
              )}
              <p>缺损、修改、补充、移出、销毁等情况：</p>
            </td>
          </tr>
          {[words.by, words.on, "检查人", ...(isVolume ? [] : ["检查日期"])].map((label) => (
            <tr key={label} class="signed">
              <th scope="row">{label}</th>
              <td />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
