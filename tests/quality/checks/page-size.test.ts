import { expect, it } from "vitest";
import { A4 } from "../../../src/theme/paper.ts";
import { pageSizeFaults } from "./page-size.ts";

const svg = '<svg width="210mm" height="297mm" viewBox="0 0 210 297"><g/></svg>';

it("catches a page of another size, and an SVG without millimetres", () => {
  expect(pageSizeFaults(A4, { width: 210.001, height: 297 }, svg)).toEqual([]);
  expect(pageSizeFaults(A4, { width: 210, height: 296 }, svg)).toHaveLength(1);
  expect(pageSizeFaults(A4, A4, svg.replaceAll("mm", ""))).toHaveLength(1);
});
