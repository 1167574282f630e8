import type { Level, Places } from "../../../items/place.ts";
import { type AnyPrintout, definePrintout, type PagePaper } from "../../../items/printout.ts";
import type { Source } from "../../../items/source.ts";
import type { CountyProfile, Edition } from "../../../model/county.ts";
import { placeLineOf } from "../place-line.ts";
import type { HandBoxContent } from "../runs.ts";
import { registerSpreadsheet } from "./register-spreadsheet.ts";
import type { RegisterContent, RegisterTable } from "./register-table.ts";
import { RegisterView } from "./register-view.tsx";

/** What a register adds to the shape that all have. */
export interface Register<L extends Level, E extends Edition> {
  readonly id: string;
  readonly name: string;
  readonly levels: readonly L[];
  readonly edition?: E;
  readonly paper?: PagePaper;
  /** Title without the place: 结对帮扶花名册. */
  readonly title: (years: CountyProfile["years"]) => string;
  /** 单位：户、人、元. */
  readonly unit: string;
  /** Its tables; `undefined`, after a need was noted, where data lack. */
  readonly tables: (source: Source<E>, place: Places[L]) => readonly RegisterTable[] | undefined;
  /** Label and value of what stands above the tables. */
  readonly facts?: (source: Source<E>, place: Places[L]) => readonly (readonly [string, string])[];
  readonly boxes?: readonly HandBoxContent[];
  readonly signatures?: readonly string[];
  readonly notes?: (source: Source<E>, place: Places[L]) => readonly string[];
}

/** A register as page, .xlsx and .csv: the shape of most papers that the checklist asks for. */
export function defineRegister<L extends Level, E extends Edition = "internal">(register: Register<L, E>): AnyPrintout {
  const { id, name, levels, title, unit } = register;
  return definePrintout<L, RegisterContent, E>({
    id,
    name,
    levels,
    edition: register.edition ?? ("internal" as E),
    paper: register.paper ?? "A4 landscape",
    content(source, place) {
      const tables = register.tables(source, place);
      if (!tables) return undefined;
      const { profile } = source.county;
      return {
        title: `${place.name}${title(profile.years)}`,
        placeLine: placeLineOf(source.county, place),
        unitLine: `单位：${unit}`,
        records: tables.reduce((sum, { rows }) => sum + rows, 0),
        facts: register.facts?.(source, place) ?? [],
        tables,
        boxes: register.boxes ?? [],
        signatures: register.signatures ?? ["单位负责人", "审核人", "填表人", "联系电话"],
        notes: register.notes?.(source, place) ?? [],
      };
    },
    view: (content, marks) => <RegisterView content={content} marks={marks} />,
    tables: registerSpreadsheet,
  });
}
