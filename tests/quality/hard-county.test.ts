import { madeSheets } from "../posters/made-sheets.ts";
import { gate } from "./gate.ts";
import { hardCounty, hardFiles } from "./hard-county/hard-county.ts";
import { trueCounty } from "./oracle/county.ts";

const county = hardCounty();
const truth = trueCounty(hardFiles());
gate("hard county", county, truth, madeSheets(county));

/** Only who works at the station has something that is not public. */
const publicCounty = hardCounty("public");
const boards = madeSheets(publicCounty).filter(({ item }) => item.id === "staff-board");
gate("hard county, public edition", publicCounty, truth, boards);
