import { scaleLinear } from "d3";
import { formatNumber } from "../../../text/numbers.ts";
import { palette } from "../../../theme/palette.ts";
import { verticalLine } from "../../parts/clear-line.ts";
import { widest } from "../../parts/fit-size.ts";
import type { LabelProps } from "../../parts/label.tsx";
import { labelBox } from "../../parts/label-box.ts";
import { uprightLine } from "../../parts/segment.ts";
import { type PlacedBars, placedBars } from "../placed-bars.ts";
import { baseText, currentText, largest, meanLines, rateText } from "./figures.ts";
import type { PairedBar, PairedBarsProps } from "./props.ts";
import { arrangeRows } from "./rows-arrangement.ts";
import { barLength, type ColumnMeasures, fitName, NAME_TO_AXIS, RATE_HEADING, VALUE_GAP } from "./rows-measures.ts";

/** Lying bars under `top` mm of legend, in one column or, beyond 40 villages, in several with the same scale. */
export function placePairedRows(props: PairedBarsProps, top: number): PlacedBars {
  const { rows } = props;
  const { columns, columnWidth, between, rowHeight, head, measures } = arrangeRows(props, top);
  const perColumn = Math.max(1, Math.ceil(rows.length / columns));
  return placedBars(
    ...Array.from({ length: columns }, (_, column) =>
      planColumn(props, rows.slice(column * perColumn, (column + 1) * perColumn), {
        ...measures,
        rowHeight,
        left: column * (columnWidth + between),
        right: column * (columnWidth + between) + columnWidth,
        top: top + head,
      }),
    ),
  );
}

interface ColumnBox extends ColumnMeasures {
  readonly left: number;
  readonly right: number;
  /** Upper edge of the first row, mm. */
  readonly top: number;
  readonly rowHeight: number;
}

function planColumn(props: PairedBarsProps, rows: readonly PairedBar[], box: ColumnBox): PlacedBars {
  const { type, mean } = props;
  const { left, right, top, rowHeight, nameSize, valueSize, figureSize } = box;
  const zero = left + box.nameWidth + nameSize * NAME_TO_AXIS;
  const limit = right - box.baseLane - box.rateLane;
  const end = zero + barLength(props, limit - zero, valueSize);
  const scale = scaleLinear([0, largest(props)], [zero, end]);
  const bottom = top + rows.length * rowHeight;
  const middle = (index: number) => top + rowHeight * (index + 0.5);
  const thickness = { current: rowHeight * 0.44, base: rowHeight * 0.16, gap: rowHeight * 0.06 };
  const upperEdge = (index: number) => middle(index) - (thickness.current + thickness.base + thickness.gap) / 2;

  const values = rows.map(
    (row, index): LabelProps => ({
      x: scale(row.current ?? 0) + valueSize * VALUE_GAP,
      y: upperEdge(index) + thickness.current / 2,
      size: valueSize,
      text: currentText(row),
      weight: 700,
    }),
  );
  const valueBoxes = values.map(labelBox);
  const tickRoom = widest([formatNumber(largest(props))], { size: type.note }) * 2.2;
  const ticks = scale.ticks(Math.min(6, Math.floor((end - zero) / tickRoom))).filter(Number.isInteger);
  const heading = (x: number, text: string, line: number, anchor: LabelProps["anchor"]): LabelProps => ({
    x,
    y: top - type.note * (0.9 + line * 1.2),
    size: type.note,
    text,
    anchor,
    fill: palette.inkSoft,
  });
  const lane = (x: number, textOf: (row: PairedBar) => string) =>
    rows.map((row, index): LabelProps => ({ x, y: middle(index), size: figureSize, text: textOf(row), anchor: "end" }));

  return placedBars(
    {
      bands: rows.flatMap((_, index) =>
        index % 2 === 1
          ? [{ x: left, y: top + rowHeight * index, width: right - left, height: rowHeight, fill: palette.greyFaint }]
          : [],
      ),
      grid: ticks.filter((tick) => tick > 0).flatMap((tick) => verticalLine(scale(tick), top, bottom, valueBoxes)),
      bars: rows
        .flatMap((row, index) => [
          {
            x: zero,
            y: upperEdge(index),
            width: scale(row.current ?? 0) - zero,
            height: thickness.current,
            fill: row.isPoor ? palette.bar : palette.barOther,
          },
          {
            x: zero,
            y: upperEdge(index) + thickness.current + thickness.gap,
            width: scale(row.base ?? 0) - zero,
            height: thickness.base,
            fill: palette.barBase,
            stroke: palette.barOther,
          },
        ])
        .filter((bar) => bar.width > 0),
      axis: [uprightLine(zero, top, bottom)],
      stars: rows.flatMap((row, index) =>
        row.isPoor ? [{ x: zero - nameSize * 0.95, y: middle(index), size: nameSize * 0.95 }] : [],
      ),
      labels: [
        ...rows.map(
          (row, index): LabelProps => ({
            x: zero - nameSize * 1.7,
            y: middle(index),
            size: fitName(row.label, right - left, nameSize, type.floor),
            text: row.label,
            anchor: "end",
            weight: row.isPoor ? 700 : 400,
          }),
        ),
        ...values,
        ...lane(right - box.rateLane, baseText),
        ...lane(right - type.label * 0.3, rateText),
        ...ticks.map(
          (tick): LabelProps => ({
            x: scale(tick),
            y: bottom + type.note * 0.9,
            size: type.note,
            text: formatNumber(tick),
            anchor: "middle",
            fill: palette.inkSoft,
          }),
        ),
        heading(right - box.rateLane, `${props.baseYear}年`, 0, "end"),
        ...RATE_HEADING.map((text, line) => heading(right - type.label * 0.3, text, 2 - line, "end")),
      ],
    },
    mean === undefined
      ? {}
      : {
          mean: verticalLine(scale(mean), top - type.note * 0.2, bottom, valueBoxes),
          labels: [meanName(props, mean, { x: scale(mean), from: zero, to: limit, top })],
        },
  );
}

/** The mean's name in the lane above its line, pushed inward where it would leave the bars. */
function meanName(
  props: PairedBarsProps,
  mean: number,
  { x, from, to, top }: { x: number; from: number; to: number; top: number },
): LabelProps {
  const size = props.type.note;
  const text = meanLines(props, mean).join(" ");
  const half = widest([text], { size, weight: 700 }) / 2;
  const middle = Math.max(from + half, Math.min(to - half, x));
  return { x: middle, y: top - size * 0.95, size, text, anchor: "middle", weight: 700 };
}
