import type { MapBorder } from "../../charts/area-map/props.ts";
import { fitView } from "../../charts/area-map/view.ts";
import type { LegendLine } from "../../charts/map-legend/props.ts";
import { linesNear } from "../../geography/lines-near.ts";
import type { PanelBox } from "../../items/panel.ts";
import { type TownshipMap, townshipBorders } from "./township-map.ts";

/** How lines are called; those between neighbours' villages are village borders too. */
const NAMES: Partial<Readonly<Record<LegendLine["rank"], string>>> = {
  county: "县界",
  frame: "各村分布范围（不是县界）",
  township: "乡镇界",
  village: "村界",
};
const ORDER: readonly LegendLine["rank"][] = ["county", "frame", "own", "township", "village"];

/** The lines that the map shows in its frame, and which of them are made up; `kind` is what the sheet's own place calls itself. */
export function mapLines(
  map: TownshipMap,
  frame: PanelBox,
  kind: string,
  borders: readonly MapBorder[] = townshipBorders(map),
): LegendLine[] {
  const { extent } = fitView(map.outline, frame.width, frame.height);
  const seen = borders.filter(({ lines }) => linesNear(lines, extent).length > 0);
  return ORDER.flatMap((rank) => {
    const kinds = [...new Set(seen.filter((border) => border.rank === rank).map(({ isGuessed = false }) => isGuessed))];
    return kinds.sort().map((isGuessed): LegendLine => {
      // Of an own border that is partly made up, the rest is the county's.
      const isCounty = kinds.length > 1 && !isGuessed;
      const name = NAMES[rank] ?? (isCounty ? `${kind}界兼县界` : `本${kind}界`);
      return { rank, isGuessed, label: isGuessed ? `${name}（示意）` : name };
    });
  });
}
