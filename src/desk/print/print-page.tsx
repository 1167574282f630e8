import type { VNode } from "preact";
import type { ReprintEntry } from "../../catalogue/reprint/reprint-list.ts";
import type { NamedPlace } from "../../integration/check/check-dataset.ts";
import type { CountyRoom } from "../county/county-room.ts";
import { madeAt, reprintsIn } from "../county/result-sets.ts";
import { PlaceChoice } from "../make/place-choice.tsx";
import { countyPage } from "../shell/desk.ts";
import { ActionButton, ButtonLink, countyPath } from "../shell/page.tsx";
import { clockText } from "../start/clock-text.ts";
import { setOfWay } from "./way-command.ts";
import { type PrintWay, WAYS, type WayKey } from "./ways.ts";

/** Asks how to print. */
export function printPage(room: CountyRoom): string {
  return countyPage(room, {
    title: "打印",
    note: "在哪里印？",
    step: "print",
    body: (
      <>
        <ul class="cards ways">
          {(Object.entries(WAYS) as [WayKey, PrintWay][]).map(([key, { name, note }]) => (
            <li key={key}>
              <a class="card" href={countyPath(room.name, `print/${key}`)}>
                <strong>{name}</strong>
                <span>{note}</span>
              </a>
            </li>
          ))}
        </ul>
        <section class="choices">
          <ButtonLink href={countyPath(room.name, "reprint")} label="哪些要重印" kind="plain" />
        </section>
      </>
    ),
  });
}

/** One way to print: for which place, and how to go on. */
export function wayPage(room: CountyRoom, key: WayKey, places: readonly NamedPlace[]): string {
  const { name, note, howTo, button }: PrintWay = WAYS[key];
  const set = setOfWay(key);
  const made = madeAt(room, set);
  return countyPage(room, {
    title: name,
    note,
    step: "print",
    body: (
      <>
        <ol class="how-to">
          {howTo.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
        {made && (
          <section class="choices">
            <p class="lead good">文件已经做好（{clockText(made)}）。</p>
            <ActionButton
              action={countyPath(room.name, "open")}
              label="打开文件夹"
              fields={{ folder: set, from: "print" }}
            />
          </section>
        )}
        <form method="post" action={countyPath(room.name, `print/${key}`)} class="narrow">
          <PlaceChoice places={places} chosen={places.find(({ level }) => level === "township")?.code ?? ""} />
          {key === "office" && (
            <label>
              打印机的纸
              <select name="tile">
                <option value="A4">A4</option>
                <option value="A3">A3</option>
              </select>
            </label>
          )}
          <button type="submit" class={made ? "plain" : "main"}>
            {made ? "重新做" : button}
          </button>
        </form>
      </>
    ),
  });
}

const KINDS: Readonly<Record<ReprintEntry["kind"], string>> = {
  figures: "数字变了",
  words: "文字变了",
  layout: "排法变了",
  new: "还没有印过",
  gone: "不再有这张图，请取下",
};

/** What hangs on the walls and is no longer right. */
export function reprintPage(room: CountyRoom, places: readonly NamedPlace[]): string {
  const list = reprintsIn(room, "all");
  const made = madeAt(room, "all");
  return countyPage(room, {
    title: list.length > 0 ? `${list.length}张变了` : "哪些要重印",
    note: made ? `与上次登记印刷时相比，按${clockText(made)}生成的全县图表` : "生成全县图表以后才能比较",
    step: "print",
    body: (
      <>
        {list.length === 0 && (
          <p class="lead">没有要重印的。印好上墙以后在下面登记一次，以后每次生成全县图表，这里会列出哪些变了。</p>
        )}
        {list.length > 0 && <ReprintTable list={list} />}
        <form method="post" action={countyPath(room.name, "printed")} class="narrow">
          <PlaceChoice places={places} chosen="" />
          <button type="submit" class="main">
            标记为已印刷
          </button>
          <p class="note">把现在的图表登记为今天已印制上墙。</p>
        </form>
      </>
    ),
  });
}

function ReprintTable({ list }: { readonly list: readonly ReprintEntry[] }): VNode {
  return (
    <table class="list">
      <thead>
        <tr>
          <th scope="col">图表</th>
          <th scope="col">为什么</th>
          <th scope="col">原来 → 现在</th>
        </tr>
      </thead>
      <tbody>
        {list.map(({ id, title, kind, changes }) => (
          <tr key={id}>
            <th scope="row">{title}</th>
            <td>{KINDS[kind]}</td>
            <td>
              <ul class="plain">
                {changes.slice(0, MOST_CHANGES).map((change) => (
                  <li key={`${change.place} ${change.field} ${change.old}`}>
                    {change.place} {change.field}：{change.old} → {change.new}
                  </li>
                ))}
                {changes.length > MOST_CHANGES && <li>等{changes.length}处</li>}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Changes of a sheet that are told in full. */
const MOST_CHANGES = 6;
