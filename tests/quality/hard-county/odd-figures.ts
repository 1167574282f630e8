/** A village's figures of a year as the table has them; what is `undefined` was left empty. */
export interface FigureRow {
  readonly year: number;
  readonly kind: "实际" | "计划" | "预测";
  readonly people?: number;
  readonly poorHouseholds?: number;
  readonly poor?: number;
  readonly exitedHouseholds?: number;
  readonly exited?: number;
  readonly income?: string;
}

type Odd = (row: FigureRow) => readonly FigureRow[];

/** Rows of one year changed, the others left as they are. */
const inYear =
  (year: number, change: Odd): Odd =>
  (row) =>
    row.year === year ? change(row) : [row];

const counts = (poor: number, people: number) => inYear(2014, (row) => [{ ...row, poor, people }]);

/** By village: what offices leave out, plan ahead of the record, or state so that rounding matters. */
const ODD: ReadonlyMap<number, Odd> = new Map([
  // Of a year that is over there is only what was planned.
  [12, inYear(2014, (row) => [{ ...row, kind: "计划" }])],
  [65, inYear(2014, (row) => [{ ...row, kind: "预测" }])],
  // Poor people without people to hold them against, people without poor ones, and nobody at all.
  [14, inYear(2014, ({ people: _none, ...row }) => [row])],
  [66, inYear(2014, ({ people: _none, ...row }) => [row])],
  [16, inYear(2014, ({ poor: _none, poorHouseholds: _neither, ...row }) => [row])],
  [21, counts(0, 0)],
  [23, inYear(2013, () => [])],
  // Of a year to come: a record before a plan before a forecast, in whatever order they stand.
  [25, inYear(2015, (row) => [...["预测", "计划", "实际"].map((kind, index) => planned(row, kind, 100 + index))])],
  [26, inYear(2016, (row) => [...["预测", "计划"].map((kind, index) => planned(row, kind, 200 + index))])],
  [67, inYear(2017, (row) => [planned(row, "预测", 300)])],
  [27, inYear(2018, () => [])],
  [28, inYear(2019, ({ exited: _none, exitedHouseholds: _neither, ...row }) => [row])],
  // Rates at 3 % and a person under it, and such as end on a five that binary fractions lose.
  [3, counts(0, 306)],
  [10, counts(9, 300)],
  [11, counts(8, 300)],
  [30, counts(1, 2000)],
  [31, counts(59, 2000)],
  [33, counts(211, 2000)],
  [34, counts(10049, 20000)],
  [68, counts(1, 16)],
]);

function planned(row: FigureRow, kind: string, exited: number): FigureRow {
  return {
    ...row,
    kind: kind as FigureRow["kind"],
    exited,
    exitedHouseholds: exited - 50,
    income: `${exited * 20}.50`,
  };
}

/** The rows that a village has instead of one. */
export function oddFigures(index: number, row: FigureRow): readonly FigureRow[] {
  return ODD.get(index)?.(row) ?? [row];
}
