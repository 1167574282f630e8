import type { VNode } from "preact";
import { type TableKey, tables } from "../../model/tables/index.ts";
import type { CountyRoom } from "../county/county-room.ts";
import { countyPage } from "../shell/desk.ts";
import { ActionButton, ButtonLink, countyPath } from "../shell/page.tsx";
import type { Arrival, ArrivedTable } from "./arrivals.ts";
import type { Difference } from "./difference.ts";
import type { Recognised } from "./recognise.ts";

/** What was dropped: what each file is taken for, and what would change. */
export function arrivalsPage(room: CountyRoom, arrivals: readonly Arrival[]): string {
  const path = (page: string): string => countyPath(room.name, page);
  const doubtful = arrivals.filter(({ recognised }) => recognised.kind === "doubtful");
  const usable = arrivals.filter(({ target }) => target !== undefined);
  const unused = arrivals.filter(({ recognised }) => recognised.kind === "unused");
  return countyPage(room, {
    title: doubtful.length > 0 ? "请说明这些文件" : "核对后采用",
    note:
      doubtful.length > 0
        ? `有${doubtful.length}个文件拿不准，请选一下`
        : "下面是与现有数据的不同；采用以后，原来的仍留着，可以取回",
    step: "drop",
    body: (
      <>
        {doubtful.length > 0 && <Questions action={path("answers")} doubtful={doubtful} />}
        {doubtful.length === 0 && usable.length > 0 && (
          <ActionButton action={path("take")} label={`采用这${usable.length}个文件`} />
        )}
        {arrivals.length === 0 && <p class="lead">没有等着采用的文件。</p>}
        {usable.filter(isNews).map((arrival) => (
          <Taken key={arrival.file} arrival={arrival} />
        ))}
        <Plain arrivals={usable.filter((arrival) => !isNews(arrival))} />
        {unused.length > 0 && <Unused unused={unused} />}
        <section class="choices">
          <ButtonLink href={path("drop")} label="再放一些" kind="plain" />
          {arrivals.length > 0 && <ActionButton action={path("discard")} label="都不要了，清空" kind="plain" />}
        </section>
      </>
    ),
  });
}

function Questions({ action, doubtful }: { readonly action: string; readonly doubtful: readonly Arrival[] }): VNode {
  return (
    <form method="post" action={action} class="narrow">
      {doubtful.map(({ file, recognised }) => (
        <label key={file} for={`as:${file}`}>
          <strong>{file}</strong>
          {recognised.kind === "doubtful" && (
            <>
              {recognised.why}
              <select name={`as:${file}`} id={`as:${file}`}>
                {recognised.candidates.map((candidate) => (
                  <option key={candidate} value={candidate}>
                    {nameOf(candidate)}
                  </option>
                ))}
                <option value="" selected={recognised.candidates.length > 5}>
                  不用这个文件
                </option>
              </select>
            </>
          )}
        </label>
      ))}
      <button type="submit" class="main">
        就是这样
      </button>
    </form>
  );
}

/** Whether there is something to look at before it is taken: rows that change, or a file that has to be closed. */
const isNews = ({ tables: own, isOpen }: Arrival): boolean =>
  isOpen === true || own.some(({ difference }) => difference.before > 0 || difference.after === 0);

