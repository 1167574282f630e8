import { render } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { ExitStaircase } from "../../src/charts/exit-staircase/exit-staircase.tsx";
import { placeStaircase, UNKNOWN } from "../../src/charts/exit-staircase/place.ts";
import { RING_WORDS } from "../../src/charts/exit-staircase/rings.ts";
import { palette } from "../../src/theme/palette.ts";
import { staircase } from "./examples/tables.ts";
import { expectReadable } from "./label-checks.ts";

const TO_ZERO = [574, 338, 233, 171, 107, 50, 0];
const SIZE = [320, 160] as const;
const plans: Readonly<Record<string, readonly (number | undefined)[]>> = {
  "that reaches zero": TO_ZERO,
  "that stops above zero": [574, 338, 233, 120],
  "that rises": [300, 338, 360, 120],
  "with a year missing": [574, undefined, 233, 0],
  "of one year": [12, 0],
  "where nobody was poor": [0, 0, 0],
  "without figures": [undefined, undefined],
  "of twelve years and thousands": [9574, ...Array.from({ length: 12 }, (_, index) => (11 - index) * 800)],
};

describe.each(Object.entries(plans))("a staircase %s", (_name, left) => {
  it.each([SIZE, [700, 160] as const, [300, 300] as const])("can be read on %d × %d", (...size) => {
    const props = staircase(left, size);
    const { labels, fits, steps, rings } = placeStaircase(props);
    expect(fits).toBe(true);
    expectReadable(labels, props);
    expect(steps).toHaveLength(left.filter((people) => people !== undefined).length);
    expect(rings).toHaveLength(left.length - 1);
    for (const { y, radius } of rings) expect(y + radius).toBeLessThanOrEqual(props.height);
  });
});

describe("placeStaircase", () => {
  it("makes steps as high as their people are many, side by side on one ground", () => {
    const { steps, ground } = placeStaircase(staircase(TO_ZERO, SIZE));
    const scale = steps[0]!.height / 574;
    for (const [index, { x, y, width, height }] of steps.entries()) {
      expect(height).toBeCloseTo(TO_ZERO[index]! * scale, 6);
      expect(y + height).toBeCloseTo(ground, 6);
      expect(x).toBeCloseTo(index * width, 6);
    }
  });

  it("says each number on its step, and of a missing year that nobody knows", () => {
    const texts = (left: readonly (number | undefined)[]) =>
      placeStaircase(staircase(left, SIZE)).labels.map(({ text }) => text);
    expect(texts([1574, undefined, 0])).toEqual(["1,574", "2014年", UNKNOWN, "2015年", "0", "2016年", RING_WORDS]);
  });

  it("sets a zero apart from every other number", () => {
    const { labels } = placeStaircase(staircase([50, 12, 0], SIZE));
    const red = labels.filter(({ fill }) => fill === palette.red);
    expect(red.map(({ text }) => text)).toEqual(["0"]);
  });

  it("has neither rings nor words for them where no year asks for one", () => {
    const props = staircase(TO_ZERO, SIZE);
    const steps = props.steps.map(({ hasRing: _ring, ...step }) => step);
    const { rings, labels, ground } = placeStaircase({ ...props, steps });
    expect(rings).toEqual([]);
    expect(labels.map(({ text }) => text)).not.toContain(RING_WORDS);
    expect(ground).toBeGreaterThan(placeStaircase(props).ground);
  });

  it("says that it does not fit a box too narrow or too low for its figures", () => {
    expect(placeStaircase(staircase(TO_ZERO, [60, 160])).fits).toBe(false);
    expect(placeStaircase(staircase(TO_ZERO, [320, 40])).fits).toBe(false);
  });
});

describe("ExitStaircase", () => {
  it("breaks its edge where a year is missing", () => {
    const edge = /d="(M0,[^"]*)" fill="none" stroke="#1F1A17"/.exec(
      render(<ExitStaircase {...staircase([574, undefined, 233, 0], SIZE)} />),
    )![1]!;
    expect(edge.match(/M/g)).toHaveLength(2);
  });

  it("stands as it stood", () => {
    expect(render(<ExitStaircase {...staircase([574, 338, 0], SIZE)} />)).toMatchSnapshot();
  });
});
