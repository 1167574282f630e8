import type { ChecklistRow } from "../../catalogue/checklist.ts";
import type { ReprintEntry } from "../../catalogue/reprint/reprint-list.ts";
import type { Selection } from "../../catalogue/selection.ts";
import type { History } from "../../state/history.ts";
import type { Versions } from "../../state/versions.ts";
import type { PlannedEdition } from "../planning/edition.ts";

/** What a snapshot is written from besides the edition itself. */
export interface SnapshotExtras {
  readonly isGrey: boolean;
  /** The other edition: a sheet's page knows the hash of both its forms. */
  readonly other: PlannedEdition;
  /** Absent in the public edition. */
  readonly checklist?: readonly ChecklistRow[];
  /** Absent in the public edition, and where no printing was ever recorded. */
  readonly reprint?: readonly ReprintEntry[];
  readonly selection: Selection;
  /** What was ever issued, and the exports so far; nothing where that is not asked for. */
  readonly versions?: Versions;
  readonly history?: History;
  /** Drawings are not made yet, so their sizes are not known: `astro dev`. */
  readonly isLazy?: boolean;
}
