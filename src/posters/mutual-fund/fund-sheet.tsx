import type { ComponentChildren } from "preact";
import { OrganisationChart } from "../../charts/organisation/organisation-chart.tsx";
import { StepStrip } from "../../charts/step-strip/step-strip.tsx";
import { TextBoard } from "../../charts/text-board/text-board.tsx";
import type { PanelBox, PanelChart } from "../../items/panel.ts";
import type { SheetMarks } from "../../items/sheet.ts";
import { Heading } from "../parts/heading.tsx";
import type { SheetMeasures } from "../parts/measures.ts";
import { OrganisationSheetView } from "../parts/organisation-sheet.tsx";
import { Panel } from "../parts/panel.tsx";
import { Sheet } from "../parts/sheet.tsx";
import { drawTextSheet } from "../parts/text-board-sheet.tsx";
import type { FundSheet } from "./content.ts";
import { fundRegions } from "./regions.ts";

/** A sheet of a fund: organisation, rules and procedure together, or one of the first two. */
export function FundSheetView({ data, marks }: { data: FundSheet; marks: SheetMarks }) {
  const { organisation, paragraphs, loan, layout } = data;
  const isWhole = layout.share !== undefined || loan !== undefined;
  if (!isWhole && organisation && layout.organisation)
    return <OrganisationSheetView data={{ ...data, organisation, layout: layout.organisation }} marks={marks} />;
  if (!isWhole) {
    const { layout: _none, ...text } = data;
    return drawTextSheet({ ...text, ...(layout.size ? { layout: { size: layout.size } } : {}) }, marks);
  }
  return (
    <Sheet data={data} marks={marks}>
      {(measures) => {
        const { type, gap } = measures;
        const regions = fundRegions(data, data.paper, { share: layout.share, hasSteps: loan !== undefined });
        const apart: Record<string, number> = regions.isBeside ? { marginLeft: gap } : { marginTop: gap };
        return (
          <div style={{ display: "flex", flexDirection: "column", flexGrow: 1 }}>
            <div style={{ display: "flex", flexDirection: regions.isBeside ? "row" : "column" }}>
              {organisation && layout.organisation && regions.organisation ? (
                <Titled
                  title="组织机构"
                  measures={measures}
                  box={regions.organisation}
                  chart={(box) => (
                    <OrganisationChart {...box} type={type} organisation={organisation} layout={layout.organisation!} />
                  )}
                />
              ) : null}
              <Titled
                title="管理制度"
                measures={measures}
                box={regions.rules}
                style={organisation ? apart : {}}
                chart={(box) => <TextBoard {...box} type={type} paragraphs={paragraphs} largest={layout.size!} />}
              />
            </div>
            {loan && regions.steps ? (
              <Titled
                title={loan.title}
                measures={measures}
                box={regions.steps}
                style={{ marginTop: gap * 0.75 }}
                chart={(box) => <StepStrip {...box} type={type} steps={loan.steps} />}
              />
            ) : null}
          </div>
        );
      }}
    </Sheet>
  );
}

function Titled({
  title,
  measures,
  box,
  chart,
  style = {},
}: {
  title: string;
  measures: SheetMeasures;
  box: PanelBox;
  chart: PanelChart;
  style?: Record<string, number>;
}): ComponentChildren {
  return (
    <div style={{ display: "flex", flexDirection: "column", ...style }}>
      <Heading text={title} measures={measures} />
      <Panel style={{ ...box }} chart={chart} />
    </div>
  );
}
