import { areaLayers } from "../maps/layers.ts";
import type { LoadedMap } from "../maps/load-map.ts";
import type { Problem } from "../problems.ts";
import { sampleMarks } from "./sample-marks.ts";

/**
 * The map of a county that is no sample. One that is still the sample's is none, and that alone is told of it: not also
 * that its shapes belong to no place, and that no place lies within it.
 */
export function withoutSampleMap(loaded: LoadedMap): LoadedMap {
  const { map, problems } = loaded;
  const shapes = [...map.county, ...map.townships, ...map.villages];
  const ofSample = shapes.filter(({ code }) => code.startsWith(sampleMarks.code)).length;
  if (ofSample === 0) return loaded;
  const leftover: Problem = {
    file: "地图",
    message: `有${ofSample}个图形还是程序自带的示例县的（代码以${sampleMarks.code}开头）`,
    fix: "换成本县的地图；没有地图的，把“地图”文件夹里的文件都删去",
    severity: "error",
  };
  // What is wrong with the sample's shapes here needs no mending; a file that cannot be read does.
  const layers: readonly string[] = areaLayers.map(({ name }) => name);
  const others = problems.filter(({ severity, column = "" }) => severity === "error" && !layers.includes(column));
  const none = { county: [], townships: [], villages: [], specialAreas: [] };
  return { ...loaded, map: none, problems: [leftover, ...others] };
}
