import type { VNode } from "preact";
import { formatDate } from "../../text/dates.ts";
import { countsOf } from "../check/kept-check.ts";
import type { CountyRoom } from "../county/county-room.ts";
import { type CountyState, stateOf } from "../county/county-state.ts";
import { ButtonLink, countyPath, pageHtml } from "../shell/page.tsx";
import { clockText } from "./clock-text.ts";

/** The first page: which counties there are and how each stands. */
export function startPage(rooms: readonly CountyRoom[]): string {
  const own = rooms.filter(({ isSample }) => !isSample);
  const sample = rooms.find(({ isSample }) => isSample);
  return pageHtml({
    title: "扶贫图表上墙",
    note: "放入本县导出的表，检查，生成，打印",
    body: (
      <>
        {own.length > 0 && (
          <section>
            <h2>本机的县</h2>
            <ul class="cards">
              {own.map((room) => (
                <CountyCard key={room.name} room={room} />
              ))}
            </ul>
          </section>
        )}
        <section class="choices">
          {own.length === 0 && <p class="lead">第一次使用：先新建本县，约十分钟可以看到第一个乡镇的图。</p>}
          <ButtonLink href="/new" label="新建县" kind={own.length > 0 ? "plain" : "main"} />
          {sample && <ButtonLink href={countyPath(sample.name)} label="看示例" kind="plain" />}
        </section>
      </>
    ),
  });
}

function CountyCard({ room }: { readonly room: CountyRoom }): VNode {
  const state = stateOf(room);
  return (
    <li>
      <a class="card" href={countyPath(room.name)}>
        <strong>{state.title}</strong>
        <StateList state={state} />
      </a>
    </li>
  );
}

/** 数据日期, the last check and the last results of a county. */
export function StateList({ state: { profile, check, lastMade } }: { readonly state: CountyState }): VNode {
  return (
    <dl class="state">
      <div>
        <dt>数据日期</dt>
        <dd>{profile ? formatDate(profile.dataDate) : "基本情况还没有填好"}</dd>
      </div>
      <div>
        <dt>检查</dt>
        <dd>{check ? checkWords(countsOf(check)) : "还没有检查"}</dd>
      </div>
      <div>
        <dt>上次生成</dt>
        <dd>{lastMade ? clockText(lastMade) : "还没有生成"}</dd>
      </div>
    </dl>
  );
}

/** 错误3处，提醒2处. */
export function checkWords({ errors, warnings }: { readonly errors: number; readonly warnings: number }): string {
  const words = [...(errors > 0 ? [`错误${errors}处`] : []), ...(warnings > 0 ? [`提醒${warnings}处`] : [])];
  return words.length === 0 ? "没有发现问题" : words.join("，");
}
