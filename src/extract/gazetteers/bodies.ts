import { AGENCIES } from "./bodies/agencies.ts";
import { CLUBS } from "./bodies/clubs.ts";
import { COMPANIES } from "./bodies/companies.ts";
import { EVENTS } from "./bodies/events.ts";
import { LAWS } from "./bodies/laws.ts";
import { ORGANIZATIONS } from "./bodies/organizations.ts";
import { PRODUCTS } from "./bodies/products.ts";
import { PROGRAMS } from "./bodies/programs.ts";

/** A well-known body, program, event, law or product of the news, with the other names it goes by. */
export interface BodyFact {
  readonly name: string;
  readonly type: "Agency" | "Organization" | "Program" | "Event" | "Law" | "Product";
  readonly aliases: readonly string[];
  /** The ISO 3166 code of the state whose organ it is; absent for international and generic bodies. */
  readonly country?: string;
}

// Every table holds one body a line: `Name;Alias;Alias`, then `@CC` for the organ of one state.

function bodiesOf(type: BodyFact["type"], table: string): BodyFact[] {
  return table
    .trim()
    .split("\n")
    .map((line) => {
      const [names = "", country] = line.split("@");
      const [name = "", ...aliases] = names.split(";");
      return country === undefined ? { name, type, aliases } : { name, type, aliases, country };
    });
}

/** The bodies, programs, events, laws and products a news reader is expected to know by name, each name used once. */
export const BODIES: readonly BodyFact[] = [
  ...bodiesOf("Agency", AGENCIES),
  ...bodiesOf("Organization", ORGANIZATIONS),
  ...bodiesOf("Organization", COMPANIES),
  ...bodiesOf("Organization", CLUBS),
  ...bodiesOf("Product", PRODUCTS),
  ...bodiesOf("Program", PROGRAMS),
  ...bodiesOf("Law", LAWS),
  ...bodiesOf("Event", EVENTS),
];
