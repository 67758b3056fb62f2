/** States that are no more: their codes were withdrawn from ISO 3166-1, and the register of languages has no page for them. */
const FORMER: ReadonlySet<string> = new Set(["SU", "DD", "CS", "YU"]);
const CODE = /^[A-Z]{2}$/u;

/** The IRI of a country by its ISO 3166-1 alpha-2 code, as Lexvo (lexvo.org) keeps them; undefined for former ones. */
export function countryIri(code: string): string | undefined {
  return CODE.test(code) && !FORMER.has(code) ? `http://lexvo.org/id/iso3166/${code}` : undefined;
}
