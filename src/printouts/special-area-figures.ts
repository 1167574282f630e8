import { villagesOf } from "../statistics/by-place.ts";
import { specialAreaOf } from "../statistics/special-areas.ts";
import { totalsOf } from "../statistics/totals.ts";
import { defineRegister } from "./parts/register/define-register.tsx";
import { countColumn, type FigureRow, rateColumn, type TogetherOf } from "./parts/register/figure-columns.ts";
import { registerTable } from "./parts/register/register-table.ts";

type Row = FigureRow & { readonly name: string; readonly codes: readonly string[] };

/** 特困片区村数、人口数、贫困发生率: the areas of the county, and the own township's part in them. */
export default defineRegister<"township", "public">({
  id: "special-area-figures",
  name: "特困片区村数、人口、贫困发生率",
  levels: ["township"],
  edition: "public",
  title: () => "特困片区村数、人口、贫困发生率统计表",
  unit: "个、户、人、%",
  tables(source, township) {
    const { county } = source;
    const { base, current } = county.profile.years;
    if (county.profile.specialAreas.length === 0) {
      source.need("县.json：特困片区");
      return undefined;
    }
    const totals = (villages: typeof county.villages) => (year: number) => totalsOf(county, villages, year);
    const partsOf = (villages: typeof county.villages): Row[] =>
      [...county.profile.specialAreas.map(({ name }) => name), undefined].flatMap((name) => {
        const own = villages.filter((village) => specialAreaOf(county, village) === name);
        const codes = own.map(({ code }) => code);
        return own.length === 0 ? [] : [{ name: name ?? "片区外", codes, totals: totals(own) }];
      });
    const together: TogetherOf<Row> = (rows, year) => {
      const codes = new Set(rows.flatMap((row) => row.codes));
      return totalsOf(
        county,
        county.villages.filter(({ code }) => codes.has(code)),
        year,
      );
    };
    const table = (heading: string, villages: typeof county.villages) =>
      registerTable({
        heading,
        rows: partsOf(villages),
        columns: [
          { header: "片区", width: 10, value: ({ name }) => name },
          {
            header: "行政村（个）",
            width: 6,
            digits: 0,
            sum: "sum",
            value: (row) => row.totals(current).villages,
          },
          {
            header: "其中贫困村（个）",
            width: 6,
            digits: 0,
            sum: "sum",
            value: (row) => row.totals(current).poorVillages,
          },
          countColumn("农业户籍人口（人）", "population", current, together),
          ...[base, current].flatMap((year) => [
            countColumn<Row>(`${year}年贫困户（户）`, "poorHouseholds", year, together),
            countColumn<Row>(`${year}年贫困人口（人）`, "poorPopulation", year, together),
            rateColumn<Row>(year, together),
          ]),
        ],
      });
    return [table("全县", county.villages), table(`其中：${township.name}`, villagesOf(county, township))];
  },
});
