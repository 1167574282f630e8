import { existsSync } from "node:fs";
import path from "node:path";
import { listDatasetFiles } from "../../data-loaders/dataset-files.ts";
import { loadTables } from "../../data-loaders/load-tables.ts";
import { openMark } from "../../data-loaders/locks/open-marks.ts";
import { type ParsedTable, parseGrid } from "../../data-loaders/parse-table.ts";
import type { TableDefinition } from "../../model/fields.ts";
import { type TableKey, tables } from "../../model/tables/index.ts";
import type { Answers, Arrival, ArrivedTable } from "./arrivals.ts";
import { differenceOf } from "./difference.ts";
import { readGrids } from "./read-grids.ts";
import { type Recognised, recognise } from "./recognise.ts";

/** Looks at every waiting file: what it is, and how the county's tables would change. Both folders are only read. */
export function lookThrough(incoming: string, waiting: readonly string[], folder: string, answers: Answers): Arrival[] {
  const files = listDatasetFiles(folder);
  const { parsed } = loadTables(folder, files);
  const arrivals = waiting.map((file): Arrival => {
    // The parts of a shapefile are what their .shp is said to be.
    const answer = answers[file] ?? answers[`${file.slice(0, -path.extname(file).length)}.shp`];
    const recognised: Recognised =
      answer === "" ? { kind: "unused", why: "您选了不用" } : recognise(incoming, file, answer);
    const target = targetOf(file, recognised);
    if (target === undefined) return { file, recognised, replaces: [], tables: [] };
    const own = tablesOf(recognised);
    const present = own.map((key): ParsedTable<object> => parsed[key]);
    const replaces = new Set([
      ...present.flatMap(({ source }) => (files.includes(source) ? [source] : [])),
      ...(existsSync(path.join(folder, target)) ? [target] : []),
    ]);
    const isOpen = [...replaces].some((name) => openMark(path.join(folder, name)) !== undefined);
    return {
      file,
      recognised,
      target,
      replaces: [...replaces],
      tables: own.map((key, index) => compared(key, incoming, file, recognised, present[index]!)),
      ...(isOpen ? { isOpen } : {}),
    };
  });
  return withoutTwins(arrivals);
}

/** Where a file goes in the county's folder. */
function targetOf(file: string, recognised: Recognised): string | undefined {
  const { name, base, ext } = path.parse(file);
  const inside = (folder: string): string => {
    const at = `/${file}`.indexOf(`/${folder}/`);
    return at < 0 ? `${folder}/${base}` : file.slice(at);
  };
  switch (recognised.kind) {
    case "table":
      return `${tables[recognised.table].name}${/\.txt$/i.test(ext) ? ".csv" : ext.toLowerCase()}`;
    case "tables":
      return base;
    case "profile":
      return "县.json";
    case "map":
      return `地图/${recognised.layer || name}${ext.toLowerCase()}`;
    case "text":
      return inside("文本");
    case "scan":
      return inside("影像");
    default:
      return undefined;
  }
}

function tablesOf(recognised: Recognised): readonly TableKey[] {
  if (recognised.kind === "table") return [recognised.table];
  return recognised.kind === "tables" ? recognised.tables : [];
}

function compared(
  key: TableKey,
  incoming: string,
  file: string,
  recognised: Recognised,
  present: ParsedTable<object>,
): ArrivedTable {
  const table: TableDefinition = tables[key];
  const grids = readGrids(incoming, file);
  const sheet = recognised.kind === "table" ? recognised.sheet : table.name;
  const found = "fault" in grids ? undefined : (grids.find((grid) => grid.sheet === sheet) ?? grids[0]);
  const after = found ? parseGrid(table, found.grid, file).attempted : [];
  return { table: key, difference: differenceOf(table, present.attempted, after) };
}

/** Of two files for one place only one can be taken; the later of them asks which. */
function withoutTwins(arrivals: readonly Arrival[]): Arrival[] {
  const first = new Map<string, string>();
  return arrivals.map((arrival) => {
    const places = [
      ...(arrival.target === undefined ? [] : [arrival.target]),
      ...arrival.tables.map(({ table }) => table),
    ];
    const twin = places.map((place) => first.get(place)).find((other) => other !== undefined);
    if (twin === undefined) {
      for (const place of places) first.set(place, arrival.file);
      return arrival;
    }
    const why = `与“${twin}”是同一样东西，只能用一份；要用这份，请清空后只放这份`;
    return { file: arrival.file, recognised: { kind: "unused", why }, replaces: [], tables: [] };
  });
}
