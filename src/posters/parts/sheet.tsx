import type { ComponentChildren } from "preact";
import type { SheetData, SheetMarks } from "../../items/sheet.ts";
import { SANS } from "../../theme/fonts.ts";
import { palette } from "../../theme/palette.ts";
import { BODY_PADDING } from "./body-box.ts";
import { ExampleMark } from "./example-mark.tsx";
import { Foot } from "./foot.tsx";
import { type SheetMeasures, sheetMeasures } from "./measures.ts";
import { Message } from "./message.tsx";
import { Panel } from "./panel.tsx";
import { TitleBand } from "./title-band.tsx";

interface SheetProps {
  readonly data: SheetData;
  readonly marks: SheetMarks;
  /** What stands between title and foot; it gets the sheet's measures. */
  readonly children: (measures: SheetMeasures) => ComponentChildren;
}

/** The frame that all wall charts share: title band, body, foot, and the sample mark above everything. */
export function Sheet({ data, marks, children }: SheetProps) {
  const measures = sheetMeasures(data.paper);
  const { margin, gap } = measures;
  return (
    <div
      style={{
        display: "flex",
        flexDirection: "column",
        width: "100%",
        height: "100%",
        backgroundColor: palette.paper,
        fontFamily: SANS,
        color: palette.ink,
      }}
    >
      <TitleBand head={data} measures={measures} />
      <Message head={data} measures={measures} />
      <div
        style={{
          display: "flex",
          flexGrow: 1,
          flexBasis: 0,
          padding: `${gap * BODY_PADDING.above}px ${margin}px ${gap * BODY_PADDING.beneath}px`,
          boxSizing: "border-box",
        }}
      >
        {children(measures)}
      </div>
      <Foot frame={data.frame} marks={marks} measures={measures} />
      {data.frame.isExample ? (
        <Panel
          style={{ position: "absolute", left: 0, top: 0, width: data.paper.width, height: data.paper.height }}
          chart={(box) => <ExampleMark {...box} kind={data.frame.kind} />}
        />
      ) : null}
    </div>
  );
}
