import { walls } from "../../catalogue/items.ts";
import type { NamedPlace } from "../../integration/check/check-dataset.ts";
import { PAPER_SIZES } from "../../model/paper-sizes.ts";
import type { CountyRoom } from "../county/county-room.ts";
import { madeAt } from "../county/result-sets.ts";
import { countyPage } from "../shell/desk.ts";
import { ButtonLink, countyPath } from "../shell/page.tsx";
import { clockText } from "../start/clock-text.ts";
import { PlaceChoice } from "./place-choice.tsx";

/** Asks what is to be made. */
export function makePage(room: CountyRoom, places: readonly NamedPlace[]): string {
  const first = places.find(({ level }) => level === "township");
  const last = (["part", "all"] as const).flatMap((key) => madeAt(room, key) ?? []);
  return countyPage(room, {
    title: "生成",
    note: "先做一个乡镇看看，满意了再做全县",
    step: "make",
    body: (
      <form method="post" action={countyPath(room.name, "make")} class="narrow">
        <PlaceChoice places={places} chosen={last.length === 0 ? (first?.code ?? "") : ""} />
        <label>
          哪些图表
          <select name="item">
            <option value="">全部图表和资料页</option>
            {walls.map(({ id, name }) => (
              <option key={id} value={id}>
                只做{name}
              </option>
            ))}
          </select>
        </label>
        <label>
          幅面
          <select name="paper">
            <option value="">各图表的通常幅面（多为A0）</option>
            {Object.keys(PAPER_SIZES).map((paper) => (
              <option key={paper} value={paper}>
                全部用{paper}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" class="main">
          生成
        </button>
        {last.length > 0 && (
          <p>
            <ButtonLink href={countyPath(room.name, "sheets")} label="看做好的图表" kind="plain" />
            <span class="note">上次生成：{clockText(last.toSorted((a, b) => b.getTime() - a.getTime())[0]!)}</span>
          </p>
        )}
      </form>
    ),
  });
}

/** Says what has to come before. */
export function notReadyPage(room: CountyRoom, isChecked: boolean): string {
  return countyPage(room, {
    title: "生成",
    step: "make",
    body: (
      <section class="choices">
        <p class="lead">{isChecked ? "数据还有错误，改好才能生成。" : "先检查一下数据。"}</p>
        <ButtonLink href={countyPath(room.name, "check")} label="去检查" />
      </section>
    ),
  });
}
