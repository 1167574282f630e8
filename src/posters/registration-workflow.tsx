import { FlowDiagram } from "../charts/flow-diagram/flow-diagram.tsx";
import { FlowKey, flowKeyHeight } from "../charts/flow-diagram/key.tsx";
import type { FlowSection } from "../charts/flow-diagram/props.ts";
import { Label } from "../charts/parts/label.tsx";
import { defineWall } from "../items/wall.ts";
import { registrationWorkflow, workflowNotes } from "../standard-texts/registration-workflow.ts";
import { palette } from "../theme/palette.ts";
import { A1 } from "../theme/paper.ts";
import { fewestSheets } from "./parts/fewest-sheets.ts";
import { hotlineBlocks } from "./parts/hotline-blocks.ts";
import { Panel } from "./parts/panel.tsx";
import { planPhoneStrip } from "./parts/phone-strip.ts";
import { Sheet } from "./parts/sheet.tsx";
import { sheetFrame } from "./parts/sheet-frame.ts";
import { numberSheets } from "./parts/sheet-number.ts";
import {
  FLOW_GAPS,
  type FlowContent,
  type FlowSheetData,
  flowRoom,
  flowSheets,
} from "./registration-workflow/flow-sheets.ts";

/** 建档立卡工作流程图: who does what until a household or a village is on file, what is made public, and whom to ask. */
export default defineWall<"township", FlowContent, FlowSheetData>({
  id: "registration-workflow",
  levels: ["township"],
  edition: "public",
  name: "建档立卡工作流程图",
  paper: A1,
  content({ county }, township) {
    const frame = sheetFrame(county, {
      kind: "board",
      title: "建档立卡工作流程图",
      subtitle: `${township.name}　贫困户、贫困村建档立卡程序（2013年度）`,
      notes: workflowNotes,
    });
    const sections = registrationWorkflow.map((section) => withTimes(section, county.profile.noticeDays));
    return { frame, sections, hotlines: hotlineBlocks(county, township) };
  },
  sheets(content, papers) {
    return numberSheets(fewestSheets(papers, "portrait", (paper) => flowSheets(content, paper)));
  },
  draw(data, marks) {
    const { sections, titleSize } = data.layout;
    const room = flowRoom(data, data, data.paper);
    const hasTimes = sections.some(({ steps }) => steps.some(({ time }) => time !== undefined));
    return (
      <Sheet data={data} marks={marks}>
        {({ type, gap }) => {
          const strip = planPhoneStrip(data.hotlines, room.width, type);
          return (
            <div style={{ display: "flex", flexDirection: "column", flexGrow: 1 }}>
              <Panel
                style={{ height: flowKeyHeight(type), marginBottom: FLOW_GAPS.underKey * gap }}
                chart={({ width }) => <FlowKey width={width} type={type} hasTimes={hasTimes} />}
              />
              <Panel
                style={{ flexGrow: 1 }}
                chart={() => <FlowDiagram {...room} sections={sections} type={type} titleSize={titleSize} />}
              />
              {strip.height > 0 ? (
                <Panel
                  style={{
                    height: strip.height,
                    marginTop: FLOW_GAPS.aboveStrip * gap,
                    backgroundColor: palette.cream,
                  }}
                  chart={() => (
                    <g>
                      {strip.labels.map((label) => (
                        <Label key={`${label.x} ${label.y}`} {...label} />
                      ))}
                    </g>
                  )}
                />
              ) : null}
            </div>
          );
        }}
      </Sheet>
    );
  },
});

/** A flow whose public notices say how many days the county has them hang; announcements have no term. */
function withTimes(section: FlowSection, days: number | undefined): FlowSection {
  if (days === undefined) return section;
  const time = `不少于${days}天`;
  return { ...section, steps: section.steps.map((step) => (step.mark?.startsWith("公示") ? { ...step, time } : step)) };
}
