import type { SheetLegend } from "../parts/legend-panel.tsx";
import type { AreaRow, AreasContent } from "./content.ts";
import { areaFill, areaGroups, OTHER_AREAS } from "./fill.ts";

/**
 * Areas that hold villages, their numbers adding up to those of the county, and the sheet's own township. An area without
 * villages has no ground on the map: it stands in the table alone.
 */
export function areasLegend(data: Pick<AreasContent, "areas" | "rest" | "townships" | "ownCode">): SheetLegend {
  const own = data.townships.find(({ code }) => code === data.ownCode);
  const entry = ({ name, totals }: AreaRow, area: string) => ({
    fill: areaFill(data, area),
    isTwoTone: true,
    label: name,
    count: `${totals.villages} 村`,
  });
  const isOnMap = ({ totals }: AreaRow) => totals.villages > 0;
  const groups = areaGroups(data);
  const others = groups.others.filter(isOnMap);
  const grouped = {
    fill: OTHER_AREAS,
    isTwoTone: true,
    label: `其他片区（${others.length}个）`,
    count: `${others.reduce((sum, { totals }) => sum + totals.villages, 0)} 村`,
  };
  return {
    classTitle: "特困片区（村数）",
    classes: [
      ...groups.own.filter(isOnMap).map((area) => entry(area, area.name)),
      ...(others.length > 0 ? [grouped] : []),
      ...(data.rest ? [entry(data.rest, "")] : []),
    ],
    ...(own ? { symbolTitle: "本图所在乡镇（深色）" } : {}),
    symbols: own ? [{ mark: "outline", label: shortName(own.name), count: "" }] : [],
  };
}

/** More characters than this would make the whole legend small; the map has the name within its red border. */
const LONGEST = 10;

function shortName(name: string): string {
  return [...name].length > LONGEST ? "红线以内" : name;
}