/** What takes nobody's place, a line each. */
function Plain({ arrivals }: { readonly arrivals: readonly Arrival[] }): VNode | null {
  if (arrivals.length === 0) return null;
  return (
    <section>
      <h2>新放入的</h2>
      <table class="list">
        <thead>
          <tr>
            <th scope="col">是什么</th>
            <th scope="col">文件</th>
            <th scope="col">内容</th>
          </tr>
        </thead>
        <tbody>
          {arrivals.map(({ file, recognised, target, tables: own, replaces }) => (
            <tr key={file}>
              <th scope="row">{kindWords(recognised)}</th>
              <td>
                {file}，采用后存为“{target}”{replaces.length > 0 ? `，换下“${replaces.join("、")}”` : ""}
              </td>
              <td>{own.map(({ difference }) => changeWords(difference)).join("；")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const nameOf = (candidate: string): string =>
  Object.hasOwn(tables, candidate) ? tables[candidate as TableKey].name : candidate;

function Taken({ arrival }: { readonly arrival: Arrival }): VNode {
  const { file, recognised, target, replaces, tables: own, isOpen } = arrival;
  return (
    <section class="arrival">
      <h2>{kindWords(recognised)}</h2>
      <p class="note">
        {file}，采用后存为“{target}”{replaces.length > 0 ? `，换下“${replaces.join("、")}”` : ""}
      </p>
      {isOpen && <p class="fault">原来的文件正在 Excel 或 WPS 中打开，请先保存并关闭它。</p>}
      {own.map((table) => (
        <Change key={table.table} {...table} isAlone={own.length === 1} />
      ))}
    </section>
  );
}

function kindWords(recognised: Recognised): string {
  switch (recognised.kind) {
    case "table":
      return tables[recognised.table].name;
    case "tables":
      return recognised.tables.map((key) => tables[key].name).join("、");
    case "map":
      return `地图：${recognised.layer}`;
    case "profile":
      return "基本情况（县.json）";
    case "text":
      return "文字";
    default:
      return "照片或扫描件";
  }
}

function Change({ table, difference, isAlone }: ArrivedTable & { readonly isAlone: boolean }): VNode {
  const { before, after, fresh, gone, changed, freshRows, goneRows, changedRows } = difference;
  return (
    <div>
      {!isAlone && <h3>{tables[table].name}</h3>}
      <p class="change">{changeWords(difference)}</p>
      {fresh + gone + changed > 0 && before > 0 && (
        <details>
          <summary>看是哪些</summary>
          {changed > 0 && (
            <table class="list">
              <thead>
                <tr>
                  <th scope="col">改动的行</th>
                  <th scope="col">列</th>
                  <th scope="col">原来</th>
                  <th scope="col">现在</th>
                </tr>
              </thead>
              <tbody>
                {changedRows.flatMap(({ row, changes }) =>
                  changes.map((change, index) => (
                    <tr key={`${row} ${change.header}`}>
                      {index === 0 && (
                        <th scope="rowgroup" rowSpan={changes.length}>
                          {row}
                        </th>
                      )}
                      <td>{change.header}</td>
                      <td>{change.old}</td>
                      <td>{change.new}</td>
                    </tr>
                  )),
                )}
              </tbody>
            </table>
          )}
          {changed > changedRows.length && <p class="note">另有{changed - changedRows.length}行改动没有列出</p>}
          <Rows label="新增" rows={freshRows} count={fresh} />
          <Rows label="没有了" rows={goneRows} count={gone} />
          <p class="note">
            原来{before}行，现在{after}行
          </p>
        </details>
      )}
    </div>
  );
}

/** 新增3行，减少1行，改动2行. */
export function changeWords({ before, after, fresh, gone, changed }: Difference): string {
  if (after === 0) return before === 0 ? "表里没有数据" : `没有读到数据，采用后原来的${before}行就没有了`;
  if (before === 0) return `${after}行，都是新的`;
  if (fresh + gone + changed === 0) return `${after}行，与原来相同`;
  const parts = [
    ...(fresh > 0 ? [`新增${fresh}行`] : []),
    ...(gone > 0 ? [`减少${gone}行`] : []),
    ...(changed > 0 ? [`改动${changed}行`] : []),
  ];
  return `${after}行：${parts.join("，")}`;
}

function Rows({
  label,
  rows,
  count,
}: {
  readonly label: string;
  readonly rows: readonly string[];
  readonly count: number;
}): VNode | null {
  if (count === 0) return null;
  const more = count > rows.length ? `等${count}行` : "";
  return (
    <p>
      <strong>{label}：</strong>
      {rows.join("；")}
      {more}
    </p>
  );
}

function Unused({ unused }: { readonly unused: readonly Arrival[] }): VNode {
  return (
    <section>
      <h2>不用的文件</h2>
      <ul class="plain">
        {unused.map(({ file, recognised }) => (
          <li key={file}>
            <strong>{file}</strong>：{recognised.kind === "unused" ? recognised.why : ""}
          </li>
        ))}
      </ul>
    </section>
  );
}
