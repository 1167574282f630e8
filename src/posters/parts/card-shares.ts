import { cardsFit } from "../../charts/cards/place.ts";
import type { Card } from "../../charts/cards/props.ts";
import { fewestParts } from "../../charts/parts/fewest-parts.ts";
import type { PaperChoice } from "../../theme/paper.ts";
import { fewestSheets } from "./fewest-sheets.ts";
import { sheetMeasures } from "./measures.ts";
import { evenParts, type SheetHead } from "./sheet-number.ts";
import { type StackLayout, type StackNeeds, stackOn } from "./stack-layout.ts";

/** Numbers of the cards of a sheet, in its layout. */
export interface CardShare {
  readonly cards: readonly Card[];
  readonly layout: StackLayout;
}

/** Whether the cards can be read in a layout. */
export function cardsFitIn(cards: readonly Card[], { paper, main }: StackLayout): boolean {
  return main.height > 0 && cardsFit({ ...main, cards, type: sheetMeasures(paper).type });
}

/** The cards in as few sheets as they need on the paper that needs fewest, shared out evenly. */
export function cardShares(
  cards: readonly Card[],
  head: SheetHead,
  papers: PaperChoice,
  needs: StackNeeds,
): readonly CardShare[] {
  return fewestSheets(papers, "portrait", (paper) => {
    const layout = stackOn(paper, head, needs);
    const parts = fewestParts({ most: cards.length }, (count) => {
      const even = evenParts(cards, count);
      return even.every((part) => cardsFitIn(part, layout)) ? even : undefined;
    });
    return (parts ?? evenParts(cards, cards.length)).map((part) => ({ cards: part, layout }));
  });
}
