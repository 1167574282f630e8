import type { BarCell, BarRow, BarsChange, BarsKey, BarsProps } from "../../charts/bars/props.ts";
import type { PanelBox } from "../../items/panel.ts";
import { classIndex } from "../../statistics/classes.ts";
import { formatNumber, formatPercent } from "../../text/numbers.ts";
import { type ClassFill, palette } from "../../theme/palette.ts";
import { typeScale } from "../../theme/type-scale.ts";
import { classFill } from "../poor-villages-map/fill.ts";
import type { PlaceBar, PopulationBarsContent, PopulationBarsSheet } from "./content.ts";

const POOR: ClassFill = { color: palette.bar, hatch: "none" };
const OTHER: ClassFill = { color: palette.barOther, hatch: "none" };

/** The chart of a sheet in its box, mm. */
export function populationBars(data: PopulationBarsSheet, { width, height }: PanelBox): BarsProps {
  const { years, mean, layout, paper } = data;
  return {
    rows: data.shown.map((row) => barRow(data, row)),
    lanes: [
      [`${years.base}年`, "（人）"],
      ["增减", "（人）"],
      ["贫困", "发生率", "（%）"],
    ],
    ...(mean ? { mean: { value: mean.value, text: `${mean.words}${formatNumber(mean.value)}人` } } : {}),
    change: changeOf(data),
    key: keyOf(data),
    width,
    height,
    type: typeScale(paper),
    ...(layout ? { shared: layout.shared } : {}),
  };
}

/** A row with its figures: base year, change, and the rate on the ground of its class. */
export function barRow(content: PopulationBarsContent, row: PlaceBar & { readonly isTotal?: boolean }): BarRow {
  const { label, isPoor, base, current, ofPoor = 0, change, rate, isTotal } = row;
  const parts = [
    { amount: ofPoor, fill: POOR },
    { amount: (current ?? 0) - ofPoor, fill: OTHER },
  ];
  return {
    label,
    isPoor,
    value: current,
    parts: isTotal ? [] : parts.filter(({ amount }) => amount > 0),
    ...(base === undefined ? {} : { base }),
    cells: [{ text: formatNumber(base) }, changeCell(change), rateCell(content, rate)],
    ...(isTotal ? { isTotal } : {}),
  };
}

/** −13, +3, 0: what grew stands out. */
function changeCell(change: number | undefined): BarCell {
  if (change === undefined || change === 0) return { text: formatNumber(change) };
  return { text: `${change > 0 ? "+" : "−"}${formatNumber(Math.abs(change))}`, isAlert: change > 0 };
}

function rateCell({ classes, rateDigits }: PopulationBarsContent, rate: number | undefined): BarCell {
  const text = formatPercent(rate, rateDigits).replace("%", "");
  if (rate === undefined || classes.length === 0) return { text };
  return { text, ground: classFill(classIndex(classes, rate * 100, rateDigits), classes.length).color };
}

function changeOf({ years, before, after, compared, lines }: PopulationBarsContent): BarsChange {
  const whose = compared === undefined ? "" : `（${formatNumber(compared)}个村）`;
  const figure = (year: number, people: number) => ({
    caption: `${year}年末${whose}`,
    figure: formatNumber(people),
    unit: "人",
  });
  return {
    ...(before === undefined ? {} : { before: figure(years.base, before) }),
    ...(after === undefined ? {} : { after: figure(years.current, after) }),
    lines,
  };
}

/** Of the bars only what the sheet shows; the classes of the rate with the exit line. */
function keyOf({ shown, years, kinds, classes }: PopulationBarsSheet): BarsKey {
  const rows = shown.filter(({ isTotal, current }) => !isTotal && current !== undefined);
  const isThere = (test: (row: PlaceBar) => boolean) => rows.some(test);
  const other = ({ current = 0, ofPoor = 0 }: PlaceBar) => current - ofPoor;
  const exit = classes.find(({ isExit }) => isExit)?.to;
  return {
    bars: [
      ...(isThere(({ ofPoor = 0 }) => ofPoor > 0) ? [{ text: kinds.poor, sample: POOR }] : []),
      ...(isThere((row) => other(row) > 0) ? [{ text: kinds.other, sample: OTHER }] : []),
      ...(isThere(({ base, current }) => base !== undefined && base > current!)
        ? [{ text: `比${years.base}年减少`, sample: "fallen" } as const]
        : []),
      ...(isThere(({ base, current }) => base !== undefined && base < current!)
        ? [{ text: `比${years.base}年增加`, sample: "risen" } as const]
        : []),
    ],
    ...(classes.length < 2
      ? {}
      : {
          ramp: {
            title: exit === undefined ? "贫困发生率" : `贫困发生率（脱贫退出线：低于${exit}%）`,
            grounds: classes.map((_, index) => classFill(index, classes.length).color),
            limits: classes.slice(1).map(({ from }) => ({ text: `${from}%`, isMarked: from === exit })),
          },
        }),
  };
}
