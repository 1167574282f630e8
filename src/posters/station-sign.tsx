import { placeSignText, SignText } from "../charts/sign-text.tsx";
import { SANS, SERIF } from "../theme/fonts.ts";
import { textWidth } from "../theme/glyphs.ts";
import { palette } from "../theme/palette.ts";
import { BOARD_400x600, orientationOf, type Paper, preferred, shortSide } from "../theme/paper.ts";
import { ExampleMark } from "./parts/example-mark.tsx";
import { spokenHash } from "./parts/foot.tsx";
import { sheetMeasures } from "./parts/measures.ts";
import { Panel } from "./parts/panel.tsx";
import { QrCode } from "./parts/qr-code.tsx";
import { sheetFrame } from "./parts/sheet-frame.ts";
import { definePoster, type PanelBox, type SheetData } from "./poster.ts";

interface SignData extends SheetData {
  /** Township's name, written across above the columns. */
  readonly heading: string;
  /** The station's name. */
  readonly name: string;
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
        name,
      },
    ];
  },
  draw(data, marks) {
    const { margin, type, qrSize } = sheetMeasures(data.paper);
    const { band, rule, heading } = signMeasures(data.paper);
    const room = data.paper.width - 4 * margin;
    const spacing = heading * HEADING_SPACING;
    const style = { size: heading, weight: 900, family: SERIF, letterSpacing: spacing } as const;
    const headingSize = Math.min(heading, (heading * room) / textWidth(data.heading, style));
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
            height: band,
            backgroundColor: palette.red,
          }}
        >
          <div
            style={{
              display: "flex",
              fontFamily: SERIF,
              fontWeight: 900,
              fontSize: headingSize,
              letterSpacing: headingSize * HEADING_SPACING,
              color: palette.white,
            }}
          >
            {data.heading}
          </div>
        </div>
        <div style={{ display: "flex", height: rule, backgroundColor: palette.gold }} />
        <Panel
          style={{ flexGrow: 1, flexBasis: 0, margin: `${margin * 1.4}px ${margin * 2}px` }}
          chart={(box) => <SignText {...box} {...signLines(data.name, box)} />}
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
            <div style={{ display: "flex", marginTop: type.note * 0.4 }}>{spokenHash(marks.hash)}</div>
          </div>
          <Panel
            style={{ width: qrSize, height: qrSize }}
            chart={({ width }) => <QrCode text={marks.qr} size={width} />}
          />
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

/** Letter-spacing of the township's name, ems. */
const HEADING_SPACING = 0.2;

/** Lengths of the board's head, mm: as on a board 400 mm wide, in proportion; a lying board has a lower head. */
function signMeasures(paper: Paper): { band: number; rule: number; heading: number } {
  const ratio = shortSide(paper) / shortSide(BOARD_400x600);
  const share = orientationOf(paper) === "portrait" ? 1 : 0.85;
  return { band: 92 * ratio * share, rule: 3 * ratio, heading: 52 * ratio * share };
}

/** The name in one or two columns or rows, whichever makes its characters largest; of equals in columns. */
export function signLines(name: string, box: PanelBox): { lines: readonly string[]; direction: "columns" | "rows" } {
  const candidates = (["columns", "rows"] as const).flatMap((direction) =>
    [[name], signHalves(name)].map((lines) => ({ lines, direction })),
  );
  const size = (candidate: (typeof candidates)[number]) => placeSignText({ ...box, ...candidate }).size;
  return candidates.reduce((best, next) => (size(next) > size(best) * CLEARLY_LARGER ? next : best));
}

/** Another arrangement must be this much larger to be preferred. */
const CLEARLY_LARGER = 1.05;

/** 双联扶贫工作站 → 双联扶贫 | 工作站: two lines that do not cut a word; other names are halved. */
export function signHalves(name: string): string[] {
  const characters = [...name];
  if (characters.length <= 4) return [name];
  const cut =
    name.endsWith(STATION_SUFFIX) && characters.length <= 9
      ? characters.length - STATION_SUFFIX.length
      : Math.ceil(characters.length / 2);
  return [characters.slice(0, cut).join(""), characters.slice(cut).join("")];
}
