import type { PaperChoice } from "../../theme/paper.ts";
import type { TypeScale } from "../../theme/type-scale.ts";
import { sheetMeasures } from "./measures.ts";
import type { SheetHead } from "./sheet-number.ts";
import {
  type ChosenLayout,
  chooseTownshipLayout,
  ratherThan,
  type TownshipLayout,
  type TownshipNeeds,
} from "./township-layout.ts";

/** Text that is read well, of a label. */
const READABLE = 0.95;

/** What a map's panels ask for; `fits` says whether they can say everything in text of the type, whose floor may be raised. */
export interface ReadableNeeds extends Omit<TownshipNeeds, "fits"> {
  readonly fits: (layout: TownshipLayout, type: TypeScale) => boolean;
  /** A smaller map beside which the panels read well is worth so much of the largest's scale. */
  readonly worth: number;
}

/** The layout with the largest map; with one nearly as large whose panels read well, where there is one. */
export function chooseReadableLayout(
  head: SheetHead,
  papers: PaperChoice,
  { fits, worth, ...needs }: ReadableNeeds,
): ChosenLayout {
  const choose = (floorOf: (type: TypeScale) => number) =>
    chooseTownshipLayout(head, papers, {
      ...needs,
      fits: (layout) => {
        const { type } = sheetMeasures(layout.paper);
        return fits(layout, { ...type, floor: floorOf(type) });
      },
    });
  const well = choose(({ label, floor }) => Math.max(floor, label * READABLE));
  const largest = choose(({ floor }) => floor);
  return ratherThan(well, largest, { outline: needs.outline, worth });
}
