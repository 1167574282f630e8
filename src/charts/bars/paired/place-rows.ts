import { scaleLinear } from "d3";
import { formatNumber } from "../../../text/numbers.ts";
import { palette } from "../../../theme/palette.ts";
import { verticalLine } from "../../parts/clear-line.ts";
import { widest } from "../../parts/fit-size.ts";
import type { LabelProps } from "../../parts/label.tsx";
import { labelBox } from "../../parts/label-box.ts";
import { barValue, placeRowColumns, placeRowNames, rowFigure, rowMiddle } from "../lying-rows.ts";
import { BASE_FILL, type PlacedBars, placedBars, quietLabel, villageFill } from "../placed-bars.ts";
import { arrangeRows } from "./arrange-rows.ts";
import { baseText, currentText, largest, meanLines, rateTexts } from "./figures.ts";
import { barLength, type ColumnMeasures, fitName, NAME_AND_STAR, RATE_HEADING } from "./measure-rows.ts";
import type { PairedBar, PairedBarsProps } from "./props.ts";

/** Lying bars under `top` mm of legend, in one column or, beyond 40 villages, in several with the same scale. */
export function placePairedRows(props: PairedBarsProps, top: number): PlacedBars {
  const { rows } = props;
  const arrangement = arrangeRows(props, top);
  const { columns, columnWidth, rowHeight, head, measures } = arrangement;
  const perColumn = Math.max(1, Math.ceil(rows.length / columns));
  return placeRowColumns(rows, perColumn, arrangement, (own, left) =>
    placeColumn(props, own, { ...measures, rowHeight, left, right: left + columnWidth, top: top + head }),
  );
}

interface Column extends ColumnMeasures {
  readonly left: number;
  readonly right: number;
  /** Upper edge of the first row, mm. */
  readonly top: number;
  readonly rowHeight: number;
}

function placeColumn(props: PairedBarsProps, rows: readonly PairedBar[], column: Column): PlacedBars {
  const { type, mean } = props;
  const { left, right, top, rowHeight, nameSize, valueSize, figureSize } = column;
  const zero = left + column.nameWidth + nameSize * NAME_AND_STAR;
  const own = { zero, top, rowHeight, nameSize };
  const limit = right - column.baseLane - column.rateLane;
  const end = zero + barLength(props, limit - zero, valueSize);
  const scale = scaleLinear([0, largest(props)], [zero, end]);
  const bottom = top + rows.length * rowHeight;
  const thickness = { current: rowHeight * 0.44, base: rowHeight * 0.16, gap: rowHeight * 0.06 };
  const upperEdge = (index: number) => rowMiddle(own, index) - (thickness.current + thickness.base + thickness.gap) / 2;

  const bars = rows.flatMap((row, index) => {
    const [current, base] = [scale(row.current ?? 0) - zero, scale(row.base ?? 0) - zero];
    const y = upperEdge(index);
    return [
      { x: zero, y, width: current, height: thickness.current, ...villageFill(row) },
      { x: zero, y: y + thickness.current + thickness.gap, width: base, height: thickness.base, ...BASE_FILL },
    ];
  });
  const values = rows.map((row, index) =>
    barValue(scale(row.current ?? 0), upperEdge(index) + thickness.current / 2, valueSize, currentText(row)),
  );
  const valueBoxes = values.map(labelBox);
  const tickRoom = widest([formatNumber(largest(props))], { size: type.note }) * 2.2;
  const ticks = scale.ticks(Math.min(6, Math.floor((end - zero) / tickRoom))).filter(Number.isInteger);
  const heading = (x: number, text: string, line: number) =>
    quietLabel(x, top - type.note * (0.9 + line * 1.2), type.note, text, "end");
  const { axis, stars, names } = placeRowNames(own, rows, {
    star: 0.95,
    name: ({ label }) => fitName(label, right - left, nameSize, type.floor),
  });
  const lane = (x: number, textOf: (row: PairedBar) => string) =>
    rows.map((row, index) => rowFigure(own, index, x, figureSize, textOf(row)));

  return placedBars(
    {
      bands: rows.flatMap((_, index) =>
        index % 2 === 1
          ? [{ x: left, y: top + rowHeight * index, width: right - left, height: rowHeight, fill: palette.greyFaint }]
          : [],
      ),
      grid: ticks.filter((tick) => tick > 0).flatMap((tick) => verticalLine(scale(tick), top, bottom, valueBoxes)),
      bars: bars.filter((bar) => bar.width > 0),
      axis,
      stars,
      labels: [
        ...names,
        ...values,
        ...lane(right - column.rateLane, baseText),
        ...lane(right - type.label * 0.3, rateTexts(props)),
        ...ticks.map((tick) =>
          quietLabel(scale(tick), bottom + type.note * 0.9, type.note, formatNumber(tick), "middle"),
        ),
        heading(right - column.rateLane, `${props.baseYear}年`, 0),
        ...RATE_HEADING.map((text, line) => heading(right - type.label * 0.3, text, 2 - line)),
      ],
    },
    mean === undefined
      ? {}
      : {
          mean: verticalLine(scale(mean), top - type.note * 0.2, bottom, valueBoxes),
          labels: [meanName(props, mean, scale(mean), [zero, limit], top)],
        },
  );
}

/** The mean's name in the lane above its line, pushed inward where it would leave the bars. */
function meanName(
  props: PairedBarsProps,
  mean: number,
  x: number,
  [from, to]: readonly [number, number],
  top: number,
): LabelProps {
  const size = props.type.note;
  const text = meanLines(props, mean).join(" ");
  const half = widest([text], { size, weight: 700 }) / 2;
  const middle = Math.max(from + half, Math.min(to - half, x));
  return { x: middle, y: top - size * 0.95, size, text, anchor: "middle", weight: 700 };
}
