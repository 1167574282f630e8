import { existsSync } from "node:fs";
import os from "node:os";
import path from "node:path";

/** Names of browsers made from Chromium, as Linux finds them; the last two come with office systems of Chinese make. */
const COMMANDS = [
  "google-chrome-stable",
  "google-chrome",
  "chromium",
  "chromium-browser",
  "microsoft-edge-stable",
  "microsoft-edge",
  "qaxbrowser-safe-stable",
  "uos-browser-stable",
];
const WINDOWS = [
  ["Google", "Chrome", "Application", "chrome.exe"],
  ["Microsoft", "Edge", "Application", "msedge.exe"],
  ["Chromium", "Application", "chrome.exe"],
];
const MACOS = [
  "Google Chrome.app/Contents/MacOS/Google Chrome",
  "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "Chromium.app/Contents/MacOS/Chromium",
];

/** Where a machine may have a browser that prints, the likeliest first. */
export function browserPlaces(platform: NodeJS.Platform, environment: NodeJS.ProcessEnv, home: string): string[] {
  if (platform === "win32") {
    const roots = ["ProgramFiles", "ProgramFiles(x86)", "ProgramW6432", "LOCALAPPDATA"].flatMap(
      (name) => environment[name] || [],
    );
    return WINDOWS.flatMap((parts) => roots.map((root) => path.win32.join(root, ...parts)));
  }
  if (platform === "darwin") {
    const roots = ["/Applications", path.posix.join(home, "Applications")];
    return MACOS.flatMap((app) => roots.map((root) => path.posix.join(root, app)));
  }
  const folders = [...(environment.PATH ?? "").split(":").filter(Boolean), "/usr/bin", "/usr/local/bin", "/snap/bin"];
  return COMMANDS.flatMap((name) => folders.map((folder) => path.posix.join(folder, name)));
}

/** The browser of this machine; `undefined` where it has none. */
export function findBrowser(): string | undefined {
  return browserPlaces(process.platform, process.env, os.homedir()).find((file) => existsSync(file));
}
