import { barsFit } from "../../charts/bars/place.ts";
import { sharedScale } from "../../charts/bars/scale.ts";
import { fewestParts } from "../../charts/parts/fewest-parts.ts";
import type { Paper, PaperChoice } from "../../theme/paper.ts";
import { bodyBox } from "../parts/body-box.ts";
import { fewestSheets } from "../parts/fewest-sheets.ts";
import { evenParts, numberSheets, yetToBeNumbered } from "../parts/sheet-number.ts";
import { barRow, populationBars } from "./chart.ts";
import type { PopulationBarsContent, PopulationBarsSheet } from "./content.ts";

/** More rows than this are liked lying on portrait paper. */
const MOST_UPRIGHT = 24;

/** The rows shared out evenly over as few sheets as they can be read on, one scale and one mean for all. */
export function populationBarSheets(content: PopulationBarsContent, papers: PaperChoice): PopulationBarsSheet[] {
  const liked = content.rows.length > MOST_UPRIGHT ? "portrait" : "landscape";
  return numberSheets(fewestSheets(papers, liked, (paper) => sheetsOn(content, paper)));
}

function sheetsOn(content: PopulationBarsContent, paper: Paper): PopulationBarsSheet[] {
  const { rows, total, mean } = content;
  const all = [...rows, ...(total ? [{ ...total, isTotal: true }] : [])];
  const on = (count: number) => {
    const parts = evenParts(all, count);
    const shared = sharedScale(
      { rows: all.map((row) => barRow(content, row)), ...(mean ? { mean: { ...mean, text: "" } } : {}) },
      parts[0]!.length,
    );
    return parts.map(
      (shown): PopulationBarsSheet => ({ ...content, paper, shown, ...(shared ? { layout: { shared } } : {}) }),
    );
  };
  const readable = fewestParts({ most: all.length }, (count) => {
    const sheets = on(count);
    const box = bodyBox(count === 1 ? content : yetToBeNumbered(content), paper);
    return sheets.every((sheet) => barsFit(populationBars(sheet, box))) ? sheets : undefined;
  });
  return readable ?? on(all.length);
}
