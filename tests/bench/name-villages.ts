import { placeCountyMap } from "../../src/charts/county-map/place.ts";
import { outlineOf } from "../../src/charts/labels/outline.ts";
import { placeLabels } from "../../src/charts/labels/place-labels.ts";
import { composeSheet } from "../../src/rendering/compose.ts";
import { countyFrame, fourHundredVillages } from "../charts/labels/four-hundred-villages.ts";
import type { MadeSheet } from "../posters/made-sheets.ts";
import { touchingNameFaults } from "../quality/checks/map-names-apart.ts";
import { strayNameFaults } from "../quality/checks/map-names-at-home.ts";
import { countyMapNames } from "../quality/reading/county-map-names.ts";
import type { MapNames } from "../quality/reading/map-names.ts";
import { nameGround } from "../quality/reading/name-ground.ts";
import { watchMaps } from "../quality/reading/watch-maps.ts";
import { measure } from "./measure.ts";

/** Prints how well and how fast names find their places: 400 villages of one county, and the largest map of the dataset. */
export async function nameVillages(sheets: readonly MadeSheet[]): Promise<void> {
  const requests = fourHundredVillages();
  const options = { frame: countyFrame, minSize: 5 };
  const { cpu } = await measure(() => placeLabels(requests, options));
  print("400 villages on one A0 county map", cpu, placedOf(requests, options), "QGIS places 350 in 0.46 s");

  const plan = sheets.find(({ item }) => item.id === "special-areas-map");
  if (!plan) return;
  const { countyMaps } = await watchMaps(() => composeSheet(plan.draw(plan.data, plan.marks), plan.data.paper));
  const [map] = countyMaps;
  if (!map) return;
  const ofCounty = await measure(() => placeCountyMap(map));
  print(`${map.villages.length + map.townships.length} places of ${plan.title}`, ofCounty.cpu, countyMapNames(map)[0]!);
}

/** The 400 villages' names with the ground they lie on. */
function placedOf(
  requests: ReturnType<typeof fourHundredVillages>,
  options: Parameters<typeof placeLabels>[1],
): MapNames {
  const outlines = new Map(requests.map(({ id, rings }) => [id, outlineOf(rings ?? [])]));
  const { labels, indexed } = placeLabels(requests, options);
  const all = [...labels, ...indexed.map(({ id, marker }) => ({ ...marker, id }))];
  return {
    names: all.map((label) => {
      const others = [...outlines].flatMap(([id, outline]) => (id === label.id ? [] : [outline]));
      return { ...label, placeId: label.id, ...nameGround(label.box, outlines.get(label.id), others) };
    }),
    symbols: requests.map(({ id, text, anchor, symbolRadius }) => ({
      placeId: id,
      name: text,
      at: anchor,
      radius: symbolRadius,
    })),
  };
}

function print(title: string, cpu: number, placed: MapNames, note = ""): void {
  const { names } = placed;
  const numbers = names.filter(({ text }) => /^\d+$/.test(text)).length;
  const led = names.filter(({ leader }) => leader).length;
  console.log(`  ${title.padEnd(44)} ${cpu.toFixed(2).padStart(7)} s CPU  ${note}`);
  console.log(
    `    ${names.length} names, ${numbers} of them numbers; ${led} led by a line; ${touchingNameFaults(placed).length} touch; ` +
      `${strayNameFaults(placed).length} on strange ground without a line`,
  );
}
