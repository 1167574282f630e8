import { expect, it } from "vitest";
import { outlineHalos } from "../../../src/rendering/outline.ts";
import { renderPdf } from "../../../src/rendering/pdf.ts";
import { A4 } from "../../../src/theme/paper.ts";
import { thinStrokeFaults } from "../checks/stroke-width.ts";
import { overlapFaults } from "../checks/text-apart.ts";
import { offSheetFaults } from "../checks/text-on-sheet.ts";
import { smallTextFaults } from "../checks/text-size.ts";
import { linesOf } from "./lines.ts";
import { readPdfPage } from "./pdf-page.ts";

const text = (x: number, y: number, size: number, words: string, more = "") =>
  `<text x="${x}" y="${y}" font-family="Noto Sans SC" font-size="${size}" font-weight="400" ${more}>${words}</text>`;

async function readSvg(content: string) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="210mm" height="297mm" viewBox="0 0 210 297">${content}</svg>`;
  const page = await readPdfPage(
    await renderPdf([{ svg: outlineHalos(svg), paper: A4 }], { title: "", author: "", date: "2015-03-31" }),
  );
  return { page, lines: linesOf(page.runs) };
}

it("finds text and lines where the SVG has them, within transforms, and halos apart from lines", async () => {
  const halo = text(20, 30, 8, "石门村", 'data-halo="0.1"');
  const { page, lines } = await readSvg(
    `<g transform="translate(10 20)">${text(20, 30, 4, "云溪村")}${halo.replace("30", "50")}
      <g transform="scale(0.5)"><path d="M0 0H40" stroke="#111111" stroke-width="0.8"/></g></g>`,
  );
  expect(page).toMatchObject({ width: expect.closeTo(210, 2), height: expect.closeTo(297, 2) });
  expect(lines.map((line) => line.text)).toEqual(["云溪村", "石门村"]);
  expect(lines[0]).toMatchObject({ size: expect.closeTo(4, 2), box: { left: expect.closeTo(30, 2) } });
  expect(lines[0]!.box.bottom).toBeCloseTo(50 + 0.08 * 4, 2);
  const drawn = page.strokes.filter(({ fill, color }) => fill !== color);
  expect(drawn).toMatchObject([{ width: expect.closeTo(0.4, 3), color: "#111111" }]);
  expect(page.strokes.length).toBeGreaterThan(1);
  expect(thinStrokeFaults(page.strokes)).toEqual([]);
});

it("lets the checks see what is wrong with a sheet", async () => {
  const { page, lines } = await readSvg(
    `${text(20, 30, 8, "云溪村")}${text(25, 34, 8, "石门村")}${text(100, 100, 2, "岔村")}${text(195, 200, 8, "马家山村")}
      <path d="M0 150H40" stroke="#111111" stroke-width="0.2"/>`,
  );
  expect(overlapFaults(lines)).toHaveLength(1);
  expect(smallTextFaults(lines, A4)).toHaveLength(1);
  expect(offSheetFaults(lines, A4)).toHaveLength(1);
  expect(thinStrokeFaults(page.strokes)).toHaveLength(1);
});
