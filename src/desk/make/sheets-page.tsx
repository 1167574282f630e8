import { existsSync } from "node:fs";
import path from "node:path";
import type { VNode } from "preact";
import type { ChecklistRow, ClauseStatus } from "../../catalogue/checklist.ts";
import type { ManifestEntry } from "../../integration/edition/manifest.ts";
import type { CountyRoom } from "../county/county-room.ts";
import { checklistIn, madeAt, SETS, type SetKey, setFolder, sheetsIn } from "../county/result-sets.ts";
import { countyPage } from "../shell/desk.ts";
import { ActionButton, ButtonLink, countyPath } from "../shell/page.tsx";
import { clockText } from "../start/clock-text.ts";

/** Digits of a township's code; villages have more. */
const TOWNSHIP_DIGITS = 9;

/** The sheets of a place, and what is ready, partial or missing there. */
export function sheetsPage(room: CountyRoom, key: SetKey, place: string | undefined): string {
  const sheets = sheetsIn(room, key);
  const checklist = checklistIn(room, key);
  const places = new Map(
    [...sheets, ...checklist].toSorted((a, b) => (a.code < b.code ? -1 : 1)).map(({ code, name }) => [code, name]),
  );
  const chosen = place !== undefined && places.has(place) ? place : [...places.keys()][0];
  const made = madeAt(room, key);
  const to = (code: string): string => `${countyPath(room.name, "sheets")}?set=${key}&place=${code}`;
  const own = sheets.filter(({ code }) => code === chosen);
  return countyPage(room, {
    title: chosen === undefined ? "做好的图表" : `${places.get(chosen)}的图表`,
    note: made ? `${SETS[key]}：${clockText(made)}生成，共${sheets.length}张` : "还没有生成",
    step: "make",
    body: (
      <div class="two">
        <nav aria-label="地方" class="side">
          <ul>
            {[...places].map(([code, name]) => (
              <li key={code} class={code.length > TOWNSHIP_DIGITS ? "village" : ""}>
                <a href={to(code)} {...(code === chosen ? { "aria-current": "page" } : {})}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div>
          <section class="choices">
            <ButtonLink href={countyPath(room.name, "print")} label="去打印" />
            <ActionButton
              action={countyPath(room.name, "open")}
              label="打开文件夹"
              kind="plain"
              fields={{ folder: key, from: "sheets" }}
            />
            {made && <ButtonLink href={fileAddress(room, key, "index.html")} label="资料页" kind="plain" />}
          </section>
          {own.length === 0 && <p class="lead">这里没有做出图表，原因见下表。</p>}
          <ul class="sheets">
            {own.map((sheet) => (
              <SheetCard key={sheet.id} room={room} set={key} sheet={sheet} />
            ))}
          </ul>
          <Checklist rows={checklist.filter(({ code }) => code === chosen)} />
        </div>
      </div>
    ),
  });
}

/** Address of a file of the office's edition. */
const fileAddress = ({ name }: CountyRoom, key: SetKey, file: string): string =>
  `${countyPath(name, "files")}/${key}/internal/${file}`;

function SheetCard({ room, set, sheet }: { room: CountyRoom; set: SetKey; sheet: ManifestEntry }): VNode {
  const { title, files, widthMm, heightMm, sheet: number, sheets } = sheet;
  const small = files.png.replace(/\.png$/, ".webp");
  const shown = existsSync(path.join(setFolder(room, set), "internal", small)) ? small : files.png;
  return (
    <li>
      <a href={fileAddress(room, set, files.pdf)} target="_blank" rel="noopener">
        <img src={fileAddress(room, set, shown)} alt="" loading="lazy" width={widthMm} height={heightMm} />
        <strong>{title}</strong>
        <span class="note">
          {widthMm}×{heightMm}毫米{sheets > 1 ? `，第${number}张共${sheets}张` : ""}
        </span>
      </a>
    </li>
  );
}

const STATUS: Readonly<Record<ClauseStatus, string>> = { ready: "齐全", partial: "缺一部分", missing: "缺" };

function Checklist({ rows }: { readonly rows: readonly ChecklistRow[] }): VNode | null {
  if (rows.length === 0) return null;
  return (
    <section>
      <h2>资料清单</h2>
      <table class="list">
        <thead>
          <tr>
            <th scope="col">资料</th>
            <th scope="col">情况</th>
            <th scope="col">缺什么</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ clause, item, status, needs }) => (
            <tr key={`${clause} ${item}`}>
              <th scope="row">{item}</th>
              <td>
                <span class={`status ${status}`}>{STATUS[status]}</span>
              </td>
              <td>{needs.join("；")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
