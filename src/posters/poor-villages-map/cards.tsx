import { Cards } from "../../charts/cards/cards.tsx";
import type { Card } from "../../charts/cards/props.ts";
import type { StripSection } from "../../charts/legend-strip/place.ts";
import type { SheetData, SheetMarks } from "../../items/sheet.ts";
import { formatNumber, formatPercent } from "../../text/numbers.ts";
import type { PaperChoice } from "../../theme/paper.ts";
import { cardShares } from "../parts/card-shares.ts";
import { CARD_NOTE } from "../parts/map-notes.ts";
import { numberSheets, yetToBeNumbered } from "../parts/sheet-number.ts";
import type { StackLayout, StackNeeds } from "../parts/stack-layout.ts";
import { StackSheet } from "../parts/stack-sheet.tsx";
import { kindEntries } from "../parts/village-kinds.ts";
import type { PoorVillagesContent, VillageRow } from "./content.ts";
import { rateFill } from "./fill.ts";
import { keyFigures } from "./key-figures.ts";
import { rateEntries } from "./legend.ts";

/** A sheet with some of the villages as cards; totals and legend are those of all. */
export interface PoorVillagesCards extends PoorVillagesContent, SheetData {
  /** Villages of the sheet, in the order of its cards. */
  readonly shown: readonly VillageRow[];
  readonly layout: StackLayout;
}

/** Poor villages first, each group by rate, the highest first, so that the colours run as one slope; unknown rates last. */
export function inCardOrder(villages: readonly VillageRow[]): VillageRow[] {
  const rank = ({ isPoor, rate }: VillageRow) => [Number(isPoor), rate ?? -1] as const;
  return villages.toSorted((a, b) => {
    const [[poorA, rateA], [poorB, rateB]] = [rank(a), rank(b)];
    return poorB - poorA || rateB - rateA;
  });
}

/** The sheets of a township of which no map may be drawn. */
export function poorVillagesCards(content: PoorVillagesContent, papers: PaperChoice): PoorVillagesCards[] {
  const { frame, villages, locator } = content;
  const ordered = inCardOrder(villages);
  const needs: StackNeeds = {
    figures: keyFigures(content).length,
    legend: legendOf(content),
    hasLocator: locator !== undefined,
  };
  const plan = (head: Parameters<typeof cardShares>[1]) =>
    cardShares(cardsOf(content, ordered), head, papers, needs).map(({ cards, layout }): PoorVillagesCards => {
      const codes = new Set(cards.map(({ id }) => id));
      return { ...content, ...head, paper: layout.paper, shown: ordered.filter(({ code }) => codes.has(code)), layout };
    });
  const single = plan({ frame });
  return single.length === 1 ? single : numberSheets(plan(yetToBeNumbered({ frame })));
}

/** Draws one of these sheets. */
export function PoorVillagesCardSheet({ data, marks }: { data: PoorVillagesCards; marks: SheetMarks }) {
  return (
    <StackSheet
      data={data}
      marks={marks}
      main={(box, type) => <Cards {...box} cards={cardsOf(data, data.shown)} type={type} />}
      figures={keyFigures(data)}
      legend={legendOf(data)}
      order="贫困村在前，按贫困发生率由高到低排列"
      caution={CARD_NOTE}
    />
  );
}

function cardsOf(content: PoorVillagesContent, villages: readonly VillageRow[]): Card[] {
  return villages.map(({ code, name, isPoor, poorPopulation, rate }) => ({
    id: code,
    name,
    isPoor,
    fill: rateFill(content, rate),
    figure: poorPopulation === undefined ? "—" : `${formatNumber(poorPopulation)}人`,
    remark: rate === undefined ? "无数据" : `发生率 ${formatPercent(rate, content.rateDigits)}`,
  }));
}

function legendOf(content: PoorVillagesContent): StripSection[] {
  return [rateEntries(content), kindEntries(content.totals)];
}
