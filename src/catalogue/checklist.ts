import type { Place } from "../items/place.ts";
import type { CountyProfile } from "../model/county.ts";
import { type Clause, clauses, clauseText } from "./clauses.ts";
import type { PlaceFacts } from "./place-facts.ts";
import type { Selection } from "./selection.ts";

/** How far a clause is answered: outputs and no need, outputs and needs, or no output. */
export type ClauseStatus = "ready" | "partial" | "missing";

/** An entry of checklist.json: a clause at a place that has to answer it. */
export interface ChecklistRow {
  readonly clause: string;
  readonly code: string;
  readonly name: string;
  readonly item: string;
  readonly status: ClauseStatus;
  /** Files and pages that answer it, relative to the edition's folder. */
  readonly outputs: readonly string[];
  /** What is missing, in Chinese. */
  readonly needs: readonly string[];
}

/** What was really made of an item at a place. */
export interface Made {
  /** Paths of its sheets or page. */
  readonly outputs: readonly string[];
  readonly needs: readonly string[];
}

/** What was made of an item at a place; `undefined` where nothing was tried. */
export type MadeAt = (itemId: string, placeCode: string) => Made | undefined;

/** What a checklist is derived from. */
export interface ChecklistSource {
  readonly places: readonly Place[];
  readonly years: CountyProfile["years"];
  readonly factsOf: (place: Place) => PlaceFacts;
  readonly made: MadeAt;
  readonly selection: Selection;
}

/** A row for every clause of every place that has to answer it, derived from what was made and what it lacked. */
export function checklistOf({ places, years, factsOf, made, selection }: ChecklistSource): ChecklistRow[] {
  return places.flatMap((place) => {
    const facts = factsOf(place);
    const isAsked = (clause: Clause) =>
      selection.hasPlace(place.code) && selection.hasPlace(standsAt(clause, place)) && selection.hasClause(clause.id);
    return clauses
      .filter((clause) => clause.level === place.level && isAsked(clause) && (clause.applies?.(facts) ?? true))
      .map((clause) => {
        const codes =
          clause.at === "villages"
            ? places.filter(({ parent }) => parent === place.code).map(({ code }) => code)
            : [standsAt(clause, place)];
        return rowOf(clause, place, { item: clauseText(clause, years), codes }, made);
      });
  });
}

/** Code of the place that has to be chosen for a clause to be asked: that whose outputs, or whose villages', answer it. */
function standsAt({ at }: Clause, place: Place): string {
  return at === "township" ? place.parent! : place.code;
}

function rowOf(
  clause: Clause,
  place: Place,
  { item, codes }: { readonly item: string; readonly codes: readonly string[] },
  made: MadeAt,
): ChecklistRow {
  const parts = clause.by.flatMap((id) => codes.flatMap((code) => made(id, code) ?? []));
  const outputs = parts.flatMap((part) => part.outputs);
  const needs = [...new Set(parts.flatMap((part) => part.needs))];
  return {
    clause: clause.id,
    code: place.code,
    name: place.name,
    item,
    status: statusOf(outputs, needs),
    outputs,
    needs,
  };
}

function statusOf(outputs: readonly string[], needs: readonly string[]): ClauseStatus {
  if (outputs.length === 0) return "missing";
  return needs.length > 0 ? "partial" : "ready";
}
