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

/** The entities, with the party that only tags behind names speak of: "Rep. Adam Schiff (D-Calif.)". */
export function withTaggedParties(analysis: Analysis, entities: readonly DraftEntity[]): DraftEntity[] {
  const added = new Map<string, DraftEntity>();
  for (const person of entities) {
    if (person.type !== "Person") continue;
    for (const { to, kind } of person.mentions) {
      const tag = kind === "name" ? partyTagAt(analysis, to) : null;
      if (!tag || entities.some((entity) => entity.type === "Organization" && entity.names.has(tag.party))) continue;
      const entity: DraftEntity = added.get(tag.party) ?? {
        type: "Organization",
        names: new Map([[tag.party, 0]]),
        mentions: [],
        gender: undefined,
      };
      added.set(tag.party, entity);
      const [from, end] = [tag.token, tag.token + 1];
      entity.mentions.push({ entity, from, to: end, span: spanOf(analysis, from, end), kind: "nominal" });
    }
  }
  return [...entities, ...added.values()];
}
