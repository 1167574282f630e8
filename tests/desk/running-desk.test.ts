import { readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { openerOf } from "../../src/desk/open-outside.ts";
import { findRunning, noteRunning } from "../../src/desk/running-desk.ts";
import { serveDesk } from "../../src/desk/serve-desk.ts";
import { openDesk, type TestDesk } from "./desk-client.ts";

let desk: TestDesk;
let forget: () => void;
const note = () => path.join(desk.folders.state, "桌面", "正在运行.json");

beforeAll(async () => {
  desk = await openDesk();
  forget = noteRunning(desk.folders, { host: desk.served.host, token: desk.served.token });
});

describe("a second start", () => {
  it("finds the running desk, whose token only its user may read", async () => {
    const { host, token } = desk.served;
    expect(await findRunning(desk.folders)).toEqual({ host, token });
    if (process.platform !== "win32") expect(statSync(note()).mode & 0o077).toBe(0);
  });

  it("does not take another program for it, nor a note that is damaged or points elsewhere", async () => {
    const { host, token } = desk.served;
    const written = readFileSync(note());
    for (const text of [
      JSON.stringify({ host, token: "0".repeat(64) }),
      JSON.stringify({ host: "evil.example:80", token }),
      JSON.stringify({ host: "127.0.0.1:1", token }),
      "{",
    ]) {
      writeFileSync(note(), text);
      expect(await findRunning(desk.folders)).toBeUndefined();
    }
    writeFileSync(note(), written);
    forget();
    expect(await findRunning(desk.folders)).toBeUndefined();
  });
});

describe("the desk", () => {
  it("ends by itself when no page has asked for something for long", async () => {
    const served = await serveDesk(desk.folders, () => undefined, { patience: 50 });
    await served.ended;
    await expect(fetch(`http://${served.host}/`)).rejects.toThrow();
  });

  it("opens addresses and folders without a shell that could read them as commands", () => {
    const folder = "C:\\扶贫办\\a & b";
    expect(openerOf(folder, "win32")).toEqual(["explorer.exe", folder]);
    expect(openerOf("http://127.0.0.1:1/?key=x", "win32").at(-1)).toBe("http://127.0.0.1:1/?key=x");
    expect(openerOf("/a b", "linux")).toEqual(["xdg-open", "/a b"]);
  });
});
