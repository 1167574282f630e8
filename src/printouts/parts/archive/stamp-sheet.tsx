import type { PrintoutContent } from "../../../items/printout.ts";

/** What one 归档章 says; empty cells are written in by hand. */
export interface Stamp {
  readonly fonds: string;
  readonly year: string;
  readonly itemNo: string;
  readonly keeping: string;
  readonly pages: string;
  /** The document it belongs to, beneath the stamp. */
  readonly title: string;
}

/** Labels to be cut out and pasted on. */
export interface StampContent extends PrintoutContent {
  readonly numberCell: string;
  readonly lastCell: string;
  readonly stamps: readonly Stamp[];
}

const IN_A_ROW = 3;

/** The labels in rows that no page cuts, each over the title of its document. */
export function StampSheet({ content }: { content: StampContent }) {
  const { title, stamps } = content;
  const rows = Array.from({ length: Math.ceil(stamps.length / IN_A_ROW) }, (_, row) =>
    stamps.slice(row * IN_A_ROW, (row + 1) * IN_A_ROW),
  );
  return (
    <article>
      <h1>{title}</h1>
      <p class="note">沿外框剪下，贴在每件文件首页上端正中的空白处；框下是该件的题名，剪去。</p>
      {rows.map((row) => (
        <div key={row[0]!.itemNo + row[0]!.title} class="stamp-row">
          {row.map((stamp) => (
            <Label key={stamp.itemNo + stamp.title} stamp={stamp} content={content} />
          ))}
        </div>
      ))}
    </article>
  );
}

function Label({ stamp, content }: { stamp: Stamp; content: StampContent }) {
  const cell = (label: string, value: string) => (
    <td>
      <small>{label}</small>
      <b>{value}</b>
    </td>
  );
  return (
    <figure class="stamp">
      <table>
        <tbody>
          <tr>
            {cell("全宗号", stamp.fonds)}
            {cell("年度", stamp.year)}
            {cell(content.numberCell, stamp.itemNo)}
          </tr>
          <tr>
            {cell("机构(问题)", "")}
            {cell("保管期限", stamp.keeping)}
            {cell(content.lastCell, content.lastCell === "页数" ? stamp.pages : "")}
          </tr>
        </tbody>
      </table>
      <figcaption>{stamp.title}</figcaption>
    </figure>
  );
}
