import { render } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { placeRankedBars } from "../../src/charts/bars/ranked/place.ts";
import { RankedBars } from "../../src/charts/bars/ranked/ranked-bars.tsx";
import { rankedBars } from "./examples/bars.ts";
import { expectReadable } from "./label-checks.ts";

describe("RankedBars", () => {
  for (const count of [1, 8, 24, 25, 40, 60]) {
    for (const size of [
      [300, 420],
      [400, 600],
      [250, 600],
    ] as const) {
      it(`keeps ${count} rows apart and readable on ${size.join(" × ")}`, () => {
        const props = rankedBars(count, size);
        const { labels } = placeRankedBars(props);
        expectReadable(labels, props);
        const names = labels.filter((label) => props.rows.some((row) => row.label === label.text));
        for (const name of names) expect(name.size).toBeGreaterThanOrEqual(props.type.label * 0.8 - 1e-9);
      });
    }
  }

  it("sums up what does not fit in the last line", () => {
    const props = rankedBars(60, [250, 300]);
    const { labels } = placeRankedBars(props);
    const shown = props.rows.filter((row) => labels.some((label) => label.text === row.label));
    const rest = props.rows.slice(shown.length);
    const sum = rest.reduce((total, row) => total + row.value, 0);
    expect(shown.length).toBeLessThan(60);
    expect(labels.map((label) => label.text)).toContain(`其余${rest.length}个村合计 ${sum} 人`);
  });

  it("stands as it stood", () => {
    expect(render(<RankedBars {...rankedBars(3, [200, 120])} />)).toMatchSnapshot();
  });
});
