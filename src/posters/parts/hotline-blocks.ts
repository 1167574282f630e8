import type { County, Hotline, Township } from "../../model/county.ts";
import { spokenPhone } from "../../text/phone.ts";

/** A telephone line as it is printed. */
export interface HotlineLine {
  readonly name: string;
  readonly number: string;
}

/** Telephone lines of one use. */
export interface HotlineBlock {
  readonly kind: HotlineKind;
  readonly title: string;
  /** What one rings them for. */
  readonly purpose: string;
  readonly lines: readonly HotlineLine[];
}

type HotlineKind = NonNullable<Hotline["kind"]>;

const USES: Readonly<Record<HotlineKind, Pick<HotlineBlock, "title" | "purpose">>> = {
  监督: { title: "监督举报电话", purpose: "反映扶贫资金、项目和工作人员的问题" },
  咨询: { title: "咨询电话", purpose: "询问扶贫政策和办理程序" },
};

/** 全国扶贫监督举报电话: always the first, and set apart. */
export const NATIONAL_LINE = "12317";

/**
 * The lines for a township's board: where complaints go, 12317 first, apart from where questions are answered, so that
 * nobody complains of the station to the station.
 */
export function hotlineBlocks(county: County, township: Township): HotlineBlock[] {
  const own = county.profile.hotlines.filter((hotline) => isFor(hotline, county, township));
  const blocks: readonly [HotlineKind, readonly Hotline[]][] = [
    ["监督", complaintsFirst(own)],
    ["咨询", own.filter((hotline) => kindOf(hotline) === "咨询")],
  ];
  return blocks
    .map(([kind, lines]) => ({
      kind,
      ...USES[kind],
      lines: lines.map(({ name, number }) => ({ name, number: spokenPhone(number) })),
    }))
    .filter(({ lines }) => lines.length > 0);
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
