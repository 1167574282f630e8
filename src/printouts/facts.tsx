import { definePrintout } from "../items/printout.ts";
import type { FactsContent } from "./parts/facts/facts.ts";
import { factsContent } from "./parts/facts/facts-content.ts";
import { FactsView } from "./parts/facts/facts-view.tsx";
import { townshipSections } from "./parts/facts/township-sections.ts";
import { villageSections } from "./parts/facts/village-sections.ts";

/** 应知应会: what the cadres of a township or a village must know by heart; it names nobody. */
export default definePrintout<"township" | "village", FactsContent, "public">({
  id: "facts",
  name: "应知应会",
  levels: ["township", "village"],
  edition: "public",
  paper: "A4",
  content: (source, place) =>
    factsContent(
      source,
      place,
      "townshipCode" in place ? villageSections(source, place) : townshipSections(source, place),
    ),
  view: (content) => <FactsView content={content} />,
});
