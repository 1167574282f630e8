import { PairedBars } from "../charts/paired-bars/paired-bars.tsx";
import { povertyRate } from "../statistics/poverty-rate.ts";
import { villagesOf } from "../statistics/special-areas.ts";
import { villageFigures } from "../statistics/village-figures.ts";
import { A0, preferred } from "../theme/paper.ts";
import { RATE_NOTE } from "./parts/map-notes.ts";
import { Panel } from "./parts/panel.tsx";
import { Sheet } from "./parts/sheet.tsx";
import { sheetFrame } from "./parts/sheet-frame.ts";
import { definePoster, type SheetData } from "./poster.ts";

interface VillageBar {
  readonly label: string;
  readonly base: number | undefined;
  readonly current: number | undefined;
  readonly rate: number | undefined;
  readonly isPoor: boolean;
}

interface BarsData extends SheetData {
  readonly years: { readonly base: number; readonly current: number };
  /** In order of the current year's poor people, most first. */
  readonly rows: readonly VillageBar[];
  /** Poor people of the current year per village: the arithmetic mean over villages that say. */
  readonly mean: number | undefined;
}

/** More villages than this stand as lying bars on portrait paper. */
const MOST_UPRIGHT = 24;

/** 全乡贫困人口分布柱状图: poor people per village, base year beside current year, with the rate. */
export default definePoster<BarsData>({
  id: "poor-population-bars",
  clause: "T3.6",
  level: "township",
  edition: "public",
  name: "贫困人口分布柱状图",
  paper: A0,
  data(county, township, papers) {
    const { base, current } = county.profile.years;
    const rows = villagesOf(county, township)
      .map(({ code, name, isPoor }): VillageBar => {
        const now = villageFigures(county, code, current);
        const before = villageFigures(county, code, base);
        return {
          label: name,
          isPoor,
          base: before?.poorPopulation,
          current: now?.poorPopulation,
          rate: now && povertyRate(now),
        };
      })
      .sort((a, b) => (b.current ?? -1) - (a.current ?? -1));
    if (rows.length === 0) return [];
    const known = rows.flatMap((row) => (row.current === undefined ? [] : [row.current]));
    return [
      {
        frame: sheetFrame(county, {
          title: `${township.name}贫困人口分布柱状图`,
          subtitle: `${base}年、${current}年末建档立卡数据`,
          notes: [`按${current}年贫困人口由多到少排列。`, RATE_NOTE],
        }),
        paper: preferred(papers, rows.length > MOST_UPRIGHT ? "portrait" : "landscape"),
        years: { base, current },
        rows,
        mean: known.length > 0 ? known.reduce((sum, value) => sum + value, 0) / known.length : undefined,
      },
    ];
  },
  draw(data, marks) {
    return (
      <Sheet data={data} marks={marks}>
        {({ type }) => (
          <Panel
            style={{ flexGrow: 1 }}
            chart={(box) => (
              <PairedBars
                {...box}
                type={type}
                rows={data.rows}
                baseYear={data.years.base}
                currentYear={data.years.current}
                unit="人"
                mean={data.mean}
                meanLabel="每村平均"
              />
            )}
          />
        )}
      </Sheet>
    );
  },
});
