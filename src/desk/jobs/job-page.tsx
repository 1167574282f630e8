import type { VNode } from "preact";
import type { CountyRoom } from "../county/county-room.ts";
import { countyPage } from "../shell/desk.ts";
import { ActionButton, ButtonLink, countyPath } from "../shell/page.tsx";
import type { Job } from "./job.ts";
import { timeLeft } from "./progress.ts";

/** Titles shown of what is made, the last first. */
const SHOWN = 12;

/** A job at work, or what became of it. */
export function jobPage(room: CountyRoom, job: Job | undefined): string {
  return countyPage(room, {
    title: job?.order.title ?? "没有在做的事",
    step: "make",
    body: (
      <div data-live={countyPath(room.name, "job/live")} aria-live="polite">
        <JobPart room={room} job={job} />
        <noscript>
          <meta http-equiv="refresh" content="3" />
        </noscript>
      </div>
    ),
  });
}

/** What changes of it. */
export function JobPart({ room, job }: { readonly room: CountyRoom; readonly job: Job | undefined }): VNode {
  if (!job) return <p class="lead">没有在做的事。</p>;
  const { state, progress, made, said, complaint, order } = job;
  if (state === "done")
    return (
      <section class="choices">
        <p class="lead good">做好了。</p>
        <ButtonLink href={order.next} label="看结果" />
      </section>
    );
  if (state !== "running") return <Ended room={room} state={state} complaint={complaint} />;
  const share = progress ? progress.done / Math.max(1, progress.total) : undefined;
  return (
    <section class="working">
      <p class="lead">
        {progress
          ? `${STAGES[progress.stage] ?? progress.stage}，第${progress.done}张，共${progress.total}张`
          : said || "正在准备……"}
      </p>
      <progress {...(share === undefined ? {} : { value: share })} max={1} aria-label="进度" />
      <p class="note">
        {progress ? timeLeft(progress, Date.now() - job.stageSince) : "请稍候"}；可以先看别的页面，不要关闭程序
      </p>
      <ActionButton action={countyPath(room.name, "cancel")} label="取消" kind="plain" />
      {made.length > 0 && (
        <>
          <h2>已做好{made.length}张</h2>
          <ol class="made" reversed>
            {made
              .slice(-SHOWN)
              .reverse()
              .map((title) => (
                <li key={title}>{title}</li>
              ))}
          </ol>
        </>
      )}
    </section>
  );
}

const STAGES: Readonly<Record<string, string>> = { 排版: "正在排版", 绘图: "正在绘图", 打印: "正在打印成文件" };

function Ended(props: { readonly room: CountyRoom; readonly state: string; readonly complaint: string }): VNode {
  const { room, state, complaint } = props;
  const isData = complaint.startsWith("数据有");
  return (
    <section class="choices">
      {state === "cancelled" ? (
        <p class="lead">已取消。原来的成果没有改动。</p>
      ) : (
        <>
          <p class="lead bad">
            {isData ? "数据有错误，没有生成。原来的成果没有改动。" : "没有做成。原来的成果没有改动。"}
          </p>
          {!isData && <pre class="complaint">{complaint}</pre>}
        </>
      )}
      {isData ? (
        <ButtonLink href={countyPath(room.name, "check")} label="看哪里有错" />
      ) : (
        <ButtonLink href={countyPath(room.name, "make")} label="重新来" />
      )}
    </section>
  );
}
