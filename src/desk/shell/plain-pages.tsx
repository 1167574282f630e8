import { ButtonLink, pageHtml } from "./page.tsx";

/** Says that something cannot be done. */
export const refusedPage = (message: string): string =>
  pageHtml({
    title: "不能这样做",
    body: (
      <section class="choices">
        <p class="lead">{message}</p>
        <ButtonLink href="/" label="回到首页" />
      </section>
    ),
  });

/** Says that the program has ended. */
export const farewellPage = (): string =>
  pageHtml({ title: "程序已结束", body: <p class="lead">可以关闭本页。再用时双击“上墙”。</p> });
