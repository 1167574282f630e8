import { rowFaults, textFaults } from "../checks/rows.ts";
import type { TrueCounty } from "../oracle/county.ts";
import {
  poorVillagesKeyFigures,
  ranking,
  rankingRest,
  villageCardRows,
  villageTable,
  withoutFigures,
} from "../oracle/poor-villages.ts";
import { rateLegend } from "../oracle/rate-classes.ts";
import { villageKinds } from "../oracle/village-kinds.ts";
import { keyFigures } from "../reading/key-figures.ts";
import { legendEntries } from "../reading/legend.ts";
import type { Line } from "../reading/lines.ts";
import { panelUnder } from "../reading/panel.ts";
import { readRanking } from "../reading/ranking.ts";
import { type TableRow, tableRows } from "../reading/table.ts";
import { villageCards } from "../reading/village-cards.ts";

const CAUTION = "一格为一村，不表示方位和界线";
const COLUMNS = ["序号", "行政村", "贫困村", "贫困人口", "贫困发生率"];

/** Figures of 贫困村分布图 that are not those of the files; `pages` are the lines of its sheets. */
export function poorVillagesFaults(county: TrueCounty, code: string, pages: readonly (readonly Line[])[]): string[] {
  const [map, ...tables] = pages as [readonly Line[], ...(readonly Line[])[]];
  const figures = poorVillagesKeyFigures(county, code).map(withoutUnitOfDash);
  const legend = legendEntries(map);
  const rates = legend.get("贫困发生率（村数）") ?? [];
  const labels = rates.map(([label]) => label!);
  return [
    ...rowFaults(
      "key figures",
      figures,
      keyFigures(
        map,
        figures.map(([label]) => label!),
      ),
    ),
    ...rowFaults("legend of rates", rateLegend(county, code, labels), rates),
    ...rowFaults("legend of villages", villageKinds(county, code), legend.get("村类别（村数）") ?? []),
    ...(cardsOn(map)
      ? rowFaults(
          "cards",
          villageCardRows(county, code),
          pages.flatMap((lines) => cardsOn(lines)?.cards ?? []),
        )
      : rankingFaults(county, code, map, tables.length > 0)),
    ...(tables.length > 0 && !cardsOn(map) ? tableFaults(county, code, tables) : []),
  ];
}

const cardsOn = (lines: readonly Line[]) =>
  villageCards(lines, CAUTION, { figure: /^(?:—|[\d,]+人)$/, remark: /^(?:发生率 .*|无数据)$/ });

/** A dash has no unit. */
export function withoutUnitOfDash([label, value, unit]: readonly string[]): string[] {
  return value === "—" ? [label!, value] : [label!, value!, unit!];
}

function rankingFaults(county: TrueCounty, code: string, map: readonly Line[], hasTable: boolean): string[] {
  const { rows, rest, unknown } = readRanking(map);
  const left = rankingRest(county, code, rows.length);
  return [
    ...rowFaults("ranking", ranking(county, code, rows.length), rows),
    ...textFaults("rest of the ranking", [left && hasTable ? `${left}，见第2张` : left], [rest]),
    ...textFaults("villages without figures", [withoutFigures(county, code)], [unknown]),
  ];
}

function tableFaults(county: TrueCounty, code: string, tables: readonly (readonly Line[])[]): string[] {
  const rows = tables.flatMap((lines) => {
    return tableRows(panelUnder(lines, "各村贫困人口")?.lines ?? [], "序号", "贫困发生率");
  });
  const cells = (row: TableRow) => {
    const others = [...row.keys()].filter((header) => !COLUMNS.includes(header));
    return [...COLUMNS.map((header) => row.get(header) ?? ""), ...others];
  };
  return rowFaults("table", villageTable(county, code), rows.map(cells));
}
