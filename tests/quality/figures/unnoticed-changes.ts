import { figureChecks } from "../figure-checks.ts";
import type { GateCheck } from "../gate-check.ts";
import type { Line } from "../reading/lines.ts";
import { isMaker } from "../reading/panel.ts";
import { isLevel } from "../reading/placed.ts";
import type { ReadPoster } from "../reading/read-poster.ts";

/** In the foot: who made the sheet, when, and the mark to check it by. */
const MAKERS: readonly string[] = ["制表单位：", "制表日期：", "制图单位：", "制图日期："];
const MARK = /^[\da-f]{4}-[\da-f]{4}$/;
const LENGTH = / (?:千米|米)$/;
const NUMBER = /^[\d,]+$/;

/** Whether a number is one of the county's figures, and none that a map's scale, its circles or an axis are drawn with. */
function isOfCounty(line: Line, lines: readonly Line[]): boolean {
  const before = lines[lines.indexOf(line) - 1]?.text ?? "";
  if (MAKERS.includes(before) || isMaker(line) || MARK.test(line.text) || LENGTH.test(line.text)) return false;
  if (lines.some((other) => LENGTH.test(other.text) && isLevel(line, other) && line.text === "0")) return false;
  const circles = lines.find(({ text }) => /^贫困人口（圆/.test(text));
  if (circles && line.text.endsWith("人")) return !(line.box.left > circles.box.left - 1 && line.size === circles.size);
  const isList = lines.some(({ text }) => text === "贫困村名单" || text === "各村贫困人口");
  const rateSign = isList ? undefined : lines.find(({ text }) => text === "（%）");
  return !(rateSign && NUMBER.test(line.text) && line.size === rateSign.size);
}

/** A figure's last digit changed; a number in place of a dash. */
const another = (text: string) =>
  text.replace(/(?:\d|—)(?=[^\d—]*$)/, (figure) => (figure === "—" ? "7" : String((Number(figure) + 1) % 10)));

/** Figures on a poster's sheets that could be others, or be left out, without one of the checks of figures noticing. */
export function unnoticedChanges(poster: ReadPoster, checks: readonly GateCheck[]): string[] {
  const own = checks.filter((check) => figureChecks.includes(check));
  const isNoticed = (doctored: ReadPoster) => own.some(({ faults }) => hasFaults(() => faults(doctored)));
  return poster.sheets.flatMap((sheet, at) => {
    const withLines = (lines: readonly Line[]): ReadPoster => ({
      ...poster,
      sheets: poster.sheets.with(at, { ...sheet, lines }),
    });
    const figures = sheet.lines.filter((line) => /[\d—]/.test(line.text) && isOfCounty(line, sheet.lines));
    return figures.flatMap((figure) => {
      const changed = sheet.lines.map((line) => (line === figure ? { ...line, text: another(line.text) } : line));
      const without = sheet.lines.filter((line) => line !== figure);
      return [
        ...(isNoticed(withLines(changed)) ? [] : [`${figure.text} could be ${another(figure.text)}`]),
        ...(isNoticed(withLines(without)) ? [] : [`${figure.text} could be left out`]),
      ];
    });
  });
}

/** A check that finds nothing to read has noticed. */
function hasFaults(faults: () => readonly string[]): boolean {
  try {
    return faults().length > 0;
  } catch {
    return true;
  }
}
