import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFRawStream, type PDFRef, PDFString } from "@cantoo/pdf-lib";
import type { PdfDetails } from "./pdf.ts";
import { escapeXml } from "./svg-text.ts";

/** Language of every sheet. */
const LANGUAGE = "zh-CN";

/**
 * Makes a document that Typst wrote a PDF/A-2b (ISO 19005-2, level B). Its fonts are embedded with their maps, its colours
 * refer to profiles and nothing in it is forbidden; what it lacks is the output intent and metadata that claim the
 * standard. Only documents whose every character has a glyph may claim it: the caller says so.
 */
export function markAsArchive(document: PDFDocument, details: PdfDetails, isComplete: boolean): void {
  const profile = findScreenProfile(document);
  const claims = isComplete && profile !== undefined;
  const { catalog, context } = document;
  catalog.set(PDFName.of("Metadata"), context.register(metadata(document, details, claims)));
  if (claims) catalog.set(PDFName.of("OutputIntents"), context.obj([outputIntent(document, profile)]));
  dropGlyphLists(document);
}

/** The sRGB profile that the document's own colours refer to. */
function findScreenProfile({ context }: PDFDocument): PDFRef | undefined {
  for (const [, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFArray) || object.get(0) !== PDFName.of("ICCBased")) continue;
    const stream = object.lookup(1);
    const isColoured = stream instanceof PDFRawStream && String(stream.dict.get(PDFName.of("N"))) === "3";
    if (isColoured) return object.get(1) as PDFRef;
  }
  return undefined;
}

function outputIntent({ context }: PDFDocument, profile: PDFRef): PDFRef {
  return context.register(
    context.obj({
      Type: "OutputIntent",
      S: "GTS_PDFA1",
      OutputConditionIdentifier: PDFString.of("sRGB IEC61966-2.1"),
      Info: PDFString.of("sRGB IEC61966-2.1"),
      DestOutputProfile: profile,
    }),
  );
}

/** A CIDSet is optional, and a wrong one is a fault: validators differ over what it lists. */
function dropGlyphLists({ context }: PDFDocument): void {
  for (const [, object] of context.enumerateIndirectObjects())
    if (object instanceof PDFDict) object.delete(PDFName.of("CIDSet"));
}

/** XMP that says the same as the Info dictionary; uncompressed, as the standard wants it. */
function metadata(document: PDFDocument, { title, author, date }: PdfDetails, claims: boolean): PDFRawStream {
  const time = `${date}T00:00:00Z`;
  const properties = [
    "<dc:format>application/pdf</dc:format>",
    `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(title)}</rdf:li></rdf:Alt></dc:title>`,
    `<dc:creator><rdf:Seq><rdf:li>${escapeXml(author)}</rdf:li></rdf:Seq></dc:creator>`,
    `<dc:language><rdf:Bag><rdf:li>${LANGUAGE}</rdf:li></rdf:Bag></dc:language>`,
    `<xmp:CreatorTool>${escapeXml(document.getCreator() ?? "")}</xmp:CreatorTool>`,
    `<xmp:CreateDate>${time}</xmp:CreateDate><xmp:ModifyDate>${time}</xmp:ModifyDate>`,
    ...(claims ? ["<pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>"] : []),
  ];
  const packet = [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"',
    ' xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">',
    ...properties,
    '</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="r"?>',
  ].join("\n");
  return document.context.stream(Buffer.from(packet), { Type: "Metadata", Subtype: "XML" });
}
