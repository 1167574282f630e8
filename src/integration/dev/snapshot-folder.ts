/** What the snapshot process leaves in its folder: for the pages, the edition's files, the jobs of files not yet drawn. */
export const PAGES_FOLDER = "pages";
export const EDITION_FOLDER = "edition";
export const DRAWINGS_FILE = "drawings.json";
