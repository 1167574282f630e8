import { readFileSync } from "node:fs";
import path from "node:path";
import { unzipSync } from "fflate";
import { decode } from "../decode.ts";
import { largestFile, limitProblem } from "../file-limits.ts";
import { type Json, parseJson } from "../parse-json.ts";
import type { Problem } from "../problems.ts";
import { guarded, readTextFile } from "../read-text-file.ts";
import { readKml } from "./read-kml.ts";
import { readShapefile, ShapefileFault } from "./read-shapefile.ts";
import { crsMember } from "./stated-crs.ts";

/** A map file read, not yet checked: GeoJSON or TopoJSON. */
export interface OpenedMap {
  readonly value: Json;
  /** What the file says of its coordinates: name of its `crs` member or text of its .prj. */
  readonly crs?: string | undefined;
  /** What was wrong and yet did not keep it from being read. */
  readonly problems: readonly Problem[];
  /** Other files of the dataset that belong to it. */
  readonly files: readonly string[];
}

type Opened = OpenedMap | { readonly problem: Problem };

/** Endings of the map files that can be read. */
export const mapEndings = ["topojson", "geojson", "json", "shp", "kml", "kmz"];

/** A file of 地图/, whatever its format, or why it cannot be read. */
export function openMapFile(folder: string, file: string, files: readonly string[]): Opened {
  switch (endingOf(file)) {
    case "shp":
      return openShapefile(folder, file, files);
    case "kml":
      return ofText(folder, file, readKml);
    case "kmz":
      return openKmz(folder, file);
    default: {
      const content = readTextFile(folder, file, "map");
      const parsed = "problem" in content ? content : parseJson(content.text, file);
      if ("problem" in parsed) return parsed;
      return { value: parsed.value, crs: crsMember(parsed.value), problems: [], files: [] };
    }
  }
}

const endingOf = (file: string): string => path.extname(file).slice(1).toLowerCase();

const KML_FIX = "从地图软件重新导出为 KML 或 GeoJSON";

function ofText(folder: string, file: string, read: (text: string) => Json): Opened {
  const content = readTextFile(folder, file, "map");
  if ("problem" in content) return content;
  try {
    return { value: read(content.text), problems: [], files: [] };
  } catch {
    return damaged(file, "不是完整的 KML 文件", KML_FIX);
  }
}

function openKmz(folder: string, file: string): Opened {
  const bytes = readBytes(folder, file);
  if ("problem" in bytes) return bytes;
  try {
    const filter = ({ name, originalSize }: { name: string; originalSize: number }) =>
      /\.kml$/i.test(name) && originalSize <= largestFile.map;
    const [first] = Object.values(unzipSync(bytes.bytes, { filter }));
    const decoded = first && decode(first);
    if (decoded && "text" in decoded) return { value: readKml(decoded.text), problems: [], files: [] };
  } catch {
    // Said below.
  }
  return damaged(file, "其中没有完整的 KML 文件", `用解压软件解开，把其中的 .kml 放进“地图”文件夹；或${KML_FIX}`);
}

function openShapefile(folder: string, file: string, files: readonly string[]): Opened {
  const base = file.slice(0, -".shp".length).toLowerCase();
  const parts = files.filter((other) => other !== file && other.toLowerCase().startsWith(`${base}.`));
  const part = (ending: string): { readonly bytes?: Uint8Array; readonly problem?: Problem } => {
    const name = parts.find((other) => endingOf(other) === ending);
    return name === undefined ? {} : readBytes(folder, name);
  };
  const [shp, dbf, cpg, prj] = [readBytes(folder, file), part("dbf"), part("cpg"), part("prj")];
  if ("problem" in shp) return shp;
  for (const { problem } of [dbf, cpg, prj]) if (problem) return { problem };
  const noTable: Problem = {
    file,
    message: "缺少同名的 .dbf 文件，图形没有名称和代码",
    fix: "把 .shp、.dbf、.prj、.cpg 几个同名文件一起放进“地图”文件夹",
    severity: "warning",
  };
  try {
    return {
      value: readShapefile({ shp: shp.bytes, dbf: dbf.bytes, cpg: textOf(cpg.bytes) }),
      crs: textOf(prj.bytes),
      problems: dbf.bytes ? [] : [noTable],
      files: parts,
    };
  } catch (error) {
    return damaged(
      file,
      error instanceof ShapefileFault ? error.message : "本文件或同名的 .dbf 已损坏",
      "重新复制 .shp、.dbf、.shx、.prj 几个同名文件，或从地图软件重新导出",
    );
  }
}

function textOf(bytes: Uint8Array | undefined): string | undefined {
  const decoded = bytes && decode(bytes);
  return decoded && "text" in decoded && decoded.text.trim() !== "" ? decoded.text : undefined;
}

function readBytes(folder: string, file: string): { readonly bytes: Uint8Array } | { readonly problem: Problem } {
  return guarded<{ readonly bytes: Uint8Array } | { readonly problem: Problem }>(folder, file, () => {
    const problem = limitProblem(folder, file, "map");
    return problem ? { problem } : { bytes: readFileSync(path.join(folder, file)) };
  });
}

const damaged = (file: string, message: string, fix: string): { readonly problem: Problem } => ({
  problem: { file, message, fix, severity: "error" },
});
