import { scaleLinear } from "d3";
import { formatNumber } from "../../../text/numbers.ts";
import { horizontalLine } from "../../parts/clear-line.ts";
import { fitSize, widest } from "../../parts/fit-size.ts";
import type { LabelProps } from "../../parts/label.tsx";
import { labelBox } from "../../parts/label-box.ts";
import { levelLine } from "../../parts/segment.ts";
import { placeColumnNames } from "../column-names.ts";
import { BASE_FILL, type PlacedBars, placedBars, quietLabel, villageFill } from "../placed-bars.ts";
import {
  baseText,
  currentText,
  largest,
  meanLines,
  measuredRows,
  RATE_HEADING,
  rateTexts,
  rowCount,
} from "./figures.ts";
import type { PairedBar, PairedBarsProps } from "./props.ts";

const defaults = {
  maxRows: 24,
  /** Share of a column's slot that its value may take. */
  valueShare: 0.6,
  currentShare: 0.48,
  baseShare: 0.19,
  /** Share of a column's slot that the figures beneath it may take. */
  figureShare: 0.88,
  /** Share of the height that names may take, and that the bars need. */
  nameHeight: 0.4,
  leastPlot: 0.25,
  /** Thickest bar, in label sizes; where names grow, it grows with them, to so many times this. */
  maxBar: 11,
  largerBar: 1.35,
  /** Names and figures grow with the slot, to at most this many times their size. */
  largerText: 2,
  nameToSlot: 0.1,
  /** Least room for a tick, in its sizes. */
  tickRoom: 1.2,
};

/** Whether upright columns under `top` mm of legend are readable: up to 24, each wide enough for its texts. */
export function columnsFit(props: PairedBarsProps, top: number): boolean {
  const { type, height } = props;
  const { slot, names, zero, figures, valueSize } = measureColumns(props);
  const values = widest(measuredRows(props).map(currentText), { size: type.note, weight: 700 });
  return (
    rowCount(props) <= defaults.maxRows &&
    values <= slot * defaults.valueShare &&
    widest(figures, { size: type.floor }) <= slot * defaults.figureShare &&
    names.width <= slot &&
    names.height <= height * defaults.nameHeight * 1.1 &&
    zero - top - valueSize * 1.4 >= height * defaults.leastPlot
  );
}

/** Text sizes and the lanes beneath the columns, mm. */
function measureColumns(props: PairedBarsProps) {
  const { type, height, rows } = props;
  const { left, width } = plotWidth(props);
  const slot = width / Math.max(1, rows.length);
  // Sizes are those of the fullest sheet, so that all are alike.
  const narrowest = width / Math.max(1, rowCount(props));
  const measured = measuredRows(props);
  const growth = Math.max(1, Math.min(defaults.largerText, (narrowest * defaults.nameToSlot) / type.label));
  const nameSize = type.label * growth;
  const bold = { floor: type.floor, ceiling: type.body * growth, weight: 700 } as const;
  const valueSize = fitSize(measured.map(currentText), narrowest * defaults.valueShare, bold);
  const figures = [...measured.map(baseText), ...measured.map(rateTexts(props))];
  const figureSize = fitSize(figures, narrowest * defaults.figureShare, { floor: type.floor, ceiling: nameSize });
  const rateLane = Math.max(type.note * 2.9, figureSize * 1.8);
  const baseLane = Math.max(type.note, figureSize) * 2;
  const names = placeColumnNames(rows, {
    slot: narrowest,
    centre: (index) => left + slot * (index + 0.5),
    maxHeight: height * defaults.nameHeight,
    floor: type.floor,
    ceiling: nameSize,
    measured,
  });
  const zero = height - rateLane - baseLane - names.height;
  return { slot, nameSize, valueSize, figures, figureSize, rateLane, baseLane, names, zero };
}

