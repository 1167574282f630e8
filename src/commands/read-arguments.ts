import { parseArgs } from "node:util";
import { datasetsText, findDataset } from "../data-loaders/resolve-dataset.ts";
import { BuildStopped } from "../integration/build-stopped.ts";
import { lostOptions } from "./lost-options.ts";

/** How to call the program. */
export const USAGE = `用法:
  npm run desk                     打开桌面：在浏览器中新建县、放入表、检查、生成、打印
  npm run build [文件夹]           检查数据，生成全部图表和网页到 dist/
  npm run dev [文件夹]             在本机浏览器中查看，数据一改立即重画
  npm run check [文件夹]           只检查数据，列出问题，写出可打印的检查单 dist/check.html
  npm run print [文件夹]           打印一个地方的全部图表和资料页，分成打印店和内部两份
  npm run printed [文件夹]         登记现在的图表已印制上墙，以后每次生成都列出哪些要重印
  npm run published [文件夹]       登记现在的公开版已放到网上，以后每次生成都列出要撤下的文件
  npm run contact-sheet [文件夹]   把县、乡镇和一个村的图表缩成一张一览图 contact-sheet.png
  npm run new 县名 [代码]          在 data/ 下新建这个县的文件夹：空白表和 县.json
  npm run template                 写出空白表（Excel 和 CSV），默认放在“空白表”文件夹
  npm run dictionary               重新生成 docs/数据字典.md

  文件夹     data/ 下的文件夹名，或任一路径；不写则用示例县 example
选项写在“--”之后，如 npm run build -- --dataset 康县 --paper A2：
  --dataset  同“文件夹”
  --place    只做这些地方：代码、乡镇名、村名或“乡镇/村”，几个用逗号隔开；乡镇包括它的各村
  --only     只做这些图表：清单条目（如 T3.2，或 T3 的全部）或图表名；选做的放在 dist/选印/
  --dpi      PNG 图片的分辨率，默认 100（A0 幅面）
  --paper    全部图表改用这个幅面：A0—A4 或毫米数，可加横、竖，如 A2、"A1 横"、900x1200
  --out      成果放在哪个文件夹，默认 dist
  --shard    几台电脑分着画：1/3 为三份中的第一份，只画图、存进共用的 .cache；最后不写 --shard 再运行一次
  --grey     黑白预览：内部版网页中的图片显示为复印件的样子，打印文件仍为彩色
  --bleed    送印刷厂：内部版 PDF 带出血和裁切线，单位毫米，一般写 3
  --cmyk     送印刷厂：内部版另出四色图片，写 tiff 或 jpeg
  --icc      与 --cmyk 同用：印刷厂给的四色 ICC 特性文件
  --tile     小打印机拼大图：内部版另出按 A4 或 A3 纸分页的 PDF
  --date     用于 printed、published：印制、公开的日期，如 2015-04-01，不写则为今天
  --browser  用于 print：浏览器（Chrome、Edge 或 Chromium）的路径，不写则自己找
  --code     用于 new：县的6位区划代码，也可直接写在县名后面
  --json     用于 check：以 JSON 输出全部问题，供其他程序使用`;

/** The variable that each option with a value sets, for all that the command starts. */
const VARIABLES = {
  dataset: "DATASET",
  dpi: "PNG_DPI",
  out: "OUT_DIR",
  bleed: "BLEED",
  cmyk: "CMYK",
  icc: "ICC_PROFILE",
  tile: "TILE",
  paper: "PAPER",
  place: "PLACE",
  only: "ONLY",
  browser: "BROWSER",
  shard: "SHARD",
  date: "DATE",
} as const;
/** Options with a value that is the command's own. */
const OWN = ["code"] as const;
const SWITCHES = ["json", "grey"] as const;

type Valued = keyof typeof VARIABLES | (typeof OWN)[number];
type Switch = (typeof SWITCHES)[number];
type Values = Partial<Record<Valued, string> & Record<Switch, boolean>>;

/** Commands, and whether a word after them is the dataset. */
const COMMANDS = {
  build: true,
  print: true,
  printed: true,
  published: true,
  dev: true,
  check: true,
  "contact-sheet": true,
  template: false,
  dictionary: false,
  new: false,
  desk: false,
};

/** What there is to start. */
export type Command = keyof typeof COMMANDS;

/** A command line, read. */
export interface Arguments {
  readonly command: Command;
  /** Whether it works on a dataset. */
  readonly hasDataset: boolean;
  /** The options, as the variables that everything the command starts goes by. */
  readonly environment: Readonly<Record<string, string>>;
  readonly out?: string;
  /** The county to begin, where the command is to begin one. */
  readonly county?: { readonly name: string; readonly code?: string };
  readonly isJson: boolean;
}

/**
 * Reads a command line: `check 康县` is `check --dataset 康县`. `environment` tells of options that npm kept to itself;
 * datasets are sought from `root`. Throws BuildStopped with what to write instead.
 */
