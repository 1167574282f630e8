/**
 * Address of a page's folder as a link. Built pages are opened by double click as well, where a folder has no index of
 * its own; the dev server knows folders only.
 */
export function pageLink(folder: string): string {
  return import.meta.env.DEV ? folder : `${folder}index.html`;
}
