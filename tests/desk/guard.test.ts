import { beforeAll, describe, expect, it } from "vitest";
import { openDesk, type TestDesk } from "./desk-client.ts";

let desk: TestDesk;
beforeAll(async () => {
  desk = await openDesk();
});

const cookie = () => `desk-${desk.served.host.split(":")[1]}=${desk.served.token}`;

describe("the desk's guard", () => {
  it("lets in whoever has the token, and keeps it as a cookie that scripts and other sites do not get", async () => {
    const { status, headers } = await desk.askAs(`/?key=${desk.served.token}`);
    expect(status).toBe(302);
    expect(headers.location).toBe("/");
    expect(String(headers["set-cookie"])).toMatch(/^desk-\d+=[0-9a-f]{64};.*HttpOnly.*SameSite=Strict/i);
    expect((await desk.askAs("/", { headers: { cookie: cookie() } })).status).toBe(200);
  });

  it("refuses without a token, and with a wrong one of any length", async () => {
    expect((await desk.askAs("/")).status).toBe(403);
    expect((await desk.askAs("/?key=")).status).toBe(403);
    expect((await desk.askAs(`/?key=${"0".repeat(64)}`)).status).toBe(403);
    const wrong = `desk-${desk.served.host.split(":")[1]}=${"0".repeat(64)}`;
    expect((await desk.askAs("/", { headers: { cookie: wrong } })).status).toBe(403);
    expect((await desk.askAs("/desk.css")).status).toBe(403);
  });

  it("refuses a foreign name of this machine, with the token too", async () => {
    for (const host of ["evil.example", "localhost:80", `evil.example:${desk.served.host.split(":")[1]}`]) {
      expect((await desk.ask("/", { headers: { host } })).status).toBe(403);
      expect((await desk.askAs(`/?key=${desk.served.token}`, { headers: { host } })).status).toBe(403);
    }
  });

  it("refuses what another page sends, and what no page says it sends", async () => {
    for (const origin of ["http://evil.example", "null", "http://127.0.0.1:1"])
      expect((await desk.ask("/new", { method: "POST", headers: { origin }, body: "name=x" })).status).toBe(403);
    const { status } = await desk.askAs("/quit", { method: "POST", headers: { cookie: cookie() }, body: "" });
    expect(status).toBe(403);
    for (const from of ["cross-site", "same-site", "none"]) {
      const headers = { cookie: cookie(), "sec-fetch-site": from };
      expect((await desk.askAs("/quit", { method: "POST", headers, body: "" })).status).toBe(403);
    }
    const headers = { cookie: cookie(), "sec-fetch-site": "same-origin" };
    expect((await desk.askAs("/alive", { method: "POST", headers, body: "" })).status).toBe(204);
  });

  it("lets no other site frame its pages or read them, and no page reach outside", async () => {
    const { headers } = await desk.ask("/");
    expect(headers["x-frame-options"]).toBe("DENY");
    expect(headers["content-security-policy"]).toContain("default-src 'self'");
    expect(headers["cross-origin-resource-policy"]).toBe("same-origin");
    expect(headers["cache-control"]).toBe("no-store");
  });

  it("listens on this machine's own address alone", () => {
    expect(desk.served.host).toMatch(/^127\.0\.0\.1:\d+$/);
  });
});
