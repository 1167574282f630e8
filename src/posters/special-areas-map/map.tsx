import { AreaMap } from "../../charts/area-map/area-map.tsx";
import type { MapArea } from "../../charts/area-map/types.ts";
import type { TypeScale } from "../../theme/type-scale.ts";
import { countyRank, hasTruePositions } from "../parts/township-map.ts";
import type { PanelBox } from "../poster.ts";
import type { AreasData } from "./content.ts";
import { areaFill } from "./fill.ts";

/** Few townships are named larger than many. */
const NAME_SCALE = { few: 1.7, many: 1.2, fewest: 8 };

/** The county in pale area colours, the sheet's own township in full ones within a strong border. */
export function AreasMap({ data, type, width, height }: PanelBox & { data: AreasData; type: TypeScale }) {
  const own = data.townships.find(({ code }) => code === data.ownCode);
  const isFew = data.townships.length <= NAME_SCALE.fewest;
  return (
    <AreaMap
      width={width}
      height={height}
      type={type}
      nameScale={isFew ? NAME_SCALE.few : NAME_SCALE.many}
      focus={data.outline}
      {...(data.stage === "outline" ? { ground: data.outline } : {})}
      hasTruePositions={hasTruePositions(data.stage)}
      contextNames={[]}
      borders={[
        { rank: "tile", lines: data.tileBorders },
        { rank: "township", lines: data.townshipBorders },
        { rank: "area", lines: data.areaBorders },
        { rank: countyRank(data), lines: data.outline.coordinates.flat() },
        { rank: "own", lines: own?.geometry.coordinates.flat() ?? [] },
      ]}
      areas={areas(data)}
      places={data.townships.map(({ code, name, anchor, geometry }) => ({
        id: code,
        name,
        anchor,
        geometry,
        isEmphasised: code === data.ownCode,
      }))}
    />
  );
}

function areas(data: AreasData): MapArea[] {
  const everywhere = data.grounds.flatMap(({ name, geometry }): MapArea[] =>
    geometry ? [{ id: name, geometry, fill: areaFill(data, name), isPale: true }] : [],
  );
  const own = data.grounds.flatMap(({ name, own: geometry }): MapArea[] =>
    geometry ? [{ id: `own ${name}`, geometry, fill: areaFill(data, name) }] : [],
  );
  return [...everywhere, ...own];
}
