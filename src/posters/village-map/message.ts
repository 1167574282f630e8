import { formatNumber, formatPercent } from "../../text/numbers.ts";
import type { VillageMapContent } from "./content.ts";

/** What of the content the sentence is made from. */
type Said = Pick<VillageMapContent, "name" | "isPoor" | "poorPopulation" | "rate" | "rateDigits" | "services">;

/** So many lacks are named; of more, the first ones. */
const MOST_NAMED = 2;

/**
 * The sentence of the sheet: what the village is and what it lacks. Where nothing is known of its services it is the poor
 * people alone, where nothing of these the kind of village; nobody poor and nothing lacking are news too.
 */
export function villageMapMessage(said: Said): string {
  const poverty = povertyWords(said);
  const services = serviceWords(said);
  if (!poverty && !services) return `${said.name}${said.isPoor ? "是贫困村" : "不是贫困村"}`;
  return `${said.isPoor ? "贫困村，" : ""}${[poverty, services].filter((words) => words !== "").join("，")}`;
}

/** 贫困人口92人，贫困发生率12.8% */
function povertyWords({ poorPopulation, rate, rateDigits }: Said): string {
  if (poorPopulation === undefined) return "";
  if (poorPopulation === 0) return "已无贫困人口";
  const share = rate === undefined ? "" : `，占${formatPercent(rate, rateDigits)}`;
  return `贫困人口${formatNumber(poorPopulation)}人${share}`;
}

/** 未通沥青（水泥）路、无卫生室等4项待改善 */
function serviceWords({ services }: Said): string {
  if (services.length === 0) return "";
  const lacks = services.filter(({ isLacking }) => isLacking).map(({ words }) => words);
  if (lacks.length === 0) return `${services.length}项设施和服务都已具备`;
  const named = lacks.slice(0, MOST_NAMED).join("、");
  return lacks.length > MOST_NAMED ? `${named}等${lacks.length}项待改善` : named;
}
