import { flowFits } from "../charts/flow-diagram/arrange.ts";
import { FlowDiagram } from "../charts/flow-diagram/flow-diagram.tsx";
import { splitFlow } from "../charts/flow-diagram/split.ts";
import {
  registrationWorkflow,
  type WorkflowLane,
  type WorkflowSection,
  workflowLanes,
} from "../text/registration-workflow.ts";
import { A1 } from "../theme/paper.ts";
import { typeScale } from "../theme/type-scale.ts";
import { bodyBox } from "./parts/body-box.ts";
import { fewestSheets } from "./parts/fewest-sheets.ts";
import { Panel } from "./parts/panel.tsx";
import { Sheet } from "./parts/sheet.tsx";
import { sheetFrame } from "./parts/sheet-frame.ts";
import { numberSheets, yetToBeNumbered } from "./parts/sheet-number.ts";
import { definePoster, type SheetData } from "./poster.ts";

interface WorkflowData extends SheetData {
  readonly lanes: readonly WorkflowLane[];
  readonly sections: readonly WorkflowSection[];
}

/** A flow of 20 steps needs no more, on the smallest paper. */
const MOST_SHEETS = 6;

/** 建档立卡工作流程图: who does what until a household or a village is on file. */
export default definePoster<WorkflowData>({
  id: "registration-workflow",
  clause: "T4.1a",
  level: "township",
  edition: "public",
  name: "建档立卡工作流程图",
  paper: A1,
  data(county, _township, papers) {
    const frame = sheetFrame(county, {
      title: "建档立卡工作流程图",
      subtitle: "贫困户、贫困村识别程序",
      notes: ["依据国家扶贫办《扶贫开发建档立卡工作方案》（国开办发〔2014〕24号）整理。"],
    });
    const sheets = fewestSheets(papers, "portrait", (paper) => {
      const type = typeScale(paper);
      const lanes = workflowLanes;
      for (let count = 1; count <= MOST_SHEETS; count += 1) {
        const body = bodyBox(count === 1 ? frame : yetToBeNumbered(frame), paper);
        const parts = splitFlow(registrationWorkflow, lanes, count);
        if (count === MOST_SHEETS || parts.every((sections) => flowFits({ ...body, sections, lanes, type }))) {
          return parts.map((sections) => ({ frame, paper, lanes, sections }));
        }
      }
      return [];
    });
    return numberSheets(sheets, frame);
  },
  draw(data, marks) {
    return (
      <Sheet data={data} marks={marks}>
        {({ type }) => (
          <Panel
            style={{ flexGrow: 1 }}
            chart={(box) => <FlowDiagram {...box} type={type} lanes={data.lanes} sections={data.sections} />}
          />
        )}
      </Sheet>
    );
  },
});
