import type { ParsedTables } from "../load-tables.ts";
import type { Problem } from "../problems.ts";
import type { LoadedTexts } from "./load-texts.ts";

/** Texts in a folder named by a code that no township or village has: nobody would ever see them. */
export function unplacedTexts({ texts, sources }: LoadedTexts, { townships, villages }: ParsedTables): Problem[] {
  const known = new Set([...townships.attempted, ...villages.attempted].map(({ row }) => row.code));
  if (!townships.keysComplete || !villages.keysComplete) return [];
  return Object.keys(texts).flatMap((key): Problem[] => {
    const [code = "", name] = key.split("/");
    if (name === undefined || known.has(code)) return [];
    const message = `文件夹名“${code}”不是乡镇或村的代码，这份文本不会用到`;
    return [
      {
        file: sources[key] ?? `文本/${key}.md`,
        message,
        fix: "把文件夹改为9位乡镇代码或12位村代码",
        severity: "warning",
      },
    ];
  });
}
