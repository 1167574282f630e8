import { render } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { placeYearStrip } from "../../src/charts/year-strip/place.ts";
import { YearStrip } from "../../src/charts/year-strip/year-strip.tsx";
import { exitYears } from "./examples/tables.ts";
import { expectReadable } from "./label-checks.ts";

describe("YearStrip", () => {
  for (const count of [1, 3, 6, 8]) {
    for (const size of [
      [781, 260],
      [1100, 220],
      [260, 700],
    ] as const) {
      it(`keeps the figures of ${count} years apart on ${size.join(" × ")}`, () => {
        const props = exitYears(count, size);
        const { cards } = placeYearStrip(props);
        expectReadable(
          cards.flatMap((card) => card.labels),
          props,
        );
        const widths = cards.map(({ frame }) => frame.right - frame.left);
        expect(Math.max(...widths) - Math.min(...widths)).toBeLessThan(1e-6);
      });
    }
  }

  it("stands side by side in a wide box and one above another in a tall one", () => {
    const tops = (size: readonly [number, number]) =>
      new Set(placeYearStrip(exitYears(5, size)).cards.map((card) => card.frame.top)).size;
    expect(tops([1100, 220])).toBe(1);
    expect(tops([260, 700])).toBe(5);
  });

  it("stands as it stood", () => {
    expect(render(<YearStrip {...exitYears(2, [300, 160])} />)).toMatchSnapshot();
  });
});