export function readArguments(args: readonly string[], environment: NodeJS.ProcessEnv, root: string): Arguments {
  const { values, words } = parse(args);
  const [command, ...further] = words;
  if (command === undefined || !isCommand(command)) throw new BuildStopped(USAGE);
  const hasDataset = COMMANDS[command];
  const county = command === "new" ? countyOf(further, values) : undefined;
  const fault = hasDataset
    ? wordFault(command, further, values, root)
    : county
      ? undefined
      : strayWord(command, further);
  const lost = lostOptions(Object.keys(OPTIONS), values, further, environment);
  if (fault || lost) throw new BuildStopped(`${fault ?? lost}\n\n${howToPassOptions(command)}`);
  const [word] = hasDataset ? further : [];
  const given = { ...values, ...(word === undefined ? {} : { dataset: word }) };
  const variables = Object.entries(VARIABLES).flatMap(([option, variable]) => {
    const value = given[option as Valued];
    return value === undefined ? [] : [[variable, value]];
  });
  return {
    command,
    hasDataset,
    environment: { ...Object.fromEntries(variables), ...(values.grey ? { GREY: "1" } : {}) },
    ...(values.out === undefined ? {} : { out: values.out }),
    ...(county ? { county } : {}),
    isJson: values.json === true,
  };
}

const isCommand = (word: string): word is Command => Object.hasOwn(COMMANDS, word);

const OPTIONS = {
  ...(Object.fromEntries([...Object.keys(VARIABLES), ...OWN].map((option) => [option, { type: "string" }])) as Record<
    Valued,
    { type: "string" }
  >),
  ...(Object.fromEntries(SWITCHES.map((option) => [option, { type: "boolean" }])) as Record<
    Switch,
    { type: "boolean" }
  >),
};

function parse(args: readonly string[]): { readonly values: Values; readonly words: readonly string[] } {
  try {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
    const empty = Object.entries(values).find(([, value]) => value === "")?.[0];
    if (empty !== undefined) throw new BuildStopped(`--${empty} 后面要写一个值。`);
    return { values, words: positionals };
  } catch (error) {
    if (error instanceof BuildStopped) throw error;
    throw new BuildStopped(`${optionFault(error as NodeJS.ErrnoException)}\n\n${USAGE}`);
  }
}

/** What is wrong with an option, of which Node tells in English. */
function optionFault({ code, message }: NodeJS.ErrnoException): string {
  const option = /'(-[^\s',]+)/.exec(message)?.[1] ?? "";
  if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") return `没有“${option}”这个选项。`;
  return (SWITCHES as readonly string[]).includes(option.slice(2))
    ? `${option} 后面不能写值。`
    : `${option} 后面要写一个值。`;
}

function wordFault(command: Command, words: readonly string[], { dataset }: Values, root: string): string | undefined {
  const [word] = words;
  if (word === undefined) return undefined;
  if (words.length > 1)
    return `${command} 后面只能写一个数据集，现在写了：${words.join("、")}。${datasetsText(root)}。`;
  if (dataset !== undefined && dataset !== word)
    return `写了两个数据集：“${word}”和 --dataset 的“${dataset}”，只能写一个。${datasetsText(root)}。`;
  return findDataset(word, root) === undefined ? `没有叫“${word}”的数据集。${datasetsText(root)}。` : undefined;
}

/** `new 康县 621224` is `new 康县 --code 621224`: plain words get through everywhere. Throws BuildStopped. */
function countyOf([name, code, ...further]: readonly string[], values: Values): { name: string; code?: string } {
  const usage = "写成：npm run new 康县 621224（县名和6位代码，代码不清楚的可以不写）。";
  if (name === undefined) throw new BuildStopped(`new 后面要写县名。${usage}`);
  if (further.length > 0 || (code !== undefined && values.code !== undefined && values.code !== code))
    throw new BuildStopped(`new 后面只写县名和代码，现在多写了。${usage}`);
  const written = code ?? values.code;
  return { name, ...(written === undefined ? {} : { code: written }) };
}

const strayWord = (command: Command, [word]: readonly string[]): string | undefined =>
  word === undefined ? undefined : `${command} 后面不用写别的，现在写了“${word}”。`;

/** What people meet who did write `--`. */
const howToPassOptions = (
  command: Command,
): string => `如果后面写了选项：在 PowerShell 中“--”会被吞掉（没有写“--”也一样），选项名到不了本程序，只剩下它的值，
例如 npm run ${command} -- --out 成果 到这里只剩 ${command} 成果。请改用下面的一种写法：
  1. 在文件夹窗口的地址栏输入 cmd 回车，在打开的“命令提示符”中运行
  2. 把 npm 写成 npm.cmd，如 npm.cmd run ${command} -- --out 成果
  3. 给“--”加引号，如 npm run ${command} "--" --out 成果`;
