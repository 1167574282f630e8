import { spawn } from "node:child_process";

/** Opens an address in the default browser, or a folder in the system's window. Without a desktop nothing happens. */
export function openOutside(what: string, platform: NodeJS.Platform = process.platform): void {
  const [program = "", ...args] = openerOf(what, platform);
  const child = spawn(program, args, { detached: true, stdio: "ignore" });
  child.on("error", () => undefined);
  child.unref();
}

/** The program that opens things on a system, and its arguments; none goes through a shell. */
export function openerOf(what: string, platform: NodeJS.Platform): readonly string[] {
  if (platform === "win32")
    return what.startsWith("http") ? ["rundll32", "url.dll,FileProtocolHandler", what] : ["explorer.exe", what];
  return [platform === "darwin" ? "open" : "xdg-open", what];
}
