import { timingSafeEqual } from "node:crypto";
import type { MiddlewareHandler } from "hono";
import { getCookie, setCookie } from "hono/cookie";

/** Who may ask: the browser that was opened with the token, at the address that this program listens on. */
export interface Door {
  readonly token: string;
  /** `127.0.0.1:51234`; known once the program listens. */
  readonly host: () => string;
}

/** What nothing but our own pages may do in the browser, and what they may not. */
const HEADERS = {
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  // A stricter policy would hide the origin of forms, which is asked for below.
  "Referrer-Policy": "same-origin",
  "Cache-Control": "no-store",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
} as const;

const REFUSED = "这个网址只供本机的“上墙”使用。请关闭本页，重新双击“上墙”。";

/**
 * Refuses whoever calls the machine by another name (a foreign page that had its name pointed here), sends forms from
 * another page, or does not have the token. The token comes once in the address and from then on as a cookie.
 */
export function guard({ token, host }: Door): MiddlewareHandler {
  return async (c, next) => {
    for (const [name, value] of Object.entries(HEADERS)) c.header(name, value);
    const own = host();
    const cookie = `desk-${own.split(":")[1]}`;
    if (c.req.header("host") !== own) return c.text(REFUSED, 403);
    const origin = c.req.header("origin");
    const isRead = c.req.method === "GET" || c.req.method === "HEAD";
    // A browser tells of itself where a request comes from, in one of two ways; no page can make it say otherwise.
    const isOurs = origin === undefined ? c.req.header("sec-fetch-site") === "same-origin" : origin === `http://${own}`;
    if (origin === undefined ? !isRead && !isOurs : !isOurs) return c.text(REFUSED, 403);
    const key = c.req.query("key");
    if (isRead && c.req.path === "/" && key !== undefined && isSame(key, token)) {
      setCookie(c, cookie, token, { httpOnly: true, sameSite: "Strict", path: "/" });
      return c.redirect("/");
    }
    if (!isSame(getCookie(c, cookie) ?? "", token)) return c.text(REFUSED, 403);
    await next();
    return undefined;
  };
}

function isSame(given: string, token: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(token)];
  return one.length === other.length && timingSafeEqual(one, other);
}
