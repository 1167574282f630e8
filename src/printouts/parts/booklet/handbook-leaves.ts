import type { Measure } from "../../../model/county.ts";
import { formatDate } from "../../../text/dates.ts";
import {
  causePage,
  familyPage,
  handbookKinds,
  helperPage,
  memberPage,
  yearPage,
} from "../../labels/household-handbook.ts";
import { type Answer, numberText } from "../form/answer.ts";
import type { FormBlock, FormTable } from "../form/form.ts";
import { answersFor, type FormRows, printedBlocks } from "../form/form-labels.ts";
import type { HouseholdRecord } from "../household/household-record.ts";

/** Kinds of pages between 说明 and the last, with what is printed on each; once for all handbooks of a village. */
export type LeafKind = "family" | "members" | "helpers" | "plan" | "measures" | "results";

/** A page of one handbook: its kind, and what is filled in, block by block. */
export interface Leaf {
  readonly kind: LeafKind;
  /** After the title of its kind: 2014年. */
  readonly title?: string;
  readonly answers: readonly (readonly (readonly Answer[])[])[];
}

/** What the pages of each kind have printed on them in a year. */
export function leafBlocks(year: number): Readonly<Record<LeafKind, readonly FormBlock[]>> {
  const table = (rows: number, ...columns: readonly (readonly [string, number])[]): FormTable => ({
    kind: "table",
    rows,
    isPlain: true,
    columns: columns.map(([label, width]) => ({ label, width })),
  });
  return {
    family: printedBlocks([familyPage, causePage], year),
    members: printedBlocks([memberPage], year),
    helpers: [
      ...printedBlocks([helperPage], year),
      table(VISITS, ["走访时间", 22], ["走访情况", 70], ["户主签字", 20]),
    ],
    plan: [
      { kind: "grid", columns: 4, rows: [[{ label: "帮扶目标" }, { label: "脱贫时限" }]] },
      table(
        PLANS,
        ["年度", 10],
        ["项目名称", 36],
        ["规模", 18],
        ["扶持资金（元）", 18],
        ["完成时限", 20],
        ["预期增收（元）", 18],
      ),
    ],
    measures: [
      table(
        MEASURES,
        ["项目内容", 34],
        ["帮扶单位", 20],
        ["时间", 18],
        ["规模", 14],
        ["补助（元）", 14],
        ["自筹（元）", 14],
        ["实施情况", 14],
      ),
    ],
    results: [...printedBlocks([yearPage], year), table(RESULTS, ["时间", 20], ["成效内容", 72], ["户主签字", 22])],
  };
}

/** Rows of the pages that may go on on a further one, and of visits, of which the last are told. */
const MEMBERS = 10;
const PLANS = 9;
const MEASURES = 10;
const RESULTS = 8;
const VISITS = 6;

/** Pages that every handbook has at least, so that with cover, 说明 and the last one there are sixteen. */
const LEAST: Readonly<Record<LeafKind, number>> = {
  family: 1,
  members: 1,
  helpers: 1,
  plan: 1,
  measures: 5,
  results: 4,
};
/** Cover, 说明, and 脱贫确认 at the end. */
const FIXED = 3;

/** The pages of one household's handbook; what has no room on the pages of its kind makes further ones, four at a time. */
export function leavesOf(record: HouseholdRecord, baseYear: number): Leaf[] {
  const { household, members, helper, visits, measures, year } = record;
  const head = members.find(({ relation }) => relation === "户主");
  const rows: FormRows = {
    households: { ...household },
    members: members.map((member) => ({ ...member })),
    helpers: helper ? [{ ...helper }] : [],
  };
  const [family, causes] = answersFor([familyPage, causePage], { ...rows, members: { ...head } }, true);
  const [people, helpers] = answersFor([memberPage, helperPage], rows, true);
  const done = measures.filter(({ state }) => state !== "计划实施");
  const goal = `${household.size ?? "　"}人脱贫`;
  const limit = household.plannedExitYear === undefined ? "" : `${household.plannedExitYear}年`;
  const lastVisits = visits.slice(-VISITS).map(({ date, content = "" }): Answer[] => [formatDate(date), content, ""]);
  const leaves: Record<LeafKind, Leaf[]> = {
    family: [{ kind: "family", answers: [family!, causes!] }],
    members: pagesOf("members", people!, MEMBERS),
    helpers: [{ kind: "helpers", answers: [helpers!, lastVisits] }],
    plan: pagesOf("plan", measures.filter(({ state }) => state === "计划实施").map(planned), PLANS).map(
      (leaf): Leaf => ({ ...leaf, answers: [[[goal, limit]], ...leaf.answers] }),
    ),
    measures: pagesOf("measures", done.map(measured), MEASURES),
    results: Array.from({ length: LEAST.results }, (_, index): Leaf[] => {
      const own = baseYear + index;
      // What was done before the first of the years, or after the last, is on their pages too.
      const isOwn = (each: number) => Math.min(Math.max(each, baseYear), baseYear + LEAST.results - 1) === own;
      const [income] = answersFor([yearPage], { householdYears: { ...year(own) } }, true);
      return pagesOf("results", done.filter((measure) => isOwn(measure.year)).flatMap(gained), RESULTS).map((leaf) => ({
        ...leaf,
        title: `${own}年`,
        answers: [income!, ...leaf.answers],
      }));
    }).flat(),
  };
  const count = () => FIXED + Object.values(leaves).flat().length;
  while (leaves.measures.length < LEAST.measures || count() % 4 !== 0) {
    leaves.measures.push({ kind: "measures", answers: [[]] });
  }
  return Object.values(leaves).flat();
}

/** Rows cut to pages of so many; one page where there are none. */
function pagesOf(kind: LeafKind, rows: readonly (readonly Answer[])[], size: number): Leaf[] {
  const pages = Math.max(1, Math.ceil(rows.length / size));
  return Array.from({ length: pages }, (_, page) => ({ kind, answers: [rows.slice(page * size, (page + 1) * size)] }));
}

const text = (value: number | undefined): string => (value === undefined ? "" : numberText(value));
const day = (date: string | undefined): string => (date === undefined ? "" : formatDate(date));

function planned({ year, name, scale = "", subsidy, date, end, expectedIncome }: Measure): Answer[] {
  return [`${year}`, name, scale, text(subsidy), day(end ?? date), text(expectedIncome)];
}

function measured({
  kind,
  name,
  executor = "",
  date,
  year,
  scale = "",
  subsidy,
  ownMoney,
  state = "",
}: Measure): Answer[] {
  return [
    `${kindOf(kind)}：${name}`,
    executor,
    date === undefined ? `${year}年` : day(date),
    scale,
    text(subsidy),
    text(ownMoney),
    state,
  ];
}

function gained({ date, year, name, result }: Measure): Answer[][] {
  return result === undefined ? [] : [[date === undefined ? `${year}年` : day(date), `${name}：${result}`, ""]];
}

function kindOf(kind: string | undefined): string {
  const kinds = Object.entries(handbookKinds);
  return (kinds.find(([, own]) => own.includes(kind ?? "")) ?? kinds.at(-1)!)[0];
}
