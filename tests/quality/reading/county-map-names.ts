import type { MapView } from "../../../src/charts/area-map/view.ts";
import type { GroundName } from "../../../src/charts/county-map/name-on-ground.ts";
import { placeCountyMap, villagesIn } from "../../../src/charts/county-map/place.ts";
import type { CountyMapProps, CountyVillage } from "../../../src/charts/county-map/props.ts";
import { coverage, outlineOf } from "../../../src/charts/labels/outline.ts";
import type { PlacedLabel } from "../../../src/charts/labels/types.ts";
import type { MapName, MapNames } from "./map-names.ts";
import { nameGround } from "./name-ground.ts";

/** Reads the names of a county's map, and of each of its insets, from its placement. */
export function countyMapNames(props: CountyMapProps): MapNames[] {
  const placed = placeCountyMap(props);
  const { view } = placed;
  const outlineOn = ({ geometry }: Pick<CountyVillage, "geometry">) => outlineOf(view.rings(geometry));
  const grounds = props.areas.flatMap((area) => {
    const name = placed.areaNames.find(({ id }) => id === area.name);
    return name ? [{ lines: name.lines, size: name.size, own: coverage(name.box, outlineOn(area)) }] : [];
  });
  const townships = placed.townshipNames.map((name): MapName => {
    const own = props.townships.find(({ code }) => code === name.id)!;
    const others = props.townships.filter(({ code }) => code !== name.id).map(outlineOn);
    return { ...asLabel(name), placeId: name.id, ...nameGround(name.box, outlineOn(own), others) };
  });
  const map = namesOf(props.villages, placed.villageNames, view, placed.radius);
  return [
    { ...map, names: [...map.names, ...townships], grounds, ways: placed.wayNames },
    ...placed.insets.map((inset) => namesOf(villagesIn(props.villages, inset), inset.names, inset.view, placed.radius)),
  ];
}

function namesOf(
  villages: readonly CountyVillage[],
  labels: readonly PlacedLabel[],
  view: MapView,
  radius: number,
): MapNames {
  const outlines = new Map(villages.map(({ code, geometry }) => [code, outlineOf(view.rings(geometry))]));
  return {
    names: labels.map((label): MapName => {
      const others = [...outlines].filter(([code]) => code !== label.id).map(([, outline]) => outline);
      return { ...label, placeId: label.id, ...nameGround(label.box, outlines.get(label.id), others) };
    }),
    symbols: villages.map(({ code, name, anchor }) => ({ placeId: code, name, at: view.toPanel(anchor), radius })),
  };
}

function asLabel({ id, lines, size, x, y, box }: GroundName): PlacedLabel {
  return { id, text: lines.join(""), size, weight: 700, kind: "inside", form: 0, box, x, y, anchor: "middle" };
}
