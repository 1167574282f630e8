import { chooseSize } from "./choose-size.ts";
import { numberHomeless } from "./number-homeless.ts";
import { placedLabel } from "./placed-label.ts";
import { measure } from "./sized-label.ts";
import { Surroundings } from "./surroundings.ts";
import type { LabelOptions, LabelRequest, PlacedLabels } from "./types.ts";

/**
 * Names each village of a map: beside its symbol, in its polygon, by a leader or, at the very last, by a number and an
 * entry in an index. All lengths in mm of the panel.
 *
 * No two boxes overlap; no box covers a symbol or an obstacle or leaves the frame; no leader crosses a label, another
 * leader, a strange symbol or an obstacle. Only a number may stand on its symbol, where there is no other
 * way at all.
 * The result depends on neither chance nor the order of the requests.
 *
 * The search is greedy by priority, then improves by single moves and by driving out neighbours, as in map labelling by
 * local search (Christensen, Marks, Shieber 1995); the preferences are those of Imhof and Yoeli for point labels.
 */
export function placeLabels(requests: readonly LabelRequest[], options: LabelOptions): PlacedLabels {
  if (requests.length === 0) return { labels: [], indexed: [] };
  const inOrder = [...requests].sort((a, b) => compareIds(a.id, b.id));
  refuseDuplicates(inOrder);
  const measured = inOrder.map(measure);
  const surroundings = new Surroundings(measured, options);
  const arrangement = chooseSize(measured, surroundings, options);
  const indexed = numberHomeless(arrangement, surroundings, options);
  const numbers = new Set(indexed.map(({ id }) => id));
  const labels = arrangement.seekers.flatMap(({ label }, i) =>
    numbers.has(label.request.id) ? [] : [placedLabel(label, arrangement.board.placeOf(i)!)],
  );
  return { labels: labels.sort((a, b) => compareIds(a.id, b.id)), indexed };
}

/** By code unit: a locale would make the order depend on the machine. */
function compareIds(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function refuseDuplicates(inOrder: readonly LabelRequest[]): void {
  const twice = inOrder.find(({ id }, i) => inOrder[i + 1]?.id === id);
  if (twice) throw new Error(`Two label requests have the id ${twice.id}`);
}
