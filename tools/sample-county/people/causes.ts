import type { Rng } from "../rng.ts";
import { isWorker, type Member } from "./member.ts";

/** 致贫原因 that the household's own members show, most telling first. */
function shownCauses(members: readonly Member[]): string[] {
  const causes: string[] = [];
  if (members.some(({ health }) => health === "患有大病")) causes.push("因病");
  if (members.some(({ health }) => health.includes("残疾"))) causes.push("因残");
  if (members.some(({ schooling }) => ["高中", "中职", "高职", "大专及以上"].includes(schooling))) causes.push("因学");
  if (members.filter(isWorker).length <= 1) causes.push("缺劳力");
  return causes;
}

/** Main cause and up to two others, all from the code table. */
export function causesOf(rng: Rng, members: readonly Member[]): { mainCause: string; otherCauses: string[] } {
  const drawn = (): string =>
    rng.weighted([
      ["缺资金", 8],
      ["缺技术", 9],
      ["因病", 3],
      ["交通条件落后", 5],
      ["缺水", 2],
      ["缺土地", 2],
      ["因灾", 2],
      ["自身发展动力不足", 1],
    ]);
  const shown = shownCauses(members);
  const main = shown[0] && rng.chance(0.8) ? shown[0] : drawn();
  const others = [...shown, drawn(), drawn()].filter((cause) => cause !== main);
  return { mainCause: main, otherCauses: [...new Set(others)].slice(0, rng.int(0, 2)) };
}
