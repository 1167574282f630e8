import { DataTable } from "../../charts/data-table/data-table.tsx";
import { rowsThatFit } from "../../charts/data-table/place.ts";
import type { DataTableProps, TableColumn } from "../../charts/data-table/props.ts";
import { widest } from "../../charts/parts/fit-size.ts";
import type { PanelBox } from "../../items/panel.ts";
import { breakLines } from "../../text/line-break.ts";
import { formatNumber, formatPercent } from "../../text/numbers.ts";
import { palette } from "../../theme/palette.ts";
import type { TypeScale } from "../../theme/type-scale.ts";
import { Heading, headingHeight } from "../parts/heading.tsx";
import type { SheetMeasures } from "../parts/measures.ts";
import { Panel } from "../parts/panel.tsx";
import type { SheetTable } from "../parts/table-part.ts";
import type { AreaRow, AreasContent } from "./content.ts";

interface Column extends TableColumn {
  readonly cell: (row: AreaRow, rateDigits: number) => string;
  /** Left out where the panel is narrow. */
  readonly isOptional?: boolean;
}

const COLUMNS: readonly Column[] = [
  { header: "片区", align: "left", cell: ({ name }) => name },
  { header: "乡镇", unit: "个", align: "right", cell: ({ townships }) => formatNumber(townships), isOptional: true },
  { header: "行政村", unit: "个", align: "right", cell: ({ totals }) => formatNumber(totals.villages) },
  { header: "贫困村", unit: "个", align: "right", cell: ({ totals }) => formatNumber(totals.poorVillages) },
  {
    header: "农业户籍人口",
    unit: "人",
    align: "right",
    cell: ({ totals }) => formatNumber(totals.population),
    isOptional: true,
  },
  { header: "贫困人口", unit: "人", align: "right", cell: ({ totals }) => formatNumber(totals.poorPopulation) },
  { header: "占全县", unit: "%", align: "right", cell: ({ share }, digits) => bare(share, digits) },
  { header: "贫困发生率", unit: "%", align: "right", cell: ({ totals }, digits) => bare(totals.rate, digits) },
];
/** A rate whose column says that it is in percent. */
function bare(rate: number | undefined, digits: number): string {
  return formatPercent(rate, digits).replace("%", "");
}

/** Width in labels (42 are 440 mm on A0) from which all columns stand at a good size. */
const WIDE = 42;
/** Height of a row, sizes of body text. */
const ROW = 2.3;
/** Notes: space before the first, in gaps, and before each, in sizes; line height. */
const NOTE = { above: 0.6, between: 0.5, leading: 1.45 };

const HEADING = "各片区基本情况";
const REMARK = "占全县：占全县贫困人口的比重";

/** What of the sheet's data the panel shows. */
type Told = Pick<AreasContent, "areas" | "rest" | "county" | "rateDigits">;

/** The same, and where the reader finds it if not here. */
type Shown = Told & { readonly layout: { readonly restSheet?: number } };

/** What stands under the table: what the county says of its areas with their townships, or the former alone. */
type NoteKind = "with townships" | "notes";

/** Whether the panel can hold the table and the notes at a readable size, its heading included; `box` in mm. */
export function areaFiguresFit(data: Told, box: PanelBox, measures: SheetMeasures): boolean {
  return notesIn(data, box, measures) !== undefined;
}

/** The most telling notes that the panel has room for; `undefined` where it has not even room for the shortest. */
function notesIn(data: Told, box: PanelBox, { type, gap }: SheetMeasures): NoteKind | undefined {
  const table = tableProps(data, box.width, type);
  const kinds: readonly NoteKind[] = ["with townships", "notes"];
  return kinds.find((kind) => {
    const height = box.height - headingHeight(type) - notesHeight(data, box.width, kind, { type, gap });
    // Townships are welcome where the table stays as large as body text beside them.
    const size = kind === "notes" ? type.floor : type.label;
    return height > 0 && rowsThatFit({ ...table, height }, size) === table.rows.length;
  });
}

