import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { PageTable } from "../../../items/printout.ts";
import type { CountyProfile } from "../../../model/county.ts";
import { tableWorkbook } from "../../../rendering/table-workbook.ts";
import { type DataTable, headerOf } from "../../../site/data-table.ts";
import { dataFile } from "../../../site/place-data.ts";
import type { PlaceSnapshot } from "../../../site/snapshot.ts";
import { csvText } from "../../../text/csv-text.ts";

/** Whose figures they are, and of which day. */
type DataOrigin = Pick<CountyProfile, "issuer" | "dataDate" | "isExample">;

type PlaceWithData = Pick<PlaceSnapshot, "code" | "name" | "data">;

/** Writes the tables of every place as files: each as .csv, all of a place as .json and as .xlsx with a page that explains them. */
export async function writeDataFiles(
  places: readonly PlaceWithData[],
  county: DataOrigin,
  folder: string,
): Promise<void> {
  for (const place of places) {
    const { tables } = place.data;
    if (tables.length === 0) continue;
    mkdirSync(path.join(folder, path.dirname(dataFile(place.code, "json"))), { recursive: true });
    const put = (file: string, content: string | Uint8Array) => writeFileSync(path.join(folder, file), content);
    for (const table of tables) put(dataFile(place.code, "csv", table.id), csvOf(table));
    put(dataFile(place.code, "json"), JSON.stringify(jsonOf(place, county), null, 1));
    put(dataFile(place.code, "xlsx"), await tableWorkbook([aboutSheet(place, county), ...tables.map(sheetOf)]));
  }
}

/** A table as CSV, headers with their units. */
function csvOf({ columns, rows }: DataTable): string {
  return csvText([columns.map(headerOf), ...rows.map(({ cells }) => cells.map((cell) => cell ?? undefined))]);
}

/** What the figures are, where they come from and how they may be used. */
const licenceOf = ({ issuer }: DataOrigin): string => `可以自由转载使用，请注明来源：${issuer}`;

/** A place's tables as programs read them: a description, then rows by the headers of their columns. */
function jsonOf({ code, name, data }: PlaceWithData, county: DataOrigin) {
  return {
    代码: code,
    名称: name,
    来源: county.issuer,
    数据日期: county.dataDate,
    使用说明: licenceOf(county),
    ...(county.isExample ? { 示例数据: true } : {}),
    表: data.tables.map(({ id, title, source, columns, rows, notes }) => ({
      标识: id,
      名称: title,
      取自: source,
      字段: columns.map(({ header, unit }) => ({ 名称: header, ...(unit === undefined ? {} : { 单位: unit }) })),
      数据: rows.map(({ cells }) =>
        Object.fromEntries(columns.map(({ header }, index) => [header, cells[index] ?? null])),
      ),
      ...(notes.length > 0 ? { 说明: notes } : {}),
    })),
  };
}

/** The first sheet of a workbook: what is in it, field by field. */
function aboutSheet({ name, data }: PlaceWithData, county: DataOrigin): PageTable {
  const fact = (what: string, said: string) => [what, said, null, null];
  return {
    name: "说明",
    title: `${name}数据说明`,
    columns: [
      { header: "表", width: 16 },
      { header: "字段", width: 24 },
      { header: "单位", width: 8 },
      { header: "取自", width: 16 },
    ],
    rows: [
      fact("来源", county.issuer),
      fact("数据日期", county.dataDate),
      fact("使用说明", licenceOf(county)),
      ...(county.isExample ? [fact("注意", "示例数据，不是真实情况")] : []),
      ...data.tables.flatMap(({ title, source, columns, notes }) => [
        ...columns.map(({ header, unit }) => [title, header, unit ?? null, source]),
        ...notes.map((note) => [title, note, null, null]),
      ]),
    ],
  };
}

function sheetOf({ title, columns, rows }: DataTable): PageTable {
  return {
    name: title,
    title,
    columns: columns.map((column) => ({
      header: headerOf(column),
      width: 10,
      ...(column.digits === undefined || column.shown === "year" ? {} : { digits: column.digits }),
    })),
    rows: rows.map(({ cells }) => cells),
  };
}
