import { textWidth } from "../../theme/glyphs.ts";
import { round } from "../../theme/round.ts";
import type { TypeScale } from "../../theme/type-scale.ts";
import type { Frame } from "../parts/frame.ts";
import { Label } from "../parts/label.tsx";
import { stepOutline } from "../parts/step-outline.ts";
import { Clock, FlowChipSign } from "./chip.tsx";
import { FLOW_STYLES } from "./flow-diagram.tsx";
import { chipSize } from "./place-chips.ts";
import type { FlowLevel } from "./props.ts";

/** A sign of the diagram and what it means. */
type Entry =
  | { readonly sign: "notice" | "end" | "time"; readonly text: string }
  | { readonly sign: FlowLevel; readonly text: string };

const ENTRIES: readonly Entry[] = [
  { sign: "notice", text: "须公示、公告的环节" },
  { sign: "time", text: "公示期限" },
  { sign: "end", text: "常年进行" },
  { sign: "village", text: "村" },
  { sign: "township", text: "乡镇" },
  { sign: "county", text: "县以上" },
];

/** What the levels' words are a key to. */
const ACTORS = "办理单位：";

/** Size of the words, of a label's; the rest in sizes of a word. */
const KEY = { size: 1.25, sign: 1.7, signHeight: 1.15, afterSign: 0.4, between: 1.3, height: 2 };

/** Height of the line of signs, mm. */
export function flowKeyHeight(type: TypeScale): number {
  return type.label * KEY.size * KEY.height;
}

/** The signs of the diagram in one line, smaller where the sheet is narrow. */
export function FlowKey({ width, type, hasTimes }: { width: number; type: TypeScale; hasTimes: boolean }) {
  const entries = ENTRIES.filter(({ sign }) => hasTimes || sign !== "time");
  const usual = type.label * KEY.size;
  const size = Math.max(type.floor, Math.min(usual, (usual * width) / widthOf(entries, usual, type)));
  const y = flowKeyHeight(type) / 2;
  let x = 0;
  return (
    <g>
      {entries.map((entry) => {
        const left = x;
        x += entryWidth(entry, size, type) + KEY.between * size * (isLevel(entry) ? 0.4 : 1);
        return <Sign key={entry.sign} entry={entry} x={left} y={y} size={size} type={type} />;
      })}
    </g>
  );
}

const LEVELS: readonly string[] = ["village", "township", "county"];
const isLevel = ({ sign }: Entry) => LEVELS.includes(sign);

function Sign({ entry, x, y, size, type }: { entry: Entry; x: number; y: number; size: number; type: TypeScale }) {
  const { sign, text } = entry;
  const frame: Frame = { x, y: y - (KEY.signHeight * size) / 2, width: KEY.sign * size, height: KEY.signHeight * size };
  const words = <Label x={x + (KEY.sign + KEY.afterSign) * size} y={y} size={size} text={text} />;
  if (sign === "time")
    return (
      <g>
        <Clock x={x + (KEY.sign * size) / 2} y={y} radius={size * 0.5} />
        {words}
      </g>
    );
  if (sign === "notice" || sign === "end") {
    const style = FLOW_STYLES[sign];
    const stroke = size * 0.14;
    return (
      <g>
        <path
          d={stepOutline(frame, sign, stroke)}
          fill={style.fill}
          stroke={style.stroke}
          stroke-width={round(stroke)}
        />
        {words}
      </g>
    );
  }
  const before = sign === "village" ? textWidth(ACTORS, { size }) : 0;
  const chip = levelChip(text, size, type);
  return (
    <g>
      {before > 0 ? <Label x={x} y={y} size={size} text={ACTORS} /> : null}
      <FlowChipSign kind={sign} text={text} {...chip} x={x + before} y={y - chip.height / 2} />
    </g>
  );
}

/** A chip whose word is as large as the key's. */
function levelChip(text: string, size: number, type: TypeScale) {
  const chip = chipSize(text, size, type);
  const scale = size / chip.size;
  return { width: chip.width * scale, height: chip.height * scale, size };
}

function entryWidth(entry: Entry, size: number, type: TypeScale): number {
  if (!isLevel(entry)) return (KEY.sign + KEY.afterSign) * size + textWidth(entry.text, { size });
  const before = entry.sign === "village" ? textWidth(ACTORS, { size }) : 0;
  return before + levelChip(entry.text, size, type).width;
}

function widthOf(entries: readonly Entry[], size: number, type: TypeScale): number {
  return entries.reduce((sum, entry) => sum + entryWidth(entry, size, type) + KEY.between * size, 0);
}
