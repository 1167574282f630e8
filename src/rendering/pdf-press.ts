import { type PDFDocument, PDFName, type PDFRef } from "@cantoo/pdf-lib";
import { addContent, addResource, points } from "./pdf-document.ts";
import type { PressSheet } from "./press-sheet.ts";

/** Width of crop marks, mm. */
const MARK_WIDTH = 0.25;
const REGISTRATION = "Registration";

/**
 * Gives a press sheet's only page its boxes (trim: the sheet's true size; bleed: that and the bleed) and draws its crop
 * marks in the registration colour, which prints on every plate.
 */
export function finishPressSheet(document: PDFDocument, press: PressSheet): void {
  const { paper, margin, bleed, marks } = press;
  const page = document.getPage(0);
  const setBox = (name: string, inset: number) => {
    const corners = [inset, inset, paper.width - inset, paper.height - inset].map(points);
    page.node.set(PDFName.of(name), document.context.obj(corners));
  };
  setBox("MediaBox", 0);
  setBox("BleedBox", margin - bleed);
  setBox("TrimBox", margin);

  const lines = marks.map(({ from, to }) => {
    const [x1, y1, x2, y2] = [from[0], paper.height - from[1], to[0], paper.height - to[1]].map(points);
    return `${x1} ${y1} m ${x2} ${y2} l`;
  });
  const strokes = [`/${REGISTRATION} CS 1 SCN ${points(MARK_WIDTH)} w`, ...lines, "S"];
  addContent(page, { over: ["/Artifact BMC q", ...strokes, "Q EMC"].join("\n") });
  addResource(page, "ColorSpace", REGISTRATION, registrationColour(document));
}

/** All plates at once; where there are none, on a screen, black. */
function registrationColour({ context }: PDFDocument): PDFRef {
  const toBlack = context.obj({ FunctionType: 2, Domain: [0, 1], C0: [1], C1: [0], N: 1 });
  return context.register(context.obj(["Separation", "All", "DeviceGray", toBlack]));
}
