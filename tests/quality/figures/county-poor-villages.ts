import { rowFaults } from "../checks/rows.ts";
import type { TrueCounty } from "../oracle/county.ts";
import { countyTownshipRows, townshipCardRows } from "../oracle/county-poor-villages.ts";
import { poorVillagesKeyFigures, poorVillagesMessage } from "../oracle/poor-villages.ts";
import { rateLegend } from "../oracle/rate-classes.ts";
import { villageKinds } from "../oracle/village-kinds.ts";
import { keyFigures } from "../reading/key-figures.ts";
import { legendEntries } from "../reading/legend.ts";
import type { Line } from "../reading/lines.ts";
import { panelUnder } from "../reading/panel.ts";
import { tableRows } from "../reading/table.ts";
import { villageCards } from "../reading/village-cards.ts";
import { messageFaults, withoutUnitOfDash } from "./poor-villages.ts";

const HEADING = "各乡镇贫困村和贫困人口";
const HEADERS = ["乡镇", "行政村（个）", "贫困村（个）", "贫困户（户）", "贫困人口（人）", "贫困发生率（%）"];
const LOOK = { figure: /^[\d,]+个贫困村$/, remark: /^(?:[\d,]+人 · )?(?:[\d.]+%|发生率无数据)$/, beneath: HEADING };
const CAUTION = "一格为一个乡镇，不表示方位和界线";

/** Figures of 全县贫困村分布图 that are not those of the files; `pages` are the lines of its sheets. */
export function countyPoorFaults(county: TrueCounty, pages: readonly (readonly Line[])[]): string[] {
  const [first] = pages as [readonly Line[]];
  const figures = poorVillagesKeyFigures(county, county.code).map(withoutUnitOfDash);
  const labels = figures.map(([label]) => label!);
  const cards = pages.flatMap((lines) => villageCards(lines, CAUTION, LOOK)?.cards ?? []);
  return [
    ...rowFaults("key figures", figures, keyFigures(first, labels)),
    ...messageFaults(first, poorVillagesMessage(county, county.code)),
    ...rowFaults("table", countyTownshipRows(county), pages.flatMap(tableOf)),
    ...(cards.length > 0
      ? rowFaults("cards", inOrder(townshipCardRows(county)), inOrder(cards))
      : legendFaults(county, first)),
  ];
}

const inOrder = (rows: readonly (readonly string[])[]) => rows.toSorted((a, b) => (a.join() < b.join() ? -1 : 1));

function tableOf(lines: readonly Line[]): string[][] {
  const panel = panelUnder(lines, HEADING)?.lines ?? [];
  return tableRows(panel, "乡镇", "贫困发生率（%）").map((row) => {
    const others = [...row.keys()].filter((header) => !HEADERS.includes(header));
    return [...HEADERS.map((header) => row.get(header) ?? ""), ...others];
  });
}

function legendFaults(county: TrueCounty, lines: readonly Line[]): string[] {
  const legend = legendEntries(lines);
  const rates = legend.get("贫困发生率（村数）") ?? [];
  const labels = rates.map(([label]) => label!);
  return [
    ...rowFaults("legend of rates", rateLegend(county, county.code, labels), rates),
    ...rowFaults("legend of villages", villageKinds(county, county.code), legend.get("村类别（村数）") ?? []),
  ];
}
