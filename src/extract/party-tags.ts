import { type Analysis, spanOf, word } from "../language/analysis.ts";
import type { DraftEntity } from "./entities.ts";

const PARTIES: Readonly<Record<string, string>> = { D: "Democratic Party", R: "Republican Party" };
const TAG = /^([DR])(?:[-–.]|$)/u;

/** Where a party tag stands after a name, as its token and the party: "(D-Calif.)", ", R-Tenn.", "(R)". */
export function partyTagAt(analysis: Analysis, at: number): { readonly token: number; readonly party: string } | null {
  if (at + 2 >= analysis.count) return null;
  const opens = word(analysis, at);
  const tag = word(analysis, at + 1);
  const next = word(analysis, at + 2);
  const letter = TAG.exec(tag)?.[1];
  if (letter === undefined || (opens !== "(" && opens !== ",")) return null;
  const party = PARTIES[letter] as string;
  // "(D-Calif.)" and ", R-Tenn." have a state; "(R)" ends right there.
  const state = /[-–]/u.test(tag) || /^[-–]$/u.test(next);
  if (state) return { token: at + 1, party };
  const bare = opens === "(" && (next === ")" || (/^[.,]$/u.test(next) && /^[DR]\.?$/u.test(tag)));
  return bare ? { token: at + 1, party } : null;
}

/** The entities, with a mention of the party for each tag behind a name: "Rep. Adam Schiff (D-Calif.)". */
export function withTaggedParties(analysis: Analysis, entities: readonly DraftEntity[]): DraftEntity[] {
  const parties = new Map<string, DraftEntity>();
  for (const name of Object.values(PARTIES)) {
    const named = entities.find((entity) => entity.type === "Organization" && entity.names.has(name));
    if (named) parties.set(name, named);
  }
  const all = [...entities];
  for (const person of entities) {
    if (person.type !== "Person") continue;
    for (const { to, kind } of person.mentions) {
      const tag = kind === "name" ? partyTagAt(analysis, to) : null;
      if (!tag) continue;
      let party = parties.get(tag.party);
      if (!party) {
        party = { type: "Organization", names: new Map([[tag.party, 0]]), mentions: [], gender: undefined };
        parties.set(tag.party, party);
        all.push(party);
      }
      const [from, end] = [tag.token, tag.token + 1];
      party.mentions.push({ entity: party, from, to: end, span: spanOf(analysis, from, end), kind: "nominal" });
    }
  }
  return all;
}
