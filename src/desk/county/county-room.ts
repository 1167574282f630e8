import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import { type DeskFolders, deskState } from "../folders.ts";

/** A county as the desk finds it: its folders, absolute. */
export interface CountyRoom {
  /** Name of its folder, in addresses too. */
  readonly name: string;
  readonly isSample: boolean;
  readonly folder: string;
  readonly out: string;
  /** The desk's own notes about it, and what was replaced. */
  readonly notes: string;
}

/** Every county there is, the sample last. */
export function countyRooms(folders: DeskFolders): CountyRoom[] {
  const own = namesIn(folders.data).filter((name) => path.join(folders.data, name) !== folders.sample);
  return [
    ...own.sort().map((name) => roomOf(name, path.join(folders.data, name), folders)),
    ...(isFolder(folders.sample) ? [roomOf(path.basename(folders.sample), folders.sample, folders)] : []),
  ];
}

/** The county of a name. Only names that were found in the folders are known, so that no name can lead out of them. */
export const roomNamed = (name: string, folders: DeskFolders): CountyRoom | undefined =>
  countyRooms(folders).find((room) => room.name === name);

function roomOf(name: string, folder: string, folders: DeskFolders): CountyRoom {
  return {
    name,
    isSample: folder === folders.sample,
    folder,
    out: path.join(folders.out, name),
    notes: path.join(deskState(folders), name),
  };
}

function namesIn(folder: string): string[] {
  if (!isFolder(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
    .map(({ name }) => name);
}

const isFolder = (folder: string): boolean => statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true;
