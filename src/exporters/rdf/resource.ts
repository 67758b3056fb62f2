import { isWebAddress } from "../web-address.ts";

/** The prefixes of a file, and what they stand for. `rt` is our own: a name that nobody else has and no address that could be asked. */
export const PREFIXES = {
  rt: "urn:redthread:vocabulary:",
  schema: "https://schema.org/",
  prov: "http://www.w3.org/ns/prov#",
  wd: "http://www.wikidata.org/entity/",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  owl: "http://www.w3.org/2002/07/owl#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
} as const;

/** A name with a prefix, `schema:name`: the part after it is of letters and digits alone. */
export type Term = `${keyof typeof PREFIXES}:${string}`;

/** A property: a name with a prefix, or an address of ours in full. */
export type Property = Term | `urn:redthread:${string}`;

/** What a property of a resource has as its value. */
export type RdfValue = { readonly iri: string } | { readonly term: Term } | { readonly text: string; readonly type?: Term };

/** A thing with its properties: the triples of one subject. */
export interface Resource {
  readonly iri: string;
  readonly types: readonly Term[];
  readonly properties: readonly (readonly [property: Property, values: readonly RdfValue[]])[];
}

/** A text that may be a part of an IRI (RFC 3987), `/` kept; ids that differ only in what no IRI can carry stay two. */
export const iriPart = (id: string): string => id.split("/").map(encodeURIComponent).join("/");

/** An address as IRI, or as mere text where it is no clean one. */
export const address = (url: string): RdfValue => (isWebAddress(url) ? { iri: url } : { text: url });

export const text = (value: string): RdfValue => ({ text: value.toWellFormed() });
export const count = (value: number): RdfValue => ({ text: String(value), type: "xsd:integer" });
export const truth = (value: boolean): RdfValue => ({ text: String(value), type: "xsd:boolean" });
/** A share to four digits, so that it is never written with an exponent, which a decimal cannot have. */
export const share = (value: number): RdfValue => ({ text: String(Number(value.toFixed(4))), type: "xsd:decimal" });