/** Figures of each area, and what the county says of it. */
export function AreaFigures({ data, box, measures }: { data: Shown; box: PanelBox; measures: SheetMeasures }) {
  const { width } = box;
  const { type } = measures;
  const { restSheet } = data.layout;
  if (restSheet !== undefined) return <Heading text={HEADING} remark={`见第${restSheet}张`} measures={measures} />;
  const table = tableProps(data, width, type);
  return (
    <div style={{ display: "flex", flexDirection: "column", flexGrow: 1 }}>
      <Heading text={HEADING} remark={REMARK} measures={measures} />
      <Panel
        style={{ flexGrow: 1, flexBasis: 0, maxHeight: (table.rows.length + 2) * ROW * type.body }}
        chart={(box) => <DataTable {...box} {...table} />}
      />
      <Notes data={data} kind={notesIn(data, box, measures) ?? "notes"} width={width} measures={measures} />
    </div>
  );
}

/** The same as a table for a sheet of its own, behind a map that has no room for it. */
export function areaTable(data: Told): SheetTable {
  const { rows, totals } = cellsOf(data, COLUMNS);
  const notes = [...data.areas, ...(data.rest ? [data.rest] : [])].map(({ note }) => note);
  return {
    heading: HEADING,
    remark: REMARK,
    columns: [...COLUMNS, { header: "说明", align: "left" }],
    rows: rows.map((row, index) => [...row, notes[index]!]),
    totals: [...totals, ""],
  };
}

function tableProps(data: Told, width: number, type: TypeScale): Omit<DataTableProps, "height"> {
  const columns = COLUMNS.filter(({ isOptional }) => !isOptional || width >= WIDE * type.label);
  return { columns, ...cellsOf(data, columns), width, type };
}

function cellsOf({ areas, rest, county, rateDigits }: Told, columns: readonly Column[]) {
  const cells = (row: AreaRow) => columns.map(({ cell }) => cell(row, rateDigits));
  return { rows: [...areas, ...(rest ? [rest] : [])].map(cells), totals: cells(county) };
}

interface NoteText {
  readonly name: string;
  readonly head: string;
  readonly lines: readonly string[];
}

/** What the county says of its areas, broken into lines behind their names. */
function noteTexts(
  { areas, rest }: Told,
  width: number,
  kind: NoteKind,
  type: TypeScale,
): { headWidth: number; notes: NoteText[] } {
  const noted = [...areas, ...(rest ? [rest] : [])]
    .map(({ name, note, townshipNames }) => ({ name, note: noteOf(note, kind === "notes" ? [] : townshipNames) }))
    .filter(({ note }) => note !== "");
  const heads = noted.map(({ name }) => `${name}：`);
  const headWidth = widest(heads, { size: type.label, weight: 700 }) + type.label * 0.2;
  const notes = noted.map(({ name, note }, index) => ({
    name,
    head: heads[index]!,
    lines: breakLines(note, width - headWidth, { size: type.label }),
  }));
  return { headWidth, notes };
}

/** 云溪镇、松坪乡。海拔较高、气候冷凉 */
function noteOf(note: string, townshipNames: readonly string[]): string {
  return townshipNames.length > 0 ? `${townshipNames.join("、")}${note === "" ? "" : `。${note}`}` : note;
}

function notesHeight(
  data: Told,
  width: number,
  kind: NoteKind,
  { type, gap }: Pick<SheetMeasures, "type" | "gap">,
): number {
  const { notes } = noteTexts(data, width, kind, type);
  const text = notes.reduce((sum, { lines }) => sum + (NOTE.between + lines.length * NOTE.leading) * type.label, 0);
  return notes.length > 0 ? gap * NOTE.above + text : 0;
}

interface NotesProps {
  readonly data: Told;
  readonly kind: NoteKind;
  readonly width: number;
  readonly measures: SheetMeasures;
}

function Notes({ data, kind, width, measures }: NotesProps) {
  const { type, gap } = measures;
  const { headWidth, notes } = noteTexts(data, width, kind, type);
  return (
    <div
      style={{
        display: "flex",
        flexDirection: "column",
        flexShrink: 0,
        marginTop: notes.length > 0 ? gap * NOTE.above : 0,
      }}
    >
      {notes.map(({ name, head, lines }) => (
        <div
          key={name}
          style={{
            display: "flex",
            marginTop: type.label * NOTE.between,
            fontSize: type.label,
            lineHeight: NOTE.leading,
            whiteSpace: "nowrap",
          }}
        >
          <div style={{ display: "flex", width: headWidth, fontWeight: 700, color: palette.redDark }}>{head}</div>
          <div style={{ display: "flex", flexDirection: "column" }}>
            {lines.map((line) => (
              <div key={line} style={{ display: "flex" }}>
                {line}
              </div>
            ))}
          </div>
        </div>
      ))}
    </div>
  );
}
