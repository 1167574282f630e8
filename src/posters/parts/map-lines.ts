import type { MapBorder } from "../../charts/area-map/props.ts";
import { fitView } from "../../charts/area-map/view.ts";
import type { LegendBorder, LegendWay, MapLegendProps } from "../../charts/map-legend/props.ts";
import { type GroundWay, waysNear } from "../../geography/ground-ways.ts";
import { linesNear } from "../../geography/lines-near.ts";
import type { PanelBox } from "../../items/panel.ts";
import { type TownshipMap, townshipBorders } from "./township-map.ts";

/** The groups of lines in a legend. */
type LineGroups = Required<Pick<MapLegendProps, "lineTitle" | "lines" | "wayTitle" | "ways">>;

/** How lines are called; those between neighbours' villages are village borders too. */
const NAMES: Partial<Readonly<Record<LegendBorder["rank"], string>>> = {
  county: "县界",
  frame: "各村分布范围（不是县界）",
  township: "乡镇界",
  village: "村界",
};

/** How a border is called, made up or not. */
export function lineName(rank: LegendBorder["rank"], isGuessed = false, name = NAMES[rank] ?? ""): string {
  return isGuessed ? `${name}（示意）` : name;
}

const ORDER: readonly LegendBorder["rank"][] = ["county", "frame", "own", "township", "village"];

/** The lines that the map shows in its frame, and which of them are made up; `kind` is what the sheet's own place calls itself. */
export function mapLines(
  map: TownshipMap,
  frame: PanelBox,
  kind: string,
  borders: readonly MapBorder[] = townshipBorders(map),
): LineGroups {
  const { extent } = fitView(map.outline, frame.width, frame.height);
  const seen = borders.filter(({ lines }) => linesNear(lines, extent).length > 0);
  const found = ORDER.flatMap((rank) => {
    const kinds = [...new Set(seen.filter((border) => border.rank === rank).map(({ isGuessed = false }) => isGuessed))];
    return kinds.sort().map((isGuessed): LegendBorder => {
      // Of an own border that is partly made up, the rest is the county's.
      const isCounty = kinds.length > 1 && !isGuessed;
      const name = NAMES[rank] ?? (isCounty ? `${kind}界兼县界` : `本${kind}界`);
      return { rank, isGuessed, label: lineName(rank, isGuessed, name) };
    });
  });
  return lineGroups(found, waysNear(map.ways, extent));
}

/** Borders, and the rivers and roads of a map under the name of what there is. */
export function lineGroups(lines: readonly LegendBorder[], ways: readonly GroundWay[]): LineGroups {
  const kinds = WAYS.flatMap(({ kind, label, title }) => {
    const grades = ways.filter((way) => way.kind === kind).map(({ grade }) => grade);
    const grade = grades.reduce((least, each) => (each < least ? each : least), grades[0]!);
    return grades.length > 0 ? [{ title, line: { way: { kind, grade }, label } satisfies LegendWay }] : [];
  });
  return {
    lineTitle: "界线",
    lines,
    wayTitle: kinds.map(({ title }) => title).join("、"),
    ways: kinds.map(({ line }) => line),
  };
}

/** Rivers and roads in a legend: the sample is the widest of the map. */
const WAYS = [
  { kind: "river", label: "河流", title: "水系" },
  { kind: "road", label: "公路", title: "道路" },
] as const;
