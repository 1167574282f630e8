import type { Line } from "./lines.ts";
import { inRows, middleX, middleY, nearest } from "./placed.ts";

const YEAR = /^\d{4}年(?:及以前|及以后)?$/;
const LABELS = ["脱贫村", "减贫户数", "减贫人口", "人均纯收入"];
const UNITS: readonly string[] = ["个", "户", "人", "元"];

/**
 * The cards of a plan in order: the year, and the figure of each label with its unit. What stands in a cell beside them is
 * read as part of it. No rows where the years are a table.
 */
export function yearCards(lines: readonly Line[]): string[][] {
  const years = inRows(lines.filter(({ text }) => YEAR.test(text))).flat();
  const labels = lines.filter(({ text }) => LABELS.includes(text));
  if (labels.length < years.length * LABELS.length) return [];
  const figures = lines.filter((line) => !years.includes(line) && !labels.includes(line));
  const ofLabel = Map.groupBy(figures, (line) => above(line, labels));
  const ofYear = Map.groupBy(labels, (label) => yearOf(label, years, labels));
  return years.map((year) => [
    year.text,
    ...LABELS.map((label) =>
      (ofYear.get(year) ?? [])
        .filter(({ text }) => text === label)
        .flatMap((own) => (ofLabel.get(own) ?? []).toSorted((a, b) => a.box.left - b.box.left))
        .map(({ text }) => text)
        .join(" "),
    ),
  ]);
}

/** The same without units, each of which must be its label's; an unknown figure may do without. */
export function cardFigures(cards: readonly (readonly string[])[]): string[][] {
  return cards.map(([year, ...figures]) => [
    year!,
    ...figures.map((figure, index) => {
      const unit = ` ${UNITS[index]}`;
      if (figure === "—") return figure;
      return figure.endsWith(unit) ? figure.slice(0, -unit.length) : `${figure} without its unit`;
    }),
  ]);
}

/** The nearest of the lines that stand in the row next above. */
function above(line: Line, heads: readonly Line[]): Line | undefined {
  const higher = heads.filter((head) => middleY(head) < middleY(line) - 0.1);
  const lowest = Math.max(...higher.map(middleY));
  return nearest(
    higher.filter((head) => middleY(head) > lowest - head.size / 2),
    (head) => Math.abs(middleX(head) - middleX(line)),
  );
}

/** The year above a cell or, where years stand at the left of their cells, the one beside it. */
function yearOf(label: Line, years: readonly Line[], labels: readonly Line[]): Line | undefined {
  const isBeside = labels.some((other) => years.every((year) => middleY(other) < middleY(year)));
  if (!isBeside) return above(label, years);
  const before = years.filter(({ box }) => box.right < label.box.left);
  const left = Math.max(...before.map(middleX));
  return nearest(
    before.filter((year) => middleX(year) > left - year.size),
    (year) => Math.abs(middleY(year) - middleY(label)),
  );
}
