import { ExitStaircase } from "../../charts/exit-staircase/exit-staircase.tsx";
import { placeStaircase } from "../../charts/exit-staircase/place.ts";
import type { ExitStaircaseProps } from "../../charts/exit-staircase/props.ts";
import type { PanelBox } from "../../items/panel.ts";
import { formatNumber } from "../../text/numbers.ts";
import { textWidth } from "../../theme/glyphs.ts";
import type { TypeScale } from "../../theme/type-scale.ts";
import { Heading, headingHeight } from "../parts/heading.tsx";
import type { SheetMeasures } from "../parts/measures.ts";
import { Panel } from "../parts/panel.tsx";
import type { Planned } from "./content.ts";
import { yearFill } from "./fill.ts";

/** Where the plan starts from, and who is left at the end of each year to come; none where fewer than two years say. */
function stairSteps(data: Planned): ExitStaircaseProps["steps"] {
  const { years, currentYear, today } = data;
  const steps = [
    { year: currentYear, ...(today.poorPopulation === undefined ? {} : { left: today.poorPopulation }) },
    ...years
      .filter(({ year }) => year > currentYear)
      .map(({ year, until, label, totals: { poorPopulation: left } }) => ({
        year,
        ...(year === until ? {} : { label }),
        ...(left === undefined ? {} : { left }),
        fill: yearFill(data, year),
      })),
  ];
  return steps.filter((step) => step.left !== undefined).length > 1 ? steps : [];
}

/** Whether a box has room for the stairs and there are any, the heading included; `box` in mm. */
export function stairsFit(data: Planned, box: PanelBox, type: TypeScale): boolean {
  const steps = stairSteps(data);
  const height = box.height - headingHeight(type);
  const hasCaption = captionIn(steps, box.width, type) !== undefined;
  return steps.length > 0 && hasCaption && height > 0 && placeStaircase({ steps, width: box.width, height, type }).fits;
}

/** The township's poor people, down to nobody. */
export function Stairs({ data, box, measures }: { data: Planned; box: PanelBox; measures: SheetMeasures }) {
  const { type } = measures;
  const steps = stairSteps(data);
  const height = box.height - headingHeight(type);
  return (
    <div style={{ display: "flex", flexDirection: "column", width: box.width }}>
      <Heading text={captionIn(steps, box.width, type)!} measures={measures} />
      <Panel
        style={{ width: box.width, height }}
        chart={(own) => <ExitStaircase {...own} steps={steps} type={type} />}
      />
    </div>
  );
}

/** The longest caption that a width has room for, its mark before it. */
function captionIn(steps: ExitStaircaseProps["steps"], width: number, { heading }: TypeScale): string | undefined {
  const room = width - heading;
  return captions(steps).find((text) => textWidth(text, { size: heading, weight: 700 }) <= room);
}

/** 贫困人口：574人减到0, or without the first words; where the plan brings no fewer, or an end is unknown, what the stairs show. */
function captions(steps: ExitStaircaseProps["steps"]): string[] {
  const [first, last] = [steps[0]?.left, steps.at(-1)?.left];
  if (first === undefined || last === undefined || last >= first) return ["年末贫困人口（人）"];
  const change = `${formatNumber(first)}人减到${formatNumber(last)}${last === 0 ? "" : "人"}`;
  return [`贫困人口：${change}`, change];
}
