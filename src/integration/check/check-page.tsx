import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Problem } from "../../data-loaders/problems.ts";
import { formatDate } from "../../text/dates.ts";
import type { CheckResult } from "./check-dataset.ts";
import { countText, verdict } from "./check-text.ts";
import { type Alike, type FileProblems, groupProblems, linesText } from "./problem-groups.ts";

/** Problems of a kind that get a line and a box of their own on paper. */
const SHOWN = 10;
/** Lines named of the others: a dense paragraph of paper at most. */
const NAMED_LINES = 200;

/**
 * The result of a check as a page to print and tick off. `styles` is the site's style sheet; the page needs nothing else,
 * neither a file nor the network.
 */
export function checkPage(result: CheckResult, styles: string): string {
  return `<!doctype html>\n${renderToString(<CheckPage result={result} styles={`${styles}\n${OWN_STYLES}`} />)}\n`;
}

function CheckPage({ result, styles }: { readonly result: CheckResult; readonly styles: string }): VNode {
  const { dataset, county = "县名不详", dataDate, problems, notices } = result;
  const files = groupProblems(problems, SHOWN);
  const date = dataDate === undefined ? "不详" : formatDate(dataDate);
  return (
    <html lang="zh-CN">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{`数据检查单 - ${county}`}</title>
        <link rel="icon" href="data:," />
        <style dangerouslySetInnerHTML={{ __html: styles }} />
      </head>
      <body>
        <header class="band">
          <div>
            <h1>数据检查单</h1>
            <p>
              {county}　数据日期 {date}　数据文件夹 <bdi>{dataset}</bdi>
            </p>
          </div>
        </header>
        <main>
          <p
            class="verdict"
            data-state={problems.some(({ severity }) => severity === "error") ? "outdated" : "current"}
          >
            {verdict(problems)}
          </p>
          {files.length > 0 && <Counts files={files} />}
          {files.map((file) => (
            <FileSection key={file.file} group={file} />
          ))}
          {notices.length > 0 && (
            <section>
              <h2>没有用到的内容（不影响生成）</h2>
              <ul>
                {notices.map(({ file, message }) => (
                  <li key={`${file}${message}`}>
                    <bdi>{file}</bdi>：{message}
                  </li>
                ))}
              </ul>
            </section>
          )}
          <p class="signature">
            <span>改正人</span>
            <span>核对人</span>
            <span>日期</span>
          </p>
        </main>
        <footer>
          <p>内部资料，不得上传互联网。身份证号、电话和账号只显示首尾几位。</p>
        </footer>
      </body>
    </html>
  );
}

function Counts({ files }: { readonly files: readonly FileProblems[] }): VNode {
  const sum = (key: "errors" | "warnings") => files.reduce((total, file) => total + file[key], 0);
  return (
    <table class="counts">
      <thead>
        <tr>
          <th>文件</th>
          <th>错误</th>
          <th>提醒</th>
        </tr>
      </thead>
      <tbody>
        {files.map(({ file, errors, warnings }) => (
          <tr key={file}>
            <td>
              <bdi>{file}</bdi>
            </td>
            <td>{errors}</td>
            <td>{warnings}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th>合计</th>
          <td>{sum("errors")}</td>
          <td>{sum("warnings")}</td>
        </tr>
      </tfoot>
    </table>
  );
}

function FileSection({ group }: { readonly group: FileProblems }): VNode {
  return (
    <section>
      <h2>
        <bdi>{group.file}</bdi> <small>{countText(group)}</small>
      </h2>
      <table class="problems">
        <thead>
          <tr>
            <th>改</th>
            <th>行</th>
            <th>列</th>
            <th>问题</th>
            <th>建议</th>
          </tr>
        </thead>
        <tbody>{group.alike.flatMap(alikeRows)}</tbody>
      </table>
    </section>
  );
}

function alikeRows({ shown, further }: Alike): VNode[] {
  const [first] = shown;
  const rows = shown.map((problem, index) => <ProblemRow key={index} problem={problem} />);
  if (!first || further.length === 0) return rows;
  const lines = linesText(further, NAMED_LINES);
  const rest = (
    <tr class={first.severity}>
      <td class="tick">☐</td>
      <td />
      <td>
        <bdi>{first.column}</bdi>
      </td>
      <td colSpan={2}>
        另有{further.length}处同样的问题{lines === "" ? "" : `：${lines}`}
      </td>
    </tr>
  );
  return [...rows, rest];
}

function ProblemRow({ problem }: { readonly problem: Problem }): VNode {
  const { line, column, value, message, fix, severity } = problem;
  return (
    <tr class={severity}>
      <td class="tick">☐</td>
      <td class="line">{line}</td>
      <td>
        <bdi>{column}</bdi>
      </td>
      <td>
        <b class="severity">{severity === "error" ? "错误" : "提醒"}</b>{" "}
        {value !== undefined && (
          <>
            值“<bdi>{value}</bdi>”
          </>
        )}
        <bdi>{message}</bdi>
      </td>
      <td>
        <bdi>{fix}</bdi>
      </td>
    </tr>
  );
}

const OWN_STYLES = `
h2 small { font-size: 0.95rem; font-weight: 400; color: var(--soft); margin-left: 0.5rem; }
table { border-collapse: collapse; width: 100%; background: #fff; }
th, td { border: 1px solid var(--line); padding: 0.35rem 0.6rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
thead th { background: var(--tint); white-space: nowrap; }
.counts { max-width: 36rem; margin: 1rem 0; }
.counts :is(th, td) + :is(th, td) { width: 5rem; text-align: right; font-variant-numeric: tabular-nums; }
.counts tfoot > tr > * { font-weight: 700; }
.problems { table-layout: fixed; }
.problems th:nth-child(1) { width: 2.6rem; } .problems th:nth-child(2) { width: 4rem; }
.problems th:nth-child(3) { width: 17%; } .problems th:nth-child(5) { width: 30%; }
.problems .tick { font-size: 1.25rem; line-height: 1.2; text-align: center; padding-inline: 0; }
.problems .line, .problems th:nth-child(2) { text-align: right; font-variant-numeric: tabular-nums; }
.severity { padding: 0 0.35rem; border: 1px solid currentcolor; font-size: 0.85em; color: var(--soft); }
.error .severity { background: var(--red); border-color: var(--red); color: #fff; }
.signature { display: grid; grid-template-columns: repeat(3, 1fr); gap: 2rem; margin-top: 2.5rem; }
.signature span { border-bottom: 1px solid var(--ink); padding-bottom: 0.2rem; }
@media print {
  thead { display: table-header-group; }
  tr, .signature { break-inside: avoid; }
  h2 { break-after: avoid; }
  .band { border-bottom-width: 2px; }
  .error .severity { print-color-adjust: exact; }
}
@media (max-width: 40rem) {
  .problems, .problems tbody, .problems tr { display: block; }
  .problems thead { display: none; }
  .problems tr { display: grid; grid-template-columns: 2.2rem 1fr; border: 1px solid var(--line); margin-bottom: 0.6rem; padding: 0.4rem; }
  .problems td { border: 0; padding: 0.1rem 0.3rem; grid-column: 2; }
  .problems .tick { grid-column: 1; grid-row: 1 / span 4; }
  .problems .line:not(:empty)::before { content: "第"; } .problems .line:not(:empty)::after { content: "行"; }
  .problems .line { text-align: left; }
}
`;
