import { palette } from "../../theme/palette.ts";
import type { LabelProps } from "../parts/label.tsx";
import { levelLine, uprightLine } from "../parts/segment.ts";
import { cellLabel } from "./cell-label.ts";
import { measureColumns } from "./measure-columns.ts";
import { placeBar } from "./place-bar.ts";
import { placeMean } from "./place-mean.ts";
import { type PlacedBars, placedBars } from "./placed-bars.ts";
import type { BarsProps } from "./props.ts";
import { largest } from "./scale.ts";

/** Over the highest bar, in sizes of its value; a ground of a figure, of its slot and lane, and at most in its sizes. */
const HEADROOM = 1.5;
const GROUND = { width: 0.9, height: 0.8, widest: 6 };

/** Upright columns under `top` mm: names, then lanes of figures beneath the zero line. */
export function placeColumns(props: BarsProps, top: number): PlacedBars {
  const { rows, type, mean } = props;
  const measures = measureColumns(props);
  const { left, right, slot, thickness, valueSize, cellSize, headingSize, laneHeight, names, zero, lanes } = measures;
  const middle = (index: number) => left + slot * (index + 0.5);
  const perPerson = (zero - top - valueSize * HEADROOM) / largest(props);
  const length = (amount: number) => amount * perPerson;
  const bars = rows.map((row, index) =>
    placeBar(row, { isUpright: true, zero, middle: middle(index), thickness, length }, valueSize),
  );
  const bottom = lanes.length === 0 ? zero + names.height : lanes.at(-1)! + laneHeight / 2;
  const total = rows.findIndex(({ isTotal }) => isTotal);
  const figures = placedBars(...bars);
  return placedBars(
    figures,
    {
      axis: [levelLine(zero, left, right)],
      signs: names.signs.map((sign) => ({ ...sign, y: sign.y + zero })),
      labels: names.labels.map((label) => ({ ...label, y: label.y + zero })),
      rules: [
        ...lanes.map((y) => levelLine(y - laneHeight / 2, 0, right)),
        ...(total >= 0 ? [uprightLine(left + slot * total, zero, bottom)] : []),
      ],
    },
    ...lanes.map((y, lane) => ({
      grounds: rows.flatMap(({ cells }, index) => {
        const { ground } = cells[lane]!;
        const width = Math.min(slot * GROUND.width, cellSize * GROUND.widest);
        const height = laneHeight * GROUND.height;
        return ground
          ? [{ x: middle(index) - width / 2, y: y - height / 2, width, height, color: ground, isOutlined: true }]
          : [];
      }),
      labels: [
        headingLabel(props.lanes[lane]!.join(""), y, headingSize),
        ...rows.map((row, index) =>
          cellLabel(row.cells[lane]!, { x: middle(index), y, size: cellSize, anchor: "middle", isTotal: row.isTotal }),
        ),
      ],
    })),
    mean === undefined
      ? {}
      : placeMean(mean, { isUpright: true, zero, length, from: left, to: right }, figures, type.body, [top, zero]),
  );
}

const headingLabel = (text: string, y: number, size: number): LabelProps => ({
  x: 0,
  y,
  size,
  text,
  fill: palette.inkSoft,
});
