import { definePrintout } from "../items/printout.ts";
import type { Source } from "../items/source.ts";
import type { DocumentRecord } from "../model/county.ts";
import { byPlace } from "../statistics/by-place.ts";
import { type AlbumContent, AlbumView, type Photo } from "./parts/archive/album.tsx";
import { dateText } from "./parts/date-text.ts";
import { placeLineOf } from "./parts/place-line.ts";

/** What is a picture by what it is called. */
const OF_PICTURES = /影像|照片|相册/;
const PICTURE_FILE = /\.(?:jpe?g|png|webp|tiff?|gif|bmp|heic)$/i;

/** 照片册: every picture on record with what it shows; one that is not there is named in its place. */
export default definePrintout<"township" | "village", AlbumContent>({
  id: "photos",
  name: "照片册",
  levels: ["township", "village"],
  edition: "internal",
  paper: "A4",
  content(source, place) {
    const { county } = source;
    const rows = byPlace(
      county,
      "documents",
    )(place.code)
      .filter(({ kind, title, file = "" }) => OF_PICTURES.test(`${kind}${title}`) || PICTURE_FILE.test(file))
      .toSorted((a, b) => (a.date ?? "").localeCompare(b.date ?? ""));
    if (rows.length === 0) {
      source.need(county.documents === undefined ? "档案目录" : "档案目录：影像资料");
      return undefined;
    }
    const photos = rows.map((row, index) => photoOf(row, `${index + 1}`, source));
    const lacking = photos.filter(({ digest }) => digest === undefined).length;
    if (lacking > 0) source.need(`影像：${lacking}条影像资料没有照片文件`);
    return {
      title: `${place.name}扶贫工作照片册`,
      placeLine: placeLineOf(county, place),
      records: photos.length,
      scans: photos.flatMap(({ digest }) => digest ?? []),
      photos,
    };
  },
  view: (content, marks) => <AlbumView content={content} marks={marks} />,
});

function photoOf(row: DocumentRecord, number: string, { county }: Source<"internal">): Photo {
  const {
    title,
    file,
    copies,
    place: storedAt = "",
    itemNumber,
    date,
    site = "",
    photographer = "",
    remark = "",
  } = row;
  const scan = file === undefined ? undefined : county.scans?.[file];
  return {
    title,
    number: itemNumber ?? number,
    reference: row.number ?? "",
    date: dateText(date) ?? "",
    site,
    photographer,
    remark,
    file: file ?? "",
    stored: [storedAt, copies === undefined ? "" : `${copies}份`].filter((part) => part !== "").join("，"),
    ...(scan ? { digest: scan.digest } : {}),
  };
}
