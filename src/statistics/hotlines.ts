import type { County, Hotline, Township, Village } from "../model/county.ts";
import { townshipOf } from "./by-place.ts";

export type HotlineKind = NonNullable<Hotline["kind"]>;

/** 全国扶贫监督举报电话: always the first, and set apart. */
export const NATIONAL_LINE = "12317";

/** Lines of the county, of the township and of the village itself that take complaints, 12317 first. */
export function complaintLines(county: County, place: Township | Village): Hotline[] {
  return complaintsFirst(linesAt(county, place));
}

/** Lines of the same where questions are answered. */
export function enquiryLines(county: County, place: Township | Village): Hotline[] {
  return linesAt(county, place).filter((hotline) => kindOf(hotline) === "咨询");
}

/** All lines of a place's people: those for complaints first. */
export function linesOf(county: County, place: Township | Village): Hotline[] {
  return [...complaintLines(county, place), ...enquiryLines(county, place)];
}

function linesAt(county: County, place: Township | Village): Hotline[] {
  const township = "townshipCode" in place ? townshipOf(county, place) : place;
  return county.profile.hotlines.filter(
    (hotline) => hotline.placeCode === place.code || (township !== undefined && isFor(hotline, county, township)),
  );
}

/** The county's own lines that take complaints, 12317 first: for pages, which are everybody's. */
export function countyComplaintLines({ profile, townships }: County): Hotline[] {
  const ofCounty = ({ name, placeCode }: Hotline) =>
    placeCode === undefined ? !townships.some((place) => name.includes(place.name)) : placeCode === profile.code;
  return complaintsFirst(profile.hotlines.filter(ofCounty));
}

/** Lines that take complaints, 12317 first. */
function complaintsFirst(lines: readonly Hotline[]): Hotline[] {
  const isNational = ({ number }: Hotline) => number === NATIONAL_LINE;
  return lines
    .filter((hotline) => kindOf(hotline) === "监督")
    .toSorted((a, b) => Number(isNational(b)) - Number(isNational(a)));
}

/** What the office says, else by the name: a station answers questions, whoever else takes complaints. */
function kindOf({ kind, name }: Hotline): HotlineKind {
  return kind ?? (/工作站|咨询/.test(name) ? "咨询" : "监督");
}

/** The county's lines and the township's own: by the code where it is given, else by a township's name in the line's. */
function isFor({ name, placeCode }: Hotline, county: County, township: Township): boolean {
  if (placeCode !== undefined) return placeCode === township.code || placeCode === county.profile.code;
  const others = county.townships.filter((other) => other.name !== township.name);
  return name.includes(township.name) || !others.some((other) => name.includes(other.name));
}
