import type { ComponentChildren, VNode } from "preact";
import { renderToString } from "preact-render-to-string";

/** A page of the desk. */
export interface DeskPage {
  readonly title: string;
  /** Under the title. */
  readonly note?: string;
  /** The county it is about: its steps are shown, `step` as the present one. */
  readonly county?: { readonly name: string; readonly title: string; readonly isSample: boolean; readonly step?: Step };
  readonly body: ComponentChildren;
}

/** What is done for a county, one after the other. */
export const STEPS = {
  profile: "基本情况",
  drop: "放入数据",
  check: "检查",
  make: "生成",
  print: "打印",
  publish: "公开",
} as const;

/** One of them. */
export type Step = keyof typeof STEPS;

/** Steps of the sample: it is looked at, not changed. */
const SAMPLE_STEPS: readonly Step[] = ["check", "make", "print", "publish"];

/** Address of a county's page. */
export const countyPath = (name: string, page = ""): string =>
  `/c/${encodeURIComponent(name)}${page === "" ? "" : `/${page}`}`;

/** A page as HTML. */
export const pageHtml = (page: DeskPage): string => `<!doctype html>\n${renderToString(<Page {...page} />)}\n`;

function Page({ title, note, county, body }: DeskPage): VNode {
  return (
    <html lang="zh-CN">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{county ? `${title}·${county.title}` : title}·上墙</title>
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/desk.css" />
        <script type="module" src="/desk.js" />
      </head>
      <body>
        <a class="skip" href="#main">
          跳到正文
        </a>
        <header class="band">
          <div>
            <nav aria-label="位置">
              <a href="/">上墙</a>
              {county && (
                <>
                  <span aria-hidden="true">›</span>
                  <a href={countyPath(county.name)}>{county.title}</a>
                </>
              )}
            </nav>
            <h1>{title}</h1>
            {note && <p>{note}</p>}
          </div>
        </header>
        {county && <Steps {...county} />}
        <main id="main">{body}</main>
        <footer>
          <span>只在本机运行，任何数据都不发到别处。</span>
          <form method="post" action="/quit">
            <button type="submit" class="quiet">
              结束程序
            </button>
          </form>
        </footer>
      </body>
    </html>
  );
}

function Steps({ name, step, isSample }: NonNullable<DeskPage["county"]>): VNode {
  const shown = (Object.keys(STEPS) as Step[]).filter((key) => !isSample || SAMPLE_STEPS.includes(key));
  return (
    <nav class="steps" aria-label="步骤">
      <ol>
        {shown.map((key) => (
          <li key={key}>
            <a href={countyPath(name, key)} {...(key === step ? { "aria-current": "step" } : {})}>
              {STEPS[key]}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** A part of a page as HTML, to be put in place of an older one. */
export const partHtml = (part: VNode): string => renderToString(part);

/** A button that does something, as a form: it works without scripts too. */
export function ActionButton(props: {
  readonly action: string;
  readonly label: string;
  readonly kind?: "main" | "plain" | "quiet";
  readonly fields?: Readonly<Record<string, string>>;
}): VNode {
  const { action, label, kind = "main", fields = {} } = props;
  return (
    <form method="post" action={action} class="action">
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button type="submit" class={kind}>
        {label}
      </button>
    </form>
  );
}

/** A link that looks like the button it is used as. */
export function ButtonLink({ href, label, kind = "main" }: { href: string; label: string; kind?: string }): VNode {
  return (
    <a class={`button ${kind}`} href={href}>
      {label}
    </a>
  );
}
