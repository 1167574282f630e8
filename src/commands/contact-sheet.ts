import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { BuildStopped } from "../integration/build-stopped.ts";
import { contactSheet } from "../integration/contact-sheet/contact-sheet.tsx";
import { loadEdition } from "../integration/dataset.ts";
import { CONTACT_SHEETS, checkTarget } from "../integration/output-folder.ts";
import { projectRoot } from "../integration/project.ts";
import { DEFAULT_OUT_DIR, SAMPLE_DATASET, type Settings } from "../integration/settings.ts";
import { openSheetCache, sheetBytes } from "../integration/sheet-files.ts";
import { formatBytes } from "../text/bytes.ts";
import { formatDate } from "../text/dates.ts";

/**
 * Writes one picture of all sheets of a dataset's office edition: the sample's into docs/, which is published with the
 * code, any other's into the output folder, where nobody takes it for public. Throws a DataError or BuildStopped.
 */
export async function writeContactSheet(settings: Settings, say: (line: string) => void): Promise<void> {
  const { county, sheets } = loadEdition(settings);
  const file = fileFor(settings);
  if (sheets.length === 0) throw new BuildStopped("这个县没有可以生成的图表，一览图没有写出。");
  const cache = openSheetCache();
  const pictures = [];
  for (const sheet of sheets) {
    pictures.push({ sheet, picture: await sheetBytes(sheet, "webp", { dpi: settings.dpi }, cache) });
    say(
      `  [${String(pictures.length).padStart(String(sheets.length).length)}/${sheets.length}] ${sheet.data.frame.title}`,
    );
  }
  const { name, dataDate, isExample } = county.profile;
  const notes = [
    `${county.townships.length}个乡镇，${sheets.length}张`,
    `数据日期 ${formatDate(dataDate)}`,
    "按同一比例缩小，幅面单位：毫米",
    ...(isExample ? ["示例数据"] : []),
    ...(settings.isGrey ? ["黑白预览"] : []),
  ];
  const bytes = await contactSheet(pictures, { title: `${name}上墙图表一览`, note: notes.join("　") }, settings.isGrey);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  say(`一览图：${path.relative(projectRoot(), file)}（${formatBytes(bytes.length)}）`);
}

function fileFor({ dataset, outDir, isGrey }: Settings): string {
  const name = CONTACT_SHEETS[isGrey ? "grey" : "colour"];
  if (dataset === SAMPLE_DATASET && outDir === DEFAULT_OUT_DIR) return path.join(projectRoot(), "docs", name);
  const target = path.resolve(projectRoot(), outDir);
  checkTarget(target);
  return path.join(target, name);
}
