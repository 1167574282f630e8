import type { MultiPolygon } from "geojson";
import { palette } from "../../theme/palette.ts";
import { round } from "../../theme/round.ts";
import type { TypeScale } from "../../theme/type-scale.ts";
import { fitView } from "../area-map/view.ts";
import { Label } from "../parts/label.tsx";

/** The county's outline, the ground of its townships as far as known, and which is the sheet's own; km of a plane. */
export interface LocatorGround {
  readonly outline: MultiPolygon;
  readonly townships: readonly MultiPolygon[];
  readonly own?: MultiPolygon;
  /** Beneath the outline: 康县. */
  readonly caption: string;
}

interface LocatorProps extends LocatorGround {
  readonly width: number;
  readonly height: number;
  readonly type: TypeScale;
}

/** Height of the caption, labels. */
const CAPTION = 1.5;

/** Where in the county the sheet's place lies, in a box of `width` × `height` mm. */
export function Locator({ outline, townships, own, caption, width, height, type }: LocatorProps) {
  const view = fitView(outline, width, height - CAPTION * type.label);
  const line = round(Math.max(0.5, type.label * 0.08));
  return (
    <g>
      <path d={view.areaPath(outline)} fill={palette.greyFill} stroke={palette.inkSoft} stroke-width={line} />
      <path
        d={view.linePath(townships.flatMap(({ coordinates }) => coordinates.flat()))}
        fill="none"
        stroke={palette.grey}
        stroke-width={round(Math.max(0.35, line / 2))}
      />
      {own ? <path d={view.areaPath(own)} fill={palette.red} /> : null}
      <Label
        x={width / 2}
        y={height - (CAPTION / 2) * type.label}
        size={type.label}
        text={caption}
        anchor="middle"
        fill={palette.inkSoft}
      />
    </g>
  );
}
