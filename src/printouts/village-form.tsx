import { definePrintout } from "../items/printout.ts";
import type { County, Helper, Village } from "../model/county.ts";
import type { AnyRow } from "../model/fields.ts";
import { byPlace, villagesOf } from "../statistics/by-place.ts";
import { villageFigures } from "../statistics/village-figures.ts";
import { villageFormLabels } from "./labels/village-form.ts";
import type { FilledForm, FormContent } from "./parts/form/form.ts";
import { answersFor, type FormRows, labelsOf, printedBlocks } from "./parts/form/form-labels.ts";
import { FormView } from "./parts/form/form-view.tsx";
import { villageLine } from "./parts/household/household-file.ts";
import { placeLineOf } from "./parts/place-line.ts";

/** 贫困村登记表 of a poor village, or of every poor village of a township. */
export default definePrintout<"township" | "village", FormContent>({
  id: "village-form",
  name: "贫困村登记表",
  levels: ["township", "village"],
  edition: "internal",
  paper: "A4",
  content(source, place) {
    const { county } = source;
    const { current } = county.profile.years;
    const villages = "townshipCode" in place ? [place] : villagesOf(county, place);
    const poor = villages.filter(({ isPoor }) => isPoor);
    if (poor.length === 0) return undefined;
    if (county.helpers === undefined) source.need("帮扶责任人");
    const { blocks } = labelsOf(villageFormLabels, current);
    return {
      title: "贫困村登记表",
      subtitle: `${current}年度`,
      placeLine: placeLineOf(county, place),
      records: poor.length,
      blocks: printedBlocks(blocks, current),
      forms: poor.map(
        (village): FilledForm => ({
          id: village.code,
          name: village.name,
          place: villageLine(source, village),
          number: village.code,
          answers: answersFor(blocks, rowsOf(county, village), true),
        }),
      ),
      signatures: ["村负责人", "驻村工作队长", "填表人", "审核人"],
      seals: ["村民委员会", "乡（镇）人民政府"],
      notes: [],
      isFiled: true,
    };
  },
  view: (content, marks) => <FormView content={content} marks={marks} />,
});

const TEAM = "驻村工作队";
/** Of the village itself, so that their units are not helpers from outside. */
const OWN = "村干部";

function rowsOf(county: County<"internal">, village: Village): FormRows {
  const helpers = byPlace(county, "helpers")(village.code);
  const [longitude, latitude] = village.position ?? [];
  return {
    // Degrees have more decimals than other numbers of a form.
    villages: { ...village, position: undefined, longitude: longitude?.toFixed(5), latitude: latitude?.toFixed(5) },
    villageYears: villageFigures(county, village.code, county.profile.years.current) as AnyRow | undefined,
    units: unitsOf(helpers.filter(({ kind }) => kind !== TEAM && kind !== OWN)) as readonly AnyRow[],
    team: helpers.filter(({ kind }) => kind === TEAM) as readonly AnyRow[],
  };
}

/** Whoever is first on record of a unit is whom one calls there. */
function unitsOf(helpers: readonly Helper[]): Helper[] {
  return [...Map.groupBy(helpers, ({ unit }) => unit ?? "").values()].map(([first]) => first!);
}
