import type { CountyRoom } from "../county/county-room.ts";
import { madeAt } from "../county/result-sets.ts";
import { countyPage } from "../shell/desk.ts";
import { ActionButton, ButtonLink, countyPath } from "../shell/page.tsx";
import { clockText } from "../start/clock-text.ts";

/** The public edition: that it was scanned, and how to hand it over. */
export function publishPage(room: CountyRoom): string {
  const whole = madeAt(room, "all");
  const packed = madeAt(room, "site");
  return countyPage(room, {
    title: "公开",
    note: "可以上网的网站，不含个人信息",
    step: "publish",
    body: whole ? (
      <>
        <p class="lead good">
          {clockText(whole)}生成的公开版已经逐个文件查过，没有发现不得公开的内容。发现时不会生成，原有的网站也不改动。
        </p>
        <ol class="how-to">
          <li>交给门户网站管理员的是“公开版”里的压缩包，或解开的“网站”文件夹，两样内容相同，不要改动里面的文件。</li>
          <li>请他们整个替换原来的，不要只添加：已经撤下的内容才会从网上消失。</li>
        </ol>
        <section class="choices">
          <ActionButton
            action={countyPath(room.name, "publish")}
            label={packed && packed > whole ? "重新打包" : "打包公开版"}
            kind={packed && packed > whole ? "plain" : "main"}
          />
          {packed && packed > whole && (
            <ActionButton
              action={countyPath(room.name, "open")}
              label="打开文件夹"
              fields={{ folder: "site", from: "publish" }}
            />
          )}
          <ButtonLink href={`${countyPath(room.name, "files")}/all/public/index.html`} label="看公开版" kind="plain" />
        </section>
      </>
    ) : (
      <section class="choices">
        <p class="lead">公开的是全县的图表，请先生成全县、全部图表。</p>
        <ButtonLink href={countyPath(room.name, "make")} label="去生成" />
      </section>
    ),
  });
}
