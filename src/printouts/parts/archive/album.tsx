import type { PageMarks, PrintoutContent } from "../../../items/printout.ts";

/** A picture of an album and its six elements; empty ones are written in by hand. */
export interface Photo {
  /** 事由. */
  readonly title: string;
  /** 照片号, and 参见号: the number of the paper that it goes with. */
  readonly number: string;
  readonly reference: string;
  readonly date: string;
  readonly site: string;
  readonly photographer: string;
  /** 背景. */
  readonly remark: string;
  /** Its path as the index writes it. */
  readonly file: string;
  /** Where the picture itself is kept, and how many there are. */
  readonly stored: string;
  /** Absent where the index names no file, or one that is not there. */
  readonly digest?: string;
}

/** An album. */
export interface AlbumContent extends PrintoutContent {
  readonly photos: readonly Photo[];
}

/** Pictures on a page where there are more than fit one beneath the other. */
const ON_A_PAGE = 4;
const FEW = 2;

/** Leaves of two large pictures or of four. */
export function AlbumView({ content, marks }: { content: AlbumContent; marks: PageMarks }) {
  const { title, placeLine, photos } = content;
  const size = photos.length <= FEW ? FEW : ON_A_PAGE;
  const leaves = Array.from({ length: Math.ceil(photos.length / size) }, (_, leaf) =>
    photos.slice(leaf * size, (leaf + 1) * size),
  );
  return (
    <article class={`album ${size === FEW ? "large" : "small"}`}>
      {leaves.map((leaf, index) => (
        <section key={leaf[0]!.number} class="leaf">
          {index === 0 ? <h1>{title}</h1> : null}
          {index === 0 ? <p class="register-head">{`${placeLine}　共${photos.length}条`}</p> : null}
          <div class="photos">
            {leaf.map((photo) => (
              <PhotoCard key={photo.number} photo={photo} picture={marks.pictures?.[photo.digest ?? ""]} />
            ))}
          </div>
        </section>
      ))}
    </article>
  );
}

function PhotoCard({ photo, picture }: { photo: Photo; picture: string | undefined }) {
  const rows: readonly (readonly [string, string])[] = [
    ["事由", photo.title],
    ["时间", photo.date],
    ["地点", photo.site],
    ["人物", ""],
    ["背景", photo.remark],
    ["摄影者", photo.photographer],
  ];
  return (
    <figure class="photo">
      {picture === undefined ? (
        <div class="photo-missing">
          <b>{missingText(photo)}</b>
          <span>{photo.stored === "" ? "存放位置未登记" : `存放：${photo.stored}`}</span>
        </div>
      ) : (
        <img src={picture} alt={photo.title} />
      )}
      <figcaption>
        <p class="photo-numbers">
          <span>{`照片号：${photo.number}`}</span>
          <span>{`参见号：${photo.reference}`}</span>
        </p>
        <table>
          <tbody>
            {rows.map(([label, value]) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </figcaption>
    </figure>
  );
}

function missingText({ file, digest }: Photo): string {
  if (file === "") return "未附照片文件，贴照片处";
  return digest === undefined ? `缺照片：${file}` : `照片打不开：${file}`;
}
