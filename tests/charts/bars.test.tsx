import { render } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { Bars } from "../../src/charts/bars/bars.tsx";
import { lyingBarsFit } from "../../src/charts/bars/lying-bars.tsx";
import { barsFit, placeBars } from "../../src/charts/bars/place.ts";
import type { PlacedBars } from "../../src/charts/bars/placed-bars.ts";
import type { BarRow, BarsProps } from "../../src/charts/bars/props.ts";
import { sharedScale } from "../../src/charts/bars/scale.ts";
import { type Box, boxesOverlap, boxOfSegment } from "../../src/charts/parts/box.ts";
import type { Frame } from "../../src/charts/parts/frame.ts";
import { labelBox } from "../../src/charts/parts/label-box.ts";
import { poorSignHeight, poorSignWidth } from "../../src/charts/parts/poor-sign.tsx";
import { palette } from "../../src/theme/palette.ts";
import { bars } from "./examples/bars.ts";
import { expectReadable } from "./label-checks.ts";

const PORTRAIT = [780, 900] as const;
const LANDSCAPE = [1100, 600] as const;
const COUNTS = [1, 2, 3, 8, 15, 22, 24, 25, 40, 60];

const boxOf = ({ x, y, width, height }: Frame): Box => ({ left: x, top: y, right: x + width, bottom: y + height });
const isUpright = ({ axis }: PlacedBars) => axis[0]![0][1] === axis[0]![1][1];

/** Boxes of the signs of poor villages, mm. */
const signBoxes = ({ signs }: PlacedBars) =>
  signs.map(({ x, y, size, lines, isStacked }) => {
    const widths = lines.map((line) => poorSignWidth(line, size) - (isStacked ? 1.1 * size : 0));
    const [half, rise] = [Math.max(...widths) / 2, poorSignHeight(size, lines.length, isStacked) / 2];
    return { text: lines.join(""), box: { left: x - half, top: y - rise, right: x + half, bottom: y + rise } };
  });

const plain = (value: number, base?: number): BarRow => ({
  label: "青岭村",
  isPoor: false,
  value,
  parts: [{ amount: value, fill: { color: palette.barOther, hatch: "none" } }],
  ...(base === undefined ? {} : { base }),
  cells: [{ text: "—" }, { text: "—" }, { text: "—" }],
});

