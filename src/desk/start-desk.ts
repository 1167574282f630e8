import { foldersIn } from "./folders.ts";
import { fileLog } from "./log.ts";
import { openOutside } from "./open-outside.ts";
import { addressOf, findRunning, noteRunning } from "./running-desk.ts";
import { serveDesk } from "./serve-desk.ts";

/** Opens the desk in the browser, the running one where there is one; returns when it has ended. */
export async function startDesk(root: string, say: (line: string) => void): Promise<void> {
  const folders = foldersIn(root);
  const running = await findRunning(folders);
  if (running) {
    say(`“上墙”已经打开：${addressOf(running)}`);
    openOutside(addressOf(running));
    return;
  }
  const log = fileLog(folders);
  const desk = await serveDesk(folders, log);
  const forget = noteRunning(folders, desk);
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, desk.end);
  log(`started, process ${process.pid}`);
  say(`“上墙”已在浏览器中打开，没有打开时请把这个网址复制到浏览器：\n${addressOf(desk)}\n用完在页面下方点“结束程序”。`);
  openOutside(addressOf(desk));
  await desk.ended;
  forget();
  log("ended");
}
