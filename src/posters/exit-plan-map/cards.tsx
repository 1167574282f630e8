import { Cards } from "../../charts/cards/cards.tsx";
import type { Card } from "../../charts/cards/props.ts";
import type { StripSection } from "../../charts/legend-strip/place.ts";
import type { SheetData, SheetMarks } from "../../items/sheet.ts";
import type { PaperChoice } from "../../theme/paper.ts";
import { cardShares, cardsFitIn } from "../parts/card-shares.ts";
import { CARD_NOTE } from "../parts/map-notes.ts";
import { sheetMeasures } from "../parts/measures.ts";
import { numberSheets, yetToBeNumbered } from "../parts/sheet-number.ts";
import { type StackLayout, type StackNeeds, type StackPanel, stackWithPanel } from "../parts/stack-layout.ts";
import { StackSheet } from "../parts/stack-sheet.tsx";
import { kindEntries } from "../parts/village-kinds.ts";
import { type ExitPlanContent, type PlanVillage, planOf, type YearsSheetData } from "./content.ts";
import { villageFill } from "./fill.ts";
import { keyFigures } from "./key-figures.ts";
import { yearEntries } from "./legend.ts";
import { PlanTable, planTableFits } from "./plan-table.tsx";

/** A sheet with some of the villages as cards; years and legend are those of all. */
export interface ExitPlanCards extends ExitPlanContent, SheetData {
  /** Villages of the sheet, in the order of its cards. */
  readonly shown: readonly PlanVillage[];
  readonly layout: StackLayout;
}

/** Least and greatest height of the years beneath the cards, mm on A0. */
const YEARS: readonly [number, number] = [200, 420];

/** Poor villages by year, those without one behind them; then the others. */
export function inCardOrder(villages: readonly PlanVillage[]): PlanVillage[] {
  const rank = ({ isPoor, exitYear }: PlanVillage) => (isPoor ? (exitYear ?? 1e4) : 1e5);
  return villages.toSorted((a, b) => rank(a) - rank(b));
}

/** The sheets of a township of which no map may be drawn. */
export function exitPlanCards(content: ExitPlanContent, papers: PaperChoice): (ExitPlanCards | YearsSheetData)[] {
  const { frame, villages, locator } = content;
  const ordered = inCardOrder(villages);
  const cards = cardsOf(content, ordered);
  const needs: StackNeeds = {
    figures: keyFigures(content).length,
    legend: legendOf(content),
    hasLocator: locator !== undefined,
  };
  const panel: StackPanel = {
    height: YEARS,
    fits: (box, paper) => planTableFits(content, box, sheetMeasures(paper).type),
  };
  const layout = stackWithPanel(papers, { frame }, needs, panel, (layout) => cardsFitIn(cards, layout));
  if (layout) return [{ ...content, paper: layout.paper, shown: ordered, layout }];
  const head = yetToBeNumbered({ frame });
  const sheets = cardShares(cards, head, papers, needs).map(({ cards: own, layout }): ExitPlanCards => {
    const codes = new Set(own.map(({ id }) => id));
    return { ...content, ...head, paper: layout.paper, shown: ordered.filter(({ code }) => codes.has(code)), layout };
  });
  return numberSheets([...sheets, { ...head, paper: sheets[0]!.paper, plan: planOf(content) }]);
}

/** Draws one of these sheets. */
export function ExitPlanCardSheet({ data, marks }: { data: ExitPlanCards; marks: SheetMarks }) {
  return (
    <StackSheet
      data={data}
      marks={marks}
      main={(box, type) => <Cards {...box} cards={cardsOf(data, data.shown)} type={type} />}
      figures={keyFigures(data)}
      legend={legendOf(data)}
      order="贫困村按脱贫年度排列，非贫困村在后"
      caution={CARD_NOTE}
      panel={(box, measures) => <PlanTable data={data} box={box} measures={measures} />}
    />
  );
}

/** Villages that are not poor have no year to say: a card of the name alone. */
function cardsOf(content: ExitPlanContent, villages: readonly PlanVillage[]): Card[] {
  return villages.map((village) => ({
    id: village.code,
    name: village.name,
    isPoor: village.isPoor,
    fill: villageFill(content, village),
    ...(village.isPoor ? yearOf(village) : {}),
  }));
}

function yearOf({ exitYear, hasExited }: PlanVillage): Pick<Card, "figure" | "remark"> {
  if (exitYear === undefined) return { figure: "未定", remark: "脱贫年度" };
  return { figure: `${exitYear}年`, remark: hasExited ? "已脱贫" : "计划脱贫" };
}

function legendOf(content: ExitPlanContent): StripSection[] {
  return [yearEntries(content), kindEntries(content.today)];
}
