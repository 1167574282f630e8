import { sharedScale } from "../charts/bars/paired/figures.ts";
import { PairedBars } from "../charts/bars/paired/paired-bars.tsx";
import { pairedBarsFit } from "../charts/bars/paired/place.ts";
import type { PairedBar, PairedBarsProps, SharedScale } from "../charts/bars/paired/props.ts";
import { fewestParts } from "../charts/parts/fewest-parts.ts";
import type { SheetData } from "../items/sheet.ts";
import { defineWall, type WallContent } from "../items/wall.ts";
import type { County, Village } from "../model/county.ts";
import { villagesOf } from "../statistics/by-place.ts";
import { meanPerVillage, totalsOf } from "../statistics/totals.ts";
import { villageFigures } from "../statistics/village-figures.ts";
import { villageRanking } from "../statistics/village-ranking.ts";
import { A0, type Paper } from "../theme/paper.ts";
import { typeScale } from "../theme/type-scale.ts";
import { bodyBox } from "./parts/body-box.ts";
import { fewestSheets } from "./parts/fewest-sheets.ts";
import { lackingNotes, noteLacking } from "./parts/lacking-note.ts";
import { RATE_NOTE } from "./parts/map-notes.ts";
import { Panel } from "./parts/panel.tsx";
import { Sheet } from "./parts/sheet.tsx";
import { sheetFrame } from "./parts/sheet-frame.ts";
import { evenParts, numberSheets, yetToBeNumbered } from "./parts/sheet-number.ts";

interface BarsContent extends WallContent {
  /** Decimals of rates in percent. */
  readonly rateDigits: number;
  readonly years: { readonly base: number; readonly current: number };
  /** In order of the current year's poor people, most first. */
  readonly rows: readonly PairedBar[];
  /** Poor people of the current year per village: the arithmetic mean over the township's villages that say. */
  readonly mean?: number;
}

interface BarsSheet extends BarsContent, SheetData {
  /** What the sheets have in common, where there are several. */
  readonly layout?: { readonly shared: SharedScale };
}

/** With a mean under this share of the largest amount, columns would stand beside an empty plot. */
const UNEVEN = 0.15;
/** More villages than this are liked lying on portrait paper. */
const MOST_UPRIGHT = 24;

/** 全乡贫困人口分布柱状图: poor people per village, base year beside current year, with the rate. */
export default defineWall<"township", BarsContent, BarsSheet>({
  id: "poor-population-bars",
  levels: ["township"],
  edition: "public",
  name: "贫困人口分布柱状图",
  paper: A0,
  content(source, township) {
    const { county } = source;
    const { years } = county.profile;
    const own = villagesOf(county, township);
    if (own.length === 0) return undefined;
    const rows = barsOf(county, own);
    const totals = totalsOf(county, own, years.current);
    const mean = meanPerVillage(totals, "poorPopulation");
    const frame = sheetFrame(county, {
      kind: "chart",
      title: `${township.name}贫困人口分布柱状图`,
      subtitle: `${years.base}年末、${years.current}年末建档立卡数据`,
      notes: [
        `按${years.current}年贫困人口由多到少排列。`,
        RATE_NOTE,
        ...lackingNotes(totals, years.current, ["poorPopulation"], "未计入每村平均"),
      ],
    });
    noteLacking(source, totals, years.current, ["poorPopulation"]);
    return {
      frame,
      rateDigits: county.profile.rateDigits,
      years: { base: years.base, current: years.current },
      rows,
      ...(mean === undefined ? {} : { mean }),
    };
  },
  sheets(content, papers) {
    const { rows, mean } = content;
    const liked = rows.length > MOST_UPRIGHT || isUneven(rows, mean) ? "portrait" : "landscape";
    return numberSheets(fewestSheets(papers, liked, (paper) => barSheets(content, paper)));
  },
  draw(data, marks) {
    return (
      <Sheet data={data} marks={marks}>
        {() => <Panel style={{ flexGrow: 1 }} chart={(box) => <PairedBars {...chartProps(data, box)} />} />}
      </Sheet>
    );
  },
});

/** Whether one village dwarfs the others: lying bars then fill a standing sheet with their names and figures. */
function isUneven(rows: readonly PairedBar[], mean: number | undefined): boolean {
  const largest = Math.max(0, ...rows.flatMap(({ base, current }) => [base ?? 0, current ?? 0]));
  return mean !== undefined && mean < UNEVEN * largest;
}

function barsOf(county: County, villages: readonly Village[]): PairedBar[] {
  const { base, current } = county.profile.years;
  return villageRanking(county, villages, current).map(({ village, figures, rate }) => ({
    label: village.name,
    isPoor: village.isPoor,
    base: villageFigures(county, village.code, base)?.poorPopulation,
    current: figures?.poorPopulation,
    rate,
  }));
}

/** The villages shared out evenly over as few sheets as they can be read on, one scale and one mean for all. */
function barSheets(chart: BarsContent, paper: Paper): BarsSheet[] {
  const on = (count: number) => {
    const parts = evenParts(chart.rows, count);
    const shared = sharedScale(chart.rows, chart.mean, parts[0]!.length);
    return parts.map((rows): BarsSheet => ({ ...chart, paper, rows, ...(shared ? { layout: { shared } } : {}) }));
  };
  const most = chart.rows.length;
  const readable = fewestParts({ most }, (count) => {
    const sheets = on(count);
    const box = bodyBox(count === 1 ? chart : yetToBeNumbered(chart), paper);
    return sheets.every((sheet) => pairedBarsFit(chartProps(sheet, box))) ? sheets : undefined;
  });
  return readable ?? on(most);
}

function chartProps(data: BarsSheet, { width, height }: { width: number; height: number }): PairedBarsProps {
  const { rows, years, mean, rateDigits, layout, paper } = data;
  return {
    rows,
    baseYear: years.base,
    currentYear: years.current,
    unit: "人",
    rateDigits,
    mean,
    meanLabel: "每村平均",
    width,
    height,
    type: typeScale(paper),
    ...(layout ? { shared: layout.shared } : {}),
  };
}
