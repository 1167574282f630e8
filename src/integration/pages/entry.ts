import { createApp } from "astro/app/entrypoint";

let app: ReturnType<typeof createApp> | undefined;

/** HTML of the page in a folder of the edition ("", "629900100/"), made from the snapshot of this process. */
export async function renderPage(folder: string): Promise<Buffer> {
  app ??= createApp();
  const address = new URL(folder, "http://localhost/");
  const answer = await app.render(new Request(address));
  if (answer.status !== 200) throw new Error(`Page ${folder || "/"} answered ${answer.status}`);
  return Buffer.from(await answer.arrayBuffer());
}

export { pageFolders } from "../../site/routes.ts";
