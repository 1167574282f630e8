import type { Place } from "../../../items/place.ts";
import type { County } from "../../../model/county.ts";
import type { DataTable } from "../../../site/data-table.ts";
import { byPlace } from "../../../statistics/by-place.ts";

/** 机构人员 of a place: who is responsible for what, without telephones; none where nothing is on record. */
export function postTable(county: County, place: Place): DataTable | undefined {
  const posts = byPlace(county, "organisations")(place.code).filter(({ name }) => name !== undefined);
  if (posts.length === 0) return undefined;
  const hasUnits = posts.some(({ unit }) => unit !== undefined);
  const hasDuties = posts.some(({ duties }) => duties !== undefined);
  return {
    id: "posts",
    title: `${place.name}扶贫工作机构与职责`,
    source: "机构人员",
    columns: [
      { header: "姓名" },
      { header: "机构" },
      { header: "职务" },
      ...(hasUnits ? [{ header: "单位及职务" }] : []),
      ...(hasDuties ? [{ header: "职责" }] : []),
    ],
    rows: posts.map(({ kind, post, name, unit, duties }) => ({
      cells: [
        name ?? null,
        kind ?? null,
        post ?? null,
        ...(hasUnits ? [unit ?? null] : []),
        ...(hasDuties ? [duties ?? null] : []),
      ],
    })),
    notes: [],
  };
}
