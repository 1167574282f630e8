import { pageHtml } from "../shell/page.tsx";

/** Asks for a county's name and code; `fault` says what was wrong with those given. */
export function newPage(given: { readonly name: string; readonly code: string }, fault?: string): string {
  return pageHtml({
    title: "新建县",
    note: "只要县名；代码不清楚的可以先空着",
    body: (
      <form method="post" action="/new" class="narrow">
        {fault && (
          <p class="fault" role="alert">
            {fault}
          </p>
        )}
        <label>
          县名
          <input name="name" value={given.name} required autocomplete="off" placeholder="如：康县" />
        </label>
        <label>
          6位区划代码（可不填）
          <input name="code" value={given.code} inputMode="numeric" autocomplete="off" placeholder="如：621224" />
        </label>
        <button type="submit" class="main">
          新建
        </button>
      </form>
    ),
  });
}
