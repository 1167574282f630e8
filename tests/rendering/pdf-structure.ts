import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFNumber,
  type PDFObject,
  PDFRawStream,
} from "@cantoo/pdf-lib";

const MM_PER_POINT = 25.4 / 72;
export const toMm = (points: number) => points * MM_PER_POINT;

/** A PDF's objects, to look at; nothing changes on reading. */
export const parsePdf = (bytes: Buffer) => PDFDocument.load(bytes, { updateMetadata: false });

export const objectsOf = (document: PDFDocument): PDFObject[] =>
  document.context.enumerateIndirectObjects().map(([, object]) => object);

/** Every dictionary of a document, those within others and of streams too. */
export function dictionariesOf(document: PDFDocument): PDFDict[] {
  const within = (object: PDFObject | undefined): PDFDict[] => {
    if (object instanceof PDFRawStream) return within(object.dict);
    if (object instanceof PDFArray) return object.asArray().flatMap(within);
    return object instanceof PDFDict ? [object, ...object.values().flatMap(within)] : [];
  };
  return objectsOf(document).flatMap(within);
}

export const streamText = (stream: PDFRawStream) => Buffer.from(decodePDFRawStream(stream).decode());

/** A value of a dictionary as it is written. */
export const written = (dictionary: PDFDict | undefined, key: string) =>
  String(dictionary?.lookup(PDFName.of(key)) ?? "");

/** Corners of a page's box, mm from the left and from the bottom; nothing where the page has no such box. */
export function boxOf(document: PDFDocument, name: string, index = 0): number[] | undefined {
  const box = document.getPage(index).node.lookupMaybe(PDFName.of(name), PDFArray);
  return box?.asArray().map((corner) => toMm((corner as PDFNumber).asNumber()));
}

/** A page's content streams, decoded. */
export function contentsOf(document: PDFDocument, index = 0): string[] {
  const contents = document.getPage(index).node.Contents();
  const streams = contents instanceof PDFArray ? contents.asArray().map((_, at) => contents.lookup(at)) : [contents];
  return streams.map((stream) => streamText(stream as PDFRawStream).toString("latin1"));
}

/** Content streams of pages and forms. */
export function allContents(document: PDFDocument): string[] {
  const forms = objectsOf(document).filter(
    (object): object is PDFRawStream => object instanceof PDFRawStream && written(object.dict, "Subtype") === "/Form",
  );
  return [
    ...document.getPages().map((_, index) => contentsOf(document, index).join("\n")),
    ...forms.map((form) => streamText(form).toString("latin1")),
  ];
}

const TOKEN =
  /\((?:\\[\s\S]|[^\\()]|\((?:\\[\s\S]|[^\\()])*\))*\)|<<|>>|<[^>]*>|[[\]]|\/[^\s/<>[\]()]+|[^\s/<>[\]()]+/g;

/** Tokens of a content stream, strings whole. */
export const tokensOf = (content: string): string[] => content.match(TOKEN) ?? [];
