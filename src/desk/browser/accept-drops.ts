/** A file to send, and its path in what was dropped. */
interface Dropped {
  readonly file: File;
  readonly path: string;
}

/** Lets files and folders be dropped on a form, or chosen in it, and sends them one after the other. */
export function acceptDrops(form: HTMLFormElement): void {
  const target = form.dataset.drop!;
  const status = form.querySelector<HTMLElement>("[role=status]")!;
  const most = Number(form.dataset.most);
  let isBusy = false;

  const send = async (files: readonly Dropped[]): Promise<void> => {
    if (isBusy || files.length === 0) return;
    isBusy = true;
    const refused: string[] = [];
    for (const [index, { file, path }] of files.entries()) {
      status.textContent = `正在放入第${index + 1}个，共${files.length}个：${path}`;
      const fault =
        file.size > most ? "太大了，没有放入" : await sendOne(`${target}?name=${encodeURIComponent(path)}`, file);
      if (fault !== undefined) refused.push(`${path}：${fault}`);
    }
    isBusy = false;
    if (refused.length === files.length) status.textContent = refused.slice(0, 3).join("；");
    else location.assign(target.replace(/incoming$/, "arrivals"));
  };

  for (const name of ["dragenter", "dragover"] as const)
    document.addEventListener(name, (event) => {
      event.preventDefault();
      form.classList.add("over");
    });
  document.addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) form.classList.remove("over");
  });
  document.addEventListener("drop", (event) => {
    event.preventDefault();
    form.classList.remove("over");
    // The list is emptied as soon as this returns: entries are taken at once.
    const entries = [...(event.dataTransfer?.items ?? [])].flatMap((item) => item.webkitGetAsEntry() ?? []);
    void Promise.all(entries.map((entry) => filesIn(entry))).then((files) => send(files.flat()));
  });
  for (const input of form.querySelectorAll<HTMLInputElement>("input[type=file]"))
    input.addEventListener("change", () => {
      void send([...(input.files ?? [])].map((file) => ({ file, path: file.webkitRelativePath || file.name })));
    });
}

/** Sends a file; returns why it was not taken. */
async function sendOne(address: string, file: File): Promise<string | undefined> {
  try {
    const answer = await fetch(address, { method: "POST", body: file });
    if (answer.ok) return undefined;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    return page.querySelector(".lead")?.textContent ?? "没有收下";
  } catch {
    return "读不出来，可能正在其他程序中打开，或本程序已结束";
  }
}

async function filesIn(entry: FileSystemEntry): Promise<Dropped[]> {
  const path = entry.fullPath.replace(/^\//, "");
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
    return [{ file, path }];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const files: Dropped[] = [];
  // A reader gives at most a hundred entries at a time.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return files;
    for (const inside of some) files.push(...(await filesIn(inside)));
  }
}
