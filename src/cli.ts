import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { runCheck } from "./commands/check.ts";
import { writeContactSheet } from "./commands/contact-sheet.ts";
import { writeDictionary } from "./commands/dictionary.ts";
import { failureText } from "./commands/failure-text.ts";
import { TEMPLATE_FOLDER, writeTemplates } from "./commands/template.ts";
import { buildSite } from "./integration/build.ts";
import { BuildStopped } from "./integration/build-stopped.ts";
import { serveSite } from "./integration/serve.ts";
import { readSettings } from "./integration/settings.ts";

const USAGE = `用法:
  npm run build [-- --dataset 文件夹]    检查数据，生成全部图表和网页到 dist/
  npm run dev   [-- --dataset 文件夹]    在本机浏览器中查看，数据一改立即重画
  npm run check [-- --dataset 文件夹]    只检查数据，列出问题，写出可打印的检查单 dist/check.html
  npm run template [-- --out 文件夹]     写出空白表（Excel 和 CSV），默认放在“空白表”文件夹
  npm run contact-sheet [-- --dataset 文件夹]  把全部图表缩成一张一览图 contact-sheet.png
  npm run dictionary                     重新生成 docs/数据字典.md

  --dataset  data/ 下的文件夹名，或任一路径；不写则用示例县 example
  --dpi      PNG 图片的分辨率，默认 100(A0 幅面)
  --paper    全部图表改用这个幅面：A0—A4 或毫米数，可加横、竖，如 A2、"A1 横"、900x1200
  --out      成果放在哪个文件夹，默认 dist
  --grey     黑白预览：内部版网页中的图片显示为复印件的样子，打印文件仍为彩色
  --bleed    送印刷厂：内部版 PDF 带出血和裁切线，单位毫米，一般写 3
  --cmyk     送印刷厂：内部版另出四色图片，写 tiff 或 jpeg
  --icc      与 --cmyk 同用：印刷厂给的四色 ICC 特性文件
  --tile     小打印机拼大图：内部版另出按 A4 或 A3 纸分页的 PDF
  --json     用于 check：以 JSON 输出全部问题，供其他程序使用`;

/** The variable that each option sets, for all that the command starts. */
const VARIABLES = {
  dataset: "DATASET",
  dpi: "PNG_DPI",
  out: "OUT_DIR",
  bleed: "BLEED",
  cmyk: "CMYK",
  icc: "ICC_PROFILE",
  tile: "TILE",
  paper: "PAPER",
} as const;

/** Smallest Node that the libraries run on; npm scripts find the one this project brings along. */
const LEAST_NODE = 22;

async function main(): Promise<void> {
  if (Number.parseInt(process.versions.node, 10) < LEAST_NODE) {
    throw new BuildStopped("Node.js 版本过低。请在项目文件夹中运行 npm ci,再用 npm run build(不要直接用 node 运行)。");
  }
  const { positionals, values } = readArguments();
  process.chdir(path.join(path.dirname(fileURLToPath(import.meta.url)), ".."));
  for (const [option, variable] of Object.entries(VARIABLES)) {
    const value = values[option as keyof typeof VARIABLES];
    if (value) process.env[variable] = value;
  }
  if (values.grey) process.env.GREY = "1";
  const [command] = positionals;
  if (command === "build") await buildSite(readSettings(), say);
  else if (command === "dev") await serveSite(readSettings(), say);
  else if (command === "check") process.exitCode = runCheck(readSettings(), values.json === true, say) ? 0 : 1;
  else if (command === "template") await writeTemplates(path.resolve(values.out ?? TEMPLATE_FOLDER), say);
  else if (command === "contact-sheet") await writeContactSheet(readSettings(), say);
  else if (command === "dictionary") writeDictionary(process.cwd(), say);
  else throw new BuildStopped(USAGE);
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        dataset: { type: "string" },
        dpi: { type: "string" },
        paper: { type: "string" },
        out: { type: "string" },
        bleed: { type: "string" },
        cmyk: { type: "string" },
        icc: { type: "string" },
        tile: { type: "string" },
        json: { type: "boolean" },
        grey: { type: "boolean" },
      },
    });
  } catch (error) {
    throw new BuildStopped(`${(error as Error).message}\n\n${USAGE}`);
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${failureText(error)}\n`);
  process.exitCode = 1;
});
