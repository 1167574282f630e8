import { Cards } from "../../charts/cards/cards.tsx";
import type { Card } from "../../charts/cards/props.ts";
import type { SheetMarks } from "../../items/sheet.ts";
import { formatNumber, formatPercent } from "../../text/numbers.ts";
import type { PaperChoice } from "../../theme/paper.ts";
import { cardShares, cardsFitIn } from "../parts/card-shares.ts";
import { TOWNSHIP_CARD_NOTE } from "../parts/map-notes.ts";
import { sheetMeasures } from "../parts/measures.ts";
import { numberSheets, yetToBeNumbered } from "../parts/sheet-number.ts";
import { type StackPanel, stackWithPanel } from "../parts/stack-layout.ts";
import { StackSheet } from "../parts/stack-sheet.tsx";
import { type TableSheetData, tableSheets } from "../parts/table-sheets.ts";
import { rateFill } from "../poor-villages-map/fill.ts";
import { keyFigures } from "../poor-villages-map/key-figures.ts";
import { rateEntries } from "../poor-villages-map/legend.ts";
import type { CountyPoorCards, CountyPoorContent } from "./content.ts";
import { TownshipTable, townshipTable, townshipTableFits } from "./table.tsx";

/** Least and greatest height of the table beneath the cards, mm on A0. */
const TABLE: readonly [number, number] = [200, 420];

/** The sheets of a county of which no map may be drawn: a card for each township over the table. */
export function countyPoorCards(content: CountyPoorContent, papers: PaperChoice): (CountyPoorCards | TableSheetData)[] {
  const { frame } = content;
  const cards = cardsOf(content);
  const needs = {
    figures: keyFigures(content).length,
    legend: [townshipEntries(content)],
    hasLocator: content.locator !== undefined,
  };
  const panel: StackPanel = {
    height: TABLE,
    fits: (box, paper) => townshipTableFits(content, box, sheetMeasures(paper).type),
  };
  const layout = stackWithPanel(papers, { frame }, needs, panel, (set) => cardsFitIn(cards, set));
  if (layout) return [{ ...content, paper: layout.paper, shown: cards.map(({ id }) => id), layout }];
  const head = yetToBeNumbered({ frame });
  const sheets = cardShares(cards, head, papers, needs).map(({ cards: own, layout: set }): CountyPoorCards => {
    return { ...content, ...head, paper: set.paper, shown: own.map(({ id }) => id), layout: set };
  });
  return numberSheets([...sheets, ...tableSheets(townshipTable(content), head, sheets[0]!.paper)]);
}

/** Draws one with cards. */
export function CountyPoorCardSheet({ data, marks }: { data: CountyPoorCards; marks: SheetMarks }) {
  const shown = new Set(data.shown);
  return (
    <StackSheet
      data={data}
      marks={marks}
      main={(box, type) => <Cards {...box} cards={cardsOf(data).filter(({ id }) => shown.has(id))} type={type} />}
      figures={keyFigures(data)}
      legend={[townshipEntries(data)]}
      order="按贫困发生率由高到低排列"
      caution={TOWNSHIP_CARD_NOTE}
      panel={(box, measures) => <TownshipTable data={data} box={box} measures={measures} />}
    />
  );
}

/** Townships by rate, the highest first, so that the colours run as one slope; unknown rates last. */
function cardsOf(content: CountyPoorContent): Card[] {
  return content.townships
    .toSorted((a, b) => (b.totals.rate ?? -1) - (a.totals.rate ?? -1))
    .map(({ code, name, totals: { poorVillages, poorPopulation, rate } }) => ({
      id: code,
      name,
      isPoor: false,
      fill: rateFill(content, rate),
      figure: `${poorVillages}个贫困村`,
      remark: [
        ...(poorPopulation === undefined ? [] : [`${formatNumber(poorPopulation)}人`]),
        rate === undefined ? "发生率无数据" : formatPercent(rate, content.rateDigits),
      ].join(" · "),
    }));
}

/** Classes of the rate with the townships in them. */
function townshipEntries(content: CountyPoorContent) {
  const villages = content.townships.map(({ code, name, totals }) => {
    return { code, name, isPoor: false, ...(totals.rate === undefined ? {} : { rate: totals.rate }) };
  });
  return { ...rateEntries({ ...content, villages }), title: "贫困发生率（乡镇数）" };
}
