import type { County, Edition, OrganisationKind, OrganisationPost } from "../model/county.ts";
import { tables } from "../model/tables/index.ts";
import type { TextName } from "../model/text-names.ts";
import { type RowIn, rowsIn, type VillageTables } from "../statistics/by-place.ts";
import { organisationPosts } from "../statistics/organisation.ts";
import { chinesePunctuation } from "../text/chinese-punctuation.ts";

/**
 * What an item makes its content from. Whatever it asks for and the office has not given is noted as a need, so that
 * the checklist says by itself what a place lacks; nobody writes a status by hand.
 */
export interface Source<E extends Edition = Edition> {
  readonly county: County<E>;
  /**
   * Posts of a place's organisation, siblings in the office's order, the punctuation of their words as it is printed;
   * empty, and a need, where the export has none.
   */
  readonly posts: (placeCode: string, kind: OrganisationKind) => OrganisationPost[];
  /** Rows of a table at a place, a township's with those of its villages; empty, and a need, where the office has not given the table. */
  readonly rows: <K extends VillageTables & keyof County<E>>(
    table: K,
    placeCode: string,
  ) => readonly RowIn<County<E>, K>[];
  /** The text that holds for a place: its own, else the county's, else ours, which is a need. Markdown. */
  readonly text: (placeCode: string, name: TextName, ours: string) => string;
  /** Notes what else the content had to do without, in Chinese: where it belongs and what is missing. */
  readonly need: (what: string) => void;
}

/** A source that notes needs, and the list it notes them in. */
export function openSource<E extends Edition>(county: County<E>): { source: Source<E>; needs: () => string[] } {
  const needs = new Set<string>();
  const need = (what: string) => needs.add(what);
  const source: Source<E> = {
    county,
    posts(placeCode, kind) {
      const posts = organisationPosts(county, placeCode, kind);
      if (posts.length === 0) need(`机构人员：${kind}`);
      return posts.map(printed);
    },
    rows(table, placeCode) {
      if (county[table] === undefined) need(tables[table].name);
      return rowsIn(county, table, placeCode);
    },
    text(placeCode, name, ours) {
      const own = county.texts[`${placeCode}/${name}`] ?? county.texts[name];
      if (own === undefined) need(`文本/${name}.md（暂用程序自带的文字）`);
      return own ?? ours;
    },
    need,
  };
  return { source, needs: () => [...needs] };
}

function printed(row: OrganisationPost): OrganisationPost {
  const { post, unit, duties } = row;
  return {
    ...row,
    post: chinesePunctuation(post),
    ...(unit ? { unit: chinesePunctuation(unit) } : {}),
    ...(duties ? { duties: chinesePunctuation(duties) } : {}),
  };
}
