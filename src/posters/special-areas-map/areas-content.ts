import type { Source } from "../../items/source.ts";
import type { County, Township } from "../../model/county.ts";
import { type PartFigures, specialAreaOf, specialAreaTable } from "../../statistics/special-areas.ts";
import { withFigures } from "../../statistics/totals.ts";
import { drawnShapes, locatorOf } from "../parts/drawn-shapes.ts";
import { lackingNotes, noteLacking } from "../parts/lacking-note.ts";
import { BOARD_NOTE, landNotes, RATE_NOTE } from "../parts/map-notes.ts";
import { sheetFrame, yearSubtitle } from "../parts/sheet-frame.ts";
import { overviewOf } from "../parts/township-map.ts";
import type { AreaRow, AreasContent } from "./content.ts";
import { areasGround } from "./grounds.ts";
import { areasMessage } from "./message.ts";

/** What the sheet of the county's special areas says, in one of its townships or for the county itself. */
export function areasContent(source: Source, own?: Township): AreasContent | undefined {
  const { county } = source;
  const { specialAreas, years, name, rateDigits } = county.profile;
  if (specialAreas.length === 0) source.need("县.json：特困片区");
  if (specialAreas.length === 0 || county.villages.length === 0) return undefined;
  const shapes = drawnShapes(source, overviewOf);
  const locator = shapes ? undefined : locatorOf(county, own?.code);
  const inhabited = new Set(county.villages.map(({ townshipCode }) => townshipCode));
  const villages = county.villages.map((village) => ({
    code: village.code,
    name: village.name,
    townshipCode: village.townshipCode,
    isPoor: village.isPoor,
    area: specialAreaOf(county, village) ?? "",
  }));
  const rows = areaRows(county);
  const names = specialAreas.map((area) => area.name);
  const frame = sheetFrame(county, {
    kind: "map",
    title: `${name}特困片区示意图`,
    subtitle: yearSubtitle(years.current),
    message: areasMessage(rows, rateDigits),
    notes: [
      ...landNotes(county, shapes, locator, BOARD_NOTE),
      RATE_NOTE,
      ...lackingNotes(rows.county.totals, years.current, ["population", "poorPopulation", "rate"]),
    ],
  });
  noteLacking(source, rows.county.totals, years.current, ["poorPopulation", "rate"]);
  return {
    frame,
    rateDigits,
    ...(own ? { ownCode: own.code } : {}),
    townships: county.townships
      .filter(({ code }) => inhabited.has(code))
      .map(({ code, name: each }) => ({ code, name: each })),
    villages,
    ...rows,
    ...(shapes ? { map: areasGround(shapes, villages, names) } : {}),
    ...(locator ? { locator } : {}),
  };
}

/** The statistics of the county's areas as lines of the table. */
function areaRows(county: County): Pick<AreasContent, "areas" | "rest" | "together" | "county"> {
  const { areas, rest, together, county: whole } = specialAreaTable(county, county.profile.years.current);
  const row = (name: string, note: string, { townships, totals, share }: PartFigures): AreaRow => ({
    name,
    note,
    townships: townships.length,
    townshipNames: townships.map((township) => township.name),
    totals: withFigures(totals, ["population", "poorPopulation", "rate"]),
    ...(share === undefined ? {} : { share }),
  });
  return {
    areas: areas.map((area) => row(area.name, area.note, area)),
    ...(rest ? { rest: row("片区外", "", rest) } : {}),
    together: { ...row("片区合计", "", together), townshipNames: [] },
    county: { ...row("全县", "", whole), townshipNames: [] },
  };
}
