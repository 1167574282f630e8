import { FlowDiagram } from "../charts/flow-diagram/flow-diagram.tsx";
import {
  registrationWorkflow,
  type WorkflowLane,
  type WorkflowSection,
  workflowLanes,
} from "../text/registration-workflow.ts";
import { A1, preferred } from "../theme/paper.ts";
import { Panel } from "./parts/panel.tsx";
import { Sheet } from "./parts/sheet.tsx";
import { sheetFrame } from "./parts/sheet-frame.ts";
import { definePoster, type SheetData } from "./poster.ts";

interface WorkflowData extends SheetData {
  readonly lanes: readonly WorkflowLane[];
  readonly sections: readonly WorkflowSection[];
}

/** 建档立卡工作流程图: who does what until a household or a village is on file. */
export default definePoster<WorkflowData>({
  id: "registration-workflow",
  clause: "T4.1a",
  level: "township",
  edition: "public",
  name: "建档立卡工作流程图",
  paper: A1,
  data(county, _township, papers) {
    return [
      {
        frame: sheetFrame(county, {
          title: "建档立卡工作流程图",
          subtitle: "贫困户、贫困村识别程序",
          notes: ["依据国家扶贫办《扶贫开发建档立卡工作方案》（国开办发〔2014〕24号）整理。"],
        }),
        paper: preferred(papers, "portrait"),
        lanes: workflowLanes,
        sections: registrationWorkflow,
      },
    ];
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
