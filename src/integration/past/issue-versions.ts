import { differenceOf } from "../../catalogue/reprint/difference.ts";
import { MARK_LENGTH } from "../../items/hash.ts";
import type { Said } from "../../items/said.ts";
import type { SheetVersion, VersionedSheet, Versions } from "../../state/versions.ts";
import { type PlannedEdition, sheetsOf } from "../planning/edition.ts";
import type { SheetPlan } from "../planning/plan-edition.ts";
import { saidOn } from "./reprint.ts";

/** A figure and nothing else, or none. */
const FIGURE = /^(?:-?[\d,.]+[%年]?|—)$/;
/** Figures told of one version; more of them are counted. */
const TOLD = 12;

/**
 * The versions that are issued once the planned sheets are: those before, and a new one of every sheet of which a form
 * differs from the last. Sheets that are no more keep theirs: their addresses are on paper.
 */
export function issueVersions(
  before: Versions,
  { internal, public: published }: { readonly internal: PlannedEdition; readonly public: PlannedEdition },
): Versions {
  const forms = new Map<string, { office?: SheetPlan; open?: SheetPlan }>();
  for (const sheet of sheetsOf(internal)) forms.set(idOf(sheet), { office: sheet });
  for (const sheet of sheetsOf(published)) forms.set(idOf(sheet), { ...forms.get(idOf(sheet)), open: sheet });
  const { dataDate } = internal.county.profile;
  const issued = [...forms].map(([id, form]): [string, VersionedSheet] => [id, issue(before[id], form, dataDate)]);
  return { ...before, ...Object.fromEntries(issued) };
}

function issue(
  before: VersionedSheet | undefined,
  { office, open }: { readonly office?: SheetPlan; readonly open?: SheetPlan },
  dataDate: string,
): VersionedSheet {
  const { item, place } = (office ?? open)!;
  const title = `${place.name}${item.name}`;
  const marks = [...new Set([office, open].flatMap((sheet) => (sheet ? [sheet.hash.slice(0, MARK_LENGTH)] : [])))];
  const last = before?.versions.at(-1);
  if (before && last?.marks.join() === marks.join()) return { ...before, title };
  // As it is read back from the state folder.
  const said = open && (JSON.parse(JSON.stringify(saidOn(open))) as Said);
  const version: SheetVersion = { marks, dataDate, printed: [], ...changes(before?.said as Said, said, place.name) };
  return { title, versions: [...(before?.versions ?? []), version], ...(said === undefined ? {} : { said }) };
}

/** Nothing of a first version, and of one that the public did not have. */
function changes(before: Said, now: Said, placeName: string): Pick<SheetVersion, "figures" | "otherChanges"> {
  if (before === undefined || now === undefined) return { figures: [], otherChanges: 0 };
  const found = differenceOf(before, now, placeName).changes;
  const figures = found.filter(({ old, new: value }) => [old, value].every((each) => FIGURE.test(each)));
  return {
    figures: figures.slice(0, TOLD).map(({ place, field, old, new: value }) => `${place} ${field} ${old} → ${value}`),
    otherChanges: found.length - Math.min(TOLD, figures.length),
  };
}

const idOf = ({ place, id }: SheetPlan): string => `${place.code}/${id}`;
