/** Plain data: what an item says of a place and nothing else. Its hash is the item's identity. */
export type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json };
