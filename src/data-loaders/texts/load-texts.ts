import path from "node:path";
import { divisionLevel } from "../../model/identifiers.ts";
import { textNames } from "../../model/text-names.ts";
import { textPunctuation } from "../checks/punctuation-checks.ts";
import { clearHidden, hiddenFix, hiddenMessage } from "../hidden-characters.ts";
import { nearest } from "../nearest.ts";
import type { Problem } from "../problems.ts";
import { readTextFile } from "../read-text-file.ts";
import { readMarkdown } from "./read-markdown.ts";
import { readPlainText } from "./read-plain-text.ts";
import { joinPieces } from "./text-piece.ts";

/** 文本/: texts by name, or by `<code>/<name>` for one place. */
export interface LoadedTexts {
  readonly texts: Readonly<Record<string, string>>;
  /** The file of each text. */
  readonly sources: Readonly<Record<string, string>>;
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
}

/** The key of a text in the model, from its path in the dataset folder; `undefined` where it is no text. */
export function textKey(file: string): string | undefined {
  const [, code, name] = /^文本\/(?:([^/]+)\/)?([^/]+)\.(?:md|markdown|txt)$/i.exec(file) ?? [];
  if (name === undefined) return undefined;
  if (code === undefined) return name;
  return divisionLevel(code) ? `${code}/${name}` : undefined;
}

/** Every text of the dataset folder. An empty file counts as absent, with a warning, so that the default text is used. */
export function loadTexts(folder: string, files: readonly string[]): LoadedTexts {
  const texts: Record<string, string> = {};
  const sources: Record<string, string> = {};
  const problems: Problem[] = [];
  const read = files.filter((file) => textKey(file) !== undefined);
  for (const file of read) {
    const key = textKey(file) ?? file;
    const first = sources[key];
    if (first !== undefined) {
      const message = `与“${first}”是同一份文本，不能同时给两份`;
      problems.push({ file, message, fix: "只保留其中较新的一份", severity: "error" });
      continue;
    }
    sources[key] = file;
    const text = readText(folder, file, problems);
    if (text !== undefined) texts[key] = text;
  }
  const unread = files.filter((file) => file.startsWith("文本/") && !read.includes(file)).flatMap(unreadText);
  const held = Object.keys(texts).flatMap((key) => sources[key] ?? []);
  problems.push(...held.flatMap(unknownName), ...unread);
  return { texts, sources, files: [...read, ...unread.map(({ file }) => file)], problems };
}

function readText(folder: string, file: string, problems: Problem[]): string | undefined {
  const content = readTextFile(folder, file, "text");
  if ("problem" in content) {
    problems.push(content.problem);
    return undefined;
  }
  const { text: cleared, hidden } = clearHidden(content.text);
  if (hidden.length > 0) problems.push({ file, message: hiddenMessage(hidden), fix: hiddenFix, severity: "warning" });
  const { name, ext } = path.parse(file);
  const { pieces, notes } = ext.toLowerCase() === ".txt" ? readPlainText(cleared) : readMarkdown(cleared, name);
  problems.push(...notes.map((note): Problem => ({ file, ...note, severity: "warning" })));
  if (pieces.length === 0) {
    problems.push({ file, message: "文件是空的，改用通用文本", fix: "补上内容，或删去该文件", severity: "warning" });
    return undefined;
  }
  const { text, lines } = joinPieces(pieces);
  problems.push(...textPunctuation(file, text, lines));
  return text;
}

function unknownName(file: string): Problem[] {
  const { name, ext } = path.parse(file);
  if (textNames.some((known) => known === name)) return [];
  const meant = textNames.find((known) => name.includes(known)) ?? nearest(name, textNames);
  const fix = meant === undefined ? `文本的名称有：${textNames.join("、")}` : `如是“${meant}”，改名为 ${meant}${ext}`;
  return [{ file, message: "没有图表用到这个名称的文本", fix, severity: "warning" }];
}

const AS_TEXT = "在 Word 或 WPS 中打开，另存为“纯文本（*.txt）”，文件名不变（自动编号会一并写成文字）";

/** What to do with texts in formats that cannot be read. */
const FOREIGN: Readonly<Record<string, string>> = {
  docx: AS_TEXT,
  doc: AS_TEXT,
  wps: AS_TEXT,
  rtf: AS_TEXT,
  odt: AS_TEXT,
  html: AS_TEXT,
  htm: AS_TEXT,
  mht: AS_TEXT,
  pdf: "从原来的 Word 文件另存为“纯文本（*.txt）”，文件名不变",
};

/** A warning about a file of 文本/ that is meant as a text and is not read as one. */
function unreadText(file: string): Problem[] {
  const { dir, ext } = path.parse(file);
  const ending = ext.slice(1).toLowerCase();
  const advice = FOREIGN[ending];
  const severity = "warning";
  if (advice !== undefined) return [{ file, message: `程序读不了 ${ext} 文件，没有用到`, fix: advice, severity }];
  if (!/^(?:md|markdown|txt)$/.test(ending)) return [];
  const message = `文件夹“${dir.replace(/^文本\//, "")}”的名称不是乡镇或村的代码，这份文本没有用到`;
  return [{ file, message, fix: "把文件夹改名为9位乡镇代码或12位村代码", severity }];
}