/** Upright columns under `top` mm of legend: names, base year and rate stand in lanes beneath the zero line. */
export function placePairedColumns(props: PairedBarsProps, top: number): PlacedBars {
  const { rows, type, height, mean } = props;
  const { left, right } = plotWidth(props);
  const { slot, nameSize, valueSize, figureSize, rateLane, baseLane, names, zero } = measureColumns(props);
  const centre = (index: number) => left + slot * (index + 0.5);

  const rateY = height - rateLane / 2;
  const baseY = height - rateLane - baseLane / 2;
  const scale = scaleLinear([0, largest(props)], [zero, top + valueSize * 1.4]);

  const widestValue = widest(measuredRows(props).map(currentText), { size: valueSize, weight: 700 });
  const currentWidth = Math.min(
    defaults.maxBar * Math.min(nameSize, type.label * defaults.largerBar),
    Math.max(slot * defaults.currentShare, widestValue * 1.1),
  );
  const baseWidth = Math.min(currentWidth * 0.4, slot * defaults.baseShare);
  const gap = Math.min(2, slot * 0.03);
  const pair = currentWidth + gap + baseWidth;

  const bars = rows.flatMap((row, index) => {
    const x = centre(index) - pair / 2;
    const base = scale(row.base ?? 0);
    const current = scale(row.current ?? 0);
    return [
      { x, y: base, width: baseWidth, height: zero - base, ...BASE_FILL },
      { x: x + baseWidth + gap, y: current, width: currentWidth, height: zero - current, ...villageFill(row) },
    ];
  });
  const values = rows.map((row, index): LabelProps => {
    const [x, y] = [centre(index) + pair / 2 - currentWidth / 2, scale(row.current ?? 0) - valueSize * 0.75];
    return { x, y, size: valueSize, text: currentText(row), anchor: "middle", weight: 700 };
  });
  const valueBoxes = values.map(labelBox);
  const ticks = scale
    .ticks(Math.min(6, Math.floor((zero - top) / (type.note * defaults.tickRoom))))
    .filter((tick) => Number.isInteger(tick) && tick > 0);
  const lane = (y: number, textOf: (row: PairedBar) => string): LabelProps[] =>
    rows.map((row, index) => ({ x: centre(index), y, size: figureSize, text: textOf(row), anchor: "middle" }));
  const edge = left - type.note * 0.8;
  const heading = (text: string, y: number) => quietLabel(edge, y, type.note, text, "end");

  return placedBars(
    { bars: bars.filter((bar) => bar.height > 0), labels: values },
    {
      grid: [
        ...ticks.flatMap((tick) => horizontalLine(scale(tick), left, right, valueBoxes)),
        ...horizontalLine(baseY - baseLane / 2, 0, right, []),
        ...horizontalLine(rateY - rateLane / 2, 0, right, []),
      ],
      axis: [levelLine(zero, left, right)],
      labels: [0, ...ticks].map((tick) => heading(formatNumber(tick), scale(tick))),
    },
    {
      stars: names.stars.map((star) => ({ ...star, y: star.y + zero })),
      labels: [
        ...names.labels.map((label) => ({ ...label, y: label.y + zero })),
        heading(`${props.baseYear}年`, baseY),
        ...lane(baseY, baseText),
        ...RATE_HEADING.map((text, line) => heading(text, rateY + (line - 0.5) * type.note * 1.2)),
        ...lane(rateY, rateTexts(props)),
      ],
    },
    mean === undefined
      ? {}
      : {
          mean: horizontalLine(scale(mean), left, right, valueBoxes),
          labels: meanLines(props, mean).map((text, line) => ({
            x: right + type.note * 0.8,
            y: scale(mean) + (line - 0.5) * type.note * 1.25,
            size: type.note,
            text,
            weight: 700,
          })),
        },
  );
}

/** The plot between the lane of ticks and headings at the left and the lane of the mean's name at the right, mm. */
function plotWidth(props: PairedBarsProps) {
  const { width } = props;
  const size = props.type.note;
  const headings = [...RATE_HEADING, `${props.baseYear}年`, formatNumber(largest(props))];
  const left = widest(headings, { size }) + size * 0.8;
  const lane = props.mean === undefined ? 0 : widest(meanLines(props, props.mean), { size, weight: 700 }) + size * 0.8;
  return { left, right: width - lane, width: width - lane - left };
}
