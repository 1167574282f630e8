import { chartId, chartNames } from "../model/charts.ts";
import { PAPER_HINT, type PaperRequest, parsePaper } from "../model/paper-request.ts";
import { nearest } from "./nearest.ts";
import type { ProfileReader } from "./profile-reader.ts";

const KEY = "幅面";
const EXAMPLE = `写成 {"贫困村分布图": "A1 横", "工作站职责": "600×900"}；${PAPER_HINT}`;

/** 幅面 of 县.json: the paper of each chart that is not to have its usual one, by the chart's id. */
export function readPapers(reader: ProfileReader): Record<string, PaperRequest> {
  const papers: Record<string, PaperRequest> = {};
  for (const name of Object.keys(reader.object(KEY, EXAMPLE))) {
    const path = `${KEY}.${name}`;
    const id = chartId(name);
    const text = reader.text(path, PAPER_HINT, true);
    const paper = parsePaper(text);
    if (!id) {
      const meant = nearest(name, Object.values(chartNames));
      const names = Object.values(chartNames).join("、");
      reader.report(path, "没有这种图表", meant ? `是不是“${meant}”？` : `可写：${names}`, name);
    } else if (text !== "" && !paper) {
      reader.report(path, "看不懂的幅面", PAPER_HINT, text);
    } else if (paper) {
      papers[id] = paper;
    }
  }
  return papers;
}
