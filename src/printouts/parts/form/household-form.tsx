import { type AnyPrintout, definePrintout } from "../../../items/printout.ts";
import type { AnyRow } from "../../../model/fields.ts";
import { householdFormLabels } from "../../labels/household-form.ts";
import { type HouseholdFile, householdFiles, householdName, villageLine } from "../household/household-file.ts";
import type { FilledForm, FormContent } from "./form.ts";
import { answersFor, type FormRows, labelsOf, printedBlocks } from "./form-labels.ts";
import { FormView } from "./form-view.tsx";

/** What the two 贫困户登记表 do not have in common. */
export interface HouseholdForm extends Pick<FormContent, "seals" | "notes" | "isFiled"> {
  readonly id: string;
  readonly name: string;
  /** Numbers of IDs, telephones and accounts are masked. */
  readonly hides: boolean;
}

/** 贫困户登记表 on lying A3, one for each household of a village. */
export function defineHouseholdForm({ id, name, hides, ...form }: HouseholdForm): AnyPrintout {
  return definePrintout<"village", FormContent>({
    id,
    name,
    levels: ["village"],
    edition: "internal",
    paper: "A3 landscape",
    content(source, village) {
      const { base, current } = source.county.profile.years;
      const files = householdFiles(source, village);
      if (files.length === 0) return undefined;
      const { blocks } = labelsOf(householdFormLabels, current);
      const placeLine = villageLine(source, village);
      return {
        ...form,
        title: "贫困户登记表",
        subtitle: `${current}年度`,
        placeLine,
        records: files.length,
        blocks: printedBlocks(blocks, current),
        forms: files.map(
          (file): FilledForm => ({
            id: file.household.id,
            name: householdName(file),
            place: `${placeLine}${file.household.group ?? ""}`,
            number: file.household.id,
            answers: answersFor(blocks, rowsOf(file, [base, current]), hides),
          }),
        ),
        signatures: ["户主签字（手印）", "填表人", "审核人"],
      };
    },
    view: (content, marks) => <FormView content={content} marks={marks} />,
  });
}

/** What fills the form of one household: of its income both years, whether they are on record or not. */
function rowsOf({ household, members, helper, year }: HouseholdFile, years: readonly number[]): FormRows {
  return {
    households: household as AnyRow,
    members: members as readonly AnyRow[],
    householdYears: years.map((each) => (year(each) ?? { year: each }) as AnyRow),
    helpers: helper ? [helper as AnyRow] : [],
  };
}