describe("Bars", () => {
  for (const count of COUNTS) {
    for (const size of [PORTRAIT, LANDSCAPE]) {
      it(`keeps the text of ${count} villages with long names apart on ${size.join(" × ")}`, () => {
        const props = bars(count, size, true);
        expect(barsFit(props)).toBe(true);
        const placed = placeBars(props);
        expectReadable(placed.labels, props);
        const signs = signBoxes(placed);
        const struck = signs.filter(({ box }, index) =>
          [...placed.labels.map(labelBox), ...signs.slice(index + 1).map((other) => other.box)].some((other) =>
            boxesOverlap(box, other, 0.3),
          ),
        );
        expect(struck.map(({ text }) => text)).toEqual([]);
      });

      it(`draws no line of ${count} villages through a figure on ${size.join(" × ")}`, () => {
        const { marks, mean, labels, plates } = placeBars(bars(count, size));
        const onPlate = (box: Box) => plates.some((plate) => boxesOverlap(boxOf(plate), box, 0.5));
        const figures = labels.map((label) => ({ text: label.text, box: labelBox(label) }));
        const struck = figures.filter(
          ({ box }) => !onPlate(box) && [...marks, ...mean].some((line) => boxesOverlap(boxOfSegment(line), box, 0)),
        );
        expect(struck.map(({ text }) => text)).toEqual([]);
      });
    }
  }

  it("draws lengths in proportion from a common zero, upright and lying", () => {
    for (const count of [8, 30]) {
      const props = bars(count, LANDSCAPE);
      const placed = placeBars(props);
      const isStanding = isUpright(placed);
      expect(isStanding).toBe(count === 8);
      const own = placed.bars.slice(0, count);
      const zeros = placed.axis.map(([[x, y]]) => (isStanding ? y : x));
      const length = ({ width, height }: Frame) => (isStanding ? height : width);
      for (const [index, row] of props.rows.slice(0, count).entries()) {
        expect(length(own[index]!) / length(own[0]!)).toBeCloseTo(row.value! / props.rows[0]!.value!, 6);
        const { x, y, height } = own[index]!;
        const foot = isStanding ? y + height : x;
        expect(zeros.some((zero) => Math.abs(zero - foot) < 1e-6)).toBe(true);
      }
    }
  });

  it("shows what is gone between the bar and the mark of the base year, and what is new within the bar", () => {
    const rows = [plain(60, 100), plain(50, 50), plain(40, 20), plain(30)];
    const { key: _key, change: _change, mean: _mean, ...props } = bars(4, LANDSCAPE);
    const { bars: drawn, fallen, risen, marks, axis } = placeBars({ ...props, rows });
    const zero = axis[0]![0][1];
    const perPerson = drawn[0]!.height / 60;
    expect(fallen.map(({ height }) => height / perPerson)).toEqual([expect.closeTo(40)]);
    expect(risen.map(({ height }) => height / perPerson)).toEqual([expect.closeTo(20)]);
    expect(marks.map(([[, y]]) => (zero - y) / perPerson)).toEqual([
      expect.closeTo(100),
      expect.closeTo(50),
      expect.closeTo(20),
    ]);
    expect(fallen[0]!.y + fallen[0]!.height).toBeCloseTo(drawn[0]!.y);
    expect(risen[0]!.y).toBeCloseTo(drawn[2]!.y);
  });

  it("says 0 where there is nobody and a dash where nothing is known, and draws no bar for either", () => {
    const { key: _key, change: _change, mean: _mean, ...props } = bars(2, LANDSCAPE);
    const rows = [plain(0, 0), { ...plain(0), value: undefined, parts: [] }];
    const { bars: drawn, labels } = placeBars({ ...props, rows });
    expect(drawn).toEqual([]);
    expect(labels.filter(({ text }) => text === "0")).toHaveLength(1);
    expect(labels.filter(({ text, weight }) => text === "—" && weight === 700)).toHaveLength(1);
  });

  it("puts figures and key into the corner that falling bars leave, and over bars that leave none", () => {
    const top = (props: BarsProps) =>
      Math.min(
        ...placeBars(props)
          .bars.slice(0, 15)
          .map(({ y }) => y),
      );
    const alone = ({ key: _key, change: _change, ...props }: BarsProps) => top(props);
    const falling = bars(15, LANDSCAPE);
    const level = { ...falling, rows: falling.rows.map((row) => (row.isTotal ? row : plain(50, 60))) };
    expect(top(falling)).toBe(alone(falling));
    expect(top(level)).toBeGreaterThan(alone(level));
  });

  it("has bars of one length for one amount on all its sheets", () => {
    for (const count of [30, 90]) {
      const whole = bars(count, LANDSCAPE);
      const rows = whole.rows.filter(({ isTotal }) => !isTotal);
      const shared = sharedScale({ ...whole, rows }, count / 3)!;
      const scales = [0, 1, 2].map((sheet) => {
        const own = rows.slice((sheet * count) / 3, ((sheet + 1) * count) / 3);
        const placed = placeBars({ ...whole, rows: own, shared });
        const [first] = placed.bars;
        return (isUpright(placed) ? first!.height : first!.width) / own[0]!.value!;
      });
      expect(scales[1]).toBeCloseTo(scales[0]!, 6);
      expect(scales[2]).toBeCloseTo(scales[0]!, 6);
    }
  });

  it("does not fit a box where its text would go under the smallest size", () => {
    expect(barsFit(bars(60, PORTRAIT))).toBe(true);
    expect(barsFit(bars(60, [200, 250]))).toBe(false);
    expect(lyingBarsFit(bars(60, [200, 250]))).toBe(false);
  });

  it("stands as it stood", () => {
    expect(render(<Bars {...bars(3, [300, 200])} />)).toMatchSnapshot();
  });
});
