import { palette } from "../../theme/palette.ts";
import { round } from "../../theme/round.ts";
import { elbowPath } from "../parts/elbow.ts";
import { HeadedBox } from "../parts/headed-box.tsx";
import { Label } from "../parts/label.tsx";
import { WEIGHTS } from "./measure.ts";
import { placeOrganisationTree, type Tier, type TreeBox } from "./place.ts";
import type { OrganisationTreeProps } from "./props.ts";

interface LevelStyle {
  readonly fill: string;
  readonly headerFill: string;
  readonly stroke: string;
  /** Border relative to the connectors. */
  readonly border: number;
  readonly headerInk: string;
  readonly ink: string;
  readonly unitInk: string;
  readonly noteInk: string;
}

/** A head whose own box is on another sheet: the colour of its level in outline. */
const REPEATED = { fill: palette.white, ink: palette.ink, unitInk: palette.inkSoft, noteInk: palette.redDark };

/** Dark, tinted, grey, white: apart on a photocopy too. */
const STYLES: Record<Tier, LevelStyle> = {
  root: {
    fill: palette.red,
    headerFill: palette.redDark,
    stroke: palette.redDark,
    border: 1,
    headerInk: palette.cream,
    ink: palette.white,
    unitInk: palette.white,
    noteInk: palette.cream,
  },
  second: {
    fill: palette.cream,
    headerFill: palette.gold,
    stroke: palette.gold,
    border: 1,
    headerInk: palette.ink,
    ink: palette.ink,
    unitInk: palette.ink,
    noteInk: palette.redDark,
  },
  head: {
    fill: palette.white,
    headerFill: palette.greyLine,
    stroke: palette.grey,
    border: 0.8,
    headerInk: palette.ink,
    ink: palette.ink,
    unitInk: palette.inkSoft,
    noteInk: palette.redDark,
  },
  member: {
    fill: palette.white,
    headerFill: palette.greyFill,
    stroke: palette.greyLine,
    border: 0.7,
    headerInk: palette.ink,
    ink: palette.ink,
    unitInk: palette.inkSoft,
    noteInk: palette.redDark,
  },
};

/** Who leads whom: a top-down tree of boxes with post, name and unit that fills its panel. */
export function OrganisationTree(props: OrganisationTreeProps) {
  const tree = placeOrganisationTree(props);
  const stroke = Math.max(0.5, props.type.label / 9);
  return (
    <g>
      <path
        d={tree.lines.map(elbowPath).join("")}
        fill="none"
        stroke={palette.inkSoft}
        stroke-width={round(stroke)}
        stroke-linecap="square"
      />
      {tree.boxes.map((box) => (
        <PostBox key={box.id} box={box} stroke={stroke} radius={tree.nameSize * 0.18} />
      ))}
    </g>
  );
}

function PostBox({ box, stroke, radius }: { box: TreeBox; stroke: number; radius: number }) {
  const style = box.isRepeated ? { ...STYLES[box.tier], ...REPEATED } : STYLES[box.tier];
  const ink = { post: style.headerInk, name: style.ink, unit: style.unitInk, note: style.noteInk };
  return (
    <g>
      <HeadedBox
        x={box.x}
        y={box.y}
        width={box.width}
        height={box.height}
        headerHeight={box.headerHeight}
        radius={radius}
        fill={style.fill}
        headerFill={style.headerFill}
        stroke={style.stroke}
        strokeWidth={stroke * style.border}
      />
      {box.lines.map((line) => (
        <Label
          key={`${line.part}-${line.y}`}
          x={line.x}
          y={line.y}
          size={line.size}
          text={line.text}
          anchor="middle"
          weight={WEIGHTS[line.part]}
          fill={ink[line.part]}
        />
      ))}
    </g>
  );
}
