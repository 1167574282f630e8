import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { BuildStopped } from "../integration/build-stopped.ts";
import { contactSheet } from "../integration/contact-sheet/contact-sheet.tsx";
import { exampleVillage, overview } from "../integration/contact-sheet/example-village.ts";
import { CONTACT_SHEETS, checkTarget } from "../integration/output/output-folder.ts";
import { drawnFile, drawSheets } from "../integration/planning/draw-sheets.ts";
import { sheetsOf } from "../integration/planning/edition.ts";
import { loadEditions } from "../integration/planning/editions.ts";
import { planEditions } from "../integration/planning/plan-editions.ts";
import { projectRoot, storeFolder } from "../integration/project.ts";
import { DEFAULT_OUT_DIR, SAMPLE_DATASET, type Settings } from "../integration/settings.ts";
import { Store } from "../rendering/store.ts";
import { formatBytes } from "../text/bytes.ts";
import { formatDate } from "../text/dates.ts";

/**
 * Writes one picture of the sheets of a dataset's office edition, with those of one village for all unless the run asks
 * for places or kinds: the sample's into docs/, which is published with the code, any other's into the output folder,
 * where nobody takes it for public. Throws a DataError or BuildStopped.
 */
export async function writeContactSheet(settings: Settings, say: (line: string) => void): Promise<void> {
  const store = new Store(storeFolder());
  const silent = () => undefined;
  const loaded = loadEditions(settings.dataset);
  const isWhole = settings.selection.places.length + settings.selection.items.length === 0;
  const example = isWhole ? exampleVillage(loaded.internal) : undefined;
  const part = isWhole ? [overview(loaded.internal, example)] : [];
  const { internal } = await planEditions(loaded, settings, store, silent, ...part);
  const { county } = internal;
  const sheets = sheetsOf(internal);
  const file = fileFor(settings);
  if (sheets.length === 0) throw new BuildStopped("这个县没有可以生成的图表，一览图没有写出。");
  // In colour: the whole picture is turned grey at the end.
  const options = { dpi: settings.dpi };
  await drawSheets([{ sheets, options }], store, (done, total, title) => say(`  [${done}/${total}] ${title}`));
  const pictures = sheets.map((sheet) => ({ sheet, picture: readFileSync(drawnFile(sheet, "webp", options, store)) }));
  const { name, dataDate, isExample } = county.profile;
  const notes = [
    `${county.townships.length}个乡镇，${sheets.length}张`,
    `数据日期 ${formatDate(dataDate)}`,
    ...(example ? [`村级图表以${example.name}为例`] : []),
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
