export interface CountryFact {
  readonly code: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly demonyms: readonly string[];
  readonly capitals: readonly string[];
}
export const COUNTRIES: readonly CountryFact[] = [
  ["CN", "China", [], ["Chinese"], ["Beijing"]],
  ["US", "United States", ["US", "U.S."], ["American"], ["Washington"]],
  ["RU", "Russia", [], ["Russian"], ["Moscow"]],
  ["PK", "Pakistan", [], ["Pakistani"], ["Islamabad"]],
].map(([code, name, aliases, demonyms, capitals]) => ({ code, name, aliases, demonyms, capitals }) as unknown as CountryFact);
