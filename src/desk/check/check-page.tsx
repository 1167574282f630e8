import type { VNode } from "preact";
import type { Problem } from "../../data-loaders/problems.ts";
import { type Alike, type FileProblems, groupProblems, linesText } from "../../integration/check/problem-groups.ts";
import type { CountyRoom } from "../county/county-room.ts";
import { countyPage } from "../shell/desk.ts";
import { ActionButton, ButtonLink, countyPath } from "../shell/page.tsx";
import { clockText } from "../start/clock-text.ts";
import { checkWords } from "../start/start-page.tsx";
import type { CheckNow } from "./checker.ts";
import { countsOf, type KeptCheck } from "./kept-check.ts";
import { rowKey, type ShownRow } from "./shown-rows.ts";

/** The check of a county: it renews itself as files are saved. */
export function checkPage(room: CountyRoom, now: CheckNow): string {
  return countyPage(room, {
    title: "检查",
    note: "改了表，保存以后这里会自己重新检查",
    step: "check",
    body: (
      <div data-live={countyPath(room.name, "check/live")} aria-live="polite">
        <CheckPart room={room} now={now} />
      </div>
    ),
  });
}

/** What changes of it. */
export function CheckPart({ room, now: { isChecking, check, fault } }: { room: CountyRoom; now: CheckNow }): VNode {
  const counts = check && countsOf(check);
  return (
    <>
      <div class="verdict">
        {isChecking && (
          <>
            <p class="lead working">正在检查……</p>
            <noscript>
              <meta http-equiv="refresh" content="3" />
            </noscript>
          </>
        )}
        {!isChecking && fault && <p class="fault">{fault}</p>}
        {!isChecking && check && counts && (
          <>
            <p class={`lead ${counts.errors > 0 ? "bad" : "good"}`}>
              {counts.errors > 0 ? `${checkWords(counts)}，错误改好才能生成` : `${checkWords(counts)}，可以生成`}
            </p>
            <p class="note">{clockText(new Date(check.checkedAt))}检查</p>
          </>
        )}
        <div class="choices">
          {counts?.errors === 0 && !isChecking && <ButtonLink href={countyPath(room.name, "make")} label="去生成" />}
          <ActionButton
            action={countyPath(room.name, "check")}
            label="重新检查"
            kind={counts?.errors === 0 ? "plain" : "main"}
          />
          {!room.isSample && (
            <ActionButton
              action={countyPath(room.name, "open")}
              label="打开数据文件夹"
              kind="plain"
              fields={{ folder: "data", from: "check" }}
            />
          )}
        </div>
      </div>
      {check &&
        groupProblems(check.problems).map((group) => <FileSection key={group.file} group={group} check={check} />)}
      {check && check.notices.length > 0 && (
        <details>
          <summary>没有用到的列和文件（{check.notices.length}处，不影响生成）</summary>
          <ul>
            {check.notices.map(({ file, message }) => (
              <li key={`${file} ${message}`}>
                <strong>{file}</strong>：{message}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function FileSection({ group, check }: { readonly group: FileProblems; readonly check: KeptCheck }): VNode {
  return (
    <section class="problems">
      <h2>
        {group.file}
        <small>{checkWords(group)}</small>
      </h2>
      <table class="list">
        <thead>
          <tr>
            <th scope="col">行</th>
            <th scope="col">哪里不对</th>
            <th scope="col">怎么改</th>
          </tr>
        </thead>
        <tbody>{group.alike.flatMap((alike, index) => alikeRows(alike, `${group.file} ${index}`, check))}</tbody>
      </table>
    </section>
  );
}

function alikeRows({ shown, further }: Alike, id: string, { rows }: KeptCheck): VNode[] {
  const told = shown.map((problem, index) => (
    <ProblemRow key={`${id} ${index}`} problem={problem} row={rows[rowKey(problem)]} />
  ));
  if (further.length === 0) return told;
  const lines = linesText(further);
  return [
    ...told,
    <tr key={`${id} more`}>
      <td />
      <td colSpan={2} class="note">
        另有{further.length}处同样的问题{lines === "" ? "" : `：${lines}`}
      </td>
    </tr>,
  ];
}

function ProblemRow({ problem, row }: { readonly problem: Problem; readonly row: ShownRow | undefined }): VNode {
  const { line, column, value, message, fix, severity } = problem;
  return (
    <tr class={severity}>
      <td class="line">{line === undefined ? "" : `第${line}行`}</td>
      <td>
        <span class="tag">{severity === "error" ? "错误" : "提醒"}</span>
        {column && <strong>{column}：</strong>}
        {value && <>“{value}”</>}
        {message}
        {row && <RowAsItStands row={row} column={column} />}
      </td>
      <td>{fix}</td>
    </tr>
  );
}

/** The row, without the columns that are empty in it. */
function RowAsItStands({ row, column }: { readonly row: ShownRow; readonly column: string | undefined }): VNode {
  const isNamed = (header: string): boolean =>
    column?.split("、").some((name) => header.trim().startsWith(name)) ?? false;
  const shown = row.headers.flatMap((header, index) => {
    const cell = row.cells[index] ?? "";
    return cell.trim() === "" && !isNamed(header) ? [] : [{ header, cell, place: isNamed(header) ? "at" : "" }];
  });
  return (
    <div class="row">
      <table>
        <thead>
          <tr>
            {shown.map(({ header, place }) => (
              <th key={header} scope="col" class={place}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            {shown.map(({ header, cell, place }) => (
              <td key={header} class={place}>
                {cell}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}
