import type { VNode } from "preact";
import type { TableDefinition } from "../../model/fields.ts";
import { tables } from "../../model/tables/index.ts";
import type { CountyRoom } from "../county/county-room.ts";
import { countyPage } from "../shell/desk.ts";
import { ActionButton, ButtonLink, countyPath } from "../shell/page.tsx";
import { clockText } from "../start/clock-text.ts";
import { MOST_BYTES } from "./incoming.ts";
import { replacements } from "./replaced.ts";

/** Where files are dropped. */
export function dropPage(room: CountyRoom, waiting: number): string {
  const path = (page: string): string => countyPath(room.name, page);
  return countyPage(room, {
    title: "放入数据",
    note: "导出的表、地图、照片和文字，可以一次全放",
    step: "drop",
    body: (
      <>
        {waiting > 0 && (
          <p class="lead">
            已放入{waiting}个文件，还没有采用。
            <ButtonLink href={path("arrivals")} label="查看并采用" />
          </p>
        )}
        <form
          method="post"
          action={path("drop")}
          enctype="multipart/form-data"
          class="drop"
          data-drop={path("incoming")}
          data-most={MOST_BYTES}
        >
          <p class="big">把文件或文件夹拖到这里</p>
          <p class="note">Excel 表（.xlsx）、CSV、JSON、地图、照片都可以；每个文件不超过300MB</p>
          <label class="button main">
            选择文件
            <input type="file" name="files" multiple />
          </label>
          <label class="button plain only-script">
            选择文件夹
            <input type="file" name="files" multiple {...{ webkitdirectory: true }} />
          </label>
          <noscript>
            <button type="submit" class="main">
              放入
            </button>
          </noscript>
          <p class="progress-line" role="status" aria-live="polite" />
        </form>
        <details>
          <summary>还没有表？下载空白表，或看要哪些表</summary>
          <p>
            <ButtonLink href={path("blank.zip")} label="下载空白表" kind="plain" />
          </p>
          <TableList />
        </details>
        <TakeBack room={room} />
      </>
    ),
  });
}

function TableList(): VNode {
  return (
    <table class="list">
      <thead>
        <tr>
          <th scope="col">表</th>
          <th scope="col">是否必需</th>
          <th scope="col">说明</th>
        </tr>
      </thead>
      <tbody>
        {Object.values<TableDefinition>(tables).map(({ name, required, note }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{required ? "必需" : "有就放"}</td>
            <td>{note}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What was replaced, and how to have it back. */
function TakeBack({ room }: { readonly room: CountyRoom }): VNode | null {
  const all = replacements(room);
  if (all.length === 0) return null;
  return (
    <details>
      <summary>取回以前的数据（{all.length}次）</summary>
      <table class="list">
        <thead>
          <tr>
            <th scope="col">什么时候换的</th>
            <th scope="col">放入的</th>
            <th scope="col">换下的</th>
            <th scope="col">取回</th>
          </tr>
        </thead>
        <tbody>
          {all.map(({ id, at, taken, replaced }) => (
            <tr key={id}>
              <td>{clockText(new Date(at))}</td>
              <td>{few(taken)}</td>
              <td>{few(replaced) || "无"}</td>
              <td>
                <ActionButton action={countyPath(room.name, "back")} label="取回" kind="plain" fields={{ id }} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

const few = (names: readonly string[]): string =>
  names.slice(0, 4).join("、") + (names.length > 4 ? `等${names.length}个` : "");
