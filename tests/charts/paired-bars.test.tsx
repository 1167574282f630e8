import { render } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { sharedScale } from "../../src/charts/bars/paired/figures.ts";
import { PairedBars } from "../../src/charts/bars/paired/paired-bars.tsx";
import { pairedBarsFit, placePairedBars } from "../../src/charts/bars/paired/place.ts";
import { boxesOverlap } from "../../src/charts/parts/box.ts";
import { labelBox } from "../../src/charts/parts/label-box.ts";
import { palette } from "../../src/theme/palette.ts";
import { pairedBars } from "./examples/bars.ts";
import { expectReadable } from "./label-checks.ts";

const PORTRAIT = [780, 900] as const;
const LANDSCAPE = [1100, 600] as const;
const CURRENT: string[] = [palette.bar, palette.barOther];

describe("PairedBars", () => {
  for (const count of [1, 8, 22, 24, 25, 40, 60, 80]) {
    for (const size of [PORTRAIT, LANDSCAPE]) {
      it(`keeps the text of ${count} villages with long names apart on ${size.join(" × ")}`, () => {
        const props = pairedBars(count, size, true);
        expectReadable(placePairedBars(props).labels, props);
      });

      it(`keeps the bars of ${count} villages clear of the text on ${size.join(" × ")}`, () => {
        const { bars, labels } = placePairedBars(pairedBars(count, size));
        const boxes = bars.map((bar) => ({
          left: bar.x,
          top: bar.y,
          right: bar.x + bar.width,
          bottom: bar.y + bar.height,
        }));
        const struck = labels.filter((label) => boxes.some((box) => boxesOverlap(box, labelBox(label), 0.5)));
        expect(struck.map((label) => label.text)).toEqual([]);
      });
    }
  }

  it("draws lengths in proportion from a common zero, upright and lying", () => {
    for (const count of [8, 30]) {
      const props = pairedBars(count, LANDSCAPE);
      const { bars, axis } = placePairedBars(props);
      const upright = count === 8;
      const lengths = bars
        .filter((bar) => CURRENT.includes(bar.fill))
        .slice(-count)
        .map((bar) => (upright ? bar.height : bar.width));
      const first = lengths[0]!;
      props.rows.forEach((row, index) => {
        expect(lengths[index]! / first).toBeCloseTo(row.current! / props.rows[0]!.current!, 6);
      });
      for (const bar of bars.slice(-count * 2)) {
        if (upright) expect(bar.y + bar.height).toBeCloseTo(axis[0]![0][1], 6);
        else expect(bar.x).toBeCloseTo(axis[0]![0][0], 6);
      }
    }
  });

  it("lays the bars down beyond 24 villages and sets two columns beyond 40", () => {
    expect(placePairedBars(pairedBars(24, LANDSCAPE)).bands).toHaveLength(0);
    expect(placePairedBars(pairedBars(25, LANDSCAPE)).axis).toHaveLength(1);
    expect(placePairedBars(pairedBars(40, PORTRAIT)).axis).toHaveLength(1);
    expect(placePairedBars(pairedBars(41, PORTRAIT)).axis).toHaveLength(2);
  });

  it("says 0 where there is nobody and a dash where nothing is known", () => {
    const rows = [{ label: "青岭村", base: 0, current: 0, rate: undefined, isPoor: false }];
    const props = { ...pairedBars(1, LANDSCAPE), rows, mean: undefined };
    const { labels, bars } = placePairedBars(props);
    expect(labels.filter((label) => label.text === "0")).toHaveLength(3);
    expect(labels.filter((label) => label.text === "—")).toHaveLength(1);
    expect(bars).toHaveLength(2);
  });

  it("names in the legend only what the sheet shows", () => {
    const props = pairedBars(2, LANDSCAPE);
    const texts = placePairedBars(props).labels.map((label) => label.text);
    expect(texts).toContain("贫困村 2014年");
    expect(texts).not.toContain("非贫困村 2014年");
  });

  it("has bars of one length for one amount on all its sheets", () => {
    for (const count of [30, 90]) {
      const whole = pairedBars(count, LANDSCAPE);
      const shared = sharedScale(whole.rows, whole.mean, count / 3);
      const scales = [0, 1, 2].map((sheet) => {
        const rows = whole.rows.slice((sheet * count) / 3, ((sheet + 1) * count) / 3);
        const { bars } = placePairedBars({ ...whole, rows, shared });
        const first = bars.findLast(({ fill }) => CURRENT.includes(fill))!;
        return (count === 30 ? first.height : first.width) / rows.at(-1)!.current!;
      });
      expect(scales[1]).toBeCloseTo(scales[0]!, 6);
      expect(scales[2]).toBeCloseTo(scales[0]!, 6);
    }
  });

  it("does not fit a box where its text would go under the smallest size", () => {
    expect(pairedBarsFit(pairedBars(60, PORTRAIT))).toBe(true);
    expect(pairedBarsFit(pairedBars(60, [200, 250]))).toBe(false);
  });

  it("stands as it stood", () => {
    expect(render(<PairedBars {...pairedBars(3, [300, 200])} />)).toMatchSnapshot();
  });
});
