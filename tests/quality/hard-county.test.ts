import { everything, type Selection } from "../../src/catalogue/selection.ts";
import { chosenPart } from "../chosen-places.ts";
import { madeSheets } from "../posters/made-sheets.ts";
import { gate } from "./gate.ts";
import { hardCounty, hardFiles } from "./hard-county/hard-county.ts";
import { trueCounty } from "./oracle/county.ts";

const county = hardCounty();
const truth = trueCounty(hardFiles());
gate("hard county", county, truth, madeSheets(county, chosenPart(county)));

/** Only who works at the station has something that is not public. */
const publicCounty = hardCounty("public");
const boards: Selection = { ...everything, hasItem: (id) => id === "staff-board" };
gate("hard county, public edition", publicCounty, truth, madeSheets(publicCounty, boards));
