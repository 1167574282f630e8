/** The tables of a place that hold the figures of a kind of sheet, by the id of its item; what is not here shows no figures. */
const tablesOfItems: Readonly<Record<string, readonly string[]>> = {
  "poor-villages-map": ["villages", "figures"],
  "exit-plan-map": ["villages", "plan"],
  "poor-population-bars": ["villages", "figures"],
  "leading-group": ["posts"],
  "work-organisation": ["posts"],
  "staff-board": ["posts"],
  "village-exit-plan": ["plan", "projects"],
  "village-map": ["figures"],
  "village-bars": ["figures"],
  "county-poor-villages-map": ["townships", "figures"],
  "county-population-bars": ["townships", "figures"],
};

/** Ids of the tables with the figures of a sheet. */
export const sheetTables = (item: string): readonly string[] => tablesOfItems[item] ?? [];
