import { NameBoard } from "../charts/name-board/name-board.tsx";
import type { BoardWriting } from "../charts/name-board/props.ts";
import type { SheetData } from "../items/sheet.ts";
import { defineWall, type WallContent } from "../items/wall.ts";
import { SANS, SERIF } from "../theme/fonts.ts";
import { textWidth } from "../theme/glyphs.ts";
import { palette } from "../theme/palette.ts";
import { BOARD_400x600, orientationOf, preferred } from "../theme/paper.ts";
import { ExampleMark } from "./parts/example-mark.tsx";
import { Panel } from "./parts/panel.tsx";
import { sheetFrame } from "./parts/sheet-frame.ts";
import { signMeasures } from "./station-sign/measures.ts";
import { signLines } from "./station-sign/sign-lines.ts";

interface SignContent extends WallContent {
  /** Township's name, written across above the station's. */
  readonly heading: string;
  /** The station's name. */
  readonly name: string;
}

interface SignSheet extends SignContent, SheetData {
  readonly layout: {
    /** Columns from right to left, or lines from the top. */
    readonly lines: readonly string[];
    readonly writing: BoardWriting;
  };
}

const STATION = "双联扶贫工作站";

/** Letter-spacing of the heading, ems. */
const SPACING = 0.2;

/** 站牌: the name board at the station's door, the name alone; written downwards where it stands, across where it lies. */
export default defineWall<"township", SignContent, SignSheet>({
  id: "station-sign",
  levels: ["township"],
  edition: "public",
  name: "双联扶贫工作站站牌",
  paper: BOARD_400x600,
  content({ county }, township) {
    const full = township.stationName ?? `${township.name}${STATION}`;
    const name = full.startsWith(township.name) ? full.slice(township.name.length) : full;
    return { frame: sheetFrame(county, { kind: "board", title: full, subtitle: "" }), heading: township.name, name };
  },
  sheets(content, papers) {
    const paper = preferred(papers, "portrait");
    const writing = orientationOf(paper) === "portrait" ? "downwards" : "across";
    const { board } = signMeasures(paper);
    return [{ ...content, paper, layout: { lines: signLines(content.name, { ...board, writing }), writing } }];
  },
  draw(data) {
    const { margin, bandHeight, ruleHeight, heading, around } = signMeasures(data.paper);
    const room = data.paper.width - 4 * margin;
    const headingEms = textWidth(data.heading, { size: 1, weight: 900, family: SERIF, letterSpacing: SPACING });
    const headingSize = Math.min(heading, room / headingEms);
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
        <div
          style={{
            display: "flex",
            alignItems: "center",
            justifyContent: "center",
            height: bandHeight,
            backgroundColor: palette.red,
          }}
        >
          <div
            style={{
              display: "flex",
              fontFamily: SERIF,
              fontWeight: 900,
              fontSize: headingSize,
              letterSpacing: headingSize * SPACING,
              whiteSpace: "nowrap",
              color: palette.white,
            }}
          >
            {data.heading}
          </div>
        </div>
        <div style={{ display: "flex", height: ruleHeight, backgroundColor: palette.gold }} />
        <Panel
          style={{ flexGrow: 1, flexBasis: 0, margin: `${around.y}px ${around.x}px` }}
          chart={(box) => <NameBoard {...box} {...data.layout} />}
        />
        {data.frame.isExample ? (
          <Panel
            style={{ position: "absolute", left: 0, top: 0, width: data.paper.width, height: data.paper.height }}
            chart={(box) => <ExampleMark {...box} kind={data.frame.kind} />}
          />
        ) : null}
      </div>
    );
  },
});
