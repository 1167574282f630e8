import type { TrueCounty } from "./county.ts";
import type { Rows } from "./rows.ts";
import { type Cells, cell } from "./tables.ts";

const NATIONAL = "12317";

/** The lines of a township's board under their headings: complaints first, 12317 before all; then where questions go. */
export function hotlines(county: TrueCounty, townshipCode: string): Rows {
  const own = county.hotlines.filter((line) => isFor(line, county, townshipCode));
  const under = (heading: string, lines: readonly Cells[]) =>
    lines.map((line) => [heading, cell(line, "名称"), cell(line, "号码")]);
  const complaints = own.filter((line) => kindOf(line) === "监督");
  return [
    ...under(
      "监督举报电话",
      complaints.filter((line) => line.号码 === NATIONAL),
    ),
    ...under(
      "监督举报电话",
      complaints.filter((line) => line.号码 !== NATIONAL),
    ),
    ...under(
      "咨询电话",
      own.filter((line) => kindOf(line) === "咨询"),
    ),
  ];
}

const kindOf = (line: Cells) => cell(line, "种类") || (/工作站|咨询/.test(cell(line, "名称")) ? "咨询" : "监督");

/** The whole county's lines, and those of the township: by code or, where it has none, by the name in the line's. */
function isFor(line: Cells, { code, townships }: TrueCounty, townshipCode: string): boolean {
  const place = cell(line, "归属代码");
  if (place !== "") return place === townshipCode || place === code;
  const named = townships.filter(({ name }) => cell(line, "名称").includes(name));
  return named.length === 0 || named.some((township) => township.code === townshipCode);
}
