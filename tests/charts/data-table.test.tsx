import { render } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { DataTable } from "../../src/charts/data-table/data-table.tsx";
import { placeDataTable, rowsThatFit } from "../../src/charts/data-table/place.ts";
import { villageTable } from "./examples/tables.ts";
import { expectReadable } from "./label-checks.ts";

describe("DataTable", () => {
  for (const [count, width, height] of [
    [1, 781, 300],
    [12, 781, 500],
    [26, 781, 800],
    [22, 500, 800],
  ] as const) {
    it(`keeps the cells of ${count} rows apart on ${width} × ${height}`, () => {
      const props = villageTable(count, [width, height]);
      const plan = placeDataTable(props);
      expect(plan.fits).toBe(true);
      expectReadable(
        plan.rows.flatMap((row) => row.labels),
        props,
      );
      expect(plan.spans.reduce((sum, span) => sum + span.width, 0)).toBeCloseTo(width, 6);
      const bottom = plan.rows.at(-1)!;
      expect(bottom.top + bottom.height).toBeLessThanOrEqual(height + 1e-6);
    });
  }

  it("wraps long cells within their row", () => {
    const { rows } = placeDataTable(villageTable(12, [500, 600]));
    const long = rows.find((row) => row.kind === "body" && row.index === 1)!;
    const short = rows.find((row) => row.kind === "body" && row.index === 3)!;
    expect(long.height).toBeGreaterThan(short.height);
    expect(long.labels.map((label) => label.text).join("")).toContain("解决安全饮水");
  });

  it("keeps rows at most 2.6 text sizes tall however much room there is", () => {
    const { rows, size } = placeDataTable({ ...villageTable(1, [781, 900]), totals: undefined });
    expect(rows.find((row) => row.kind === "body")!.height).toBeLessThanOrEqual(size * 2.6 + 1e-6);
  });

  it("says how many rows fit, and refuses to draw more", () => {
    const props = villageTable(200, [781, 400]);
    const count = rowsThatFit(props);
    expect(count).toBeGreaterThan(10);
    expect(count).toBeLessThan(60);
    expect(placeDataTable(props).fits).toBe(false);
    expect(() => render(<DataTable {...props} />)).toThrow("DataTable: 200 rows do not fit 781 × 400 mm");
    const split = placeDataTable({ ...props, rows: props.rows.slice(0, count) });
    expect(split.fits).toBe(true);
    expect(split.size).toBeGreaterThanOrEqual(props.type.note - 0.5);
  });

  it("gives columns with weights their share", () => {
    const props = villageTable(3, [600, 300]);
    const columns = props.columns.map((column, index) => ({ ...column, weight: index === 5 ? 5 : 1 }));
    const { spans } = placeDataTable({ ...props, columns });
    expect(spans.map((span) => span.width)).toEqual([60, 60, 60, 60, 60, 300]);
  });

  it("stands as it stood", () => {
    expect(render(<DataTable {...villageTable(3, [500, 160])} />)).toMatchSnapshot();
  });
});
