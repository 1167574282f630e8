import path from "node:path";

/** Where the desk keeps what it works on; all absolute. */
export interface DeskFolders {
  /** Of the program. */
  readonly root: string;
  /** Holds a folder for each county. */
  readonly data: string;
  /** Receives a folder of results for each county. */
  readonly out: string;
  /** What has to outlast builds. */
  readonly state: string;
  /** The sample county, which comes with the program and is never changed. */
  readonly sample: string;
}

/** Folders of a repository: beside the program, under the names that its commands use. */
export function foldersIn(root: string): DeskFolders {
  const at = (name: string): string => path.join(root, name);
  return {
    root,
    data: at("data"),
    out: at("成果"),
    state: process.env.STATE_DIR || at("state"),
    sample: path.join(root, "data", "example"),
  };
}

/** What the desk remembers between two starts, of all counties. */
export const deskState = ({ state }: DeskFolders): string => path.join(state, "桌面");
