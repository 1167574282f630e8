import { VerticalSign } from "../charts/vertical-sign.tsx";
import { SANS, SERIF } from "../theme/fonts.ts";
import { textWidth } from "../theme/glyphs.ts";
import { palette } from "../theme/palette.ts";
import { BOARD_400x600, preferred } from "../theme/paper.ts";
import { ExampleMark } from "./parts/example-mark.tsx";
import { spokenHash } from "./parts/foot.tsx";
import { sheetMeasures } from "./parts/measures.ts";
import { Panel } from "./parts/panel.tsx";
import { QrCode } from "./parts/qr-code.tsx";
import { sheetFrame } from "./parts/sheet-frame.ts";
import { definePoster, type SheetData } from "./poster.ts";

interface SignData extends SheetData {
  /** Township's name, written across above the columns. */
  readonly heading: string;
  /** Columns from right to left. */
  readonly columns: readonly string[];
}

const STATION = "双联扶贫工作站";
const STATION_SUFFIX = "工作站";

/** 站牌: the name board at the station's door. */
export default definePoster<SignData>({
  id: "station-sign",
  clause: "T1",
  level: "township",
  edition: "public",
  name: "双联扶贫工作站站牌",
  paper: BOARD_400x600,
  data(county, township, papers) {
    const full = township.stationName ?? `${township.name}${STATION}`;
    const name = full.startsWith(township.name) ? full.slice(township.name.length) : full;
    return [
      {
        frame: sheetFrame(county, { title: full, subtitle: "" }),
        paper: preferred(papers, "portrait"),
        heading: township.name,
        columns: signColumns(name),
      },
    ];
  },
  draw(data, marks) {
    const { margin, type } = sheetMeasures(data.paper);
    const room = data.paper.width - 4 * margin;
    const headingSize = Math.min(
      52,
      (52 * room) / textWidth(data.heading, { size: 52, weight: 900, family: SERIF, letterSpacing: 10 }),
    );
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
            height: 92,
            backgroundColor: palette.red,
          }}
        >
          <div
            style={{
              display: "flex",
              fontFamily: SERIF,
              fontWeight: 900,
              fontSize: headingSize,
              letterSpacing: headingSize * 0.2,
              color: palette.white,
            }}
          >
            {data.heading}
          </div>
        </div>
        <div style={{ display: "flex", height: 3, backgroundColor: palette.gold }} />
        <Panel
          style={{ flexGrow: 1, flexBasis: 0, margin: `${margin * 1.4}px ${margin * 2}px` }}
          chart={(box) => <VerticalSign {...box} columns={data.columns} />}
        />
        <div
          style={{
            display: "flex",
            alignItems: "flex-end",
            justifyContent: "space-between",
            margin: `0 ${margin}px ${margin}px`,
          }}
        >
          <div style={{ display: "flex", flexDirection: "column", fontSize: type.note * 1.2, color: palette.inkSoft }}>
            <div style={{ display: "flex", fontWeight: 500 }}>{`${data.frame.issuer} 制`}</div>
            <div style={{ display: "flex", marginTop: 2 }}>{spokenHash(marks.hash)}</div>
          </div>
          <Panel style={{ width: 30, height: 30 }} chart={({ width }) => <QrCode text={marks.qr} size={width} />} />
        </div>
        {data.frame.isExample ? (
          <Panel
            style={{ position: "absolute", left: 0, top: 0, width: data.paper.width, height: data.paper.height }}
            chart={(box) => <ExampleMark {...box} />}
          />
        ) : null}
      </div>
    );
  },
});

/** 双联扶贫工作站 → 双联扶贫 | 工作站: two columns that do not cut a word; other names are halved. */
export function signColumns(name: string): string[] {
  const characters = [...name];
  if (characters.length <= 4) return [name];
  const cut =
    name.endsWith(STATION_SUFFIX) && characters.length <= 9
      ? characters.length - STATION_SUFFIX.length
      : Math.ceil(characters.length / 2);
  return [characters.slice(0, cut).join(""), characters.slice(cut).join("")];
}
