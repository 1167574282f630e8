import { FlowDiagram } from "../charts/flow-diagram/flow-diagram.tsx";
import { registrationWorkflow, workflowLanes, workflowNotes } from "../standard-texts/registration-workflow.ts";
import { A1 } from "../theme/paper.ts";
import { fewestSheets } from "./parts/fewest-sheets.ts";
import { Panel } from "./parts/panel.tsx";
import { Sheet } from "./parts/sheet.tsx";
import { sheetFrame } from "./parts/sheet-frame.ts";
import { numberSheets } from "./parts/sheet-number.ts";
import { definePoster } from "./poster.ts";
import { type FlowSheetData, flowSheets } from "./registration-workflow/flow-sheets.ts";

/** 建档立卡工作流程图: who does what until a household or a village is on file. */
export default definePoster<FlowSheetData>({
  id: "registration-workflow",
  clause: "T4.1a",
  level: "township",
  edition: "public",
  name: "建档立卡工作流程图",
  paper: A1,
  data(county, _township, papers) {
    const frame = sheetFrame(county, {
      title: "建档立卡工作流程图",
      subtitle: "贫困户、贫困村建档立卡程序（2013年度）",
      notes: workflowNotes,
      isText: true,
    });
    const sheets = fewestSheets(papers, "portrait", (paper) =>
      flowSheets(registrationWorkflow, workflowLanes, frame, paper),
    );
    return numberSheets(sheets, frame);
  },
  draw(data, marks) {
    const { lanes } = data;
    const { panels, titleSize } = data.layout;
    return (
      <Sheet data={data} marks={marks}>
        {({ type, gap }) => (
          <div style={{ display: "flex", flexGrow: 1 }}>
            {panels.map((sections, index) => (
              <Panel
                key={sections[0]!.steps[0]!.title}
                style={{ flexGrow: 1, flexBasis: 0, marginLeft: index > 0 ? gap : 0 }}
                chart={(box) => (
                  <FlowDiagram {...box} type={type} lanes={lanes} sections={sections} titleSize={titleSize} />
                )}
              />
            ))}
          </div>
        )}
      </Sheet>
    );
  },
});
