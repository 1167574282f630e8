import type { VNode } from "preact";
import { countsOf, type KeptCheck } from "../check/kept-check.ts";
import { countyPage } from "../shell/desk.ts";
import { ActionButton, ButtonLink, countyPath, STEPS, type Step } from "../shell/page.tsx";
import { StateList } from "../start/start-page.tsx";
import type { CountyRoom } from "./county-room.ts";
import { type CountyState, stateOf } from "./county-state.ts";

/** A county's own page: how it stands, and the one thing to do next. */
export function overviewPage(room: CountyRoom): string {
  const state = stateOf(room);
  const step = nextStep(room, state);
  return countyPage(room, {
    title: state.title,
    note: room.isSample ? "虚构的示例县，供熟悉做法" : "下一步见红色按钮，也可以从上方直接选",
    body: (
      <>
        <StateList state={state} />
        <section class="choices">
          <p class="lead">{LEADS[step]}</p>
          <ButtonLink href={countyPath(room.name, step)} label={STEPS[step]} />
          {!room.isSample && <OpenButton room={room} />}
        </section>
      </>
    ),
  });
}

const OpenButton = ({ room }: { readonly room: CountyRoom }): VNode => (
  <ActionButton
    action={countyPath(room.name, "open")}
    label="打开数据文件夹"
    kind="plain"
    fields={{ folder: "data" }}
  />
);

const LEADS: Readonly<Record<Step, string>> = {
  profile: "先填本县的基本情况：单位、日期、年度、监督电话。",
  drop: "把系统导出的表放进来，必需的是乡镇、行政村等几张。",
  check: "检查放进来的表，有错的按提示改。",
  make: "没有错误，可以生成图表了。",
  print: "图表已经做好，可以打印。",
  publish: "公开版已经做好，可以交出去。",
};

/** What has to be done next for a county. */
export function nextStep({ isSample }: Pick<CountyRoom, "isSample">, { profile, check, lastMade }: CountyState): Step {
  if (!profile && !isSample) return "profile";
  if (!check) return isSample ? "make" : "drop";
  if (isBroken(check)) return "check";
  return lastMade ? "print" : "make";
}

const isBroken = (check: KeptCheck): boolean => countsOf(check).errors > 0;
