import type { ComponentChildren } from "preact";
import { LegendStrip } from "../../charts/legend-strip/legend-strip.tsx";
import type { StripSection } from "../../charts/legend-strip/place.ts";
import { Locator, type LocatorGround } from "../../charts/locator/locator.tsx";
import type { PanelChart } from "../../items/panel.ts";
import { palette } from "../../theme/palette.ts";
import { type KeyFigure, KeyFigures } from "./key-figures.tsx";
import type { SheetMeasures } from "./measures.ts";
import { Panel } from "./panel.tsx";
import { STACK_LINE, type StackLayout, stackGaps } from "./stack-layout.ts";

interface StackSheetProps {
  readonly layout: StackLayout;
  readonly measures: SheetMeasures;
  readonly figures: readonly KeyFigure[];
  readonly legend: readonly StripSection[];
  /** Over the main part: in which order its parts stand, and what they do not tell. */
  readonly order: string;
  readonly caution: string;
  readonly main: PanelChart;
  readonly locator?: LocatorGround;
  readonly panel?: ComponentChildren;
}

const column = { display: "flex", flexDirection: "column" } as const;

/** A sheet where no map may be drawn: key figures and legend, what it is about, and a panel beneath where it has one. */
export function StackSheet(props: StackSheetProps) {
  const { layout, measures, figures, legend, locator, panel } = props;
  const { type, gap } = measures;
  const gaps = stackGaps(layout.paper);
  return (
    <div style={{ ...column, flexGrow: 1 }}>
      <div style={{ display: "flex" }}>
        <div style={{ ...column, width: layout.legend.width }}>
          <div style={{ display: "flex", height: layout.figures.height }}>
            <KeyFigures figures={figures} columns={figures.length} width={layout.figures.width} measures={measures} />
          </div>
          {legend.length > 0 ? (
            <Panel
              style={{ height: layout.legend.height, marginTop: gaps.figures }}
              chart={(box) => <LegendStrip sections={legend} width={box.width} type={type} />}
            />
          ) : null}
        </div>
        {locator && layout.locator ? (
          <Panel
            style={{ ...layout.locator, marginLeft: gap }}
            chart={(box) => <Locator {...locator} {...box} type={type} />}
          />
        ) : null}
      </div>
      <div
        style={{
          display: "flex",
          justifyContent: "space-between",
          margin: `${gaps.line}px 0`,
          height: gaps.lineHeight,
          fontSize: type.body * STACK_LINE.size,
          lineHeight: STACK_LINE.leading,
          color: palette.inkSoft,
          whiteSpace: "nowrap",
        }}
      >
        <div style={{ display: "flex" }}>{props.order}</div>
        <div style={{ display: "flex" }}>{props.caution}</div>
      </div>
      <Panel style={{ ...layout.main }} chart={props.main} />
      {panel && layout.panel ? <div style={{ ...column, ...layout.panel, marginTop: gaps.panel }}>{panel}</div> : null}
    </div>
  );
}
