import type { Source } from "../../items/source.ts";
import type { Village } from "../../model/county.ts";
import { type PoorChange, poorChange } from "../../statistics/poor-change.ts";
import { poorVillageFigures } from "../../statistics/poor-villages.ts";
import { countyRateClasses } from "../../statistics/rate-classes.ts";
import { totalsOf } from "../../statistics/totals.ts";
import { lackingNotes, noteLacking } from "../parts/lacking-note.ts";
import { RATE_NOTE } from "../parts/map-notes.ts";
import { sheetFrame } from "../parts/sheet-frame.ts";
import type { PlaceBar, PopulationBarsContent } from "./content.ts";
import { changeMessage, shareLine } from "./message.ts";

/** What a sheet of bars is about. */
export interface BarsSubject {
  readonly title: string;
  /** 全镇, 全县. */
  readonly whole: string;
  readonly villages: readonly Village[];
  readonly rows: readonly PlaceBar[];
  readonly mean: PopulationBarsContent["mean"];
  readonly kinds: PopulationBarsContent["kinds"];
}

/** The content of a sheet of bars: its rows with their total, the change, and what is lacking in them. */
export function barsContent(source: Source, subject: BarsSubject): PopulationBarsContent {
  const { county } = source;
  const { years, rateDigits } = county.profile;
  const { whole, villages, rows, mean, kinds } = subject;
  const { base, current } = years;
  const [before, after] = [base, current].map((year) => totalsOf(county, villages, year));
  const compared = poorChange(county, villages, base, current);
  const both: Pick<PoorChange, "before" | "after"> =
    compared.compared > 0 ? compared : eitherYear(before!.poorPopulation, after!.poorPopulation);
  const share = shareLine(poorVillageFigures(county, villages, current), whole, rateDigits);
  const said = {
    years: { base, current },
    ...(both.before === undefined ? {} : { before: both.before }),
    ...(both.after === undefined ? {} : { after: both.after }),
    ...(compared.compared > 0 && compared.lacking > 0 ? { compared: compared.compared } : {}),
    rateDigits,
  };
  for (const totals of [before!, after!])
    noteLacking(source, totals, totals === after ? current : base, ["poorPopulation"]);
  const frame = sheetFrame(county, {
    kind: "chart",
    title: subject.title,
    subtitle: `${base}年末、${current}年末建档立卡数据`,
    message: changeMessage(said),
    notes: [
      `按${current}年贫困人口由多到少排列。`,
      RATE_NOTE,
      ...lackingNotes(after!, current, ["poorPopulation", "rate"], "未计入合计和平均"),
      ...lackingNotes(before!, base, ["poorPopulation"]),
      ...(compared.compared > 0 && compared.lacking > 0 ? [`两年数据不全的${compared.lacking}个村未计入增减。`] : []),
    ],
  });
  return {
    frame,
    ...said,
    rows,
    ...(rows.length > 1 ? { total: placeBar(source, whole, villages) } : {}),
    ...(mean ? { mean } : {}),
    lines: share === "" ? [] : [share],
    kinds,
    classes: countyRateClasses(county),
  };
}

/** What there is to say where no village says both years: sums of other villages are nothing to compare with. */
function eitherYear(before: number | undefined, after: number | undefined) {
  if (after !== undefined) return { after };
  return before === undefined ? {} : { before };
}

/** A set of villages as one row. */
export function placeBar({ county }: Source, label: string, villages: readonly Village[]): PlaceBar {
  const { base, current } = county.profile.years;
  const { poorPopulation: now, rate } = totalsOf(county, villages, current);
  const { poorPopulation: then } = totalsOf(county, villages, base);
  const { before, after } = poorChange(county, villages, base, current);
  const ofPoor = poorVillageFigures(county, villages, current).poor.poorPopulation;
  return {
    label,
    isPoor: false,
    ...(then === undefined ? {} : { base: then }),
    ...(now === undefined ? {} : { current: now }),
    ...(ofPoor === undefined ? {} : { ofPoor }),
    ...(before === undefined || after === undefined ? {} : { change: after - before }),
    ...(rate === undefined ? {} : { rate }),
  };
}
