/** What is wrong, as a page of the dev server; it reloads by itself once the data are mended. */
export function failurePage(text: string): string {
  const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>数据有错误</title>
<script type="module" src="/@vite/client"></script>
<style>body{font:16px/1.7 sans-serif;margin:2em auto;max-width:60em;padding:0 1em}pre{white-space:pre-wrap;font:inherit}</style>
</head><body><h1>暂时不能显示图表</h1><p>改正并保存后，本页会自动刷新。</p><pre>${escaped}</pre></body></html>`;
}
