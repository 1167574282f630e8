import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { templateFiles } from "../dictionary/template-files.ts";
import { BuildStopped } from "../integration/build-stopped.ts";

/** Where the blank tables go unless told otherwise: beside data/, which only holds what people have filled in. */
export const TEMPLATE_FOLDER = "空白表";

/** Writes the blank tables. Throws BuildStopped where that would replace a file with other content: somebody has filled it in. */
export async function writeTemplates(folder: string, say: (line: string) => void): Promise<void> {
  const files = await templateFiles();
  const target = (file: string) => path.join(folder, ...file.split("/"));
  const filledIn = files.filter(
    ({ path: file, bytes }) => existsSync(target(file)) && !readFileSync(target(file)).equals(bytes),
  );
  if (filledIn.length > 0) {
    const named = filledIn
      .slice(0, 3)
      .map(({ path: file }) => file)
      .join("、");
    throw new BuildStopped(
      `${folder} 中已有填过的文件（${named}），为免覆盖已停止。请用 --out 换一个文件夹，或先移走这些文件。`,
    );
  }
  for (const { path: file, bytes } of files) {
    mkdirSync(path.dirname(target(file)), { recursive: true });
    writeFileSync(target(file), bytes);
  }
  say(`空白表已放在 ${folder}，先看其中的“填写说明.md”。`);
}
