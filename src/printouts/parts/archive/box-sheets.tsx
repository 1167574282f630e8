import type { PrintoutContent } from "../../../items/printout.ts";
import { dateText } from "../date-text.ts";
import type { PlaceFonds } from "./fonds.ts";

/** A box as its outside tells of it; empty texts are written in by hand. */
export interface BoxLabel {
  readonly year: string;
  readonly keeping: string;
  readonly box: string;
  /** First and last 件号. */
  readonly first: string;
  readonly last: string;
  readonly documents: number;
  readonly pages?: number;
  /** ISO dates of its first and last document. */
  readonly from: string;
  readonly to: string;
}

/** Covers and spines of every box of a place. */
export interface BoxContent extends PrintoutContent {
  readonly isVolume: boolean;
  readonly fonds: PlaceFonds;
  /** Widths of spines, mm. */
  readonly widths: readonly number[];
  readonly boxes: readonly BoxLabel[];
}

/** One cover for all boxes (volumes have one each), then a sheet of spines for each. */
export function BoxSheets({ content }: { content: BoxContent }) {
  const { boxes, isVolume, widths } = content;
  return (
    <article>
      {isVolume ? null : (
        <section class="box-sheet">
          <div class="box-cover cut">
            <p class="fonds-name">{content.fonds.name}</p>
          </div>
        </section>
      )}
      {boxes.map((box) => (
        <>
          {isVolume ? (
            <section class="box-sheet">
              <VolumeCover box={box} content={content} />
            </section>
          ) : null}
          <section class="box-sheet spines">
            {widths.map((width) => (
              <Spine key={width} width={width} rows={isVolume ? volumeSpine(box, content) : boxSpine(box, content)} />
            ))}
          </section>
        </>
      ))}
    </article>
  );
}

function VolumeCover({ box, content }: { box: BoxLabel; content: BoxContent }) {
  const rows: readonly (readonly [string, string])[] = [
    ["类目名称", "精准扶贫"],
    ["案卷题名", volumeTitle(box, content)],
    ["时间", dateText(box.from || undefined, box.to || undefined) ?? ""],
    ["保管期限", box.keeping],
    ["件数、页数", `本卷共${box.documents}件${box.pages ?? "　　　"}页`],
    ["归档号", ""],
    ["档号", ""],
  ];
  return (
    <div class="box-cover cut">
      <p class="fonds-name">{content.fonds.name}</p>
      <table class="cover-rows">
        <tbody>
          {rows.map(([label, value]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Cells of a spine from its head to its foot; a pair of values stands one over the other. */
type SpineRow = readonly [label: string, ...values: string[]];

function boxSpine(box: BoxLabel, { fonds }: BoxContent): SpineRow[] {
  return [
    ["全宗号", fonds.number ?? ""],
    ["年度", box.year],
    ["机构", ""],
    ["保管期限", box.keeping],
    ["起止件号", box.first, box.last],
    ["盒号", box.box],
  ];
}

function volumeSpine(box: BoxLabel, content: BoxContent): SpineRow[] {
  return [
    ["保管期限", box.keeping],
    ["档号", ""],
    ["案卷题名", volumeTitle(box, content)],
  ];
}

function volumeTitle({ year }: BoxLabel, { placeLine }: BoxContent): string {
  return `${placeLine}${year === "" ? "" : `${year}年度`}精准扶贫建档立卡材料`;
}

function Spine({ width, rows }: { width: number; rows: readonly SpineRow[] }) {
  return (
    <figure class="spine-figure">
      <div class="spine cut" style={{ width: `${width}mm` }}>
        {rows.map(([label, ...values]) => (
          <div key={label} class="spine-cell">
            <small>{label}</small>
            {values.map((value, place) => (
              <b key={`${place}${value}`} class={value.length > 12 ? "upright" : ""}>
                {value}
              </b>
            ))}
          </div>
        ))}
      </div>
      <figcaption>{`${width} mm`}</figcaption>
    </figure>
  );
}
