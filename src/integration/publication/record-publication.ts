import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { rememberPublication } from "../../state/published.ts";
import { BuildStopped } from "../build-stopped.ts";
import type { ManifestEntry } from "../edition/manifest.ts";
import { loadEditions } from "../planning/editions.ts";
import { projectRoot, stateFolder } from "../project.ts";
import type { Settings } from "../settings.ts";
import { editionPaths } from "./edition-paths.ts";

/**
 * Records the built public edition as put online on a day (ISO): publishing is not building. Throws DataError, or
 * BuildStopped where there is no public edition, or one of another county.
 */
export function recordPublication({ dataset, outDir }: Settings, date: string, say: (line: string) => void): void {
  const { profile } = loadEditions(dataset).public;
  const folder = path.resolve(projectRoot(), outDir, "public");
  const manifest = path.join(folder, "manifest.json");
  if (!existsSync(manifest)) throw new BuildStopped(`${folder} 中没有公开版，请先运行 npm run build。`);
  const sheets = JSON.parse(readFileSync(manifest, "utf8")) as ManifestEntry[];
  if (sheets.some(({ code }) => !code.startsWith(profile.code)))
    throw new BuildStopped(`${folder} 中的公开版不是${profile.name}的，请先生成${profile.name}的。`);
  const files = editionPaths(folder).map((file): [string, string] => [
    file,
    createHash("sha256")
      .update(readFileSync(path.join(folder, file)))
      .digest("hex"),
  ]);
  rememberPublication(stateFolder(profile.code), Object.fromEntries(files), date);
  say(`已登记为${date}公开：${files.length}个文件。以后每次生成，公开版的“撤下清单.txt”都列出要从网站上删除的文件。`);
}
