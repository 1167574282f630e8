import { palette } from "../../theme/palette.ts";
import { round } from "../../theme/round.ts";
import { elbowPath } from "../parts/elbow.ts";
import { rectangle } from "../parts/frame.ts";
import { HeadedBox } from "../parts/headed-box.tsx";
import { Label } from "../parts/label.tsx";
import { organisationInRoom } from "./arrange.ts";
import type { OrganisationBox, Tier } from "./block.ts";
import type { OrganisationLayout } from "./place.ts";
import type { Organisation, OrganisationRoom } from "./props.ts";

interface BoxStyle {
  readonly fill: string;
  readonly headerFill: string;
  readonly stroke: string;
}

/** Dark, tinted, white: apart on a photocopy too. */
const STYLES: Readonly<Record<Exclude<Tier, "dashed">, BoxStyle>> = {
  leader: { fill: palette.red, headerFill: palette.redDark, stroke: palette.redDark },
  head: { fill: palette.cream, headerFill: palette.gold, stroke: palette.gold },
  aside: { fill: palette.white, headerFill: palette.greyFill, stroke: palette.grey },
  office: { fill: palette.gold, headerFill: palette.gold, stroke: palette.gold },
  list: { fill: palette.white, headerFill: palette.white, stroke: palette.gold },
};

/** Who leads, which groups there are, and who is in each: boxes of heads over columns of names. */
export function OrganisationChart({
  organisation,
  layout,
  ...room
}: OrganisationRoom & { readonly organisation: Organisation; readonly layout: OrganisationLayout }) {
  const { boxes, labels, lines, dotted, twigs, hairlines } = organisationInRoom(organisation, layout, room);
  const stroke = Math.max(0.5, room.type.label / 9);
  const line = { fill: "none", stroke: palette.inkSoft, "stroke-width": round(stroke) };
  return (
    <g>
      <path d={lines.map(elbowPath).join("")} {...line} stroke-linecap="square" />
      {dotted.length > 0 ? (
        <path d={dotted.map(elbowPath).join("")} {...line} stroke-dasharray={dashes(stroke)} />
      ) : null}
      {boxes.map((box) => (
        <Box key={`${box.x} ${box.y} ${box.tier}`} box={box} stroke={stroke} radius={layout.em * 0.18} />
      ))}
      {hairlines.length > 0 ? (
        <path
          d={hairlines.map(elbowPath).join("")}
          {...line}
          stroke={palette.greyLine}
          stroke-width={round(stroke / 2)}
        />
      ) : null}
      {twigs.length > 0 ? (
        <path d={twigs.map(elbowPath).join("")} {...line} stroke-width={round(stroke * 0.7)} />
      ) : null}
      {labels.map((label) => (
        <Label key={`${label.x} ${label.y}`} {...label} />
      ))}
    </g>
  );
}

const dashes = (stroke: number) => `${round(stroke * 4)} ${round(stroke * 3)}`;

function Box({ box, stroke, radius }: { box: OrganisationBox; stroke: number; radius: number }) {
  const { tier, isRepeated } = box;
  if (tier === "dashed")
    return (
      <rect
        {...rectangle(box)}
        rx={round(radius)}
        fill="none"
        stroke={palette.inkSoft}
        stroke-width={round(stroke)}
        stroke-dasharray={dashes(stroke)}
      />
    );
  const style = STYLES[tier];
  const fills = isRepeated ? { fill: palette.white, headerFill: palette.white } : style;
  return <HeadedBox {...box} radius={radius} {...style} {...fills} strokeWidth={stroke} />;
}
