import type { MapView } from "../../../src/charts/area-map/view.ts";
import { villagesIn } from "../../../src/charts/county-map/insets.ts";
import type { GroundName } from "../../../src/charts/county-map/name-on-ground.ts";
import { placeCountyMap } from "../../../src/charts/county-map/place.ts";
import type { CountyMapProps, CountyVillage } from "../../../src/charts/county-map/props.ts";
import { coverage, outlineOf } from "../../../src/charts/labels/outline.ts";
import type { PlacedLabel } from "../../../src/charts/labels/types.ts";
import { boxAround } from "../../../src/charts/parts/box.ts";
import type { MapName, MapNames } from "./map-names.ts";
import { nameGround } from "./name-ground.ts";

/** Reads the names of a county's map, and of each of its insets, from its placement. */
export function countyMapNames(props: CountyMapProps): MapNames[] {
  const placed = placeCountyMap(props);
  const { view } = placed;
  const outlineOn = ({ geometry }: Pick<CountyVillage, "geometry">) => outlineOf(view.rings(geometry));
  const grounds = props.areas.flatMap((area) => {
    const name = placed.areaNames.find(({ id }) => id === area.name);
    if (name) return [{ lines: name.lines, size: name.size, own: coverage(name.box, outlineOn(area)) }];
    const plate = placed.areaPlates.find(({ id }) => id === area.name);
    // A plate stands on no ground of the county at all, and its line ends on the area's own.
    const isLed =
      plate &&
      coverage(plate.box, outlineOn({ geometry: props.outline })) === 0 &&
      coverage(boxAround(...plate.leader[1], 0.2), outlineOn(area)) > 0.99;
    return plate ? [{ lines: [plate.id], size: plate.size, own: isLed ? 1 : 0 }] : [];
  });
  const plates = placed.areaPlates.map(
    ({ id, size, box, leader }): MapName => ({
      placeId: id,
      ...asLabel({ id, lines: [id], size, box, x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 }),
      leader,
      ...nameGround(box, undefined, []),
    }),
  );
  const townships = placed.townshipNames.map((name): MapName => {
    const own = props.townships.find(({ code }) => code === name.id)!;
    const others = props.townships.filter(({ code }) => code !== name.id).map(outlineOn);
    return { ...asLabel(name), placeId: name.id, ...nameGround(name.box, outlineOn(own), others) };
  });
  const map = namesOf(props.villages, placed.villageNames, view, placed.radius);
  return [
    { ...map, names: [...map.names, ...townships, ...plates], grounds, ways: placed.wayNames },
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
