import { NameBoard } from "../charts/name-board/name-board.tsx";
import type { SheetData } from "../items/sheet.ts";
import { defineWall, type WallContent } from "../items/wall.ts";
import { SANS, SERIF } from "../theme/fonts.ts";
import { textWidth } from "../theme/glyphs.ts";
import { palette } from "../theme/palette.ts";
import { BOARD_400x600, preferred } from "../theme/paper.ts";
import { ExampleMark } from "./parts/example-mark.tsx";
import { Panel } from "./parts/panel.tsx";
import { sheetFrame } from "./parts/sheet-frame.ts";
import { signMeasures } from "./station-sign/measures.ts";
import { signRows } from "./station-sign/sign-rows.ts";

interface SignContent extends WallContent {
  /** County and township, above the station's name. */
  readonly heading: string;
  /** The station's name. */
  readonly name: string;
}

interface SignSheet extends SignContent, SheetData {
  /** Rows of the name, from the top. */
  readonly layout: { readonly rows: readonly string[] };
}

const STATION = "双联扶贫工作站";

/** Letter-spacing of the heading, ems. */
const SPACING = 0.22;

/** 站牌: the name board at the station's door; the office's full name and nothing else. */
export default defineWall<"township", SignContent, SignSheet>({
  id: "station-sign",
  levels: ["township"],
  edition: "public",
  name: "双联扶贫工作站站牌",
  paper: BOARD_400x600,
  content({ county }, township) {
    const full = township.stationName ?? `${township.name}${STATION}`;
    const name = full.startsWith(township.name) ? full.slice(township.name.length) : full;
    const heading = `${county.profile.name}${township.name}`;
    // The board has no foot: who had it made is no part of what it says.
    const frame = { ...sheetFrame(county, { kind: "board", title: full, subtitle: "" }), issuer: "", place: "" };
    return { frame, heading, name };
  },
  sheets(content, papers) {
    const paper = preferred(papers, "landscape");
    return [{ ...content, paper, layout: { rows: signRows(content.name, signMeasures(paper).board) } }];
  },
  draw(data) {
    const { bandHeight, ruleHeight, heading, headingRoom, around } = signMeasures(data.paper);
    const style = { weight: 900, family: SERIF, letterSpacing: SPACING } as const;
    const headingSize = Math.min(heading, headingRoom / textWidth(data.heading, { ...style, size: 1 }));
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
            // What follows the last character would push the name off its middle.
            paddingLeft: headingSize * SPACING,
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
          chart={(box) => <NameBoard {...box} rows={data.layout.rows} />}
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
