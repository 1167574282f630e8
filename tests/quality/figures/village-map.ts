import { rowFaults, textFaults } from "../checks/rows.ts";
import { type TrueCounty, villagesIn } from "../oracle/county.ts";
import { villageKinds } from "../oracle/village-kinds.ts";
import { headers, landRows, serviceRows, villageMapSentence, yearRows } from "../oracle/village-map.ts";
import { legendEntries } from "../reading/legend.ts";
import type { Line } from "../reading/lines.ts";
import { footTop } from "../reading/panel.ts";
import { isLevel, nearest } from "../reading/placed.ts";
import { gridFaults } from "./grid.ts";
import { messageFaults } from "./poor-villages.ts";

const FIGURES = "人口与收入";

/** Figures of 本村位置与基本情况图 that are not those of the files; `pages` are the lines of its sheets. */
export function villageMapFaults(county: TrueCounty, code: string, pages: readonly (readonly Line[])[]): string[] {
  const [lines] = pages as [readonly Line[]];
  const { townshipCode } = county.villages.find((village) => village.code === code)!;
  const township = county.townships.find((each) => each.code === townshipCode)!.name;
  // Counts of facts stand under the legend's title too.
  const kinds = (legendEntries(lines).get(`${township}各村（村数）`) ?? []).filter(([label]) =>
    /^非?贫困村$/.test(label!),
  );
  return [
    ...messageFaults(lines, villageMapSentence(county, code)),
    ...gridFaults({ heading: FIGURES, headers: headers(county), rows: yearRows(county, code) }, [overLegend(lines)]),
    ...factFaults("land", landRows(county, code), lines),
    ...factFaults("services", serviceRows(county, code), lines),
    ...rowFaults("legend of villages", villageKinds(county, townshipCode), kinds),
    ...nameFaults(county, townshipCode, lines),
  ];
}

/** What stands over the legend, where figures stand above it in one column; all lines where they do not. */
function overLegend(lines: readonly Line[]): readonly Line[] {
  const [figures, legend] = [FIGURES, "图例"].map((heading) => lines.find(({ text }) => text === heading)!);
  if (legend!.box.top < figures!.box.top) return lines;
  const isBeneath = ({ box }: Line) => box.top >= legend!.box.top - legend!.size / 2 && box.top < footTop(lines);
  return lines.filter((line) => !isBeneath(line));
}

/** Each label once, and its value at its right. */
function factFaults(what: string, wanted: readonly (readonly string[])[], lines: readonly Line[]): string[] {
  return wanted.flatMap(([label, value]) => {
    const heads = lines.filter(({ text }) => text === label);
    const said = heads.map((head) => {
      const beside = lines.filter((line) => line.box.left > head.box.right && isLevel(line, head));
      return nearest(beside, ({ box }) => box.left)?.text ?? "";
    });
    return textFaults(
      `${what}: ${label}`,
      [value!],
      said.filter((text) => text !== "" && value!.startsWith(text)).map(() => value!),
    );
  });
}

/** Every village of the township is named, in one or several lines; a space at a line's end is gone. */
function nameFaults(county: TrueCounty, townshipCode: string, lines: readonly Line[]): string[] {
  const close = (text: string) => text.replace(/\s/g, "");
  const whole = close(lines.map(({ text }) => text).join(""));
  return villagesIn(county, townshipCode).flatMap(({ name }) =>
    whole.includes(close(name)) ? [] : [`${name} is not named`],
  );
}
