/** Cells of a form in its HTML, tags and joiners gone; ticked options carry √. */
export const cellsOf = (html: string): string[] =>
  [...html.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, cell]) => cell!.replace(/<[^>]*>|\u2060/g, "").trim());

/** What stands beside a label. */
export const beside = (cells: readonly string[], label: string): string | undefined => {
  const at = cells.indexOf(label);
  return at < 0 ? undefined : cells[at + 1];
};

/** Options that are ticked in a cell. */
export const ticked = (cell: string | undefined): string[] =>
  [...(cell ?? "").matchAll(/√(\S+)/g)].map(([, option]) => option!);

/** Each household's part of a page. */
export const copiesOf = (html: string): string[] => html.split(/(?=<article )/).slice(1);
