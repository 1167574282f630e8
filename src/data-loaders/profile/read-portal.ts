import type { Portal } from "../../model/portal.ts";
import type { ProfileReader } from "../profile-reader.ts";

/** 县.json key of each entry, and what to write there. */
const texts = {
  host: ["主办单位", "网站主办单位，如“安岭县人民政府”"],
  undertaker: ["承办单位", "网站承办单位，如“安岭县扶贫开发办公室”"],
  phone: ["联系电话", "网站联系电话"],
  address: ["地址", "主办单位的地址"],
  siteName: ["网站名称", "门户网站的名称，如“安岭县人民政府网”"],
  domain: ["网站域名", "门户网站的域名，如“www.anling.gov.cn”，不写 http://"],
  icp: ["ICP备案号", "如“陇ICP备05000001号”"],
  police: ["公安备案号", "如“甘公网安备 62990002000001号”"],
  badge: ["标识链接", "党政机关网站标识的链接地址"],
  report: ["找错链接", "“政府网站找错”的链接地址"],
  indexPrefix: ["索引号前缀", "政府信息索引号的前缀，如“629900-FP”；不写则不编索引号"],
  header: ["外壳.页眉", '门户网站的页眉：HTML，或 <!--#include virtual="…"-->'],
  footer: ["外壳.页脚", '门户网站的页脚：HTML，或 <!--#include virtual="…"-->'],
} as const satisfies Partial<Record<keyof Portal, readonly [string, string]>>;

/** Keys of 县.json that tell of the portal. */
export const portalKeys: readonly string[] = [
  ...new Set([...Object.values(texts).map(([key]) => key.split(".")[0]!), "网站标识码"]),
];

/** A county's code is ten characters, its own six digits first; a ministry's begins with bm. */
const SITE_CODE = /^(?:\d{10}|bm\d{8})$/i;
const LINKS: readonly (keyof typeof texts)[] = ["badge", "report"];

/** What of the portal 县.json tells; absent where it tells nothing. */
export function readPortal(reader: ProfileReader, countyCode: string): Portal | undefined {
  const portal: { -readonly [K in keyof Portal]: Portal[K] } = {};
  for (const [name, [key, note]] of Object.entries(texts) as [keyof typeof texts, readonly [string, string]][]) {
    if (key.startsWith("外壳.") && !reader.isObject("外壳")) continue;
    const text = reader.text(key, note).trim();
    if (text === "") continue;
    if (LINKS.includes(name) && !/^https?:\/\/[^\s"'<>]+$/.test(text)) {
      reader.report(key, "不是网址", "写成 https://… 的完整地址；没有的删去这一项", text);
    } else portal[name] = name === "domain" ? text.replace(/^https?:\/\//, "").replace(/\/+$/, "") : text;
  }
  const siteCode = readSiteCode(reader, countyCode);
  if (siteCode !== undefined) portal.siteCode = siteCode;
  return Object.keys(portal).length > 0 ? portal : undefined;
}

function readSiteCode(reader: ProfileReader, countyCode: string): string | undefined {
  const key = "网站标识码";
  const code = reader.text(key, "政府网站标识码，10位").trim();
  if (code === "") return undefined;
  if (!SITE_CODE.test(code)) {
    reader.report(key, "应是10位的政府网站标识码", "前6位是县级区划代码，如 6299000001；没有的删去这一项", code);
    return undefined;
  }
  if (/^\d/.test(code) && !code.startsWith(countyCode))
    reader.report(key, `前6位与本县代码${countyCode}不同`, "核对是不是本县网站的标识码", code, "warning");
  return code;
}
