import { FlowDiagram } from "../charts/flow-diagram/flow-diagram.tsx";
import { defineWall } from "../items/wall.ts";
import { registrationWorkflow, workflowLanes, workflowNotes } from "../standard-texts/registration-workflow.ts";
import { A1 } from "../theme/paper.ts";
import { fewestSheets } from "./parts/fewest-sheets.ts";
import { Panel } from "./parts/panel.tsx";
import { Sheet } from "./parts/sheet.tsx";
import { sheetFrame } from "./parts/sheet-frame.ts";
import { numberSheets } from "./parts/sheet-number.ts";
import { type FlowContent, type FlowSheetData, flowSheets } from "./registration-workflow/flow-sheets.ts";

/** 建档立卡工作流程图: who does what until a household or a village is on file. */
export default defineWall<"township", FlowContent, FlowSheetData>({
  id: "registration-workflow",
  levels: ["township"],
  edition: "public",
  name: "建档立卡工作流程图",
  paper: A1,
  content({ county }) {
    const frame = sheetFrame(county, {
      kind: "board",
      title: "建档立卡工作流程图",
      subtitle: "贫困户、贫困村建档立卡程序（2013年度）",
      notes: workflowNotes,
    });
    return { frame, lanes: workflowLanes, sections: registrationWorkflow };
  },
  sheets(content, papers) {
    return numberSheets(fewestSheets(papers, "portrait", (paper) => flowSheets(content, paper)));
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
