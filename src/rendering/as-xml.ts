import { replaceTexts, writeText } from "./svg-text.ts";

/** An opening tag whose attributes may lack a value. */
const OPENING_TAG = /<[\w:-]+(?:\s+[\w:-]+(?:="[^"]*")?)*\s*\/?>/g;
/** A value, or the name of an attribute without one. */
const VALUE_OR_BARE_NAME = /"[^"]*"|\s([\w:-]+)(?=[\s/>])/g;

/**
 * What preact writes as HTML, as the XML that an SVG must be: attributes without a value (`d=""` comes out as `d`) get
 * an empty one, and words hold no `]]>` and no control character.
 */
export function asXml(markup: string): string {
  const valued = markup.replace(OPENING_TAG, (tag) =>
    tag.replace(VALUE_OR_BARE_NAME, (source, bareName?: string) => (bareName ? ` ${bareName}=""` : source)),
  );
  return replaceTexts(valued, ({ attributes, content }) => writeText(attributes, content));
}
