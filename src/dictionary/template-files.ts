import type { TableDefinition } from "../model/fields.ts";
import { GUIDE_FILES } from "../model/guide-files.ts";
import { tables } from "../model/tables/index.ts";
import { csvText } from "../text/csv-text.ts";
import { blankProfile, profileSample } from "./profile-guide.ts";
import { guideCsv, templateGuide } from "./template-guide.ts";
import { templateWorkbook } from "./template-workbook.ts";

/** A file of the blank tables: path inside their folder, and its bytes. */
export interface TemplateFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

const textFile = (path: string, text: string): TemplateFile => ({ path, bytes: new TextEncoder().encode(text) });

/**
 * The blank tables as two folders that are datasets once filled in, one of workbooks and one of CSV files, with the
 * explanations beside them. The folders are two because a dataset must not hold a table twice.
 */
export async function templateFiles(all: readonly TableDefinition[] = Object.values(tables)): Promise<TemplateFile[]> {
  const workbooks = all.map(async (table) => ({
    path: `Excel/${table.name}.xlsx`,
    bytes: await templateWorkbook(table),
  }));
  return [
    textFile(GUIDE_FILES.text, templateGuide(all)),
    textFile(GUIDE_FILES.columns, guideCsv(all)),
    textFile("Excel/县.json", profileSample()),
    textFile("CSV/县.json", profileSample()),
    ...(await Promise.all(workbooks)),
    ...all.map((table) => textFile(`CSV/${table.name}.csv`, blankCsv(table))),
  ];
}

/** A folder to fill in for a county: every table as a workbook, 县.json with its name and code, and the explanations. */
export async function countyFiles(
  { name, code }: { readonly name: string; readonly code: string },
  all: readonly TableDefinition[] = Object.values(tables),
): Promise<TemplateFile[]> {
  return [
    textFile("县.json", blankProfile(name, code)),
    textFile(GUIDE_FILES.text, templateGuide(all).replaceAll("\n", "\r\n")),
    ...(await Promise.all(
      all.map(async (table) => ({ path: `${table.name}.xlsx`, bytes: await templateWorkbook(table) })),
    )),
  ];
}

/** The header row of a table, ready to be filled in below. */
export const blankCsv = (table: TableDefinition): string =>
  csvText([Object.values(table.fields).map(({ header }) => header)]);
