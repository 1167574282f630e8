import { placesOf } from "../../catalogue/places.ts";
import { type Selection, selectionOf } from "../../catalogue/selection.ts";
import type { Problem } from "../../data-loaders/problems.ts";
import type { LayoutJob } from "../../rendering/job.ts";
import type { Store } from "../../rendering/store.ts";
import { readFirstSeen } from "../../state/first-seen.ts";
import { stateFolder } from "../project.ts";
import { renderOptions, type Settings } from "../settings.ts";
import { type Progress, runJobs } from "./draw-sheets.ts";
import type { PlannedEdition } from "./edition.ts";
import type { LoadedEditions } from "./editions.ts";
import { missingGlyphs } from "./missing-glyphs.ts";
import { orderLayouts, planSheetsOf } from "./plan-edition.ts";
import { planPages } from "./plan-pages.ts";

/** Both editions with their sheets planned: contents made, layouts in the store, nothing drawn yet. */
export interface PlannedEditions {
  readonly internal: PlannedEdition;
  readonly public: PlannedEdition;
  readonly selection: Selection;
  /** Characters that would print as empty boxes. */
  readonly warnings: readonly Problem[];
}

/**
 * Plans what a run makes of a county: what its settings ask for, or a selection of its own. Layouts that the store lacks are made in the pool.
 * Throws an UnknownSelection where `settings` ask for places or items that there are not.
 */
export async function planEditions(
  { internal, public: published }: LoadedEditions,
  settings: Settings,
  store: Store,
  progress: Progress,
  selection = selectionOf(settings.selection, placesOf(internal)),
): Promise<PlannedEditions> {
  const ordered = {
    internal: orderLayouts(internal, { ...settings, selection }, store),
    public: orderLayouts(published, { ...settings, selection }, store),
  };
  // Both editions share most contents, and with them the layouts.
  const jobs = new Map<string, LayoutJob>();
  for (const job of [...ordered.internal.jobs, ...ordered.public.jobs]) jobs.set(job.sheets, job);
  await runJobs([...jobs.values()], progress);
  const seen = readFirstSeen(stateFolder(internal.profile.code));
  const pages = {
    internal: planPages(internal, selection, seen, store),
    public: planPages(published, selection, seen, store),
  };
  const pageJobs = new Map(
    [...pages.internal.jobs, ...pages.public.jobs].map((job) => [job.files.html ?? job.content, job]),
  );
  await runJobs([...pageJobs.values()], progress);
  return {
    internal: {
      county: internal,
      items: planSheetsOf(ordered.internal, seen),
      pages: pages.internal.pages,
      options: renderOptions({ ...settings, edition: "internal" }),
      store,
    },
    public: {
      county: published,
      items: planSheetsOf(ordered.public, seen),
      pages: pages.public.pages,
      options: renderOptions({ ...settings, edition: "public" }),
      store,
    },
    selection,
    warnings: missingGlyphs(ordered.internal.glyphs),
  };
}
