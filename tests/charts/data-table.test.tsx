import { render } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { DataTable } from "../../src/charts/data-table/data-table.tsx";
import { measureTable, placeDataTable, rowsThatFit } from "../../src/charts/data-table/place.ts";
import { groupedTable, villageTable } from "./examples/tables.ts";
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

  for (const [count, width, height] of [
    [1, 781, 300],
    [7, 500, 500],
    [24, 781, 1000],
  ] as const) {
    it(`keeps merged cells and groups of ${count} rows apart on ${width} × ${height}`, () => {
      const props = groupedTable(count, [width, height]);
      const { rows, merged, fits } = placeDataTable(props);
      expect(fits).toBe(true);
      const labels = [...rows, ...merged].flatMap((part) => part.labels);
      expectReadable(labels, props);
      for (const cell of merged)
        for (const { y, size } of cell.labels) {
          expect(y - size / 2).toBeGreaterThanOrEqual(cell.y);
          expect(y + size / 2).toBeLessThanOrEqual(cell.y + cell.height + 1e-6);
        }
    });
  }

  it("merges equal cells, helpers only within their group", () => {
    const { rows, merged, spans } = placeDataTable(groupedTable(7, [781, 600]));
    const inColumn = (column: number) => merged.filter(({ x }) => x === spans[column]!.left);
    expect(inColumn(1).map(({ labels }) => labels[0]!.text)).toEqual(["1组", "2组"]);
    expect(inColumn(4).map(({ labels }) => labels.map(({ text }) => text).join(""))).toEqual([
      "县商务局副主任科员",
      "县教育局",
      "县商务局副主任科员",
      "县商务局副主任科员",
      "县教育局",
    ]);
    const body = rows.filter(({ kind }) => kind === "body");
    expect(inColumn(1)[1]!.y).toBeCloseTo(body[5]!.top, 6);
    expect(inColumn(1).reduce((sum, { height }) => sum + height, 0)).toBeCloseTo(
      body.reduce((sum, { height }) => sum + height, 0),
      6,
    );
  });

  it("sets the header of a group above those of its columns", () => {
    const { rows, spans, headerRules } = placeDataTable(groupedTable(3, [781, 600]));
    const label = (text: string) => rows[0]!.labels.find((one) => one.text === text)!;
    expect(label("帮扶项目").y).toBeLessThan(label("已实施").y);
    expect(label("帮扶项目").x).toBeCloseTo((spans[2]!.textLeft + spans[3]!.textLeft + spans[3]!.textWidth) / 2, 6);
    expect(headerRules).toHaveLength(1);
  });

  it("puts swatches before the first cell, none where a row has no colour", () => {
    const { rows, spans } = placeDataTable(groupedTable(3, [781, 600]));
    const swatches = rows.flatMap(({ kind, swatch }) => (kind === "body" ? [swatch] : []));
    expect(swatches[0]).toBeUndefined();
    for (const swatch of swatches.slice(1)) expect(swatch!.x + swatch!.width).toBeLessThan(spans[0]!.textLeft);
  });

  it("stretches its rows as far as it is told", () => {
    const props = { ...groupedTable(2, [1100, 900]), columns: [{ header: "年度", align: "left" }] } as const;
    const heights = (loosest: number) =>
      placeDataTable({ ...props, loosest }).rows.flatMap(({ kind, height }) => (kind === "body" ? [height] : []));
    const { size } = placeDataTable(props);
    expect(heights(4)[0]).toBeCloseTo(size * 4, 6);
  });

  it("measures what its rows need, header and totals apart", () => {
    const props = groupedTable(8, [781, 600]);
    const { header, rows, totals, widths, height } = measureTable(props, 8);
    const sum = rows.reduce((total, row) => total + row, header + totals);
    expect(sum).toBeCloseTo(height, 6);
    expect(widths.reduce((total, width) => total + width, 0)).toBeCloseTo(781, 6);
  });

  it("stands as it stood with merged cells", () => {
    expect(render(<DataTable {...groupedTable(2, [500, 260])} />)).toMatchSnapshot();
  });
});
