import type { SheetLegend } from "../parts/legend-panel.tsx";
import type { AreaRow, AreasData } from "./content.ts";
import { areaFill } from "./fill.ts";

/** Areas with their villages, adding up to those of the county, and the sheet's own township. */
export function areasLegend(data: AreasData): SheetLegend {
  const own = data.townships.find(({ code }) => code === data.ownCode);
  const entry = ({ name, totals }: AreaRow, area: string) => ({
    fill: areaFill(data, area),
    label: name,
    count: `${totals.villages} 村`,
  });
  return {
    classTitle: "特困片区（村数）",
    classes: [...data.areas.map((area) => entry(area, area.name)), ...(data.rest ? [entry(data.rest, "")] : [])],
    ...(own ? { symbolTitle: "本图所在乡镇" } : {}),
    symbols: own ? [{ mark: "outline", label: shortName(own.name), count: "" }] : [],
  };
}

/** More characters than this would make the whole legend small; the map has the name within its red border. */
const LONGEST = 10;

function shortName(name: string): string {
  return [...name].length > LONGEST ? "红线以内" : name;
}
