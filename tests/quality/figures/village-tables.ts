import { rowFaults, textFaults } from "../checks/rows.ts";
import type { TrueCounty } from "../oracle/county.ts";
import { trueTable } from "../oracle/household-table.ts";
import { truePlan } from "../oracle/village-plan.ts";
import { keyFigures } from "../reading/key-figures.ts";
import type { Line } from "../reading/lines.ts";
import { panelUnder } from "../reading/panel.ts";
import { middleX, middleY } from "../reading/placed.ts";
import { gridFaults } from "./grid.ts";
import { withoutUnitOfDash } from "./poor-villages.ts";

type Pages = readonly (readonly Line[])[];

const PLAN = "分年度脱贫规划";
const STAIRCASE = "年末贫困人口";

/** Figures of 村级精准脱贫规划 that are not those of the files; `pages` are the lines of its sheets. */
export function villagePlanFaults(county: TrueCounty, code: string, pages: Pages): string[] {
  const plan = truePlan(county, code);
  const figures = plan.keyFigures.map(withoutUnitOfDash);
  const labels = figures.map(([label]) => label!);
  const remarks = pages.flatMap((lines) => panelUnder(lines, PLAN)?.remark ?? []);
  return [
    ...messageFaults(plan.message, pages),
    ...rowFaults("key figures", figures, keyFigures(factsOf(pages[0]!, county.years.current), labels)),
    ...textFaults("year of exit", [exitWords(county, code)], exitSaid(pages[0]!, county.years.current)),
    ...rowFaults("staircase", plan.steps, stepsOf(pages[0]!)),
    ...gridFaults({ heading: PLAN, headers: plan.headers, rows: plan.rows }, pages),
    ...textFaults(
      "remark",
      remarks.map(() => plan.remark),
      remarks,
    ),
  ];
}

/** What the village is, and when it is to leave: 贫困村，计划2018年脱贫. */
function exitWords(county: TrueCounty, code: string): string {
  const village = county.villages.find((each) => each.code === code)!;
  if (!village.isPoor) return "非贫困村";
  const year = village.exitYear;
  return `贫困村，${year === undefined ? "脱贫年度未定" : `${year > county.years.current ? "计划" : ""}${year}年脱贫`}`;
}

const exitSaid = (lines: readonly Line[], year: number) =>
  factsOf(lines, year).flatMap(({ text }) => (/^非?贫困村/.test(text) ? [text] : []));

/** Cells of 贫困户精准扶贫一览表 that are not those of the files. */
export function householdTableFaults(county: TrueCounty, code: string, pages: Pages): string[] {
  const { message, ...table } = trueTable(county, code);
  return [...messageFaults(message, pages), ...gridFaults({ heading: "到户帮扶情况", ...table }, pages)];
}

/** Every sheet says its sentence. */
function messageFaults(message: string, pages: Pages): string[] {
  return pages.flatMap((lines) =>
    lines
      .map(({ text }) => text)
      .join("")
      .includes(message)
      ? []
      : [`the sheet should say ${message}`],
  );
}

/** What stands beside the staircase, or above the table. */
function factsOf(lines: readonly Line[], year: number): readonly Line[] {
  const head = lines.find(({ text }) => text === `${year}年末基本情况`);
  if (!head) return [];
  const end = lines.find(({ text }) => text === PLAN);
  return lines.filter(
    (line) =>
      line.box.left > head.box.left - head.size &&
      middleY(line) > head.box.bottom &&
      !(end && line.box.top > end.box.top - end.size),
  );
}

/** Years under the ground of the staircase, each with the figure that stands above it. */
function stepsOf(lines: readonly Line[]): string[][] {
  const panel = panelUnder(lines, STAIRCASE);
  if (!panel) return [];
  const end = lines.find(({ text }) => text === PLAN)?.box.top ?? Number.POSITIVE_INFINITY;
  const own = panel.lines.filter((line) => middleY(line) < end && /^[\d,]+年?$|^无数据$/.test(line.text));
  const years = own.filter(({ text }) => text.endsWith("年")).toSorted((a, b) => a.box.left - b.box.left);
  const figures = own.filter((line) => !years.includes(line));
  const steps = years.map((year) => {
    const above = figures.filter(
      (line) => Math.abs(middleX(line) - middleX(year)) < 0.5 && middleY(line) < middleY(year),
    );
    return [year.text, ...above.map(({ text }) => text)];
  });
  const read = steps.reduce((total, step) => total + step.length - 1, 0);
  return read === figures.length ? steps : [...steps, figures.map(({ text }) => text)];
}
