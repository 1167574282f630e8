import { writeFileSync } from "node:fs";
import path from "node:path";
import { type Published, toWithdraw } from "../../state/published.ts";
import { formatDate } from "../../text/dates.ts";
import { editionPaths } from "./edition-paths.ts";

/** The list's name in the public edition. */
export const WITHDRAWAL_LIST = "撤下清单.txt";

/**
 * Writes which files of the last publication the host must delete: copying the new edition over the old leaves them
 * online. Returns how many there are.
 */
export function writeWithdrawalList(folder: string, published: Published): number {
  const present = new Set([...editionPaths(folder), WITHDRAWAL_LIST]);
  const gone = toWithdraw(published, present);
  writeFileSync(path.join(folder, WITHDRAWAL_LIST), `\uFEFF${lines(published, gone).join("\r\n")}\r\n`);
  return gone.length;
}

function lines({ date }: Published, gone: readonly string[]): string[] {
  if (date === "") return ["还没有登记过公开（npm run published），不知道网上有什么，没有可列的文件。"];
  const since = `与${formatDate(date)}登记的公开内容相比`;
  if (gone.length === 0) return [`${since}，没有要撤下的文件。`];
  return [`${since}，下列${gone.length}个文件已不再公开，请从网站上删除：`, ...gone];
}
