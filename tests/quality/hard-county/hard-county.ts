import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { loadCounty } from "../../../src/data-loaders/load-dataset.ts";
import type { County, Edition } from "../../../src/model/county.ts";
import { figureTable } from "./figure-table.ts";
import { outline } from "./outline.ts";
import { townshipTable, villageTable } from "./place-tables.ts";
import { profileText } from "./profile.ts";
import { staffTable } from "./staff-table.ts";
import { type HardVillage, settle } from "./villages.ts";

/** The county's files by name, as an office would hand them in. */
export function hardFiles(): Readonly<Record<string, string>> {
  const villages = settle();
  return {
    "县.json": profileText(),
    "乡镇.csv": townshipTable(),
    "行政村.csv": villageTable(villages),
    "村年度数据.csv": figureTable(villages),
    "机构人员.csv": staffTable(),
    "地图/县界.geojson": JSON.stringify({ type: "Polygon", coordinates: [outline] }),
    "地图/村界.geojson": JSON.stringify({ type: "FeatureCollection", features: villages.map(asFeature) }),
  };
}

const asFeature = ({ code, name, area }: HardVillage) => ({
  type: "Feature",
  properties: { 代码: code, 名称: name },
  geometry: { type: "MultiPolygon", coordinates: area },
});

/** The county in which everything is awkward, as the loader reads it from its files for an edition. The same each time. */
export function hardCounty<E extends Edition = "internal">(edition: E = "internal" as E): County<E> {
  const folder = mkdtempSync(path.join(tmpdir(), "hard-county-"));
  try {
    mkdirSync(path.join(folder, "地图"));
    for (const [name, text] of Object.entries(hardFiles())) writeFileSync(path.join(folder, name), text);
    return loadCounty(folder, edition).county;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
