import type { SheetLegend } from "../parts/legend-panel.tsx";
import { lineGroups, lineName } from "../parts/map-lines.ts";
import { countyRank, guessedRanks } from "../parts/township-map.ts";
import type { AreaRow, AreasContent, AreasGround } from "./content.ts";
import { areaFill, areaGroups, OTHER_AREAS } from "./fill.ts";

/**
 * Areas that hold villages, their numbers adding up to those of the county, and the sheet's own township. An area without
 * villages has no ground on the map: it stands in the table alone.
 */
export function areasLegend(
  data: Pick<AreasContent, "areas" | "rest" | "county" | "townships" | "ownCode" | "map">,
): SheetLegend {
  const own = data.townships.find(({ code }) => code === data.ownCode);
  const entry = ({ name, totals }: AreaRow, area: string) => ({
    fill: areaFill(data, area),
    label: name,
    count: `${totals.villages}个`,
  });
  const { villages, poorVillages: poor } = data.county.totals;
  const plain = villages - poor;
  const isOnMap = ({ totals }: AreaRow) => totals.villages > 0;
  const groups = areaGroups(data);
  const others = groups.others.filter(isOnMap);
  const grouped = {
    fill: OTHER_AREAS,
    label: `其他片区（${others.length}个）`,
    count: `${others.reduce((sum, { totals }) => sum + totals.villages, 0)}个`,
  };
  return {
    classTitle: "特困片区（村数）",
    classes: [
      ...groups.own.filter(isOnMap).map((area) => entry(area, area.name)),
      ...(others.length > 0 ? [grouped] : []),
      ...(data.rest ? [entry(data.rest, "")] : []),
    ],
    symbolTitle: "村类别（村数）",
    symbols: [
      ...(poor > 0 ? [{ mark: "star" as const, label: "贫困村", count: `${poor}个` }] : []),
      ...(plain > 0 ? [{ mark: "ring" as const, label: "非贫困村", count: `${plain}个` }] : []),
      ...(own ? [{ mark: "outline" as const, label: `本${kindOf(own.name)}：${shortName(own.name)}`, count: "" }] : []),
    ],
    ...(data.map ? linesOf(data.map) : {}),
  };
}

/** The lines of the county's map. */
function linesOf(map: AreasGround) {
  const isGuessed = guessedRanks(map).townships;
  const rank = countyRank(map);
  return lineGroups(
    [
      { rank, label: lineName(rank) },
      { rank: "area", label: "片区界" },
      { rank: "township", isGuessed, label: lineName("township", isGuessed) },
    ],
    map.ways,
  );
}

/** 镇 or 乡, as the township calls itself. */
function kindOf(name: string): string {
  return /[镇乡]$/.exec(name)?.[0] ?? "乡镇";
}

/** More characters than this would make the whole legend small; the map has the name within its red border. */
const LONGEST = 10;

function shortName(name: string): string {
  return [...name].length > LONGEST ? "红线以内" : name;
}
