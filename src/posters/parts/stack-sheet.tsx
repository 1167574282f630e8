import type { ComponentChildren, VNode } from "preact";
import { LegendStrip } from "../../charts/legend-strip/legend-strip.tsx";
import type { StripSection } from "../../charts/legend-strip/place.ts";
import { Locator, type LocatorGround } from "../../charts/locator/locator.tsx";
import type { PanelBox } from "../../items/panel.ts";
import type { SheetData, SheetMarks } from "../../items/sheet.ts";
import { palette } from "../../theme/palette.ts";
import type { TypeScale } from "../../theme/type-scale.ts";
import { type KeyFigure, KeyFigures } from "./key-figures.tsx";
import type { SheetMeasures } from "./measures.ts";
import { Panel } from "./panel.tsx";
import { Sheet } from "./sheet.tsx";
import { STACK_LINE, type StackLayout, stackGaps } from "./stack-layout.ts";

interface StackSheetProps {
  readonly data: SheetData & { readonly layout: StackLayout; readonly locator?: LocatorGround };
  readonly marks: SheetMarks;
  readonly figures: readonly KeyFigure[];
  readonly legend: readonly StripSection[];
  /** Over the main part: in which order its parts stand, and what they do not tell. */
  readonly order: string;
  readonly caution: string;
  readonly main: (box: PanelBox, type: TypeScale) => VNode;
  /** What stands beneath in its box, where the layout has one. */
  readonly panel?: (box: PanelBox, measures: SheetMeasures) => ComponentChildren;
}

const column = { display: "flex", flexDirection: "column" } as const;

/** A sheet where no map may be drawn: key figures and legend, what it is about, and a panel beneath where it has one. */
export function StackSheet({ data, marks, ...props }: StackSheetProps) {
  return (
    <Sheet data={data} marks={marks}>
      {(measures) => <Stack {...props} data={data} measures={measures} />}
    </Sheet>
  );
}

function Stack({
  data: { layout, locator },
  measures,
  figures,
  legend,
  ...props
}: Omit<StackSheetProps, "marks"> & { measures: SheetMeasures }) {
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
      <Panel style={{ ...layout.main }} chart={(box) => props.main(box, type)} />
      {props.panel && layout.panel ? (
        <div style={{ ...column, ...layout.panel, marginTop: gaps.panel }}>{props.panel(layout.panel, measures)}</div>
      ) : null}
    </div>
  );
}
