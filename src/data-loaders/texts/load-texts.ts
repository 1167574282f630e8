import { divisionLevel } from "../../model/identifiers.ts";
import { textPunctuation } from "../checks/punctuation-checks.ts";
import { clearHidden, hiddenFix, hiddenMessage } from "../hidden-characters.ts";
import type { Problem } from "../problems.ts";
import { readTextFile } from "../read-text-file.ts";

/** 文本/: Markdown by name, or by `<code>/<name>` for one place. */
export interface LoadedTexts {
  readonly texts: Readonly<Record<string, string>>;
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
}

/** The key of a text in the model, from its path in the dataset folder; `undefined` where it is no text. */
export function textKey(file: string): string | undefined {
  const [, code, name] = /^文本\/(?:([^/]+)\/)?([^/]+)\.(?:md|markdown)$/i.exec(file) ?? [];
  if (name === undefined) return undefined;
  if (code === undefined) return name;
  return divisionLevel(code) ? `${code}/${name}` : undefined;
}

/** Every text of the dataset folder. An empty file counts as absent, with a warning, so that the default text is used. */
export function loadTexts(folder: string, files: readonly string[]): LoadedTexts {
  const texts: Record<string, string> = {};
  const problems: Problem[] = [];
  const read = files.filter((file) => textKey(file) !== undefined);
  for (const file of read) {
    const content = readTextFile(folder, file);
    const { text, hidden } = clearHidden("text" in content ? content.text.replace(/\r\n?/g, "\n").trim() : "");
    if ("text" in content) problems.push(...textPunctuation(file, content.text));
    if (hidden.length > 0) problems.push({ file, message: hiddenMessage(hidden), fix: hiddenFix, severity: "warning" });
    if ("problem" in content) problems.push(content.problem);
    else if (text === "") {
      problems.push({ file, message: "文件是空的，改用通用文本", fix: "补上内容，或删去该文件", severity: "warning" });
    } else texts[textKey(file) ?? file] = `${text}\n`;
  }
  return { texts, files: read, problems };
}
